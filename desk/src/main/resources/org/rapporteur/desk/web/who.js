// Who: the dossier of a person, state, body or thing.
import { ask } from './api.js';
import { card, date } from './cards.js';
import { claims, named } from './drawer.js';
import { add, caseFile, count, el, legend, shares, tallyWords } from './dom.js';
import { family } from './kin.js';

const PRONOUN = /^(i|you|he|she|it|we|they|him|her|his|hers|its|them|their|theirs|who|whom|whose|himself|herself|itself|themselves)$/i;
const KINDS = ['PERSON', 'STATE', 'ORGANISATION', 'GROUP', 'PLACE', 'ITEM'];

export async function show(root, params) {
  const id = params.get('id');
  add(root, el('h1', { id: 'title' }, 'Who'), finder(params));
  if (id) return dossier(root, params, id);
  const asked = params.get('q');
  if (asked) {
    const { entities } = await ask('/api/entities', { q: asked, limit: 60 });
    add(root, entities.length === 0 ? el('p', { class: 'hint' }, `Nobody and nothing here is called “${asked}”.`) : directory('Found', entities));
    return;
  }
  const all = await Promise.all(KINDS.map(type => ask('/api/entities', { type, limit: 12 })));
  add(root, el('div', { class: 'directories' }, ...KINDS.map((type, i) => all[i].entities.length > 0 && directory(type.toLowerCase(), all[i].entities))));
}

function finder(params) {
  const input = el('input', { id: 'name', type: 'search', autocomplete: 'off', list: 'names' });
  input.value = params.get('q') || '';
  const names = el('datalist', { id: 'names' });
  let waiting;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      if (input.value.length < 2) return;
      const asked = input.value;
      const { entities } = await ask('/api/entities', { q: asked, limit: 12 });
      if (asked === input.value) names.replaceChildren(...entities.map(found => el('option', { value: found.entity.name })));
    }, 120);
  });
  const submit = async event => {
    event.preventDefault();
    const name = input.value.trim();
    if (!name) { input.focus(); return; }
    const { entities } = await ask('/api/entities', { q: name, limit: 12 });
    const exact = entities.filter(found => found.entity.name.toLowerCase() === name.toLowerCase());
    location.hash = exact.length === 1 || entities.length === 1 ? '#who?id=' + encodeURIComponent((exact[0] || entities[0]).entity.id) : '#who?q=' + encodeURIComponent(name);
  };
  return el('form', { class: 'row', id: 'who-form', on: { submit } }, el('label', { for: 'name' }, 'Name'), input, names, el('button', { type: 'submit' }, 'Look up'));
}

function directory(title, entities) {
  return el('nav', { class: 'facets', 'aria-label': title }, el('h2', {}, title), el('ul', {}, ...entities.map(found =>
    el('li', {}, el('a', { href: '#who?id=' + encodeURIComponent(found.entity.id) }, el('span', {}, found.entity.name), el('span', { class: 'n' }, found.claims >= 1000 ? '1,000+' : String(found.claims)))))));
}

async function dossier(root, params, id) {
  const asOf = params.get('as-of');
  const known = await ask('/api/entities/' + encodeURIComponent(id), { 'as-of': asOf });
  const { entity } = known;
  const then = { 'as-of': asOf };
  const [kin, does, from, to] = await Promise.all([
    entity.type === 'PERSON' ? family(entity) : '',
    ask('/api/facets', { ...then, actor: entity.id }),
    ask('/api/graph', { ...then, actor: entity.id, limit: 40 }),
    ask('/api/graph', { ...then, recipient: entity.id, limit: 40 })]);
  root.querySelector('h1').textContent = entity.name;
  const spellings = [...new Set([...known.names.map(n => n.name), ...Object.keys(known.seen)])].filter(name => name !== entity.name && !PRONOUN.test(name));
  const day = el('input', { type: 'date', id: 'as-of' });
  day.value = asOf || '';
  day.addEventListener('change', () => { location.hash = `#who?id=${encodeURIComponent(id)}${day.value ? '&as-of=' + day.value : ''}`; });
  const acts = does.types.map(type => [type.type.toLowerCase(), type, { ...then, actor: entity.id, type: type.type }]);
  add(root,
    el('div', { class: 'row controls' }, el('span', { class: 'kind' }, entity.type.toLowerCase()), el('label', { for: 'as-of' }, 'As known by'), day,
      el('a', { href: '#ledger?entity=' + encodeURIComponent(entity.id) }, 'all claims'), el('a', { href: '#timeline?by=type&entity=' + encodeURIComponent(entity.id) }, 'timeline'), el('a', { href: '#network?entity=' + encodeURIComponent(entity.id) }, 'network'),
      caseFile({ ...then, entity: entity.id }, entity.name)),
    spellings.length > 0 && el('p', { class: 'spellings' }, 'Named as ', ...spellings.slice(0, 12).flatMap((name, i) => [i ? ', ' : '', el('q', {}, name)])),
    kin,
    el('div', { class: 'columns even' },
      el('div', {}, ties('Offices', known.offices, entity), kin ? '' : ties('Kin', known.kin, entity), ties('Memberships', known.memberships, entity)),
      el('div', {}, bars('What it does', acts, entity.name), bars('With whom', partners(entity, from.edges, to.edges, then), entity.name), acts.length > 0 && legend(does.types.concat(from.edges, to.edges).flatMap(figure => Object.keys(figure.stances))))),
    section('Does', known.acts), section('Is done to', known.received), section(`Says (${count(known.statementCount, 'claim')})`, known.statements));
}

