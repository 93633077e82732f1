// Whose data a page shows. The address says so; an address that does not gets the merchant that this tab had
// last, or the one whose credentials the simulator has written.

import { ask, chooseMerchant, merchant, rememberedMerchant } from './api.js';
import { h, replace } from './dom.js';
import { hash, replaceAddress, route } from './route.js';
import { say } from './say.js';
import { of, t } from './text.js';

const known = { all: [], first: null };

/** Loads the list of merchants and fills the choice. */
export async function loadMerchants(select) {
  const { merchants, first } = await ask('GET', 'merchants');
  known.all = merchants;
  known.first = first;
  replace(select, merchants.map((one) => h('option', { value: one.mchid }, `${one.mchid} · ${of('kind', one.kind)}`)));
  if (merchant()) select.value = merchant();
}

/** The numbers that belong to the chosen merchant: its own, and those of its sub-merchants. */
export function ownNumbers() {
  const one = known.all.find((other) => other.mchid === merchant());
  return one ? [one.mchid, ...one.sub_mchids] : [];
}

/** Takes the merchant from the address, or puts it there. */
export function settleMerchant(select) {
  const { path, query } = route();
  const isKnown = (mchid) => known.all.some((one) => one.mchid === mchid);
  if (query.mchid && !isKnown(query.mchid)) say(t('merchant.unknown', { mchid: query.mchid }), 'bad');
  const candidates = [query.mchid, merchant(), rememberedMerchant(), known.first];
  chooseMerchant(candidates.find(isKnown) ?? known.all[0].mchid);
  select.value = merchant();
  replaceAddress(hash(path, { ...query, mchid: merchant() }));
}

/** Goes to the same view of another merchant, as a step of the browser's history. */
export function switchMerchant(mchid) {
  const { path, query } = route();
  chooseMerchant(mchid);
  // The page of a list belongs to the merchant before.
  location.hash = hash(path, { ...query, mchid, cursor: null });
}
