// Compare: one event, all accounts of it, side by side.
import { ask } from './api.js';
import { card, date, number, sentence } from './cards.js';
import { add, caseFile, count, cut, el, legend, patterns, rove, svg } from './dom.js';

const NUMBERS = ['killed', 'injured', 'quantity'];
const KINDS = ['contradicts', 'corroborates', 'revises', 'follows', 'repeats'];
const BETWEEN = { contradicts: 'contradicts', corroborates: 'agrees with', revises: 'revises', follows: 'tells the outcome of', repeats: 'repeats' };

export async function show(root, params) {
  const claim = params.get('claim');
  if (claim) return event(root, claim);
  const all = await Promise.all(KINDS.map(kind => ask('/api/links', { kind, limit: 60 })));
  const first = Math.max(0, all.findIndex(answer => answer.links.length > 0));
  const kind = KINDS.includes(params.get('kind')) ? params.get('kind') : KINDS[first];
  const { links, claims } = all[KINDS.indexOf(kind)];
  const shown = name => { const { links: some } = all[KINDS.indexOf(name)]; return `${name} ${pairs(some).length}${some.length >= 60 ? '+' : ''}`; };
  const byId = new Map(claims.map(kept => [kept.claim.id, kept]));
  add(root, el('h1', { id: 'title' }, 'Compare ', el('small', {}, 'accounts of the same event')),
    el('nav', { class: 'choices', 'aria-label': 'How accounts relate' }, ...KINDS.map(name => el('a', { href: '#compare?kind=' + name, 'aria-current': kind === name && 'true' }, shown(name)))));
  if (links.length === 0) add(root, el('p', { class: 'hint' }, `No account ${BETWEEN[kind]} another here yet. Accounts are compared when articles of different sources tell of the same event.`));
  add(root, el('ol', { class: 'pairs' }, ...pairs(links).filter(([link]) => byId.has(link.earlier) && byId.has(link.later)).map(both => pair(both, byId))));
}

const source = kept => kept.claim.attribution.length > 0 ? kept.claim.attribution.map(a => a.entity?.name || a.text).join(' ← ') : kept.publisher || kept.title || kept.ref;

/** Links of the same two accounts together. */
function pairs(links) {
  const both = new Map();
  for (const link of links) both.set(link.earlier + link.later, [...(both.get(link.earlier + link.later) || []), link]);
  return [...both.values()];
}

function pair(both, byId) {
  const link = both[0];
  const side = id => {
    const kept = byId.get(id);
    const words = el('blockquote', {}, sentence(kept.sentence, kept.claim.sentence.begin, kept.claim));
    return el('div', { class: 'teller ' + kept.claim.stance }, el('p', {}, el('b', {}, source(kept)), el('small', {}, kept.published ? ' · ' + date(kept.published) : ''), ' ', el('span', { class: 'stance' }, kept.claim.stance)), words,
      el('p', { class: 'origin' }, el('a', { href: `#read?article=${kept.claim.article}&claim=${kept.claim.id}` }, kept.title || kept.ref)));
  };
  return el('li', { class: 'pair ' + link.kind }, el('p', {}, ...both.flatMap((one, i) => [i ? '; ' : '', el('strong', {}, one.field || one.kind), ' ', one.reason]), ' ', el('a', { class: 'quiet', href: '#compare?claim=' + link.later }, 'all accounts')),
    el('div', { class: 'columns even' }, side(link.earlier), side(link.later)));
}

