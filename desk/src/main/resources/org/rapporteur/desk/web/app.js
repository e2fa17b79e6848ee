// The web page: eight views, one at a time. The address says which and with what filters, so that
// every view can be kept, sent and gone back to.
import { at, el } from './dom.js';
import { close } from './drawer.js';
import * as filters from './filters.js';
import * as read from './read.js';
import * as ledger from './ledger.js';
import * as timeline from './timeline.js';
import * as network from './network.js';
import * as map from './map.js';
import * as who from './who.js';
import * as compare from './compare.js';
import * as check from './check.js';

const VIEWS = { read, ledger, timeline, network, map, who, compare, check };
const FILTERED = new Set(['ledger', 'timeline', 'network', 'map']);

let shown = 0;
let last = null;

function here() {
  const [name, rest] = location.hash.slice(1).split(/\?(.*)/s);
  return { name: VIEWS[name] ? name : 'read', params: new URLSearchParams(rest || '') };
}

async function view() {
  const { name, params } = here();
  const mine = ++shown;
  close();
  for (const link of document.querySelectorAll('nav a')) {
    if (link.dataset.view === name) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
    if (FILTERED.has(link.dataset.view)) {
      const kept = FILTERED.has(name) ? filters.filters(params) : {};
      link.href = filters.address(link.dataset.view, new URLSearchParams(), kept);
    }
  }
  at('filters').hidden = !FILTERED.has(name);
  filters.fill(params);
  document.title = `${name[0].toUpperCase()}${name.slice(1)} — Rapporteur`;
  const root = el('section', { id: name, 'aria-labelledby': 'title' });
  const slow = setTimeout(() => { if (mine === shown) at('view').setAttribute('aria-busy', 'true'); }, 150);
  try {
    await VIEWS[name].show(root, params);
  } catch (problem) {
    root.append(el('p', { class: 'problem', role: 'alert' }, problem.message));
  }
  clearTimeout(slow);
  if (mine !== shown) return;
  at('view').removeAttribute('aria-busy');
  at('view').replaceChildren(root);
  VIEWS[name].ready?.(root, params);
  if (last !== null && last !== name) at('main').focus({ preventScroll: true });
  if (last !== name) scrollTo(0, 0);
  last = name;
}

filters.start(values => {
  const { name, params } = here();
  location.hash = filters.address(name, params, values);
});
addEventListener('hashchange', view);
view();
