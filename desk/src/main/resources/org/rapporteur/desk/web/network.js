// Network: who acts on whom, and the ties of kin, office and membership. An edge is its claims.
import { ask } from './api.js';
import { claims } from './drawer.js';
import { add, count, cut, el, legend, most, patterns, pie, rove, svg, tallyWords } from './dom.js';
import { address, filters } from './filters.js';
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from './vendor/d3.js';

const LAYERS = { acts: ['actor', 'recipient'], kin: ['person', 'relative'], office: ['person', 'organisation'], member: ['member', 'organisation'] };
const NAMES = { acts: 'acts', kin: 'kin', office: 'offices', member: 'memberships' };

export async function show(root, params) {
  const layer = params.get('layer') in LAYERS ? params.get('layer') : 'acts';
  const asked = filters(params);
  const graph = await ask('/api/graph', { ...asked, layer, limit: document.documentElement.clientWidth < 600 ? 18 : 60 });
  const choice = name => el('a', { href: address('network', params, { layer: name }), 'aria-current': layer === name && 'true' }, NAMES[name]);
  add(root, el('h1', { id: 'title' }, 'Network'), el('nav', { class: 'choices', 'aria-label': 'Ties' }, ...Object.keys(LAYERS).map(choice)));
  if (graph.edges.length === 0) {
    add(root, el('p', { class: 'hint' }, 'No ties here. Choose other ties or clear the filters.'));
    return;
  }
  add(root, drawing(graph.edges, asked, layer), legend(), table(graph.edges, asked, layer));
}

/** The question to /api/claims whose answer an edge draws. */
export function asks(edge, asked, layer) {
  const [from, to] = edge.mutual ? ['actor', 'actor'] : LAYERS[layer];
  return from === to ? { ...asked, [from]: [edge.from.id, edge.to.id] } : { ...asked, [from]: edge.from.id, [to]: edge.to.id };
}

export const heading = edge => `${edge.from.name} ${edge.mutual ? 'and' : '→'} ${edge.to.name}`;

/** Where names stood last: they stay there while filters change, so that the eye need not look for them again. */
const places = new Map();

function layout(edges, width, height) {
  const nodes = new Map();
  for (const edge of edges) for (const end of [edge.from, edge.to]) {
    const node = nodes.get(end.id) || { ...end, claims: 0, ...places.get(end.id) };
    node.claims += edge.claims;
    nodes.set(end.id, node);
  }
  const list = [...nodes.values()];
  const most = Math.max(...list.map(node => node.claims));
  list.forEach(node => {
    node.r = 5 + 15 * Math.sqrt(node.claims / most);
    node.label = cut(node.name, width < 600 ? 22 : 24);
    node.half = Math.max(node.r, node.label.length * 3.25) + 4;
  });
  const links = edges.map(edge => ({ source: edge.from.id, target: edge.to.id }));
  const wide = height / width;
  forceSimulation(list)
    .force('link', forceLink(links).id(node => node.id).distance(105).strength(0.5))
    .force('charge', forceManyBody().strength(-330))
    .force('x', forceX().strength(0.07 * wide)).force('y', forceY().strength(0.11))
    .force('collide', forceCollide().radius(node => node.r + 24))
    .stop().tick(list.filter(node => places.has(node.id)).length * 2 > list.length ? 40 : 140);
  list.forEach(node => places.set(node.id, { x: node.x, y: node.y }));
  const [x0, x1] = [Math.min(...list.map(n => n.x)), Math.max(...list.map(n => n.x))];
  const [y0, y1] = [Math.min(...list.map(n => n.y)), Math.max(...list.map(n => n.y))];
  const across = Math.min(2.2, (width - 150) / Math.max(1, x1 - x0));
  const down = Math.min(2.2, (height - 70) / Math.max(1, y1 - y0));
  for (const node of list) {
    node.x = width / 2 + (node.x - (x0 + x1) / 2) * across;
    node.y = height / 2 - 8 + (node.y - (y0 + y1) / 2) * down;
  }
  asunder(list, width);
  return nodes;
}

/** Pushes nodes with their names apart until none covers another, further down where the width does not do. */
function asunder(list, width) {
  for (let round = 0; round < 200; round++) {
    let moved = false;
    for (let i = 0; i < list.length; i++) for (let j = i + 1; j < list.length; j++) {
      const [a, b] = [list[i], list[j]];
      const over = a.half + b.half - Math.abs(a.x - b.x);
      const [upper, lower] = a.y < b.y ? [a, b] : [b, a];
      const under = upper.y + upper.r + 19 - (lower.y - lower.r - 3);
      if (over <= 0 || under <= 0) continue;
      moved = true;
      if (over < under) { const by = (a.x < b.x ? -1 : 1) * over / 2; a.x += by; b.x -= by; } else { upper.y -= under / 2; lower.y += under / 2; }
    }
    for (const node of list) {
      node.x = Math.max(node.half, Math.min(width - node.half, node.x));
      node.y = Math.max(node.r + 4, node.y);
    }
    if (!moved) return;
  }
}

