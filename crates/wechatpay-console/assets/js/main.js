// The console: which view is open, and what keeps it up to date.

import { ask, chooseMerchant, merchant, rememberedMerchant } from './api.js';
import { h, replace } from './dom.js';
import { connect, listen } from './live.js';
import { say } from './say.js';
import { language, languageButton, loadTexts, of, t } from './text.js';
import * as clock from './views/clock.js';
import * as faults from './views/faults.js';
import * as ledger from './views/ledger.js';
import * as merchants from './views/merchants.js';
import * as notification from './views/notification.js';
import * as notifications from './views/notifications.js';
import * as order from './views/order.js';
import * as orders from './views/orders.js';
import * as refunds from './views/refunds.js';
import * as request from './views/request.js';
import * as requests from './views/requests.js';

// A view has `watches`, the kinds of events that it shows something of, and `open(place, route)`, which
// gives the function that brings it up to date (`true`: from scratch); `update` makes that run.
const LISTS = { requests, orders, refunds, ledger, notifications, clock, faults, merchants };
const DETAILS = { requests: request, orders: order, notifications: notification, merchants: merchants.one };

/** So long a view stays as it is at least, in milliseconds. */
const PAUSE = 100;

const main = document.getElementById('main');
let opened = { watches: [], refresh: async () => {} };
let running = null;
let again = false;
let anew = false;

/** `#/orders/order-1?state=NOTPAY` as its parts. */
function route() {
  const [path, query] = location.hash.replace(/^#\/?/, '').split('?');
  const [name, ...rest] = path.split('/');
  return {
    name: name in LISTS ? name : 'requests',
    id: rest.length > 0 ? decodeURIComponent(rest.join('/')) : null,
    query: Object.fromEntries(new URLSearchParams(query ?? '')),
  };
}

/** Brings the view up to date; several wishes at once are one. `scratch`: nothing that it knows counts. */
async function refresh(scratch = false) {
  anew ||= scratch;
  if (running) { again = true; return; }
  const view = opened;
  running = view.refresh(anew);
  anew = false;
  try {
    await running;
  } catch (error) {
    if (view === opened) failed(error);
  } finally {
    running = null;
    if (view === opened) main.removeAttribute('aria-busy');
  }
  if (!again) return;
  // A platform under load has something new all the time.
  await new Promise((resolve) => { setTimeout(resolve, PAUSE); });
  again = false;
  await refresh();
}

/** A view that has nothing to show says why; one that has goes on showing it. */
function failed(error) {
  const place = main.firstElementChild;
  if (place?.querySelector('h1')) say(error.message, 'bad');
  else replace(place, h('h1', null, document.title), h('p', { class: 'ending bad', role: 'alert' }, error.message));
}

async function show(moved) {
  // `#/reference/POST/v3/…`: a page of its own.
  if (location.hash.startsWith('#/reference')) {
    location.replace(`/_simulator/console/reference.html${location.hash}`);
    return;
  }
  const at = route();
  const detail = at.id === null ? null : DETAILS[at.name];
  const view = detail ?? LISTS[at.name];
  for (const link of document.querySelectorAll('#nav a')) {
    if (link.dataset.name === at.name) {
      link.setAttribute('aria-current', 'page');
      // On a phone the views are a strip that is wider than the window.
      link.parentElement.scrollLeft = link.offsetLeft - link.parentElement.clientWidth / 3;
    } else link.removeAttribute('aria-current');
  }
  const place = h('div', { class: 'view' });
  const title = of('nav', at.name);
  document.title = `${at.id ?? title} · WeChat Pay localhost`;
  replace(main, place);
  main.setAttribute('aria-busy', 'true');
  opened = { watches: view.watches, refresh: view.open(place, at, refresh) };
  // Whoever has followed a link goes on reading at what it led to.
  if (moved) main.focus({ preventScroll: true });
  scrollTo(0, 0);
  await refresh();
}

/** The kinds of event that `changed` names, and those of their own. */
function concerned(kind, data) {
  if (kind === 'lost') return true;
  if (kind === 'changed') return data.what.some((one) => opened.watches.includes(one));
  return opened.watches.includes(kind);
}

function connection(state) {
  const place = document.getElementById('connection');
  const before = place.dataset.state;
  if (before === state) return;
  place.dataset.state = state;
  place.textContent = of('connection', state);
  // What has happened meanwhile is not told again.
  if (before === 'lost') void refresh(true);
}

async function fillMerchants() {
  const select = document.getElementById('merchant');
  const { merchants: all } = await ask('GET', 'merchants');
  const wanted = merchant() ?? rememberedMerchant();
  const known = all.some((one) => one.mchid === wanted);
  chooseMerchant(known ? wanted : all[0].mchid);
  replace(select, all.map((one) => h('option', { value: one.mchid, selected: one.mchid === merchant() },
    `${one.mchid} · ${of('kind', one.kind)}`)));
}

function fillShell() {
  document.getElementById('skip').textContent = t('skip');
  document.getElementById('merchant-label').textContent = t('merchant');
  document.getElementById('nav').setAttribute('aria-label', t('navigation'));
  languageButton(document.getElementById('language'));
  const links = Object.keys(LISTS).map((name) => h('a', { href: `#/${name}`, 'data-name': name }, of('nav', name)));
  replace(document.getElementById('nav'), links,
    h('a', { href: '/_simulator/console/reference.html' }, of('nav', 'reference')));
  document.getElementById('skip').addEventListener('click', (event) => {
    // The address names the view, so that it cannot name a place in the page.
    event.preventDefault();
    main.focus();
  });
  document.getElementById('merchant').addEventListener('change', (event) => {
    chooseMerchant(event.target.value);
    void show(false);
  });
}

async function start() {
  await loadTexts();
  document.body.dataset.language = language();
  fillShell();
  await fillMerchants();
  listen((kind, data) => {
    if (kind === 'state') { connection(data); return; }
    if (kind === 'changed' && data.what.includes('merchants')) void fillMerchants();
    if (concerned(kind, data)) void refresh(kind === 'lost');
  });
  addEventListener('hashchange', () => void show(true));
  await show(false);
  connect();
}

start().catch((error) => say(error.message, 'bad'));
