// How a claim is shown: as a card with its words, and as marks in the article's text.
import { el } from './dom.js';

const BOUNDS = { exact: '', about: 'about ', 'dozens-like': '', 'at-least': 'at least ', 'at-most': 'at most ',
  'more-than': 'more than ', 'less-than': 'less than ', nearly: 'nearly ' };

/** "shell" counts one; codes such as USD, words that end in s and percent stay as they are. */
function units(quantity) {
  const unit = quantity.unit || '';
  if (quantity.value === 1 || !/[a-z]$/.test(unit) || unit.endsWith('s') || unit === 'percent') return unit;
  return unit === 'person' ? 'people' : unit.replace(/([^aeiou])y$/, '$1ie') + (/(ch|sh|x)$/.test(unit) ? 'es' : 's');
}

/** "Dozens" is no number near twelve: all that the word may mean is told. */
const reach = quantity => quantity.bound === 'dozens-like' ? ` to ${quantity.high.toLocaleString('en')}` : '';

export const number = quantity =>
  `${BOUNDS[quantity.bound] ?? ''}${quantity.value.toLocaleString('en')}${reach(quantity)} ${units(quantity)}`.trim();

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function day(text) {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text);
  if (!parts) return text;
  const month = parts[2] && MONTHS[Number(parts[2]) - 1];
  return month ? `${parts[3] ? Number(parts[3]) + ' ' : ''}${month} ${parts[1]}` : parts[1];
}

/** An EDTF date as people write it. */
export function date(edtf) {
  const about = /[~?%]/.test(edtf) ? 'about ' : '';
  const [from, to] = edtf.replace(/[~?%]/g, '').split('/');
  if (to === undefined) return about + day(from);
  if (from === '..' || from === '') return 'by ' + day(to);
  if (to === '..' || to === '') return 'since ' + day(from);
  return `${day(from)} to ${day(to)}`;
}

const named = role => role.entity?.name || role.text;
const who = entity => '#who?id=' + encodeURIComponent(entity.id);

function naming(role) {
  return role.entity ? el('a', { href: who(role.entity) }, role.entity.name) : role.text;
}

function fact(name, value, words, plain) {
  const quoted = words && words !== plain ? [' ', el('q', {}, words)] : [];
  return [el('dt', {}, name), el('dd', {}, value, ...quoted)];
}

/** The sentence, with the words of trigger and roles marked. */
export function sentence(text, begin, claim) {
  const spans = [{ ...claim.trigger, kind: 'trigger ' + claim.stance }, ...claim.roles.map(role => ({ ...role, kind: 'role' }))];
  return pieces(text, spans.map(span => ({ ...span, begin: span.begin - begin, end: span.end - begin })));
}

/** A card for one claim; with what the ledger keeps beside it, its sentence and article too. */
export function card(claim, kept, extra) {
  const facts = el('dl', {});
  for (const role of claim.roles) facts.append(...fact(role.role, naming(role), role.text, named(role)));
  for (const name of ['quantity', 'killed', 'injured']) {
    if (claim[name]) facts.append(...fact(name, number(claim[name]), claim[name].text, number(claim[name])));
  }
  if (claim.when) facts.append(...fact('when', date(claim.when.edtf), claim.when.text, date(claim.when.edtf)));
  if (claim.where) facts.append(...fact('where', naming(claim.where), claim.where.text, named(claim.where)));
  for (const source of claim.attribution) {
    facts.append(...fact('according to', naming(source), source.cue, named(source)));
  }
  const title = el('button', { type: 'button', class: 'title' }, el('span', { class: 'type' }, claim.type.toLowerCase()),
    claim.mode ? el('span', { class: 'mode' }, ' ' + claim.mode) : '', ' ', el('q', {}, claim.trigger.text));
  const stance = el('span', { class: 'stance', title: claim.stanceCue ? `“${claim.stanceCue.text}”` : null }, claim.stance);
  const item = el('li', { class: 'claim ' + claim.stance, 'data-claim': claim.id }, el('h2', {}, title, ' ', stance));
  if (kept) {
    const source = [kept.publisher, kept.title || kept.ref, kept.published && date(kept.published)].filter(Boolean).join(' · ');
    const words = `#read?article=${claim.article}&claim=${claim.id}`;
    title.addEventListener('click', () => { location.hash = words; });
    item.append(
      el('blockquote', {}, sentence(kept.sentence, claim.sentence.begin, claim)),
      el('p', { class: 'origin' }, el('a', { href: words }, source), ' ', el('a', { class: 'quiet', href: '#compare?claim=' + claim.id }, 'other accounts')));
  }
  item.append(facts);
  if (extra) item.append(extra);
  return item;
}

/** Text cut where spans begin and end, each piece in a mark of the kinds that cover it. */
function pieces(text, spans) {
  const points = Array.from(text);
  const cuts = new Set([0, points.length]);
  const fits = spans.filter(span => span.end > span.begin && span.begin < points.length && span.end > 0);
  fits.forEach(span => cuts.add(Math.max(0, span.begin)).add(Math.min(points.length, span.end)));
  const edges = [...cuts].sort((a, b) => a - b);
  const out = document.createDocumentFragment();
  for (let i = 0; i + 1 < edges.length; i++) {
    const words = points.slice(edges[i], edges[i + 1]).join('');
    const over = fits.filter(span => span.begin <= edges[i] && edges[i + 1] <= span.end);
    if (over.length === 0) { out.append(words); continue; }
    const kinds = [...new Set(over.map(span => span.kind))].join(' ');
    const owners = [...new Set(over.map(span => span.index).filter(index => index >= 0))].join(' ');
    const reason = over.find(span => span.reason)?.reason;
    out.append(el(kinds === 'aside' ? 'span' : 'mark', { class: kinds, 'data-claims': owners || null, title: reason && 'Set aside: ' + reason }, words));
  }
  return out;
}

/** The text with asides greyed and every claim's trigger and roles marked. */
export function marked(text, claims, asides) {
  const spans = asides.map(aside => ({ ...aside, kind: 'aside', index: -1 }));
  claims.forEach((claim, index) => {
    spans.push({ ...claim.trigger, kind: 'trigger ' + claim.stance, index });
    claim.roles.forEach(role => spans.push({ begin: role.begin, end: role.end, kind: 'role', index }));
  });
  return pieces(text, spans);
}
