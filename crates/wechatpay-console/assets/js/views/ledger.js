// The balances of every merchant's accounts, in yuan and fen.

import { ask, segment } from '../api.js';
import { dialog } from '../dialog.js';
import { field, h, rows, table } from '../dom.js';
import { fen, yuan } from '../format.js';
import { ownNumbers } from '../merchant.js';
import { of, t } from '../text.js';

export const watches = ['ledger', 'merchants', 'clock'];

/** Those that a test may set. */
const FREE = ['available', 'operation'];

function askForBalance(account) {
  const amount = h('input', { name: 'amount', value: (account.fen / 100).toFixed(2), required: true, inputmode: 'decimal', autocomplete: 'off' });
  dialog(`${account.mchid} · ${of('pocket', account.pocket)}`, [field(t('ledger.balance'), amount, t('amount.yuan'))], t('ledger.set'), async (values) => {
    const wanted = fen(values.amount);
    if (wanted === null) throw new Error(t('amount.wrong'));
    await ask('PUT', `ledger/${segment(account.mchid)}/${segment(account.pocket)}`, { body: { fen: wanted } });
    return t('ledger.done');
  });
}

function row(account) {
  const set = FREE.includes(account.pocket)
    ? h('button', { type: 'button', class: 'small', 'data-key': account.name, 'aria-label': `${t('ledger.set')}: ${account.name}`, on: { click: () => askForBalance(account) } }, t('ledger.set'))
    : null;
  return h('tr', null,
    h('td', null, account.mchid ?? of('account', account.name)),
    h('td', null, account.pocket ? of('pocket', account.pocket) : ''),
    h('td', { class: 'number' }, yuan(account.fen)),
    h('td', { class: 'number wide' }, account.fen.toLocaleString('en')),
    h('td', { class: 'buttons' }, set));
}

export function open(place) {
  const { element, body } = table(t('nav.ledger'), [
    [t('merchant')], [t('ledger.pocket')], [t('ledger.yuan'), 'number'], [t('ledger.fen'), 'number wide'], [t('actions'), 'buttons'],
  ], { class: 'list' });
  const fault = h('p', { class: 'error', role: 'alert' });
  place.append(h('h1', null, t('nav.ledger')), h('p', { class: 'quiet' }, t('ledger.about')), fault, element);
  return async () => {
    const told = await ask('GET', 'ledger');
    fault.textContent = told.fault ?? '';
    const accounts = Object.entries(told.balances).map(([name, balance]) => {
      const [mchid, pocket] = name.includes('/') ? name.split('/') : [null, null];
      return { name, mchid, pocket, fen: balance };
    });
    const own = ownNumbers();
    rows(body, accounts.filter((one) => one.mchid === null || own.includes(one.mchid)), (one) => one.name, row);
  };
}
