// Check: claims that would fall under a rule if they are true. Never a verdict.
import { ask } from './api.js';
import { sentence, date } from './cards.js';
import { named } from './drawer.js';
import { add, caseFile, count, el } from './dom.js';
import { address } from './filters.js';

const FITS = { within: 'All that the rule asks is told', uncertain: 'Something the rule asks is not told', excepted: 'An exception covers it' };
/** So many answers are asked for unbidden, until so many claims are shown. */
const ANSWERS = 50;
const ENOUGH = 10;
const HOLDS = { yes: '✓', open: '?', no: '✗' };

export async function show(root, params) {
  const asked = { regime: params.get('regime'), fit: params.get('fit'), q: params.get('q'), article: params.get('article') };
  const [found, { regimes }] = await Promise.all([ask('/api/findings', { ...asked, limit: 40 }), ask('/api/regimes')]);
  const status = el('small', { id: 'checked', role: 'status' });
  const list = el('ol', { id: 'findings', 'aria-label': 'Findings' });
  const nothing = el('p', { class: 'hint', hidden: true }, 'No claim falls under a rule here.');
  const more = el('button', { type: 'button', id: 'more' }, 'Check older claims');
  let [next, checked] = [null, 0];
  const take = answer => {
    const claims = new Map(answer.claims.map(kept => [kept.claim.id, kept]));
    for (const [id, kept] of claims) list.append(group(kept, answer.findings.filter(finding => finding.claim === id)));
    checked += answer.checked;
    next = answer.next;
    more.hidden = !next;
    const found = list.children.length;
    status.textContent = `${count(found, 'claim')} of ${checked.toLocaleString('en')} checked ${found === 1 ? 'falls' : 'fall'} under a rule${next ? '; there are older ones' : ''}`;
    nothing.hidden = found > 0 || next !== null;
  };
  const older = async () => take(await ask('/api/findings', { ...asked, limit: 40, after: next }));
  more.addEventListener('click', async () => { more.disabled = true; await older(); more.disabled = false; });
  take(found);
  add(root, el('h1', { id: 'title' }, 'Check ', status),
    el('p', { class: 'hint' }, 'Each is conditional: if the claim is true, it falls under the rule named. What is missing for certainty is said. Never a verdict.'),
    el('div', { class: 'row controls' }, choices(regimes, params), el('nav', { class: 'choices', 'aria-label': 'How sure' },
      ...[['any', null], ...Object.keys(FITS).map(fit => [fit, fit])].map(([label, fit]) => el('a', { href: address('check', params, { fit }), title: FITS[fit] || null, 'aria-current': asked.fit === fit && 'true' }, label)))),
    nothing, list, more);
  goOn = async () => { for (let i = 0; i < ANSWERS && next && list.children.length < ENOUGH && list.isConnected; i++) await older(); };
}

/** Where the newest claims show little, older ones are checked too while the first are read. */
let goOn = null;

export const ready = () => goOn?.();

function choices(regimes, params) {
  const select = el('select', { id: 'regime' }, el('option', { value: '' }, `all ${regimes.length} regimes`), ...regimes.map(regime => el('option', { value: regime.id }, regime.name)));
  select.value = params.get('regime') || '';
  select.addEventListener('change', () => { location.hash = address('check', params, { regime: select.value || null }); });
  return el('span', { class: 'row' }, el('label', { for: 'regime' }, 'Rules'), select);
}

/** One claim with all the rules it may fall under. */
function group(kept, findings) {
  const source = [kept.publisher, kept.title || kept.ref, kept.published && date(kept.published)].filter(Boolean).join(' · ');
  return el('li', { class: 'finding claim ' + kept.claim.stance },
    el('h2', {}, el('span', {}, kept.claim.type.toLowerCase(), ' ', el('q', {}, kept.claim.trigger.text)), el('span', { class: 'stance' }, kept.claim.stance)),
    el('blockquote', {}, sentence(kept.sentence, kept.claim.sentence.begin, kept.claim)),
    el('p', { class: 'origin' }, el('a', { href: `#read?article=${kept.claim.article}&claim=${kept.claim.id}` }, source), ' ', el('a', { class: 'quiet', href: '#compare?claim=' + kept.claim.id }, 'other accounts')),
    ...findings.map(finding => one(finding, kept)));
}

/** What the finding says in one sentence; its grounds stand below it, one by one. */
const statement = finding => finding.statement.replace(/ ?\bclaim clm-[0-9a-f]+/, ' this claim').replace(/, because .*$/s, '.');

function one(finding, kept) {
  const { rule, support } = finding;
  const reasons = finding.reasons.map(reason => el('li', { class: reason.holds }, el('span', { class: 'holds', 'aria-hidden': 'true' }, HOLDS[reason.holds]), el('span', { class: 'unseen' }, reason.holds), ' ', el('b', {}, reason.field), ' ', reason.why, reason.text && !reason.why.includes(reason.text) ? [' ', el('q', {}, reason.text)] : ''));
  const against = support.contradictions;
  return el('details', { class: 'rule ' + finding.fit, open: finding.fit === 'within' },
    el('summary', {}, el('span', { class: 'fit ' + finding.fit, title: FITS[finding.fit] }, finding.fit), ' ', rule.name, el('small', {}, ` ${rule.citation}`)),
    el('div', { class: 'apart' }, el('p', { class: 'if' }, statement(finding)), caseFile({ finding: finding.id, claim: finding.claim }, `${rule.citation}: ${kept.claim.trigger.text}`)),
    el('ul', { class: 'reasons' }, ...reasons),
    finding.missing.length > 0 && el('p', {}, el('b', {}, 'Missing for certainty: '), finding.missing.join(' ')),
    el('p', { class: 'origin' }, `${count(support.origins, 'independent origin')}, `,
      el('a', { href: '#compare?claim=' + finding.claim }, count(support.accounts, 'account')),
      against.length > 0 && [', ', el('button', { type: 'button', class: 'link against', on: { click: () => named('Contradicting accounts', against.map(link => link.earlier === kept.claim.id ? link.later : link.earlier)) } }, count(against.length, 'contradiction'))],
      `. Bound: ${rule.bound.replace(/\.$/, '')}. In force ${rule.inForce}${rule.unverified ? '; the citation still waits for a check against its text' : ''}. The rule in our words: ${rule.says}`));
}
