// Requests as they arrive, with their outcomes.

import { ask, merchant } from '../api.js';
import { at } from '../base.js';
import { choice, field, h, rows, table } from '../dom.js';
import { clock } from '../format.js';
import { pager, pagerPlace } from '../list.js';
import { operationName } from '../names.js';
import { link, replaceAddress } from '../route.js';
import { of, t } from '../text.js';

export const watches = ['request'];

const MOST = 100;
/** What a client has as its base URL. */
const BASE = at('').replace(/\/_simulator\/$/, '');
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const OUTCOMES = ['answered', 'refused', 'injected', 'dropped'];
const FILTERS = ['method', 'path', 'search', 'status', 'outcome'];

/** What became of a request, as a word and a colour. */
export function verdict(request) {
  return h('span', { class: `verdict ${request.outcome}` }, of('outcome', request.outcome));
}

/** `500 SYSTEM_ERROR`, where there is an answer. */
export function answered(request) {
  return [request.status, request.code].filter((one) => one !== null && one !== undefined).join(' ') || '—';
}

/** What the platform says, in its language. */
export const official = (text) => (text ? h('span', { lang: 'zh-CN' }, text) : null);

function row(request) {
  const to = h('a', { href: link('requests', request.id), 'data-key': `request-${request.id}` },
    h('code', null, `${request.method} ${request.target}`));
  const about = [operationName(request), request.cause, request.stateless ? t('requests.stateless') : null]
    .filter(Boolean).flatMap((one, index) => (index === 0 ? [one] : [' · ', one]));
  return h('tr', null,
    h('td', { class: 'time' }, clock(request.at)),
    h('td', { class: 'grow' }, to, h('small', null, about)),
    h('td', null, verdict(request)),
    h('td', { class: 'code' }, answered(request)),
    h('td', { class: 'wide' }, request.mchid ?? '—'),
    h('td', { class: 'wide number' }, `${request.milliseconds} ms`));
}

/** The query that the filters come to. */
function filters(form) {
  const values = Object.fromEntries(new FormData(form));
  return Object.fromEntries(FILTERS.map((name) => [name, (values[name] ?? '').trim()]).filter(([, value]) => value !== ''));
}

function filterForm(query) {
  const any = ['', t('any')];
  const text = (name, mode) => h('input', { name, inputmode: mode, value: query[name] ?? '', autocomplete: 'off', spellcheck: 'false' });
  const form = h('form', { class: 'filters', role: 'search', 'aria-label': t('filters') },
    field(t('requests.method'), choice('method', [any, ...METHODS.map((one) => [one, one])])),
    field(t('requests.path'), text('path')),
    field(t('requests.search'), text('search')),
    field(t('requests.status'), text('status', 'numeric')),
    field(t('requests.outcome'), choice('outcome', [any, ...OUTCOMES.map((one) => [one, of('outcome', one)])])),
    h('button', { type: 'button', 'data-key': 'reset' }, t('reset')));
  for (const name of ['method', 'outcome']) form.elements[name].value = query[name] ?? '';
  return form;
}

export function open(place, route, update) {
  const form = filterForm(route.query);
  const { element, body } = table(t('nav.requests'), [
    [t('time'), 'time'], [t('requests.request')], [t('requests.outcome')], [t('requests.answer')],
    [t('merchant'), 'wide'], [t('requests.duration'), 'wide number'],
  ], { class: 'list', hidden: true });
  const empty = h('p', { class: 'empty', hidden: true });
  const pages = pagerPlace();
  place.append(h('h1', null, t('nav.requests')), form, element, empty, pages);

  let shown = [];
  let asked = '';
  let next = null;
  let { cursor = '' } = route.query;
  const refresh = async (anew = false) => {
    const query = filters(form);
    const text = JSON.stringify({ ...query, cursor });
    // If the filters and the platform are the same, load only new requests.
    const isSame = text === asked && !anew;
    // An older page is full: no requests are added to it.
    if (isSame && cursor) return;
    const after = isSame ? shown[0]?.id : undefined;
    const answer = await ask('GET', 'requests', { query: { ...query, view: merchant(), after, cursor, limit: MOST } });
    if (text !== JSON.stringify({ ...filters(form), cursor })) { await refresh(); return; }
    const known = isSame ? shown : [];
    const all = [...answer.requests.reverse(), ...known];
    asked = text;
    if (!isSame) next = answer.next;
    shown = all.slice(0, MOST);
    if (all.length > MOST) next = String(shown.at(-1).id);
    rows(body, shown, (one) => one.id, row);
    element.hidden = shown.length === 0;
    empty.hidden = shown.length > 0;
    empty.textContent = cursor || Object.keys(query).length > 0 ? t('search.none') : t('requests.none', { base: BASE });
    pager(pages, 'requests', { ...query, cursor }, next);
  };
  const changed = () => {
    cursor = '';
    // Keep the filters in the address, so that the user can return to them.
    replaceAddress(link('requests', null, filters(form)));
    void update();
  };
  form.addEventListener('input', changed);
  // Browsers report a change of a `<select>` with both events, or only with this one.
  form.addEventListener('change', changed);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('button').addEventListener('click', () => {
    for (const control of form.querySelectorAll('input, select')) control.value = '';
    changed();
  });
  return refresh;
}
