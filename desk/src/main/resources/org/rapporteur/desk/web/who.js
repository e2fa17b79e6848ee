// Who: the dossier of a person, state, body or thing.
import { ask } from './api.js';
import { card, date } from './cards.js';
import { claims, named } from './drawer.js';
import { add, count, el } from './dom.js';

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
      const { entities } = await ask('/api/entities', { q: input.value, limit: 12 });
      names.replaceChildren(...entities.map(found => el('option', { value: found.entity.name })));
    }, 120);
  });
  const submit = async event => {
    event.preventDefault();
    const { entities } = await ask('/api/entities', { q: input.value.trim(), limit: 12 });
    const exact = entities.filter(found => found.entity.name.toLowerCase() === input.value.trim().toLowerCase());
    location.hash = exact.length === 1 || entities.length === 1 ? '#who?id=' + encodeURIComponent((exact[0] || entities[0]).entity.id) : '#who?q=' + encodeURIComponent(input.value.trim());
  };
  return el('form', { class: 'row', id: 'who-form', on: { submit } }, el('label', { for: 'name' }, 'Name'), input, names, el('button', { type: 'submit' }, 'Look up'));
}

function directory(title, entities) {
  return el('nav', { class: 'facets', 'aria-label': title }, el('h2', {}, title), el('ul', {}, ...entities.map(found =>
    el('li', {}, el('a', { href: '#who?id=' + encodeURIComponent(found.entity.id) }, el('span', {}, found.entity.name), el('span', { class: 'n' }, found.claims >= 1000 ? '1,000+' : String(found.claims)))))));
}

async function dossier(root, params, id) {
  const known = await ask('/api/entities/' + encodeURIComponent(id), { 'as-of': params.get('as-of') });
  const { entity } = known;
  root.querySelector('h1').textContent = entity.name;
  const spellings = [...new Set([...known.names.map(n => n.name), ...Object.keys(known.seen)])].filter(name => name !== entity.name && !PRONOUN.test(name));
  const asOf = el('input', { type: 'date', id: 'as-of' });
  asOf.value = params.get('as-of') || '';
  asOf.addEventListener('change', () => { location.hash = `#who?id=${encodeURIComponent(id)}${asOf.value ? '&as-of=' + asOf.value : ''}`; });
  add(root,
    el('div', { class: 'row controls' }, el('span', { class: 'kind' }, entity.type.toLowerCase()), el('label', { for: 'as-of' }, 'As known by'), asOf,
      el('a', { href: '#ledger?entity=' + encodeURIComponent(entity.id) }, 'all claims'), el('a', { href: '#timeline?by=type&entity=' + encodeURIComponent(entity.id) }, 'timeline'), el('a', { href: '#network?entity=' + encodeURIComponent(entity.id) }, 'network')),
    spellings.length > 0 && el('p', { class: 'spellings' }, 'Named as ', ...spellings.slice(0, 12).flatMap((name, i) => [i ? ', ' : '', el('q', {}, name)])),
    el('div', { class: 'columns even' },
      el('div', {}, ties('Offices', known.offices, entity), ties('Kin', known.kin, entity), ties('Memberships', known.memberships, entity)),
      el('div', {}, bars('What it does', Object.entries(known.actsByType).map(([type, n]) => [type.toLowerCase(), n, { actor: entity.id, type }]), entity.name),
        bars('With whom', Object.entries(known.counterparts).slice(0, 12).map(([name, n]) => [name, n, { entity: [entity.id, name] }]), entity.name))),
    section('Does', known.acts), section('Is done to', known.received), section(`Says (${count(known.statementCount, 'claim')})`, known.statements));
}

/** Offices, kin and memberships drawn as stretches of time; what has ended is hollow. */
function ties(title, list, entity) {
  if (list.length === 0) return '';
  const day = text => Date.parse(text.length === 4 ? text + '-01-01' : text.length === 7 ? text + '-01' : text);
  const drawn = tie => tie.ended || tie.firstReported !== tie.lastReported;
  const from = Math.min(...list.map(tie => day(tie.firstReported)));
  const to = Math.max(...list.map(tie => day(tie.ended || tie.lastReported)));
  const items = list.map(tie => {
    const other = tie.one === entity.name ? tie.other : tie.one;
    const reported = tie.firstReported === tie.lastReported ? `reported ${date(tie.firstReported)}` : `reported ${date(tie.firstReported)} to ${date(tie.lastReported)}`;
    const words = [tie.what, other].filter(Boolean).join(title === 'Kin' ? ' · ' : ', ');
    const line = el('span', { class: 'stretch' + (tie.ended ? ' ended' : '') });
    const span = Math.max(1, to - from);
    line.style.marginLeft = `${92 * (day(tie.firstReported) - from) / span}%`;
    line.style.width = `${Math.max(3, 92 * (day(tie.ended || tie.lastReported) - day(tie.firstReported)) / span)}%`;
    return el('li', {}, el('button', { type: 'button', class: 'link', on: { click: () => named(words, tie.claims) } }, words || other),
      el('small', {}, tie.ended ? `${reported}; left by ${date(tie.ended)}` : reported, tie.told ? `; told: ${date(tie.told)}` : '', tie.claims.length > 1 ? `; ${count(tie.claims.length, 'claim')}` : ''), list.some(drawn) && line);
  });
  return el('section', { class: 'ties', 'aria-label': title }, el('h2', {}, title), el('ul', {}, ...items));
}

function bars(title, rows, name) {
  if (rows.length === 0) return '';
  const most = Math.max(...rows.map(row => row[1]));
  const items = rows.sort((a, b) => b[1] - a[1]).map(([label, n, asked]) => {
    const button = el('button', { type: 'button', on: { click: () => claims(`${name}: ${label}`, asked) } }, el('span', {}, label), el('span', { class: 'n' }, n.toLocaleString('en')));
    button.style.setProperty('--part', `${100 * n / most}%`);
    return el('li', {}, button);
  });
  return el('section', { class: 'facets', 'aria-label': title }, el('h2', {}, title), el('ul', {}, ...items));
}

function section(title, list) {
  return list.length > 0 && el('details', { open: title === 'Does' }, el('summary', {}, `${title}${title.startsWith('Says') ? '' : ` (latest ${list.length})`}`), el('ol', { 'aria-label': title, class: 'grid' }, ...list.map(kept => card(kept.claim, kept))));
}
