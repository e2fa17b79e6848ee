// The claims behind a figure, beside it: every figure's words are one click away.
import { ask } from './api.js';
import { card } from './cards.js';
import { at, count, el } from './dom.js';

let before = null;

export function close() {
  if (at('drawer').hidden) return;
  at('drawer').hidden = true;
  document.body.classList.remove('with-drawer');
  if (before?.isConnected) before.focus();
}

/** Opens the claims that a question to /api/claims finds. */
export async function claims(title, params) {
  before = document.activeElement;
  const list = el('ol', { 'aria-label': 'Claims' });
  const status = el('p', { role: 'status' }, 'Looking…');
  const more = el('button', { type: 'button', hidden: true }, 'Show more');
  show(title, status, list, more);
  let next = null;
  const page = async () => {
    more.disabled = true;
    try {
      const answer = await ask('/api/claims', { ...params, limit: 25, after: next });
      list.append(...answer.claims.map(kept => card(kept.claim, kept)));
      next = answer.next;
      more.hidden = !next;
      status.textContent = list.children.length === 0 ? 'Nothing found.' : count(list.children.length, 'claim') + (next ? ', more below' : '');
    } catch (problem) {
      status.textContent = problem.message;
    }
    more.disabled = false;
  };
  more.addEventListener('click', page);
  await page();
}

/** Opens claims that are named one by one. */
export async function named(title, ids) {
  before = document.activeElement;
  const list = el('ol', { 'aria-label': 'Claims' });
  show(title, list);
  for (const id of ids.slice(0, 25)) {
    try {
      const kept = await ask('/api/claims/' + encodeURIComponent(id));
      list.append(card(kept.claim, kept));
    } catch (problem) {
      list.append(el('li', {}, problem.message));
    }
  }
}

function show(title, ...content) {
  at('drawer-title').textContent = title;
  at('drawer-body').replaceChildren(...content);
  at('drawer').hidden = false;
  document.body.classList.add('with-drawer');
  at('drawer').scrollTop = 0;
  at('drawer-close').focus();
}

at('drawer-close').addEventListener('click', close);
addEventListener('keydown', event => { if (event.key === 'Escape') close(); });
