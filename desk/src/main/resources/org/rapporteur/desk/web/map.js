// Map: where claims say things happen, and what passes between states, with a slider for time.
import { ask } from './api.js';
import { claims } from './drawer.js';
import { add, count, cut, el, legend, most, patterns, pie, rove, svg, tallyWords } from './dom.js';
import { filters, address } from './filters.js';
import { asks, doubt, heading } from './network.js';
import { date } from './cards.js';
import { feature, geoEqualEarth, geoGraticule10, geoInterpolate, geoPath, mesh } from './vendor/d3.js';

let world = null;
let states = null;

/** Fetched once however many views ask meanwhile, and again if it failed: a refusal is no map. */
let fetching = null;

function shapes() {
  fetching ??= Promise.all(['/vendor/world.json', '/vendor/states.json'].map(file => ask(file)))
    .then(answers => { [world, states] = answers; })
    .catch(problem => { fetching = null; throw problem; });
  return fetching;
}

export async function show(root, params) {
  const asked = { ...filters(params), at: params.get('at') };
  const [found, times] = await Promise.all([ask('/api/places', asked), ask('/api/timeline', { ...filters(params), by: 'stance' }), shapes()]);
  add(root, el('h1', { id: 'title' }, 'Map ', el('small', { role: 'status' }, `${count(found.places.length, 'place')}, ${count(found.flows.length, 'tie')} between states`)), slider(times, params));
  add(root, drawing(found, asked), legend(), table(found, asked));
}

/** Moves a window of one period through time; to the far left is all time. */
function slider(times, params) {
  const periods = [...new Map(times.cells.map(cell => [cell.from, cell.to]))].sort((a, b) => a[0] < b[0] ? -1 : 1);
  if (periods.length < 2) return '';
  const now = periods.findIndex(([from, to]) => params.get('at') === `${from}/${to}`) + 1;
  const words = i => i === 0 ? 'all time' : date(periods[i - 1][0] === periods[i - 1][1] ? periods[i - 1][0] : periods[i - 1].join('/'));
  const input = el('input', { type: 'range', id: 'time', min: 0, max: periods.length, step: 1, 'aria-valuetext': words(now) });
  input.value = now;
  const output = el('output', { for: 'time' }, words(now));
  input.addEventListener('input', () => { output.textContent = words(Number(input.value)); input.setAttribute('aria-valuetext', output.textContent); });
  input.addEventListener('change', () => {
    const i = Number(input.value);
    location.hash = address('map', params, { at: i === 0 ? null : periods[i - 1].join('/') });
  });
  return el('div', { class: 'row controls' }, el('label', { for: 'time' }, 'Time'), input, output);
}

export function ready(root, params) {
  if (params.has('at')) root.querySelector('#time')?.focus({ preventScroll: true });
}

const position = spot => spot.longitude !== null && spot.latitude !== null ? [spot.longitude, spot.latitude]
  : states[spot.place.id] || (spot.country && states[spot.country.id]);

/** Sea, land and borders of one width, projected once. */
let drawn = null;

function ground(width, path) {
  if (drawn?.width !== width) {
    drawn = { width, sea: path({ type: 'Sphere' }), graticule: path(geoGraticule10()), land: path(feature(world, world.objects.land)), border: path(mesh(world, world.objects.countries, (a, b) => a !== b)) };
  }
  return ['sea', 'graticule', 'land', 'border'].map(part => svg('path', { d: drawn[part], class: part }));
}

