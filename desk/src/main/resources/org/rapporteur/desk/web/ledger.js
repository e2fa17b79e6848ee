// Ledger: search, facets, saved searches, and what is new.
import { ask } from './api.js';
import { card } from './cards.js';
import { STANCES, add, caseFile, count, el, shares, tallyWords } from './dom.js';
import { address, filters } from './filters.js';

const SAVED = 'rapporteur.searches';
let feed = null;

export async function show(root, params) {
  const asked = filters(params);
  const [answer, facets] = await Promise.all([ask('/api/claims', { ...asked, limit: 25 }), ask('/api/facets', asked)]);
  const total = facets.types.reduce((sum, type) => sum + type.claims, 0);
  const list = el('ol', { id: 'found', 'aria-label': 'Claims found' }, ...answer.claims.map(kept => card(kept.claim, kept)));
  const more = el('button', { type: 'button', id: 'more', hidden: !answer.next }, 'Show more');
  let next = answer.next;
  more.addEventListener('click', async () => {
    more.disabled = true;
    try {
      const page = await ask('/api/claims', { ...asked, limit: 25, after: next });
      list.append(...page.claims.map(kept => card(kept.claim, kept)));
      next = page.next;
      more.hidden = !next;
      more.textContent = 'Show more';
    } catch (problem) {
      more.textContent = `${problem.message} Try again`;
    }
    more.disabled = false;
  });
  const nothing = total === 0 && el('p', { class: 'hint' }, Object.keys(asked).length === 0
    ? el('span', {}, 'The ledger is empty. ', el('a', { href: '#read' }, 'Read an article and keep it'), ', or run ', el('code', {}, 'rapporteur read samples/'), '.')
    : 'Nothing found. Try fewer words, or clear the filters.');
  add(root,
    el('h1', { id: 'title' }, 'Ledger ', el('small', { id: 'find-status', role: 'status' }, count(total, 'claim')), asked.q || asked.entity ? caseFile(asked, 'this search') : ''),
    el('div', { class: 'columns side' },
      el('div', { class: 'facets' }, facet('stance', stances(facets), params), facet('type', types(facets), params), saved(params)),
      el('div', {}, el('p', { id: 'fresh', role: 'status' }), nothing, list, more)));
}

/** New claims are told as they come; they are shown when asked for, so that nothing jumps. */
export function ready(root) {
  feed?.close();
  feed = new EventSource('/api/events');
  let fresh = 0;
  feed.addEventListener('claim', () => {
    if (!root.isConnected) { feed.close(); return; }
    fresh++;
    const button = el('button', { type: 'button', on: { click: () => dispatchEvent(new HashChangeEvent('hashchange')) } }, `Show ${count(fresh, 'new claim')}`);
    root.querySelector('#fresh').replaceChildren(button);
  });
}

const types = facets => facets.types.map(type => ({ key: type.type, label: type.type.toLowerCase(), claims: type.claims, stances: type.stances, words: tallyWords(type) }))
  .sort((a, b) => b.claims - a.claims);

function stances(facets) {
  const sum = stance => facets.types.reduce((all, type) => all + (type.stances[stance] || 0), 0);
  return STANCES.map(stance => ({ key: stance, label: stance, claims: sum(stance), stances: { [stance]: sum(stance) } })).filter(stance => stance.claims > 0);
}

function facet(name, values, params) {
  const chosen = new Set(params.getAll(name).map(value => value.toLowerCase()));
  const most = Math.max(1, ...values.map(value => value.claims));
  const items = values.map(value => {
    const on = chosen.has(value.key.toLowerCase());
    const link = el('a', { href: address('ledger', params, { [name]: on ? null : value.key }), 'aria-current': on && 'true', title: value.words },
      el('span', {}, value.label), el('span', { class: 'n' }, value.claims.toLocaleString('en')), shares(value, most));
    return el('li', {}, link);
  });
  return values.length > 0 && el('nav', { class: 'drawn', 'aria-label': 'By ' + name }, el('h2', {}, name), el('ul', {}, ...items));
}

function stored() {
  try { return JSON.parse(localStorage.getItem(SAVED) || '[]'); } catch { return []; }
}

/** Searches that this browser remembers. */
function saved(params) {
  const text = params.toString();
  const box = el('nav', { 'aria-label': 'Saved searches' }, el('h2', {}, 'Saved searches'));
  const draw = () => {
    const all = stored();
    const items = all.map(search => el('li', { class: 'row' },
      el('a', { href: '#ledger?' + search }, [...new URLSearchParams(search).values()].join(' · ')),
      el('button', { type: 'button', class: 'plain small', 'aria-label': 'Forget this search', on: { click: () => { localStorage.setItem(SAVED, JSON.stringify(all.filter(s => s !== search))); draw(); } } }, '×')));
    const keep = text && !all.includes(text) && el('button', { type: 'button', class: 'plain', id: 'save', on: { click: () => { localStorage.setItem(SAVED, JSON.stringify([...all, text])); draw(); } } }, 'Save this search');
    box.replaceChildren(el('h2', {}, 'Saved searches'), el('ul', {}, ...items), keep || (items.length ? '' : el('p', { class: 'hint' }, 'Search for something, then save it here.')));
  };
  draw();
  return box;
}
