// One request, its answer, and the reason if it was refused.

import { ask, segment } from '../api.js';
import { at } from '../base.js';
import { facts, h, replace } from '../dom.js';
import { pretty, time } from '../format.js';
import { operationName } from '../names.js';
import { hash, link } from '../route.js';
import { language, of, t } from '../text.js';
import { difference } from '../difference.js';
import { answered, official, verdict } from './requests.js';

/** The operation of a request, in the reference. */
const described = ({ method, operation }) =>
  h('a', { href: at(`console/reference.html${hash(`${method}${operation}`)}`) }, operation);

export const watches = [];

function body(text, encoding) {
  if (text === '') return h('p', { class: 'quiet' }, t('request.empty'));
  if (encoding === 'base64') return [h('p', { class: 'quiet' }, t('request.base64')), h('pre', { tabindex: 0 }, text)];
  const indented = pretty(text);
  const told = indented === null || indented === text ? null
    : h('details', null, h('summary', null, t('request.indented')), h('pre', { tabindex: 0 }, indented));
  return [h('pre', { tabindex: 0 }, text), told];
}

function headers(list) {
  return h('dl', { class: 'headers' }, list.map(([name, value]) => h('div', null, h('dt', null, name), h('dd', null, value))));
}

function explained(explanation) {
  if (!explanation) return null;
  const words = language() === 'zh' ? explanation.zh : explanation.en;
  return h('section', { class: 'explanation', 'aria-labelledby': 'why' },
    h('h2', { id: 'why' }, t('request.why')),
    h('p', { class: 'cause' }, h('code', null, explanation.cause), ' ', words),
    explanation.expected === null ? null : difference(explanation));
}

/** Limits that the request does not keep; the simulator is not sure enough of them to refuse it. */
function warned(warnings) {
  if (!warnings?.length) return null;
  const line = (one) => h('li', null, one.member === null ? null : h('code', null, one.member), ' ', language() === 'zh' ? one.zh : one.en);
  return h('section', { class: 'warnings', 'aria-labelledby': 'warned' },
    h('h2', { id: 'warned' }, t('request.warnings')),
    h('p', { class: 'quiet' }, t('request.warningsHint')),
    h('ul', null, warnings.map(line)));
}

export function open(place, route) {
  return async () => {
    const told = await ask('GET', `requests/${segment(route.id)}`);
    const { request, answer } = told;
    replace(place,
      h('p', { class: 'back' }, h('a', { href: link('requests'), 'data-key': 'back' }, t('back'))),
      h('h1', null, h('code', null, `${told.method} ${told.target}`)),
      facts([
        [t('requests.outcome'), verdict(told)],
        [t('requests.answer'), answered(told)],
        [t('message'), official(told.message)],
        [t('requests.operation'), told.operation ? h('span', null, described(told), ' ', operationName(told)) : null],
        [t('merchant'), told.mchid],
        [t('time'), time(told.at)],
        [t('requests.protocol'), told.protocol],
        [t('requests.duration'), `${told.milliseconds} ms`],
      ]),
      explained(told.explanation),
      warned(told.warnings),
      h('div', { class: 'two' },
        h('section', null, h('h2', null, t('requests.request')), headers(request.headers), body(request.body, request.encoding)),
        h('section', null, h('h2', null, t('requests.answer')),
          answer ? [headers(answer.headers), body(answer.body, answer.encoding)]
            : h('p', { class: 'quiet' }, of('outcome', 'dropped')))));
  };
}
