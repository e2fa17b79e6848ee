// How a claim is shown: as a card, and as marks in the article's text.

function element(tag, options = {}, ...children) {
  const made = document.createElement(tag);
  const { className, dataset, ...attributes } = options;
  if (className) made.className = className;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  for (const [name, value] of Object.entries(dataset || {})) made.dataset[name] = value;
  made.append(...children);
  return made;
}

const BOUNDS = { exact: '', about: 'about ', 'dozens-like': 'about ', 'at-least': 'at least ', 'at-most': 'at most ',
  'more-than': 'more than ', 'less-than': 'less than ', nearly: 'nearly ' };

const number = quantity => `${BOUNDS[quantity.bound]}${quantity.value.toLocaleString('en')} ${quantity.unit || ''}`.trim();

function fact(name, value, words) {
  const quoted = words && words !== value ? [' ', element('q', {}, words)] : [];
  return [element('dt', {}, name), element('dd', {}, value, ...quoted)];
}

/** A card for one claim; with what the ledger keeps beside it, its sentence and article too. */
export function card(claim, kept) {
  const facts = element('dl');
  for (const role of claim.roles) facts.append(...fact(role.role, role.entity?.name || role.text, role.text));
  for (const name of ['quantity', 'killed', 'injured']) {
    if (claim[name]) facts.append(...fact(name, number(claim[name]), claim[name].text));
  }
  if (claim.when) facts.append(...fact('when', claim.when.edtf, claim.when.text));
  if (claim.where) facts.append(...fact('where', claim.where.entity?.name || claim.where.text, claim.where.text));
  for (const source of claim.attribution) facts.append(...fact('says', source.entity?.name || source.text, source.cue));
  const stance = element('span', { className: 'stance' }, claim.stance);
  const title = element('button', { type: 'button', className: 'title' },
    claim.type.toLowerCase(), claim.mode ? ' · ' + claim.mode : '', ' ', element('q', {}, claim.trigger.text));
  const item = element('li', { className: 'claim ' + claim.stance }, element('h2', {}, title, ' ', stance));
  if (kept) item.append(element('blockquote', {}, kept.sentence, ' ', element('cite', {}, kept.ref)));
  item.append(facts);
  return item;
}

/** The text with asides greyed and every claim's trigger and roles marked. */
export function marked(text, claims, asides) {
  const points = Array.from(text);
  const cuts = new Set([0, points.length]);
  const spans = [];
  const add = (span, kind, index) => {
    if (span && span.end > span.begin) {
      spans.push({ begin: span.begin, end: span.end, kind, index });
      cuts.add(span.begin).add(span.end);
    }
  };
  claims.forEach((claim, index) => {
    add(claim.trigger, 'trigger', index);
    claim.roles.forEach(role => add(role, 'role', index));
  });
  asides.forEach(aside => add(aside, 'aside', -1));
  const edges = [...cuts].sort((a, b) => a - b);
  const out = document.createDocumentFragment();
  for (let i = 0; i + 1 < edges.length; i++) {
    const words = points.slice(edges[i], edges[i + 1]).join('');
    const over = spans.filter(span => span.begin <= edges[i] && edges[i + 1] <= span.end);
    if (over.length === 0) {
      out.append(words);
      continue;
    }
    const kinds = [...new Set(over.map(span => span.kind))].join(' ');
    const owners = [...new Set(over.map(span => span.index))].filter(index => index >= 0).join(' ');
    const aside = kinds === 'aside';
    out.append(element(aside ? 'span' : 'mark', { className: kinds, dataset: { claims: owners } }, words));
  }
  return out;
}
