// Read: an article and the claims in it, side by side; and what people decide about them.
import { ask, tell } from './api.js';
import { card, marked } from './cards.js';
import { add, at, count, el } from './dom.js';

const FIELDS = ['type', 'mode', 'stance', 'when', 'where', 'actor', 'recipient', 'item', 'topic', 'person', 'office'];
const typed = { text: '', published: '' };
let reading = null;

/** Readings asked for: an answer that comes after a later question is not shown. */
let asked = 0;

export async function show(root, params) {
  const id = params.get('article');
  add(root, el('h1', { id: 'title' }, id ? 'An article of the ledger' : 'Read an article'));
  if (id) {
    const kept = await ask('/api/articles/' + encodeURIComponent(id));
    root.querySelector('h1').textContent = kept.article.title || kept.article.ref;
    add(root, origin(kept.article), columns(kept, true));
    return;
  }
  add(root, form());
  add(root, el('div', { id: 'reading' }, reading ? columns(reading, reading.kept) : welcome()));
}

/** After an article of the ledger is shown: the claim that led here comes into sight. */
export function ready(root, params) {
  const claim = params.get('claim');
  const item = claim && root.querySelector(`[data-claim="${CSS.escape(claim)}"]`);
  if (item) {
    item.querySelector('.title').click();
    item.classList.add('chosen');
    if (getComputedStyle(root.querySelector('.columns')).gridTemplateColumns.includes(' ')) item.scrollIntoView({ block: 'nearest' });
  }
}

function welcome() {
  return el('p', { class: 'hint' }, 'Paste an article and press Read. Every claim is shown beside the words that make it. Nothing is kept until you keep it or decide about a claim.');
}

function origin(article) {
  const link = article.url && /^https?:/.test(article.url) && el('a', { href: article.url, rel: 'noreferrer' }, new URL(article.url).host);
  const parts = [article.publisher, article.byline, article.published?.edtf, article.modified && article.modified !== article.published?.edtf && `changed ${article.modified}`, link].filter(Boolean);
  return el('p', { class: 'origin' }, ...parts.flatMap((part, i) => i ? [' · ', part] : [part]));
}

function form() {
  const text = el('textarea', { id: 'text', rows: reading ? 3 : 7, required: true, placeholder: 'Paste the text of a news article, or drop a text or HTML file here.' });
  text.value = typed.text;
  const published = el('input', { id: 'published', type: 'date' });
  published.value = typed.published;
  const status = el('span', { id: 'read-status', role: 'status' });
  const keep = el('button', { type: 'button', id: 'keep', class: 'plain' }, 'Read and keep');
  const read = async kept => {
    if (!text.value.trim()) { status.textContent = 'There is no text yet.'; text.focus(); return; }
    typed.text = text.value;
    typed.published = published.value;
    status.textContent = 'Reading…';
    const mine = ++asked;
    try {
      const answer = await tell('/api/read' + (kept ? '?keep=true' : ''), { text: text.value, published: published.value || null });
      if (mine !== asked) return;
      reading = answer;
      text.rows = 3;
      at('reading')?.replaceChildren(columns(reading, kept));
      status.textContent = `${count(reading.claims.length, 'claim')}, ${count(reading.asides.length, 'line')} set aside${kept ? '; kept in the ledger' : ''}`;
    } catch (problem) {
      status.textContent = problem.message;
    }
  };
  keep.addEventListener('click', () => read(true));
  text.addEventListener('paste', () => { if (!text.value) setTimeout(() => read(false)); });
  text.addEventListener('keydown', event => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read(false); });
  const dragover = event => event.preventDefault();
  const drop = async event => {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    const dropped = file ? await file.text() : event.dataTransfer.getData('text/plain');
    text.value = file && /html/.test(file.type) ? words(dropped) : dropped;
    read(false);
  };
  return el('form', { id: 'read-form', on: { dragover, drop,  submit: event => { event.preventDefault(); read(false); } } },
    el('label', { for: 'text' }, 'Article text'), text,
    el('div', { class: 'row' }, el('label', { for: 'published' }, 'Published'), published,
      el('button', { type: 'submit' }, 'Read'), keep, status));
}

/** The words of a web page's file, block by block; nothing of it is run or fetched. */
function words(page) {
  const blocks = new DOMParser().parseFromString(page, 'text/html').querySelectorAll('h1, h2, h3, p, li, blockquote, figcaption');
  return [...blocks].filter(block => !block.querySelector('p, li')).map(block => block.textContent.replace(/\s+/g, ' ').trim()).filter(Boolean).join('\n\n');
}

function columns(read, kept) {
  const article = el('article', { id: 'article', 'aria-label': 'The article with its claims marked' }, marked(read.article.text, read.claims, read.asides));
  const items = read.claims.map(claim => card(claim, null, decide(claim, kept)));
  const list = el('ol', { id: 'claims', 'aria-label': 'Claims' }, ...items);
  const marks = index => article.querySelectorAll(`[data-claims~="${index}"]`);
  const light = (index, on) => {
    marks(index).forEach(mark => mark.classList.toggle('lit', on));
    items[index].classList.toggle('lit', on);
  };
  items.forEach((item, index) => {
    for (const event of ['mouseenter', 'focusin']) item.addEventListener(event, () => light(index, true));
    for (const event of ['mouseleave', 'focusout']) item.addEventListener(event, () => light(index, false));
    item.querySelector('.title').addEventListener('click', () => {
      light(index, true);
      marks(index)[0]?.scrollIntoView({ block: 'center' });
    });
  });
  article.querySelectorAll('mark').forEach(mark => {
    const owners = mark.dataset.claims.split(' ');
    mark.addEventListener('mouseenter', () => owners.forEach(index => light(Number(index), true)));
    mark.addEventListener('mouseleave', () => owners.forEach(index => light(Number(index), false)));
    mark.addEventListener('click', () => items[Number(owners[0])].scrollIntoView({ block: 'nearest' }));
  });
  const none = read.claims.length === 0 && el('p', { class: 'hint' }, 'No claim was found in this text.');
  return el('div', { class: 'columns' }, article, el('div', {}, none, list));
}

/** Accept, correct or reject a claim; the decision is remembered with who made it. Whoever decides keeps the article. */
function decide(claim, kept) {
  const status = el('span', { role: 'status', class: 'decided' });
  const send = async body => {
    try {
      if (!kept) {
        await tell('/api/read?keep=true', { text: typed.text, published: typed.published || null });
        kept = true;
      }
      const answer = await tell('/api/reviews', { claim: claim.id, ...body });
      const latest = answer.reviews[answer.reviews.length - 1];
      status.textContent = `${latest.action}${latest.field ? ' ' + latest.field : ''} by ${latest.by}`;
      correct.open = false;
    } catch (problem) {
      status.textContent = problem.message;
    }
  };
  const button = (action, label) =>
    el('button', { type: 'button', class: 'plain', 'aria-label': `${label}: ${claim.type.toLowerCase()} “${claim.trigger.text}”`, on: { click: () => send({ action }) } }, label);
  const field = el('select', { 'aria-label': 'Field to correct' }, ...FIELDS.map(name => el('option', {}, name)));
  const value = el('input', { 'aria-label': 'What it should be', required: true, size: 14 });
  const correct = el('details', {}, el('summary', {}, 'Correct'),
    el('form', { class: 'row', on: { submit: event => { event.preventDefault(); send({ action: 'edit', field: field.value, value: value.value }); } } },
      field, value, el('button', { type: 'submit' }, 'Save')));
  return el('div', { class: 'row decide' }, button('accept', 'Accept'), button('reject', 'Reject'), correct, status);
}
