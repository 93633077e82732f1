// Refunds, and buttons to end pending ones.

import { asMerchant, segment } from '../api.js';
import { h, rows, table } from '../dom.js';
import { yuan } from '../format.js';
import { showList } from '../list.js';
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

const columns = () => [[t('refund.number')], [t('amount'), 'number'], [t('order.state')], [t('actions'), 'buttons']];

/** A table of these refunds. */
export function refundTable(refunds) {
  const { element, body } = table(t('nav.refunds'), columns(), { class: 'list' });
  rows(body, refunds, (one) => one.refund_id, row);
  return element;
}

export function open(place, route, update) {
  return showList(place, route, update, {
    name: 'refunds', path: 'refunds', key: 'refunds', id: (one) => one.refund_id, row,
    head: h('h1', null, t('nav.refunds')),
    search: t('refunds.search'), none: t('refunds.none'), columns: columns(),
  });
}
