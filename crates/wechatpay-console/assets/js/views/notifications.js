// Notifications: sent notifications with the merchants' responses, a form to send any event, and the delivery
// settings.

import { ask, asMerchant } from '../api.js';
import { dialog } from '../dialog.js';
import { field, h } from '../dom.js';
import { time } from '../format.js';
import { showList } from '../list.js';
import { link } from '../route.js';
import { button, say } from '../say.js';
import { of, t } from '../text.js';

export const watches = ['notifications', 'delivery', 'clock'];

const SWITCHES = ['duplicate', 'reorder', 'probe'];
let lastUrl = 'http://127.0.0.1:9/notified';

/** How it stands with a notification. */
export function taken(notification) {
  if (notification.taken) return h('span', { class: 'state success' }, t('notification.taken'));
  const tried = notification.attempts.length > 0;
  return h('span', { class: `state ${tried ? 'abnormal' : 'notpay'}` }, t(tried ? 'notification.notTaken' : 'notification.waits'));
}

/** What became of an attempt, in a few words. */
export const outcome = (attempt) => (attempt.status === null ? attempt.error ?? '—' : `${attempt.status}`);

/** Sends a notification once more. */
export const resend = (notification) => async () => {
  await ask('POST', `notifications/${encodeURIComponent(notification.id)}/resend`);
  say(t('notification.resent'));
};

function row(notification) {
  const last = notification.attempts.at(-1);
  return h('tr', null,
    h('td', { class: 'grow' },
      h('a', { href: link('notifications', notification.id), 'data-key': notification.id }, notification.event_type),
      h('small', null, notification.url)),
    h('td', null, taken(notification)),
    h('td', { class: 'number' }, notification.attempts.length),
    h('td', { class: 'wide' }, last ? outcome(last) : ''),
    h('td', { class: 'wide time' }, time(notification.create_time)),
    h('td', { class: 'buttons' }, button(t('notification.resend'), `${notification.id}-resend`, resend(notification), 'small')));
}

async function askForEvent() {
  const events = await ask('GET', 'notifications/events');
  const all = [...events.v3.map((one) => ['v3', one]), ...events.v2.map((one) => ['v2', one])];
  const options = h('datalist', { id: 'events' }, [...new Set(all.map(([, one]) => one))].map((one) => h('option', { value: one })));
  dialog(t('notification.send'), [
    field(t('notification.event'), h('input', { name: 'event', list: 'events', required: true, autocomplete: 'off', spellcheck: 'false' }), t('notification.eventHint', { count: all.length })),
    options,
    field(t('notification.url'), h('input', { name: 'url', type: 'url', required: true, value: lastUrl })),
    field(t('notification.members'), h('textarea', { name: 'resource', rows: 4, spellcheck: 'false', placeholder: '{"out_trade_no": "order-1"}' }), t('notification.membersHint')),
    h('label', { class: 'check' }, h('input', { type: 'checkbox', name: 'v2' }), h('span', null, t('notification.v2'))),
  ], t('notification.sendNow'), async (values) => {
    lastUrl = values.url;
    const resource = values.resource.trim() === '' ? undefined : JSON.parse(values.resource);
    const v2 = values.v2 !== undefined || (!events.v3.includes(values.event) && events.v2.includes(values.event));
    await asMerchant('POST', 'notifications', { body: { event_type: values.event, url: values.url, resource, ...(v2 ? { v2 } : {}) } });
    return t('notification.sent');
  });
}

async function askForSettings() {
  const now = await ask('GET', 'notifications/settings');
  const check = (name) => h('label', { class: 'check' },
    h('input', { type: 'checkbox', name, checked: now[name] }), h('span', null, of('settings', name)));
  dialog(t('settings'), [
    SWITCHES.map(check),
    field(t('settings.percent'), h('input', { name: 'percent', type: 'number', min: 0, max: 100, required: true, value: now.public_key_percent })),
  ], t('save'), async (values) => {
    const switches = Object.fromEntries(SWITCHES.map((name) => [name, values[name] !== undefined]));
    await ask('PUT', 'notifications/settings', { body: { ...now, ...switches, public_key_percent: Number(values.percent) } });
    return t('settings.saved');
  });
}

export function open(place, route, update) {
  return showList(place, route, update, {
    name: 'notifications', path: 'notifications', key: 'notifications', oldestFirst: true, id: (one) => one.id, row,
    head: h('div', { class: 'title' }, h('h1', null, t('nav.notifications')),
      button(t('settings'), 'settings', askForSettings), button(t('notification.send'), 'send', askForEvent, 'main')),
    search: t('notifications.search'), none: t('notifications.none'),
    columns: [
      [t('notification.event')], [t('notification.answer')], [t('notification.attempts'), 'number'],
      [t('notification.last'), 'wide'], [t('time'), 'wide time'], [t('actions'), 'buttons'],
    ],
  });
}
