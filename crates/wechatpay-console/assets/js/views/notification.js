// One notification: what it says, and every attempt with its answer.

import { ask } from '../api.js';
import { facts, h, replace } from '../dom.js';
import { time } from '../format.js';
import { button } from '../say.js';
import { t } from '../text.js';
import { outcome, resend, taken } from './notifications.js';

export const watches = ['notifications', 'delivery', 'clock'];

function attempt(one, index) {
  return h('li', null,
    h('p', null, h('strong', null, t('notification.attempt', { number: index + 1 })), ' ', time(one.time), ' ',
      h('span', { class: 'code' }, outcome(one)), one.probe ? ` · ${t('notification.probe')}` : ''),
    one.answer ? h('pre', { tabindex: 0 }, one.answer) : null);
}

export function open(place, route) {
  return async () => {
    const { notifications } = await ask('GET', 'notifications');
    const one = notifications.find((other) => String(other.id) === route.id);
    const back = h('p', { class: 'back' }, h('a', { href: '#/notifications', 'data-key': 'back' }, t('back')));
    if (!one) {
      replace(place, back, h('h1', null, t('notification.unknown')));
      return;
    }
    replace(place, back,
      h('h1', null, one.event_type),
      facts([
        [t('notification.answer'), taken(one)],
        [t('notification.id'), one.id],
        [t('merchant'), one.mchid],
        [t('notification.url'), one.url],
        [t('time'), time(one.create_time)],
      ]),
      h('p', { class: 'actions' }, button(t('notification.resend'), 'resend', resend(one), 'main')),
      h('h2', null, t('notification.attempts')),
      one.attempts.length === 0 ? h('p', { class: 'quiet' }, t('notification.noAttempts'))
        : h('ol', { class: 'attempts' }, one.attempts.map(attempt)),
      h('h2', null, t('notification.content')),
      h('pre', { tabindex: 0 }, JSON.stringify(one.content, null, 2)));
  };
}
