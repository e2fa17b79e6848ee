// Check: claims that would fall under a rule if they are true. Never a verdict.
import { ask } from './api.js';
import { el } from './dom.js';

export async function show(root) {
  root.append(el('h1', { id: 'title' }, 'Check'));
  const { findings } = await ask('/api/findings');
  root.append(el('p', {}, String(findings.length)));
}
