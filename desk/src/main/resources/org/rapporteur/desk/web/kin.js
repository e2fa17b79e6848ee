// Kin: a family drawn by generations from the claims that tell of it. A line is its claims.
import { ask } from './api.js';
import { claims } from './drawer.js';
import { cut, el, most, patterns, rove, svg, tallyWords } from './dom.js';

/** How many generations above the relative the person stands who is called so. */
const ABOVE = {
  1: ['father', 'mother', 'parent', 'stepfather', 'stepmother', 'father-in-law', 'mother-in-law', 'uncle', 'aunt'],
  2: ['grandfather', 'grandmother', 'grandparent'],
  '-1': ['son', 'daughter', 'child', 'stepson', 'stepdaughter', 'son-in-law', 'daughter-in-law', 'nephew', 'niece', 'godson'],
  '-2': ['grandson', 'granddaughter', 'grandchild'],
  '-3': ['great-grandson', 'great-granddaughter'],
};
const above = word => Number(Object.keys(ABOVE).find(n => ABOVE[n].some(kin => word.endsWith(kin) && (kin.length > 3 || word === kin || word.endsWith(' ' + kin)))) || 0);
const COUPLE = /wife|husband|spouse|widow|marri|fiancé|wed|divorce/;
const ASKED = { type: 'KIN', limit: 100 };
const BOX = [158, 44];

/** Ties of one person, each with its claims; the claims tell from whom to whom. */
async function told(id) {
  const { claims: found } = await ask('/api/claims', { ...ASKED, entity: id });
  const ties = new Map();
  for (const { claim } of found) {
    const end = name => claim.roles.find(role => role.role === name);
    const [person, relative] = [end('person'), end('relative')];
    if (!person?.entity || !relative?.entity || person.entity.id === relative.entity.id) continue;
    const word = (end('kin')?.text || claim.trigger.text).toLowerCase();
    const key = [person.entity.id, relative.entity.id].join(' ');
    const tie = ties.get(key) || { key, from: person.entity, to: relative.entity, words: new Set(), claims: 0, stances: {} };
    tie.words.add(word);
    tie.claims++;
    tie.stances[claim.stance] = (tie.stances[claim.stance] || 0) + 1;
    ties.set(key, tie);
  }
  return [...ties.values()];
}

/** The family of a person as far as two steps reach; nothing if no claim tells of kin. */
export async function family(entity) {
  const near = await told(entity.id);
  if (near.length === 0) return '';
  const others = [...new Set(near.flatMap(tie => [tie.from.id, tie.to.id]))].filter(id => id !== entity.id).slice(0, 8);
  const ties = new Map(near.map(tie => [tie.key, tie]));
  for (const more of await Promise.all(others.map(told))) for (const tie of more) if (!ties.has(tie.key)) ties.set(tie.key, tie);
  return el('section', { class: 'ties', 'aria-label': 'Kin' }, el('h2', {}, 'Kin'), drawing(entity, [...ties.values()].slice(0, 40)));
}

/** Everybody's generation, counted upwards from the person whose family it is. */
function generations(entity, ties) {
  const people = new Map([[entity.id, { ...entity, up: 0 }]]);
  for (let grown = true; grown;) {
    grown = false;
    for (const { from, to, words } of ties) {
      const up = Math.max(...[...words].map(above)) || Math.min(...[...words].map(above));
      if (people.has(from.id) === people.has(to.id)) continue;
      if (people.has(to.id)) people.set(from.id, { ...from, up: people.get(to.id).up + up });
      else people.set(to.id, { ...to, up: people.get(from.id).up - up });
      grown = true;
    }
  }
  return people;
}