/** A curve from one node to another; curved so that both ways can be seen. */
function curve(a, b, mutual) {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  const bend = mutual ? 0 : 0.12;
  const [cx, cy] = [(a.x + b.x) / 2 - dy * bend, (a.y + b.y) / 2 + dx * bend];
  const back = (b.r + 7) / length;
  const out = a.r / length;
  const point = t => [(1 - t) ** 2 * a.x + 2 * (1 - t) * t * cx + t ** 2 * b.x, (1 - t) ** 2 * a.y + 2 * (1 - t) * t * cy + t ** 2 * b.y];
  const [sx, sy] = point(out);
  const [ex, ey] = mutual ? point(1 - b.r / length) : point(1 - back);
  const [mx, my] = point(0.5);
  return { path: `M${sx},${sy} Q${cx},${cy} ${ex},${ey}`, middle: [mx, my] };
}

/** Amid a tie: a cross if it is denied, a cake if only some of its claims tell it as fact. */
export function doubt(edge, [x, y]) {
  if (Object.keys(edge.stances).length > 1) return pie(edge, x, y, 6);
  return edge.stances.denied ? [svg('path', { d: `M${x - 5},${y - 5} l10,10 m-10,0 l10,-10`, class: 'cross' })] : [];
}

function drawing(edges, asked, layer) {
  const width = Math.max(340, Math.min(1180, document.documentElement.clientWidth - 40));
  const room = width < 600 ? 400 + 8 * edges.length : Math.min(760, 320 + 9 * edges.length);
  const nodes = layout(edges, width, room);
  const height = Math.ceil(Math.max(...[...nodes.values()].map(node => node.y + node.r + 24)));
  const top = Math.max(5, ...edges.map(edge => edge.claims));
  const lines = edges.map(edge => {
    const { path, middle } = curve(nodes.get(edge.from.id), nodes.get(edge.to.id), edge.mutual);
    const stance = most(edge);
    const figure = svg('g', { class: 'figure edge', 'aria-label': `${heading(edge)}: ${tallyWords(edge)}` }, svg('title', {}, `${heading(edge)}\n${tallyWords(edge)}`),
      svg('path', { d: path, class: 'target' }),
      svg('path', { d: path, class: 'line ' + stance, 'stroke-width': 1 + 4 * Math.sqrt(edge.claims / top), 'marker-end': edge.mutual ? null : 'url(#arrow)' }),
      ...doubt(edge, middle));
    figure.open = () => claims(heading(edge), asks(edge, asked, layer));
    return figure;
  });
  const dots = [...nodes.values()].map(node => {
    const figure = svg('g', { class: 'figure node ' + node.type, 'aria-label': `${node.name}, ${count(node.claims, 'claim')}; opens who it is` },
      node.type === 'STATE' ? svg('rect', { x: node.x - node.r, y: node.y - node.r, width: 2 * node.r, height: 2 * node.r, rx: 3 }) : svg('circle', { cx: node.x, cy: node.y, r: node.r }),
      svg('text', { x: node.x, y: node.y + node.r + 13, 'aria-hidden': 'true' }, node.label), svg('title', {}, node.name));
    figure.open = () => { location.hash = '#who?id=' + encodeURIComponent(node.id); };
    return figure;
  });
  const arrow = svg('marker', { id: 'arrow', viewBox: '0 0 8 8', refX: 1, refY: 4, markerWidth: 9, markerHeight: 9, markerUnits: 'userSpaceOnUse', orient: 'auto' }, svg('path', { d: 'M0,0 L8,4 L0,8 z', class: 'arrow' }));
  const picture = svg('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': 'Who acts on whom; move among ties and names with the arrow keys' },
    patterns(), svg('defs', {}, arrow), ...lines, ...dots);
  const figures = [...lines, ...dots];
  rove(picture, figures, i => figures[i].open());
  return el('div', { class: 'picture' }, picture);
}

/** The same in words, for reading through. */
function table(edges, asked, layer) {
  const rows = edges.map(edge => el('tr', {}, el('td', {}, edge.from.name), el('td', {}, edge.mutual ? 'with' : '→'), el('td', {}, edge.to.name),
    el('td', {}, el('button', { type: 'button', class: 'link', 'aria-label': `${tallyWords(edge)}, ${heading(edge)}`, on: { click: () => claims(heading(edge), asks(edge, asked, layer)) } }, tallyWords(edge)))));
  return el('details', {}, el('summary', {}, `The ${count(edges.length, 'tie')} as a table`), el('table', {}, el('thead', {}, el('tr', {}, el('th', {}, 'from'), el('th', {}, el('span', { class: 'unseen' }, 'direction')), el('th', {}, 'to'), el('th', {}, 'claims'))), el('tbody', {}, ...rows)));
}
