// The payer's page of an order: a code to scan, and buttons instead of the phone.

import { ask, segment } from './api.js';
import { at } from './base.js';
import { facts, h, replace } from './dom.js';
import { time, yuan } from './format.js';
import { connect, listen } from './live.js';
import { languageButton, loadTexts, of, t } from './text.js';

const ACTS = [['pay', 'main'], ['fail', ''], ['cancel', '']];

const main = document.getElementById('main');
const prepayId = new URLSearchParams(location.search).get('prepay_id') ?? '';
// The payer's last action here; the platform keeps only its result.
let done = null;

const merchantOf = (order) => (order.sub_mchid ? `${order.mchid} / ${order.sub_mchid}` : order.mchid);
/** The order in the console. */
const ofConsole = (order) =>
  at(`#/orders/${segment(order.out_trade_no)}?${new URLSearchParams({ mchid: order.mchid })}`);
const sum = (orders) => orders.reduce((total, one) => total + one.total, 0);

/** Does what the payer does. All parts of a combined order are paid together. */
async function act(order, what) {
  const path = order.combined ? `combined/${segment(order.number)}` : `orders/${segment(order.number)}`;
  try {
    await ask('POST', `${path}/${what}`, { query: { mchid: order.mchid } });
    done = of('cashier.done', what);
  } catch (error) {
    done = error.message;
  }
  await refresh();
}

/** A scannable picture of a text. */
function code(text) {
  const source = at(`console/code.svg?${new URLSearchParams({ text })}`);
  return h('figure', { class: 'code' },
    h('img', { src: source, alt: t('cashier.code', { text }), width: 220, height: 220 }), h('figcaption', null, text));
}

/** What became of it, in words: the platform's refusal of another payment says it. */
function ending(order) {
  if (order.refusal === null) return null;
  const kind = order.refusal.code === 'ORDERPAID' ? 'good' : 'bad';
  return h('p', { class: `ending ${kind}`, 'data-code': order.refusal.code }, of('cashier', order.refusal.code));
}

function draw(order) {
  const open = order.refusal === null;
  const [first] = order.orders;
  const total = yuan(sum(order.orders), first.currency);
  const description = order.orders.map((one) => one.description).join(' · ');
  document.title = `${total} · ${description}`;
  const buttons = ACTS.map(([what, kind]) => h('button', {
    type: 'button', class: kind, 'data-key': what, on: { click: () => void act(order, what) },
  }, of('cashier.act', what)));
  replace(main,
    h('h1', null, t('cashier.title')),
    h('p', { class: 'payee' }, t('cashier.to', { merchant: merchantOf(first) })),
    h('p', { class: 'total' }, total),
    h('p', { class: 'description' }, description),
    ending(order),
    h('p', { id: 'done', role: 'status', 'aria-live': 'polite' }, done ?? ''),
    open && order.code_url ? code(order.code_url) : null,
    open ? h('p', { class: 'actions' }, buttons) : null,
    facts([
      [t('order.number'), order.number],
      [t('order.state'), of('state', first.trade_state)],
      [t('order.transaction'), order.combined ? null : first.transaction_id],
      [t('order.paidAt'), time(first.success_time)],
      [t('order.until'), open ? time(first.link_until) : null],
    ]),
    order.orders.length > 1 ? h('ul', { class: 'parts' }, order.orders.map((part) =>
      h('li', null, `${part.out_trade_no} · ${part.description} · ${yuan(part.total, part.currency)}`))) : null,
    h('p', { class: 'quiet' }, t('cashier.about'), ' ', h('a', { href: ofConsole(first) }, t('cashier.console'))));
}

async function refresh() {
  try {
    draw(await ask('GET', `cashier/${segment(prepayId)}`));
  } catch (error) {
    replace(main, h('h1', null, t('cashier.title')),
      h('p', { class: 'ending bad', 'data-code': error.code ?? '' }, error.status === 404 ? t('cashier.unknown') : error.message),
      h('p', null, h('code', null, prepayId)),
      h('p', { class: 'quiet' }, h('a', { href: at('') }, t('cashier.console'))));
  }
}

async function start() {
  await loadTexts();
  languageButton(document.getElementById('language'));
  main.setAttribute('aria-busy', 'true');
  await refresh();
  main.removeAttribute('aria-busy');
  listen((kind, data) => {
    const concerns = kind === 'lost' || (kind === 'changed' && data.what.some((one) => ['orders', 'clock', 'refunds'].includes(one)));
    if (concerns) void refresh();
  });
  connect();
}

void start();