function drawing(entity, ties) {
  const people = generations(entity, ties);
  const rows = [...new Set([...people.values()].map(one => one.up))].sort((a, b) => b - a);
  const widest = Math.max(...rows.map(up => [...people.values()].filter(one => one.up === up).length));
  const width = Math.max(320, widest * (BOX[0] + 46));
  const tall = BOX[1] + 62;
  const height = rows.length * tall - 34;
  rows.forEach((up, row) => {
    const line = [...people.values()].filter(one => one.up === up);
    // The person stands amid the others of the same generation.
    const self = line.findIndex(one => one.id === entity.id);
    if (self >= 0) line.splice(Math.floor((line.length - 1) / 2), 0, line.splice(self, 1)[0]);
    line.forEach((one, i) => { one.x = width * (i + 0.5) / line.length; one.y = 14 + row * tall + BOX[1] / 2; });
  });
  const lines = ties.filter(tie => people.has(tie.from.id) && people.has(tie.to.id)).map(tie => {
    const [a, b] = [people.get(tie.from.id), people.get(tie.to.id)];
    const words = [...tie.words].join(', ');
    const said = `${tie.from.name}, ${words} of ${tie.to.name}: ${tallyWords(tie)}`;
    const { path, x, y } = way(a, b);
    const stance = most(tie);
    const figure = svg('g', { class: 'figure edge', 'aria-label': said }, svg('title', {}, said), svg('path', { d: path, class: 'target' }),
      svg('path', { d: path, class: 'line ' + stance, 'stroke-width': COUPLE.test(words) ? 3.5 : 1.8 }),
      svg('text', { x, y, class: 'kin', 'aria-hidden': 'true' }, cut(stance === 'asserted' ? words : `${words} (${stance})`, 26)),
      stance === 'denied' && svg('path', { d: `M${x - 5},${y + 5} l10,10 m-10,0 l10,-10`, class: 'cross' }));
    figure.open = () => claims(`${tie.from.name}, ${words} of ${tie.to.name}`, { type: 'KIN', person: tie.from.id, relative: tie.to.id });
    return figure;
  });
  const boxes = [...people.values()].map(one => {
    const self = one.id === entity.id;
    const figure = svg('g', { class: 'figure node' + (self ? ' self' : ''), 'aria-label': self ? one.name : `${one.name}; opens who it is` }, svg('title', {}, one.name),
      svg('rect', { x: one.x - BOX[0] / 2, y: one.y - BOX[1] / 2 + 6, width: BOX[0], height: BOX[1] - 12, rx: 4 }), svg('text', { x: one.x, y: one.y + 4, 'aria-hidden': 'true' }, cut(one.name, 22)));
    figure.open = () => { location.hash = '#who?id=' + encodeURIComponent(one.id); };
    return figure;
  });
  const picture = svg('svg', { viewBox: `0 0 ${width} ${height}`, width, height, class: 'whole', role: 'group', 'aria-label': 'Family by generations, the elder above; move among ties and names with the arrow keys' }, patterns(), ...lines, ...boxes);
  const figures = [...lines, ...boxes];
  rove(picture, figures, i => figures[i].open());
  return el('div', { class: 'scroll picture' }, picture);
}

/** From box to box: straight down to another generation, an arch within one. The word stands by the younger, or amid. */
function way(a, b) {
  if (a.y === b.y) {
    const [left, right] = a.x < b.x ? [a, b] : [b, a];
    if (right.x - left.x < BOX[0] + 60) {
      return { path: `M${left.x + BOX[0] / 2},${a.y} H${right.x - BOX[0] / 2}`, x: (a.x + b.x) / 2, y: a.y - 22 };
    }
    const top = a.y - BOX[1] / 2 - 6;
    return { path: `M${left.x},${a.y - 16} V${top} H${right.x} V${a.y - 16}`, x: (a.x + b.x) / 2, y: top - 4 };
  }
  const [upper, lower] = a.y < b.y ? [a, b] : [b, a];
  const middle = lower.y - BOX[1] / 2 - 18;
  return { path: `M${upper.x},${upper.y + 16} V${middle} H${lower.x} V${lower.y - 16}`, x: lower.x, y: middle - 5 };
}
