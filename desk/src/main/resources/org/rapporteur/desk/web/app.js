// The web page: the Read and Ledger views. No framework; offsets count code points, as the API does.
import { card, marked } from './cards.js';

const TYPES = ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT',
  'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'FIND', 'USE', 'APPOINT', 'OFFICE', 'KIN', 'MEMBER'];
const STANCES = ['asserted', 'estimated', 'alleged', 'possible', 'planned', 'demanded', 'denied'];

const at = id => document.getElementById(id);

function view() {
  const name = location.hash === '#ledger' ? 'ledger' : 'read';
  for (const other of ['read', 'ledger']) {
    at(other).hidden = other !== name;
    const link = at('nav-' + other);
    if (other === name) link.setAttribute('aria-current', 'page'); else link.removeAttribute('aria-current');
  }
}

async function ask(path, options) {
  const answer = await fetch(path, options);
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.detail || answer.statusText);
  return body;
}

async function read(event) {
  event.preventDefault();
  at('read-status').textContent = 'Reading…';
  try {
    const reading = await ask('/api/read', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text: at('text').value, published: at('published').value || null }),
    });
    show(reading);
    const n = reading.claims.length;
    at('read-status').textContent = `${n} claim${n === 1 ? '' : 's'}, ${reading.asides.length} lines set aside`;
  } catch (problem) {
    at('read-status').textContent = problem.message;
  }
}

function show(reading) {
  at('article').replaceChildren(marked(reading.article.text, reading.claims, reading.asides));
  at('claims').replaceChildren(...reading.claims.map(claim => card(claim)));
  at('reading').hidden = false;
  at('claims').querySelectorAll('li').forEach((item, index) => {
    const light = on => at('article').querySelectorAll(`[data-claims~="${index}"]`)
      .forEach(mark => mark.classList.toggle('lit', on));
    for (const event of ['mouseenter', 'focusin']) item.addEventListener(event, () => light(true));
    for (const event of ['mouseleave', 'focusout']) item.addEventListener(event, () => light(false));
    item.querySelector('button').addEventListener('click', () => {
      at('article').querySelector(`[data-claims~="${index}"]`)?.scrollIntoView({ block: 'center' });
    });
  });
}

let cursor = null;

async function find(event) {
  event?.preventDefault();
  cursor = null;
  at('found').replaceChildren();
  await page();
}

async function page() {
  const query = new URLSearchParams();
  for (const name of ['q', 'entity', 'type', 'stance']) {
    if (at(name).value) query.set(name, at(name).value);
  }
  if (cursor) query.set('after', cursor);
  at('find-status').textContent = 'Searching…';
  try {
    const answer = await ask('/api/claims?' + query);
    at('found').append(...answer.claims.map(kept => card(kept.claim, kept)));
    cursor = answer.next;
    at('more').hidden = !cursor;
    const n = at('found').children.length;
    at('find-status').textContent = n === 0 ? 'Nothing found. Try fewer words.' : `${n} shown`;
  } catch (problem) {
    at('find-status').textContent = problem.message;
  }
}

function start() {
  for (const type of TYPES) at('type').append(new Option(type.toLowerCase(), type));
  for (const stance of STANCES) at('stance').append(new Option(stance, stance));
  at('read-form').addEventListener('submit', read);
  at('find-form').addEventListener('submit', find);
  at('more').addEventListener('click', page);
  at('text').addEventListener('dragover', event => event.preventDefault());
  at('text').addEventListener('drop', async event => {
    const file = event.dataTransfer.files[0];
    if (file) {
      event.preventDefault();
      at('text').value = await file.text();
    }
  });
  addEventListener('hashchange', () => { view(); if (location.hash === '#ledger') find(); });
  view();
  if (location.hash === '#ledger') find();
}

start();
