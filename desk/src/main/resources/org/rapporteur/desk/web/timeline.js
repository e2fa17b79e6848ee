// Timeline: claims on a time axis, by type, actor or stance; from decades to days.
import { ask } from './api.js';
import { claims } from './drawer.js';
import { STANCES, add, cut, el, legend, patterns, rove, svg, tallyWords } from './dom.js';
import { address, filters } from './filters.js';
import { date } from './cards.js';

const ROW = 50;
const LEFT = 150;
const TOP = 26;

export async function show(root, params) {
  const by = params.get('by') || 'type';
  const asked = { ...filters(params), by, at: params.get('at') };
  const chart = await ask('/api/timeline', asked);
  add(root, el('h1', { id: 'title' }, 'Timeline'), controls(params, by, chart));
  if (chart.cells.length === 0) {
    add(root, el('p', { class: 'hint' }, 'No claims here. Widen the time or clear the filters.'));
    return;
  }
  add(root, drawing(chart, params, by), legend(),
    el('p', { class: 'hint' }, `One bar is one ${chart.step}. Click a bar for its claims; click a date above, or press +, to look closer. An event stands on the first day that its words tell; if they tell none, on the day by which it was known.`));
}

function controls(params, by, chart) {
  const choice = name => el('a', { href: address('timeline', params, { by: name }), 'aria-current': by === name && 'true' }, 'by ' + name);
  const span = params.get('at');
  const near = nearer(chart.cells);
  const closer = near && near !== span && address('timeline', params, { at: near });
  return el('div', { class: 'row controls' }, el('nav', { class: 'choices', 'aria-label': 'Rows' }, ...['type', 'actor', 'stance'].map(choice)),
    el('span', { class: 'row' }, span ? date(span) : 'all time', closer && el('a', { href: closer, id: 'closer' }, 'zoom in'),
      span && el('a', { href: address('timeline', params, { at: wider(span) }), id: 'wider' }, 'zoom out'), span && el('a', { href: address('timeline', params, { at: null }) }, 'all time')));
}

/** The keys + and − zoom too. */
addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || /INPUT|SELECT|TEXTAREA/.test(event.target.tagName)) return;
  if (event.key === '+' || event.key === '=') document.getElementById('closer')?.click();
  if (event.key === '-') document.getElementById('wider')?.click();
});

const iso = time => new Date(time).toISOString().slice(0, 10);

/** The shortest stretch that holds most of the claims; half of what is shown if that is all of it. */
function nearer(cells) {
  const periods = new Map();
  for (const cell of cells) periods.set(cell.from, { to: cell.to, claims: (periods.get(cell.from)?.claims || 0) + cell.claims });
  const list = [...periods].sort((a, b) => a[0] < b[0] ? -1 : 1);
  if (list.length < 2) return list.length === 1 && list[0][0] !== list[0][1].to ? `${list[0][0]}/${list[0][1].to}` : null;
  const all = list.reduce((sum, [, period]) => sum + period.claims, 0);
  for (const share of [0.8, 0.5, 0]) {
    let best = null;
    for (let i = 0; i < list.length; i++) {
      for (let j = i, sum = 0; j < list.length; j++) {
        sum += list[j][1].claims;
        if (sum < all * share || (i === 0 && j === list.length - 1)) continue;
        const length = Date.parse(list[j][1].to) - Date.parse(list[i][0]);
        if (!best || length < best.length) best = { length, at: `${list[i][0]}/${list[j][1].to}` };
        break;
      }
    }
    if (best) return best.at;
  }
  return null;
}

/** Three times as long a stretch around the same middle. */
function wider(span) {
  const [from, to] = span.split('/').map(d => Date.parse(d));
  const length = to - from + 864e5;
  return `${iso(from - length)}/${iso(to + length)}`;
}