function drawing(found, asked) {
  const width = Math.max(340, Math.min(1180, document.documentElement.clientWidth - 40));
  const height = Math.round(width * 0.49);
  const projection = geoEqualEarth().fitExtent([[2, 2], [width - 2, height - 2]], { type: 'Sphere' });
  const path = geoPath(projection);
  const spots = found.places.map(spot => ({ ...spot, at: position(spot) })).filter(spot => spot.at);
  const flows = found.flows.filter(flow => states[flow.from.id] && states[flow.to.id]);
  const top = Math.max(12, ...spots.map(spot => spot.claims));
  const size = width < 600 ? 0.65 : 1;
  const strong = Math.max(6, ...flows.map(flow => flow.claims));
  const arcs = flows.map(flow => {
    const stance = most(flow);
    const ends = [states[flow.from.id], states[flow.to.id]];
    const line = path({ type: 'LineString', coordinates: ends });
    const figure = svg('g', { class: 'figure edge', 'aria-label': `${heading(flow)}: ${tallyWords(flow)}` }, svg('title', {}, `${heading(flow)}\n${tallyWords(flow)}`),
      svg('path', { d: line, class: 'target' }), svg('path', { d: line, class: 'line ' + stance, 'stroke-width': 0.8 + 3 * Math.sqrt(flow.claims / strong), 'marker-end': flow.mutual ? null : 'url(#arrow)' }), ...doubt(flow, projection(geoInterpolate(...ends)(0.5))));
    figure.open = () => claims(heading(flow), asks(flow, asked, 'acts'));
    return figure;
  });
  const dots = spots.sort((a, b) => b.claims - a.claims).map(spot => {
    const [x, y] = projection(spot.at);
    const figure = svg('g', { class: 'figure spot', 'aria-label': `${spot.place.name}: ${tallyWords(spot)}` }, svg('title', {}, `${spot.place.name}\n${tallyWords(spot)}`),
      ...pie(spot, x, y, size * (3.5 + 11 * Math.sqrt(spot.claims / top))), svg('circle', { cx: x, cy: y, r: 1.5 + size * (3.5 + 11 * Math.sqrt(spot.claims / top)), class: 'rim' }));
    figure.open = () => claims('In ' + spot.place.name, { ...asked, place: spot.place.id });
    figure.label = [x, y, spot];
    return figure;
  });
  const arrow = svg('marker', { id: 'arrow', viewBox: '0 0 8 8', refX: 8, refY: 4, markerWidth: 8, markerHeight: 8, markerUnits: 'userSpaceOnUse', orient: 'auto' }, svg('path', { d: 'M0,0 L8,4 L0,8 z', class: 'arrow' }));
  const picture = svg('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': 'Map of claims; move among places and ties with the arrow keys' },
    patterns(), svg('defs', {}, arrow), ...ground(width, path), ...arcs, ...dots, ...labels(dots, width));
  const unknown = found.places.length - spots.length;
  const figures = [...dots, ...arcs];
  rove(picture, figures, i => figures[i].open());
  return el('div', { class: 'picture map' }, picture, unknown > 0 && el('p', { class: 'hint' }, `${count(unknown, 'place')} without a known position ${unknown === 1 ? 'is' : 'are'} in the table only. A place whose own position is not known stands in the middle of its country.`));
}

/** Names of the places with most claims, where there is room for them. */
function labels(dots, width) {
  const taken = [];
  const out = [];
  for (const { label: [x, y, spot] } of dots.slice(0, width < 600 ? 8 : 24)) {
    const text = cut(spot.place.name, 20);
    const box = [x + 9, y - 6, x + 11 + text.length * 6.2, y + 7];
    if (taken.some(t => box[0] < t[2] && t[0] < box[2] && box[1] < t[3] && t[1] < box[3]) || box[2] > width) continue;
    taken.push(box);
    out.push(svg('text', { x: x + 10, y: y + 4, class: 'place', 'aria-hidden': 'true' }, text));
  }
  return out;
}

function table(found, asked) {
  const rows = found.places.map(spot => {
    return el('tr', {}, el('td', {}, spot.place.name), el('td', {}, spot.country?.name || ''), el('td', {},
      el('button', { type: 'button', class: 'link', 'aria-label': `${tallyWords(spot)} in ${spot.place.name}`, on: { click: () => claims('In ' + spot.place.name, { ...asked, place: spot.place.id }) } }, tallyWords(spot))));
  });
  return rows.length > 0 && el('details', {}, el('summary', {}, `The ${count(rows.length, 'place')} as a table`), el('table', {}, el('thead', {}, el('tr', {}, el('th', {}, 'place'), el('th', {}, 'country'), el('th', {}, 'claims'))), el('tbody', {}, ...rows)));
}
