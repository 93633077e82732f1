// Refunds, and how those under way end.

import { asMerchant, segment } from '../api.js';
import { h, rows, table } from '../dom.js';
import { yuan } from '../format.js';
import { button, say } from '../say.js';
import { of, t } from '../text.js';
import { address, state } from './orders.js';

export const watches = ['refunds', 'orders'];

const ENDINGS = ['succeed', 'abnormal', 'close'];

function endings(refund) {
  if (refund.status !== 'PROCESSING') return null;
  return ENDINGS.map((ending) => button(of('ending', ending), `${refund.refund_id}-${ending}`, async () => {
    await asMerchant('POST', `refunds/${segment(refund.refund_id)}/${ending}`);
    say(of('ended', ending));
  }, 'small'));
}

function row(refund) {
  const order = refund.out_trade_no
    ? h('a', { href: address(refund), 'data-key': `${refund.refund_id}-order` }, refund.out_trade_no)
    : h('span', null, refund.transaction_id);
  return h('tr', null,
    h('td', { class: 'grow' }, h('strong', null, refund.out_refund_no), h('small', null, order)),
    h('td', { class: 'number' }, yuan(refund.refund, refund.currency)),
    h('td', null, state(refund.status)),
    h('td', { class: 'buttons' }, endings(refund)));
}

function empty() {
  return table(t('nav.refunds'), [
    [t('refund.number')], [t('amount'), 'number'], [t('order.state')], [t('actions')],
  ], { class: 'list', hidden: true });
}

/** A table of these refunds. */
export function refundTable(refunds) {
  const { element, body } = empty();
  element.hidden = false;
  rows(body, refunds, (one) => one.refund_id, row);
  return element;
}

export function open(place) {
  const { element, body } = empty();
  const none = h('p', { class: 'empty', hidden: true }, t('refunds.none'));
  place.append(h('h1', null, t('nav.refunds')), element, none);
  return async () => {
    const { refunds } = await asMerchant('GET', 'refunds');
    rows(body, refunds, (one) => one.refund_id, row);
    element.hidden = refunds.length === 0;
    none.hidden = refunds.length > 0;
  };
}