/** Those on whom it acts, who act on it, and who act with it: each way its own bar. */
function partners(entity, from, to, then) {
  const other = edge => edge.from.id === entity.id ? edge.to : edge.from;
  const both = edge => ({ ...then, actor: [edge.from.id, edge.to.id] });
  const way = edge => ({ ...then, actor: edge.from.id, recipient: edge.to.id });
  return [...from.filter(edge => edge.from.id === entity.id || (edge.mutual && edge.to.id === entity.id)), ...to.filter(edge => !edge.mutual && edge.to.id === entity.id)]
    .map(edge => [`${edge.mutual ? 'with' : edge.from.id === entity.id ? '→' : '←'} ${other(edge).name}`, edge, edge.mutual ? both(edge) : way(edge)])
    .sort((a, b) => b[1].claims - a[1].claims).slice(0, 12);
}

const day = text => Date.parse(text.length === 4 ? text + '-01-01' : text.length === 7 ? text + '-01' : text);

/** Offices, kin and memberships as stretches of time on one axis; what has ended is closed, what goes on is open. */
function ties(title, list, entity) {
  if (list.length === 0) return '';
  const from = Math.min(...list.map(tie => day(tie.firstReported)));
  const to = Math.max(...list.map(tie => day(tie.ended || tie.lastReported)));
  const span = to - from;
  const items = list.map(tie => {
    const other = tie.one === entity.name ? tie.other : tie.one;
    const reported = tie.firstReported === tie.lastReported ? `reported ${date(tie.firstReported)}` : `reported ${date(tie.firstReported)} to ${date(tie.lastReported)}`;
    const words = [tie.what, other].filter(Boolean).join(title === 'Kin' ? ' · ' : ', ');
    const line = el('span', { class: 'stretch' + (tie.ended ? ' ended' : ''), 'aria-hidden': 'true' });
    line.style.marginLeft = `${95 * (day(tie.firstReported) - from) / (span || 1)}%`;
    line.style.width = `${Math.max(2.5, 95 * (day(tie.ended || tie.lastReported) - day(tie.firstReported)) / (span || 1))}%`;
    const stance = tie.stance && tie.stance !== 'asserted' && el('span', { class: 'stance' }, tie.stance);
    return el('li', { class: tie.stance || 'asserted' }, el('button', { type: 'button', class: 'link', on: { click: () => named(words, tie.claims) } }, words || other), ' ', stance,
      el('small', {}, tie.ended ? `${reported}; left by ${date(tie.ended)}` : reported, tie.told ? `; told: ${date(tie.told)}` : '', tie.claims.length > 1 ? `; ${count(tie.claims.length, 'claim')}` : ''), span > 0 && line);
  });
  const iso = time => new Date(time).toISOString().slice(0, 10);
  const axis = span > 0 && el('p', { class: 'axis', 'aria-hidden': 'true' }, el('span', {}, date(iso(from))), el('span', {}, date(iso(to))));
  return el('section', { class: 'ties', 'aria-label': title }, el('h2', {}, title), axis, el('ul', {}, ...items));
}

function bars(title, rows, name) {
  if (rows.length === 0) return '';
  const most = Math.max(...rows.map(row => row[1].claims));
  const items = rows.sort((a, b) => b[1].claims - a[1].claims).map(([label, figure, asked]) => el('li', {},
    el('button', { type: 'button', title: tallyWords(figure), on: { click: () => claims(`${name}: ${label}`, asked) } },
      el('span', {}, label), el('span', { class: 'n' }, figure.claims.toLocaleString('en'), el('span', { class: 'unseen' }, tallyWords(figure).replace(/^\S+/, ''))), shares(figure, most))));
  return el('section', { class: 'facets drawn', 'aria-label': title }, el('h2', {}, title), el('ul', {}, ...items));
}

function section(title, list) {
  return list.length > 0 && el('details', { open: title === 'Does' }, el('summary', {}, `${title}${title.startsWith('Says') ? '' : ` (latest ${list.length})`}`), el('ol', { 'aria-label': title, class: 'grid' }, ...list.map(kept => card(kept.claim, kept))));
}
