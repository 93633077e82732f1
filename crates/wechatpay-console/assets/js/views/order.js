// One order: its state, and actions of the payer and the merchant.

import { asMerchant, merchant, segment, send } from '../api.js';
import { at } from '../base.js';
import { dialog } from '../dialog.js';
import { facts, field, h, replace } from '../dom.js';
import { fen, fresh, time, yuan } from '../format.js';
import { link } from '../route.js';
import { button, say } from '../say.js';
import { t } from '../text.js';
import { refundTable } from './refunds.js';
import { state } from './orders.js';

export const watches = ['orders', 'refunds', 'clock'];

/** The states in which the payer can still do something. */
const OPEN = ['NOTPAY', 'USERPAYING', 'ACCEPT'];

function act(order, what, told) {
  return async () => {
    // The parts of a combined order are paid together.
    const path = order.combine_out_trade_no
      ? `combined/${segment(order.combine_out_trade_no)}/${what}` : `orders/${segment(order.out_trade_no)}/${what}`;
    await asMerchant('POST', path);
    say(told);
  };
}

async function close(order) {
  await send('POST', `/v3/pay/transactions/out-trade-no/${segment(order.out_trade_no)}/close`, { mchid: merchant() });
  say(t('order.closed'));
}

function askForRefund(order) {
  const left = order.total - order.refunded;
  const text = (name, value, more) => h('input', { name, value, required: true, autocomplete: 'off', ...more });
  dialog(t('refund.new'), [
    field(t('refund.number'), text('out_refund_no', fresh('refund'), { maxlength: 64 })),
    field(t('amount'), text('amount', (left / 100).toFixed(2), { inputmode: 'decimal' }), t('amount.left', { left: yuan(left, order.currency) })),
    field(t('refund.reason'), h('input', { name: 'reason', maxlength: 80, autocomplete: 'off' })),
  ], t('refund.send'), async (values) => {
    const amount = fen(values.amount);
    if (!amount) throw new Error(t('amount.wrong'));
    await send('POST', '/v3/refund/domestic/refunds', {
      out_trade_no: order.out_trade_no, out_refund_no: values.out_refund_no,
      ...(values.reason ? { reason: values.reason } : {}),
      amount: { refund: amount, total: order.total, currency: order.currency ?? 'CNY' },
    });
    return t('refund.sent');
  });
}

function actions(order) {
  const isOpen = OPEN.includes(order.trade_state);
  // The parts of a combined order have no cashier of their own.
  const cashier = isOpen && !order.combine_out_trade_no
    ? h('a', { class: 'button main', 'data-key': 'cashier', href: at(`console/cashier.html?prepay_id=${segment(order.prepay_id)}`) }, t('order.cashier'))
    : null;
  const payer = isOpen ? [
    button(t('order.pay'), 'pay', act(order, 'pay', t('order.paid'))),
    button(t('order.fail'), 'fail', act(order, 'fail', t('order.failed'))),
    button(t('order.cancel'), 'cancel', act(order, 'cancel', t('order.cancelled'))),
    order.combine_out_trade_no ? null : button(t('order.close'), 'close', () => close(order)),
  ] : [];
  // Orders of partners and overseas orders are refunded with other operations: use the reference.
  const refundable = order.transaction_id && order.refunded < order.total && !order.sub_mchid;
  const refund = refundable
    ? h('button', { type: 'button', class: 'main', 'data-key': 'refund', on: { click: () => askForRefund(order) } }, t('order.refund'))
    : null;
  return h('p', { class: 'actions' }, cashier, payer, refund);
}

/** An order has fifty refunds at most, and a page has as many. */
async function refundsOf(order) {
  if (!order.transaction_id) return [];
  const { refunds } = await asMerchant('GET', 'refunds', { query: { search: order.transaction_id, limit: 50 } });
  return refunds.filter((one) => one.transaction_id === order.transaction_id);
}

/** Everything else that names this order. */
const elsewhere = (order) => h('p', null,
  h('a', { href: link('requests', null, { search: order.out_trade_no }), 'data-key': 'requests' }, t('order.requests')), ' · ',
  h('a', { href: link('notifications', null, { search: order.out_trade_no }), 'data-key': 'notifications' }, t('order.notifications')));

export function open(place, route) {
  return async () => {
    const order = await asMerchant('GET', `orders/${segment(route.id)}`);
    const own = await refundsOf(order);
    replace(place,
      h('p', { class: 'back' }, h('a', { href: link('orders'), 'data-key': 'back' }, t('back'))),
      h('h1', null, order.out_trade_no),
      facts([
        [t('order.state'), state(order.trade_state)],
        [t('amount'), h('span', null, h('strong', { class: 'amount' }, yuan(order.total, order.currency)), ` (${order.total} ${t('fen')})`)],
        [t('order.refunded'), order.refunded > 0 ? yuan(order.refunded, order.currency) : null],
        [t('order.description'), order.description],
        [t('order.kind'), order.trade_type],
        [t('merchant'), order.sub_mchid ? `${order.mchid} / ${order.sub_mchid}` : order.mchid],
        [t('order.transaction'), order.transaction_id],
        [t('order.placed'), time(order.create_time)],
        [t('order.paidAt'), time(order.success_time)],
        [t('order.until'), OPEN.includes(order.trade_state) ? time(order.link_until) : null],
        [t('order.prepay'), order.prepay_id ? h('code', null, order.prepay_id) : null],
        [t('order.code'), order.trade_type === 'NATIVE' ? h('code', null, order.code_url) : null],
        [t('order.combined'), order.combine_out_trade_no],
      ]),
      actions(order),
      elsewhere(order),
      own.length > 0 ? h('section', null, h('h2', null, t('nav.refunds')), refundTable(own)) : null);
  };
}
