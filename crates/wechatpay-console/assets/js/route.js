// Addresses within a page. The part after the `#` names the view, its object, and the merchant whose data are
// shown: `#/orders/order-1?mchid=1900000001`.

import { merchant } from './api.js';

const split = (text) => {
  const [path, query] = text.replace(/^#\/?/, '').split('?');
  return { path, query: Object.fromEntries(new URLSearchParams(query ?? '')) };
};

/** The address's path, its first segment, the rest, and its query. */
export function route() {
  const { path, query } = split(location.hash);
  const [name, ...rest] = path.split('/');
  let id = null;
  try {
    if (rest.length > 0) id = decodeURIComponent(rest.join('/'));
  } catch { /* a percent sign that encodes nothing */ }
  return { path, name, id, query };
}

/** What stands behind the `#`: a path with a query. Members that are empty are left out; the merchant is added. */
export function hash(path, query = {}) {
  const members = Object.entries({ mchid: merchant(), ...query })
    .filter(([, value]) => value !== null && value !== undefined && value !== '');
  const tail = members.length > 0 ? `?${new URLSearchParams(members)}` : '';
  return `#/${path}${tail}`;
}

/** The address of a view, or of one thing in it. */
export const link = (name, id = null, query = {}) =>
  hash(id === null ? name : `${name}/${encodeURIComponent(id)}`, query);

// The reference's viewer must not write into the address: its page removes this method from the viewer.
const replaceState = history.replaceState.bind(history);

/** Changes the address without a step of the browser's history. */
export function replaceAddress(address) {
  if (address !== location.hash) replaceState(null, '', address);
}
