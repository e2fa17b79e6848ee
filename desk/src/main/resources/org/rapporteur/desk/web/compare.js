// Compare: one event, all accounts of it, side by side.
import { ask } from './api.js';
import { card, date, number } from './cards.js';
import { add, count, el, patterns, svg } from './dom.js';

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
  const shown = name => { const n = all[KINDS.indexOf(name)].links.length; return `${name} ${n >= 60 ? '60+' : n}`; };
  const byId = new Map(claims.map(kept => [kept.claim.id, kept]));
  add(root, el('h1', { id: 'title' }, 'Compare ', el('small', {}, 'accounts of the same event')),
    el('nav', { class: 'choices', 'aria-label': 'How accounts relate' }, ...KINDS.map(name => el('a', { href: '#compare?kind=' + name, 'aria-current': kind === name && 'true' }, shown(name)))));
  if (links.length === 0) add(root, el('p', { class: 'hint' }, `No account ${BETWEEN[kind]} another here yet. Accounts are compared when articles of different sources tell of the same event.`));
  add(root, el('ol', { class: 'pairs' }, ...links.filter(link => byId.has(link.earlier) && byId.has(link.later)).map(link => pair(link, byId))));
}

const source = kept => kept.claim.attribution.length > 0 ? kept.claim.attribution.map(a => a.entity?.name || a.text).join(' ← ') : kept.publisher || kept.title || kept.ref;

function pair(link, byId) {
  const side = id => {
    const kept = byId.get(id);
    return el('div', {}, el('small', {}, source(kept), kept.published ? ' · ' + date(kept.published) : ''), el('blockquote', {}, kept.sentence));
  };
  return el('li', { class: 'pair ' + link.kind }, el('p', {}, el('a', { href: '#compare?claim=' + link.later }, el('strong', {}, link.field || link.kind)), ' ', link.reason),
    el('div', { class: 'columns even' }, side(link.earlier), side(link.later)));
}

async function event(root, id) {
  const told = await ask('/api/compare', { claim: id });
  const first = told.accounts[0];
  const names = new Map(told.accounts.map((kept, i) => [kept.claim.id, String.fromCharCode(65 + i % 26) + (i >= 26 ? Math.floor(i / 26) : '')]));
  const against = told.links.filter(link => link.kind === 'contradicts').length;
  add(root, el('h1', { id: 'title' }, 'One event, ', count(told.accounts.length, 'account')),
    el('p', { class: 'verdict' }, el('strong', {}, count(told.origins, 'independent origin')), ` ${told.origins === 1 ? 'tells' : 'tell'} it as having happened; `,
      el('strong', { class: against ? 'against' : '' }, against ? count(against, 'contradiction') : 'no contradiction'), ' between the accounts. ',
      el('a', { href: `#read?article=${first.claim.article}&claim=${first.claim.id}` }, 'The first account in its article')),
    ...NUMBERS.map(field => intervals(field, told.accounts, names)),
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
  const width = Math.max(320, Math.min(860, document.documentElement.clientWidth - 60));
  const left = 150;
  const x = value => left + (width - left - 20) * value / high;
  const rows = telling.map((kept, i) => {
    const q = kept.claim[field];
    const [from, to] = [x(q.low ?? 0), x(q.high ?? high)];
    const y = 14 + i * 30;
    return svg('g', {}, svg('title', {}, `${source(kept)}: ${number(q)} (“${q.text}”)`),
      svg('text', { x: left - 10, y: y + 11, class: 'row-label' }, `${names.get(kept.claim.id)}  ${number(q)}`.slice(0, 24)),
      svg('rect', { x: to - from < 10 ? (from + to) / 2 - 5 : from, y, width: Math.max(10, to - from), height: 14, class: 'bar ' + kept.claim.stance }),
      q.high === null && svg('path', { d: `M${to},${y} l8,7 l-8,7 z`, class: 'arrow' }), svg('line', { x1: x(q.value), x2: x(q.value), y1: y - 3, y2: y + 17, class: 'value' }));
  });
  const height = 20 + telling.length * 30;
  const words = telling.map(kept => `${names.get(kept.claim.id)}: ${number(kept.claim[field])}`).join('; ');
  return el('figure', { class: 'scroll' }, el('figcaption', {}, field === 'quantity' ? 'how many' : field), svg('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': `${field}: ${words}` }, patterns(), svg('line', { x1: left, x2: left, y1: 4, y2: height, class: 'rule' }), ...rows));
}