function drawing(chart, params, by) {
  const rows = [...new Map(chart.cells.map(cell => [cell.row, cell.name]))];
  const starts = [...new Map(chart.cells.map(cell => [cell.from, cell.to]))].sort((a, b) => a[0] < b[0] ? -1 : 1);
  const begin = Date.parse(starts[0][0]);
  const end = Date.parse(starts[starts.length - 1][1]) + 864e5;
  const width = Math.max(340, Math.min(1180, document.documentElement.clientWidth - 40));
  const left = width < 600 ? 96 : LEFT;
  const x = day => left + (width - left - 8) * (Date.parse(day) - begin) / (end - begin);
  const most = Math.max(...chart.cells.map(cell => cell.claims));
  const tall = claims => claims === 0 ? 0 : Math.max(2, (ROW - 10) * Math.sqrt(claims / most));
  const height = TOP + rows.length * ROW + 4;
  const bars = [];
  const lanes = rows.map(([key, name], r) => {
    const base = TOP + (r + 1) * ROW - 4;
    const cells = chart.cells.filter(cell => cell.row === key);
    const label = svg('text', { x: left - 10, y: base - 4, class: 'row-label' }, svg('title', {}, name), cut(by === 'actor' ? name : name.toLowerCase(), width < 600 ? 12 : 20));
    // One shape for all parts of a stance in a row: a drawing of a decade has thousands of them.
    const parts = new Map();
    const targets = cells.map(cell => {
      const wide = Math.max(3, x(next(cell.to)) - x(cell.from) - 1.5);
      stack(cell, x(cell.from), base, Math.min(wide, 72), tall(cell.claims), parts);
      const when = date(label2(cell));
      const figure = svg('g', { class: 'figure', 'aria-label': `${name}, ${when}: ${tallyWords(cell)}` },
        svg('rect', { x: x(cell.from), y: base - ROW + 6, width: wide, height: ROW - 6, class: 'target' }));
      figure.claims = { ...filters(params), [by]: key, at: `${cell.from}/${cell.to}` };
      figure.heading = `${name}, ${when}`;
      bars.push(figure);
      return figure;
    });
    return svg('g', { class: 'lane' }, svg('line', { x1: left, x2: width, y1: base, y2: base, class: 'rule' }), label,
      ...[...parts].map(([stance, shape]) => svg('path', { d: shape, class: 'bar ' + stance })), ...targets);
  });
  const ticks = axis(starts, x, chart.step, width).map(([from, to, text]) =>
    svg('a', { href: address('timeline', params, { at: `${from}/${to}` }), class: 'tick', 'aria-label': 'Look closer at ' + text },
      svg('line', { x1: x(from), x2: x(from), y1: 4, y2: height, class: 'rule faint' }), svg('text', { x: x(from) + 4, y: 14 }, text)));
  const picture = svg('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': 'Claims over time; move among the bars with the arrow keys' }, patterns(), ...ticks, ...lanes);
  picture.addEventListener('pointerover', event => hint(event.target.closest('.figure')));
  rove(picture, bars, i => claims(bars[i].heading, bars[i].claims));
  return el('div', { class: 'scroll picture' }, picture);
}

const next = day => iso(Date.parse(day) + 864e5);
const label2 = cell => cell.from === cell.to ? cell.from : cell.from.slice(0, 7) === cell.to.slice(0, 7) && cell.from.endsWith('-01') ? cell.from.slice(0, 7)
  : cell.from.endsWith('-01-01') && cell.to.endsWith('-12-31') && cell.from.slice(0, 4) === cell.to.slice(0, 4) ? cell.from.slice(0, 4) : `${cell.from}/${cell.to}`;

/** What a figure says when pointed at; most never are. */
function hint(figure) {
  if (figure && !figure.querySelector('title')) figure.append(svg('title', {}, figure.getAttribute('aria-label')));
}

/** The stances of a bar one above the other, what is told as fact at the bottom, added to the shapes of their stances. */
function stack(cell, x, base, wide, tall, shapes) {
  let y = base;
  const told = STANCES.filter(stance => cell.stances[stance]).map(stance => [stance, Math.max(4, tall * cell.stances[stance] / cell.claims)]);
  // Small parts are drawn taller than they are; together they must not reach into the row above.
  const fit = Math.min(1, (ROW - 8) / told.reduce((sum, [, part]) => sum + part, 0));
  for (const [stance, wanted] of told) {
    const part = wanted * fit;
    y -= part;
    const [across, up] = [Math.max(2, wide - 1), Math.max(1, part - 1)];
    shapes.set(stance, `${shapes.get(stance) || ''}M${(x + 0.5).toFixed(1)},${(y + 0.5).toFixed(1)}h${across.toFixed(1)}v${up.toFixed(1)}h${(-across).toFixed(1)}z`);
  }
}

/** The dates below: as many as fit, each opening the stretch that it begins. */
function axis(starts, x, step, width) {
  const first = new Date(starts[0][0]);
  const last = starts[starts.length - 1][1];
  const unit = { decade: 10, year: 1, month: 1 / 12, week: 1 / 12, day: 1 / 52 }[step];
  const years = (Date.parse(last) - first) / 3.156e10;
  const fit = Math.max(2, Math.floor(width / 95));
  const steps = [1 / 365, 1 / 52, 1 / 12, 1, 2, 5, 10, 20, 50, 100, 500].filter(s => s >= unit * 0.9);
  const wanted = steps.find(s => years / s <= fit) || 1000;
  const out = [];
  const day = new Date(first);
  if (wanted >= 1) { day.setUTCMonth(0, 1); day.setUTCFullYear(Math.floor(day.getUTCFullYear() / wanted) * wanted); } else if (wanted > 0.05) day.setUTCDate(1);
  for (let i = 0; i < 400 && iso(day) <= last; i++) {
    const from = iso(day);
    if (wanted >= 1) day.setUTCFullYear(day.getUTCFullYear() + wanted);
    else if (wanted > 0.05) day.setUTCMonth(day.getUTCMonth() + 1);
    else day.setUTCDate(day.getUTCDate() + (wanted > 0.01 ? 7 : 1));
    if (x(from) >= x(starts[0][0]) - 1) out.push([from, iso(day - 864e5), wanted >= 1 ? from.slice(0, 4) : wanted > 0.05 ? from.slice(0, 7) : from.slice(5)]);
  }
  return out;
}
