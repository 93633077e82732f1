// The list of orders, and a form for a new one if the list is empty.

import { ask, merchant, segment, send } from '../api.js';
import { dialog } from '../dialog.js';
import { choice, field, h } from '../dom.js';
import { fen, fresh, time, yuan } from '../format.js';
import { showList } from '../list.js';
import { link } from '../route.js';
import { of, t } from '../text.js';

export const watches = ['orders', 'refunds', 'clock'];

const DOORS = { native: 'NATIVE', jsapi: 'JSAPI', app: 'APP', h5: 'MWEB' };

/** A state, coloured. */
export function state(name) {
  return h('span', { class: `state ${name.toLowerCase()}` }, of('state', name));
}

/** Where an order is looked at. */
export const address = (order) => link('orders', order.out_trade_no);

function row(order) {
  const refunded = order.refunded > 0 ? h('small', null, `−${yuan(order.refunded, order.currency)}`) : null;
  return h('tr', null,
    h('td', { class: 'grow' }, h('a', { href: address(order), 'data-key': order.out_trade_no }, order.out_trade_no),
      h('small', null, order.description ?? '')),
    h('td', { class: 'number' }, yuan(order.total, order.currency), refunded),
    h('td', null, state(order.trade_state)),
    h('td', { class: 'wide' }, order.trade_type ?? ''),
    h('td', { class: 'wide time' }, time(order.success_time ?? order.create_time)));
}

/** What a payer would scan, or tap on: an order placed by the platform's own operation. */
async function place(values) {
  const total = fen(values.total);
  if (!total) throw new Error(t('amount.wrong'));
  const { appid } = await ask('GET', `merchants/${segment(merchant())}`);
  const body = {
    appid, mchid: merchant(), description: values.description, out_trade_no: values.out_trade_no,
    notify_url: values.notify_url, amount: { total, currency: 'CNY' },
  };
  if (values.door === 'jsapi') body.payer = { openid: 'oSimulatorUser-0000000000001' };
  if (values.door === 'h5') body.scene_info = { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } };
  await send('POST', `/v3/pay/transactions/${values.door}`, body);
  location.hash = address(body);
}

function askForOrder() {
  const text = (name, value, more) => h('input', { name, value, required: true, autocomplete: 'off', ...more });
  dialog(t('order.new'), [
    field(t('order.number'), text('out_trade_no', fresh('order'), { maxlength: 32, pattern: '[0-9A-Za-z_*\\-]{6,32}' })),
    field(t('order.description'), text('description', t('order.sample'), { maxlength: 127 })),
    field(t('order.total'), text('total', '1.00', { inputmode: 'decimal' }), t('amount.yuan')),
    field(t('order.kind'), choice('door', Object.entries(DOORS))),
    field(t('order.notify'), text('notify_url', 'http://127.0.0.1:9/paid', { type: 'url' }), t('order.notifyHint')),
  ], t('order.place'), place);
}

export function open(place, route, update) {
  const make = h('button', { type: 'button', class: 'main', 'data-key': 'new', on: { click: askForOrder } }, t('order.new'));
  return showList(place, route, update, {
    name: 'orders', path: 'orders', key: 'orders', id: (one) => one.out_trade_no, row,
    head: h('div', { class: 'title' }, h('h1', null, t('nav.orders')), make),
    search: t('orders.search'), none: t('orders.none'),
    columns: [[t('order.number')], [t('amount'), 'number'], [t('order.state')], [t('order.kind'), 'wide'], [t('time'), 'wide time']],
  });
}