async function event(root, id) {
  const told = await ask('/api/compare', { claim: id });
  const first = told.accounts[0];
  const names = new Map(told.accounts.map((kept, i) => [kept.claim.id, String.fromCharCode(65 + i % 26) + (i >= 26 ? Math.floor(i / 26) : '')]));
  const against = told.links.filter(link => link.kind === 'contradicts').length;
  const drawn = NUMBERS.map(field => intervals(field, told.accounts, names)).filter(Boolean);
  add(root, el('h1', { id: 'title' }, 'One event, ', count(told.accounts.length, 'account')),
    el('p', { class: 'verdict' }, el('strong', {}, count(told.origins, 'independent origin')), ` ${told.origins === 1 ? 'tells' : 'tell'} it as having happened; `,
      el('strong', { class: against ? 'against' : '' }, against ? count(against, 'contradiction') : 'no contradiction'), ' between the accounts. ',
      el('a', { href: `#read?article=${first.claim.article}&claim=${first.claim.id}` }, 'The first account in its article'), ' ', caseFile({ claim: id }, 'this event')),
    ...drawn, drawn.length > 0 && legend(told.accounts.map(kept => kept.claim.stance)),
    links(told.links, names),
    el('ol', { class: 'grid accounts', 'aria-label': 'Accounts' }, ...told.accounts.map(kept => {
      const item = card(kept.claim, kept);
      item.prepend(el('p', { class: 'account' }, el('b', {}, names.get(kept.claim.id)), ` ${source(kept)}`, el('small', {}, ` origin ${kept.origin}`)));
      if (kept.claim.id === id) item.classList.add('chosen');
      return item;
    })));
}

function links(list, names) {
  const shown = list.filter(link => names.has(link.earlier) && names.has(link.later));
  return shown.length > 0 && el('ul', { class: 'links', 'aria-label': 'How the accounts relate' }, ...shown.map(link =>
    el('li', { class: link.kind }, el('b', {}, names.get(link.later)), ` ${BETWEEN[link.kind]} `, el('b', {}, names.get(link.earlier)), link.field ? ` on ${link.field}` : '', ': ', link.reason)));
}

/** What each account gives for a number, on one scale: a bar from the least to the most it may mean. */
function intervals(field, accounts, names) {
  const telling = accounts.filter(kept => kept.claim[field]);
  if (telling.length < 2) return '';
  const all = telling.map(kept => kept.claim[field]);
  const high = Math.max(...all.map(q => Math.max(q.value, q.high ?? q.value * 1.2))) * 1.08 || 1;
  const width = Math.max(320, Math.min(900, document.documentElement.clientWidth - 60));
  const left = width < 600 ? 118 : 250;
  const x = value => left + (width - left - 24) * value / high;
  const height = 34 + telling.length * 30;
  const rows = telling.map((kept, i) => {
    const q = kept.claim[field];
    const [from, to] = [x(q.low ?? 0), x(q.high ?? high)];
    const y = 28 + i * 30;
    const told = `${names.get(kept.claim.id)} ${number(q)}`;
    const shown = cut(width < 600 ? told : `${told}, ${source(kept)}`, width < 600 ? 17 : 38);
    const said = `${shown}: “${q.text}”, ${kept.claim.stance}, ${source(kept)}`;
    return svg('g', { class: 'figure', 'aria-label': said }, svg('title', {}, said), svg('rect', { x: 0, y: y - 6, width, height: 28, class: 'target' }),
      svg('text', { x: left - 10, y: y + 11, class: 'row-label', 'aria-hidden': 'true' }, shown),
      svg('rect', { x: to - from < 10 ? (from + to) / 2 - 5 : from, y, width: Math.max(10, to - from), height: 14, class: 'bar ' + kept.claim.stance }),
      q.high === null && svg('path', { d: `M${to},${y} l8,7 l-8,7 z`, class: 'arrow' }), svg('line', { x1: x(q.value), x2: x(q.value), y1: y - 3, y2: y + 17, class: 'value' }));
  });
  const scale = ticks(high).map(value => svg('g', { 'aria-hidden': 'true' }, svg('line', { x1: x(value), x2: x(value), y1: 18, y2: height, class: 'rule faint' }), svg('text', { x: x(value), y: 12, class: 'scale' }, value.toLocaleString('en'))));
  const picture = svg('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': `${field}, by account; move among them with the arrow keys` }, patterns(), ...scale, ...rows);
  rove(picture, rows, i => { location.hash = `#read?article=${telling[i].claim.article}&claim=${telling[i].claim.id}`; });
  return el('figure', { class: 'scroll' }, el('figcaption', {}, field === 'quantity' ? 'how many' : field), picture);
}

/** Round numbers from nothing to the most, about four. */
function ticks(high) {
  const rough = high / 4;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map(n => n * unit).find(n => n >= rough);
  return Array.from({ length: Math.floor(high / step) + 1 }, (_, i) => i * step);
}
