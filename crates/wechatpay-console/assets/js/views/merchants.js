// Merchants: the list, a new merchant, and test keys.

import { ask, merchant, segment } from '../api.js';
import { dialog } from '../dialog.js';
import { choice, field, h, replace, rows, table } from '../dom.js';
import { switchMerchant } from '../merchant.js';
import { link } from '../route.js';
import { button, say } from '../say.js';
import { of, t } from '../text.js';

export const watches = ['merchants'];

const KINDS = ['direct', 'partner', 'hong_kong'];
const KEYS = ['both', 'public_key', 'certificate'];

function choose(mchid) {
  switchMerchant(mchid);
  say(t('merchants.chosen', { mchid }));
}

function row(one) {
  return h('tr', null,
    h('td', { class: 'grow' }, h('a', { href: link('merchants', one.mchid), 'data-key': one.mchid }, one.mchid),
      one.sub_mchids.length > 0 ? h('small', null, `${t('merchants.subs')}: ${one.sub_mchids.slice(0, 5).join(', ')}${one.sub_mchids.length > 5 ? ' …' : ''}`) : null),
    h('td', null, of('kind', one.kind)),
    h('td', { class: 'wide' }, of('keys', one.platform_keys)),
    h('td', { class: 'buttons' }, one.isChosen ? h('span', { class: 'quiet' }, t('merchants.isChosen'))
      : button(t('merchants.choose'), `${one.mchid}-choose`, async () => choose(one.mchid), 'small')));
}

function askForMerchant() {
  dialog(t('merchants.new'), [
    field(t('merchants.kind'), choice('kind', KINDS.map((one) => [one, of('kind', one)]))),
    field(t('merchants.keys'), choice('platform_keys', KEYS.map((one) => [one, of('keys', one)]))),
    field(t('merchants.subCount'), h('input', { name: 'subs', type: 'number', min: 0, max: 1000, value: 1 }), t('merchants.subHint')),
  ], t('merchants.make'), async (values) => {
    const body = { kind: values.kind, platform_keys: values.platform_keys };
    if (values.kind === 'partner') body.sub_merchants = Number(values.subs);
    const made = await ask('POST', 'merchants', { body });
    return t('merchants.made', { mchid: made.mchid });
  });
}

export function open(place) {
  const { element, body } = table(t('nav.merchants'), [
    [t('merchant')], [t('merchants.kind')], [t('merchants.keys'), 'wide'], [t('actions'), 'buttons'],
  ], { class: 'list' });
  place.append(
    h('div', { class: 'title' }, h('h1', null, t('nav.merchants')), button(t('merchants.new'), 'new', async () => askForMerchant(), 'main')),
    h('p', { class: 'quiet' }, t('merchants.about')), element);
  return async () => {
    const { merchants } = await ask('GET', 'merchants');
    const seen = merchants.map((one) => ({ ...one, isChosen: one.mchid === merchant() }));
    rows(body, seen, (one) => one.mchid, row);
  };
}

/** One credential, to be copied. */
function credential(name, value) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const copy = button(t('copy'), `copy-${name}`, async () => {
    await navigator.clipboard.writeText(text);
    say(t('copied', { name }));
  }, 'small');
  copy.setAttribute('aria-label', `${t('copy')}: ${name}`);
  return h('div', null, h('dt', null, h('code', null, name), copy), h('dd', null, h('pre', { tabindex: 0, 'aria-label': name }, text)));
}

/** The view of one merchant's credentials. */
export const one = {
  watches: ['merchants'],
  open: (place, route) => async () => {
    const credentials = await ask('GET', `merchants/${segment(route.id)}`);
    const whole = button(t('merchants.copyAll'), 'copy-all', async () => {
      await navigator.clipboard.writeText(JSON.stringify(credentials, null, 2));
      say(t('copied', { name: 'credentials.json' }));
    }, 'main');
    const use = credentials.mchid === merchant() ? null : button(t('merchants.choose'), 'choose', async () => choose(credentials.mchid));
    replace(place,
      h('p', { class: 'back' }, h('a', { href: link('merchants'), 'data-key': 'back' }, t('back'))),
      h('h1', null, credentials.mchid),
      h('p', { class: 'note' }, t('merchants.testKeys')),
      h('p', { class: 'actions' }, whole, use),
      h('dl', { class: 'credentials' }, Object.entries(credentials)
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => credential(name, value))));
  },
};
