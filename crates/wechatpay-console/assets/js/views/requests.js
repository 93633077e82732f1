// Requests as they come in, with what became of them.

import { ask } from '../api.js';
import { choice, field, h, rows, table } from '../dom.js';
import { clock } from '../format.js';
import { of, t } from '../text.js';

export const watches = ['request'];

const MOST = 200;
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const OUTCOMES = ['answered', 'refused', 'injected', 'dropped'];
const FILTERS = ['method', 'path', 'mchid', 'status', 'outcome'];

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
  const link = h('a', { href: `#/requests/${request.id}`, 'data-key': `request-${request.id}` },
    h('code', null, `${request.method} ${request.target}`));
  const about = [official(request.summary), request.cause, request.stateless ? t('requests.stateless') : null]
    .filter(Boolean).flatMap((one, at) => (at === 0 ? [one] : [' · ', one]));
  return h('tr', null,
    h('td', { class: 'time' }, clock(request.at)),
    h('td', { class: 'grow' }, link, h('small', null, about)),
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
    field(t('requests.status'), text('status', 'numeric')),
    field(t('requests.outcome'), choice('outcome', [any, ...OUTCOMES.map((one) => [one, of('outcome', one)])])),
    field(t('merchant'), text('mchid', 'numeric')),
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
  const empty = h('p', { class: 'empty', hidden: true }, t('requests.none'));
  place.append(h('h1', null, t('nav.requests')), form, element, empty);

  let shown = [];
  let asked = '';
  const refresh = async (anew = false) => {
    const query = filters(form);
    const text = JSON.stringify(query);
    // Only what is new, where the filters are the same, and the platform is.
    const same = text === asked && !anew;
    const after = same ? shown[0]?.id : undefined;
    const { requests } = await ask('GET', 'requests', { query: { ...query, after, limit: MOST } });
    if (text !== JSON.stringify(filters(form))) return refresh();
    const known = same ? shown : [];
    asked = text;
    shown = [...requests.reverse(), ...known].slice(0, MOST);
    rows(body, shown, (one) => one.id, row);
    element.hidden = shown.length === 0;
    empty.hidden = shown.length > 0;
  };
  const changed = () => {
    const query = new URLSearchParams(filters(form)).toString();
    // Kept in the address, so that it can be come back to.
    history.replaceState(null, '', `#/requests${query ? `?${query}` : ''}`);
    void update();
  };
  form.addEventListener('input', changed);
  // A `<select>` tells its choice by both, in some browsers by this one alone.
  form.addEventListener('change', changed);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('button').addEventListener('click', () => {
    for (const control of form.querySelectorAll('input, select')) control.value = '';
    changed();
  });
  return refresh;
}
