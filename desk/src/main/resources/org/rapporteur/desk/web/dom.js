// Makes elements; moves among figures with the arrow keys; draws stances.

const SVG = 'http://www.w3.org/2000/svg';

function fill(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'on') for (const [event, act] of Object.entries(value)) made.addEventListener(event, act);
    else made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return made;
}

export const el = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);
export const svg = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);
/** Appends what there is to append; false and null are nothing. */
export const add = (root, ...children) => fill(root, null, children);
export const at = id => document.getElementById(id);

export const TYPES = ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT',
  'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'FIND', 'USE', 'APPOINT', 'OFFICE', 'KIN', 'MEMBER'];
export const STANCES = ['asserted', 'estimated', 'alleged', 'possible', 'planned', 'demanded', 'denied'];

export const count = (n, one, many = one + 's') => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** What the counts of a figure say, in words: "12 claims: 9 asserted, 3 planned". */
export function tallyWords(figure) {
  const parts = STANCES.filter(s => figure.stances[s]).map(s => `${figure.stances[s].toLocaleString('en')} ${s}`);
  return `${count(figure.claims, 'claim')}: ${parts.join(', ')}`;
}

/** A figure's claims by stance as parts of one bar, each with its pattern; as long as its share of the most. */
export function shares(figure, most) {
  const parts = STANCES.filter(s => figure.stances[s]).map(s => {
    const part = el('span', { class: 'part ' + s });
    part.style.width = `${100 * figure.stances[s] / most}%`;
    return part;
  });
  return el('span', { class: 'shares', 'aria-hidden': 'true' }, ...parts);
}

/** The same as a round: whole if all its claims are of one stance, else cut like a cake. */
export function pie(figure, x, y, r) {
  const told = STANCES.filter(s => figure.stances[s]);
  if (told.length === 1) return [svg('circle', { cx: x, cy: y, r, class: 'bar ' + told[0] })];
  let turn = -Math.PI / 2;
  return told.map(stance => {
    const from = turn;
    turn += 2 * Math.PI * figure.stances[stance] / figure.claims;
    const at = angle => `${x + r * Math.cos(angle)},${y + r * Math.sin(angle)}`;
    return svg('path', { d: `M${x},${y} L${at(from)} A${r},${r} 0 ${turn - from > Math.PI ? 1 : 0} 1 ${at(turn)} z`, class: 'bar ' + stance });
  });
}

/** A link to the case file of what is named, and one to keep it as a file that can be verified. */
export function caseFile(about, of) {
  const address = '/api/cases?' + new URLSearchParams(Object.entries(about).filter(entry => entry[1]).flatMap(([name, values]) => [values].flat().map(value => [name, value])));
  return el('span', { class: 'case' }, el('a', { class: 'button', href: address, target: '_blank', rel: 'noopener', 'aria-label': 'Case file of ' + of }, 'Case file'), ' ',
    el('a', { href: address, download: '', 'aria-label': 'Save the case file of ' + of }, 'save'));
}

/** The stance of most claims of a figure. */
export const most = figure => STANCES.reduce((best, s) => (figure.stances[s] || 0) > (figure.stances[best] || 0) ? s : best, 'asserted');

/** Patterns that tell stances apart without colour; every drawing carries them. */
export function patterns() {
  const pattern = (id, size, ...inside) => svg('pattern', { id, width: size, height: size, patternUnits: 'userSpaceOnUse' }, ...inside);
  return svg('defs', {},
    pattern('p-estimated', 5, svg('rect', { width: 5, height: 5, class: 'p-ground' }), svg('path', { d: 'M-1,1 L1,-1 M0,5 L5,0 M4,6 L6,4', class: 'p-line' })),
    pattern('p-alleged', 5, svg('rect', { width: 5, height: 5, class: 'p-ground' }), svg('circle', { cx: 2.5, cy: 2.5, r: 1.2, class: 'p-dot' })),
    pattern('p-denied', 6, svg('rect', { width: 6, height: 6, class: 'p-ground' }), svg('path', { d: 'M0,0 L6,6 M6,0 L0,6', class: 'p-line denied' })));
}

/** What the patterns mean, of the stances that are drawn. */
export function legend(drawn = STANCES) {
  const sample = stance => el('li', {}, svg('svg', { width: 22, height: 14, 'aria-hidden': 'true' },
    svg('rect', { x: 1, y: 1, width: 20, height: 12, class: 'bar ' + stance })), ' ', stance);
  return el('ul', { class: 'legend', 'aria-label': 'How figures show what the words commit to' }, ...STANCES.filter(stance => drawn.includes(stance)).map(sample));
}

/** One stop of the tab key for many figures; the arrow keys move among them, Enter opens. */
export function rove(container, figures, open) {
  let current = 0;
  figures.forEach((figure, i) => {
    figure.setAttribute('tabindex', i === 0 ? '0' : '-1');
    figure.setAttribute('role', 'button');
    figure.addEventListener('click', () => { current = i; open(i); });
  });
  const go = i => {
    figures[current].setAttribute('tabindex', '-1');
    current = (i + figures.length) % figures.length;
    figures[current].setAttribute('tabindex', '0');
    figures[current].focus();
  };
  container.addEventListener('keydown', event => {
    if (figures.length === 0) return;
    if (event.key === 'ArrowRight' || event.key === 'ArrowDown') go(current + 1);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') go(current - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(figures.length - 1);
    else if (event.key === 'Enter' || event.key === ' ') open(current);
    else return;
    event.preventDefault();
  });
}

/** Text cut to a length for a drawing, between words where it can be; its label holds it whole. */
export function cut(text, length) {
  if (text.length <= length) return text;
  const part = text.slice(0, length - 1);
  const word = part.lastIndexOf(' ');
  return (word > length / 2 ? part.slice(0, word) : part) + '…';
}
