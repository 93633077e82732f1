// One notification: its content, and every delivery attempt with its response.

import { ask, segment } from '../api.js';
import { seen } from '../difference.js';
import { facts, h, replace, rows } from '../dom.js';
import { pretty, time } from '../format.js';
import { link } from '../route.js';
import { button, say } from '../say.js';
import { t } from '../text.js';
import { outcome, resend, taken } from './notifications.js';

export const watches = ['notifications', 'delivery', 'clock'];

/** A text in a place of its own, to be read and copied. */
function block(name, key, text, shown = text) {
  const copy = button(t('copy'), `copy-${key}`, async () => {
    await navigator.clipboard.writeText(text);
    say(t('copied', { name }));
  }, 'small');
  copy.setAttribute('aria-label', `${t('copy')}: ${name}`);
  return [h('h3', null, name, ' ', copy), h('pre', { tabindex: 0, 'aria-label': name }, shown)];
}

/** What signed an attempt: the id of a public key, the serial of a certificate, or the key of v2. */
function signedBy(one) {
  if (one.signed_message === null) return t(one.encrypted === null ? 'attempt.notSigned' : 'attempt.encryptedOnly');
  if (one.serial === null) return t('attempt.apiV2Key');
  const kind = one.serial.startsWith('PUB_KEY_ID_') ? 'attempt.publicKey' : 'attempt.certificate';
  return h('span', null, h('code', null, one.serial), ' ', h('span', { class: 'quiet' }, t(kind)));
}

/** The plain text that travels encrypted in a body, and with which key. */
function encrypted(one, key) {
  if (one.encrypted === null) return null;
  const name = t(one.serial === null ? 'attempt.encryptedV2' : 'attempt.encrypted');
  const text = JSON.stringify(one.encrypted, null, 2);
  return block(name, `${key}-encrypted`, text);
}

/** The request of an attempt, byte by byte. */
function sent(one, key) {
  if (one.body === null) return h('p', { class: 'quiet' }, t('attempt.notSent'));
  const indented = pretty(one.body);
  const bytes = new TextEncoder().encode(one.body).length;
  return [
    h('h3', null, t('attempt.headers')),
    h('dl', { class: 'headers' }, one.headers.map(([name, value]) =>
      h('div', null, h('dt', null, name), h('dd', { class: 'code' }, value)))),
    block(t('attempt.body', { bytes }), `${key}-body`, one.body),
    indented === null || indented === one.body ? null
      : h('details', null, h('summary', null, t('request.indented')), h('pre', { tabindex: 0 }, indented)),
    one.signed_message === null ? null : block(t('attempt.signed'), `${key}-signed`, one.signed_message, seen(one.signed_message)),
    one.serial === null && one.signed_message !== null ? h('p', { class: 'quiet' }, t('attempt.keyLeftOut')) : null,
    encrypted(one, key),
  ];
}

function attempt(one) {
  const key = `attempt-${one.attempt}`;
  const state = h('span', { class: `state ${one.isTaken ? 'success' : 'abnormal'}` }, outcome(one));
  const line = button(t('attempt.copyLine'), `${key}-line`, async () => {
    await navigator.clipboard.writeText(JSON.stringify(one.line));
    say(t('attempt.lineCopied'));
  });
  return h('li', null, h('details', { open: one.isLast },
    h('summary', null, h('strong', null, t('notification.attempt', { number: one.attempt })), ' ', time(one.at), ' ', state,
      one.probe ? h('span', { class: 'note-inline' }, ` ${t('notification.probe')}`) : null),
    facts([
      [t('notification.url'), one.url],
      [t('attempt.key'), signedBy(one)],
      [t('requests.duration'), one.milliseconds === null ? null : `${one.milliseconds} ms`],
      [t('attempt.error'), one.error],
    ]),
    one.body === null ? null : h('p', { class: 'actions' }, line),
    sent(one, key),
    one.status === null ? null : [
      h('h3', null, t('attempt.answer', { status: one.status })),
      one.answer ? h('pre', { tabindex: 0 }, one.answer) : h('p', { class: 'quiet' }, t('request.empty')),
    ]));
}

/** The order that it is about. */
function orderOf({ content }) {
  const number = content?.out_trade_no;
  return number ? h('a', { href: link('orders', number), 'data-key': 'order' }, number) : null;
}

function unknown(place, back) {
  replace(place, back, h('h1', null, t('notification.unknown')), h('p', { class: 'quiet' }, t('notification.unknownHint')));
}

export function open(place, route) {
  const top = h('div');
  const list = h('ol', { class: 'attempts' });
  const none = h('p', { class: 'quiet', hidden: true }, t('notification.noAttempts'));
  const content = h('div');
  place.append(top, h('h2', null, t('notification.history')), none, list, content);
  return async () => {
    const back = h('p', { class: 'back' }, h('a', { href: link('notifications'), 'data-key': 'back' }, t('back')));
    let one;
    try {
      one = await ask('GET', `notifications/${segment(route.id)}`);
    } catch (error) {
      if (error.status !== 404) throw error;
      unknown(place, back);
      return;
    }
    replace(top, back,
      h('h1', null, one.event_type),
      facts([
        [t('notification.answer'), taken(one)],
        [t('notification.id'), one.id],
        [t('merchant'), one.mchid],
        [t('notification.order'), orderOf(one)],
        [t('notification.url'), one.url],
        [t('time'), time(one.create_time)],
        // An attempt has the same reason.
        [t('attempt.error'), one.attempts.length > 0 ? null : one.error],
      ]),
      h('p', { class: 'actions' }, button(t('notification.resend'), 'resend', resend(one), 'main')));
    const seenAttempts = one.attempts.map((line, index) => ({
      ...line, line, isLast: index === one.attempts.length - 1, isTaken: line.taken,
    }));
    none.hidden = one.attempts.length > 0;
    rows(list, seenAttempts, (each) => each.attempt, attempt);
    // An attempt shows it as the plain text of what it has encrypted.
    const isShown = one.attempts.some((each) => each.encrypted !== null && each.body !== null);
    replace(content, isShown || one.content === null ? null : [h('h2', null, t('notification.content')), h('pre', { tabindex: 0 }, JSON.stringify(one.content, null, 2))]);
  };
}
