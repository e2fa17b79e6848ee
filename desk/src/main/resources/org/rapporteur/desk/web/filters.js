// The filters that Ledger, Timeline, Network and Map share. The address holds them all.
import { at, STANCES, TYPES } from './dom.js';

export const NAMES = ['q', 'entity', 'type', 'stance', 'during'];

/** The filters of an address, as the API takes them. */
export function filters(params) {
  const found = {};
  for (const name of NAMES) {
    const values = params.getAll(name).filter(Boolean);
    if (values.length > 0) found[name] = values;
  }
  return found;
}

/** Fills the form from the address. */
export function fill(params) {
  for (const name of NAMES) {
    const values = params.getAll(name).filter(Boolean);
    const field = at('f-' + name);
    if (document.activeElement !== field) field.value = values.length === 1 ? values[0] : values.length === 0 ? '' : field.value;
  }
  if (NAMES.slice(1).some(name => at('f-' + name).value)) open(true);
}

/** Where the screen is narrow, only the words stand open until more is asked for or in use. */
function open(yes) {
  at('filters').classList.toggle('open', yes);
  at('f-more').setAttribute('aria-expanded', String(yes));
}

/** The address with some parameters changed; null takes one away. */
export function address(view, params, changes) {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    for (const one of Array.isArray(value) ? value : [value]) if (one) next.append(name, one);
  }
  const text = next.toString();
  return '#' + view + (text ? '?' + text : '');
}

export function start(changed) {
  for (const type of TYPES) at('f-type').append(new Option(type.toLowerCase(), type));
  for (const stance of STANCES) at('f-stance').append(new Option(stance, stance));
  const read = () => Object.fromEntries(NAMES.map(name => [name, at('f-' + name).value.trim()]));
  at('filters').addEventListener('submit', event => { event.preventDefault(); changed(read()); });
  for (const name of ['type', 'stance']) at('f-' + name).addEventListener('change', () => changed(read()));
  at('f-more').addEventListener('click', () => open(!at('filters').classList.contains('open')));
  at('f-clear').addEventListener('click', () => {
    for (const name of NAMES) at('f-' + name).value = '';
    changed(read());
  });
}
