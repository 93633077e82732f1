// The signed request and its answer, with the result of the verification.

import { at } from '../base.js';
import { h } from '../dom.js';
import { link } from '../route.js';
import { language, t } from '../text.js';

function headers(pairs) {
  return h('dl', { class: 'headers' }, pairs.map(([name, value]) =>
    h('div', null, h('dt', null, name), h('dd', { class: 'code' }, value))));
}

/** A scrolled text, reached by the keyboard. */
const block = (name, text) => h('pre', { tabindex: 0, role: 'region', 'aria-label': name }, text);

/** JSON with a line for each member; anything else as it is. */
function indented(text) {
  try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return text; }
}

function body(name, side) {
  if (side.body === '') return h('p', { class: 'quiet' }, t('request.empty'));
  const note = side.encoding === 'base64' ? h('p', { class: 'quiet' }, t('request.base64')) : null;
  return [note, block(name, side.encoding === 'text' ? indented(side.body) : side.body)];
}

function verdict(answer) {
  if (answer.verified) return h('p', { id: 'verdict', class: 'badge good' }, t('reference.verified'));
  const why = answer.unverified[language()];
  return h('p', null, h('span', { id: 'verdict', class: 'badge bad' }, t('reference.unverified')), ' ', h('span', { id: 'why' }, why));
}

/** What came of it, in short. */
function outcome(answer) {
  if (answer === null) return h('p', { class: 'note' }, t('reference.noAnswer'));
  return [h('p', null, h('strong', { id: 'status' }, answer.status)), verdict(answer)];
}

function answered(answer) {
  if (answer === null) return null;
  return [
    h('h3', null, t('reference.theAnswer')),
    body(t('reference.answerBody'), answer),
    headers(answer.headers),
    answer.message === null ? null : [h('h4', null, t('reference.answerMessage')), block(t('reference.answerMessage'), answer.message)],
  ];
}

/** The signed request and the verified answer. */
export function result({ id, request, answer }) {
  return [
    h('h3', { tabindex: -1, id: 'came' }, t('reference.came')),
    outcome(answer),
    h('p', null, h('a', { href: at(link('requests', id)) }, t('reference.inConsole'))),
    h('h3', null, t('reference.signedRequest')),
    h('p', { class: 'code' }, h('span', { class: 'method' }, request.method), ' ', request.target),
    h('h4', null, t('reference.message')),
    block(t('reference.message'), request.message),
    h('h4', null, t('reference.headers')),
    headers(request.headers),
    h('h4', null, t('reference.body')),
    body(t('reference.body'), request),
    answered(answer),
  ];
}
