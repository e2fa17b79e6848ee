// Asks the server; where it demands a token, asks the person for one.
import { at } from './dom.js';

export function query(params) {
  const made = new URLSearchParams();
  for (const [name, value] of Object.entries(params || {})) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== null && one !== undefined && one !== '') made.append(name, one);
  }
  return made.toString();
}

async function answered(path, options) {
  const answer = await fetch(path, options);
  const body = answer.status === 204 ? null : await answer.json();
  if (!answer.ok) {
    const problem = new Error(body?.detail || answer.statusText);
    problem.status = answer.status;
    throw problem;
  }
  return body;
}

async function withToken(path, options) {
  try {
    return await answered(path, options);
  } catch (problem) {
    if (problem.status !== 401) throw problem;
    await token(problem.message);
    return withToken(path, options);
  }
}

/** Asks for a token until the server takes it; the browser keeps it where scripts cannot read it. */
let asking = null;
function token(why) {
  asking ??= new Promise(resolve => {
    const dialog = at('token-dialog');
    at('token-why').textContent = why;
    dialog.showModal();
    at('token-form').onsubmit = async event => {
      event.preventDefault();
      try {
        await answered('/api/session', { method: 'POST', body: JSON.stringify({ token: at('token').value }) });
        at('token').value = '';
        dialog.close();
        asking = null;
        resolve();
      } catch (problem) {
        at('token-why').textContent = problem.message;
      }
    };
  });
  return asking;
}

export const ask = (path, params) => withToken(path + (params ? '?' + query(params) : ''));

export const tell = (path, body) =>
  withToken(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
