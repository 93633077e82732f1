// The console: opens views, and keeps the open one up to date.

import { at } from './base.js';
import { h, replace } from './dom.js';
import { connect, listen } from './live.js';
import { loadMerchants, settleMerchant, switchMerchant } from './merchant.js';
import { loadNames } from './names.js';
import { hash, link, route } from './route.js';
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

// A view has `watches`, the kinds of events that it shows, and `open(place, route)`. `open` returns the
// function that updates the view (`true`: from scratch). `update` runs that function.
const LISTS = { requests, orders, refunds, ledger, notifications, clock, faults, merchants };
const DETAILS = { requests: request, orders: order, notifications: notification, merchants: merchants.one };

/** So long a view stays as it is at least, in milliseconds. */
const PAUSE = 100;

const main = document.getElementById('main');
const choice = document.getElementById('merchant');
let opened = { watches: [], refresh: async () => {} };
let running = null;
let again = false;
let anew = false;

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
  // On a busy platform there are always new events.
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

/** The links to the views keep the merchant. */
function markCurrent(name) {
  for (const one of document.querySelectorAll('#nav a')) {
    if (one.dataset.name) one.href = link(one.dataset.name);
    else one.href = at(`console/reference.html${hash('')}`);
    if (one.dataset.name === name) {
      one.setAttribute('aria-current', 'page');
      // On a phone the views are a strip that is wider than the window.
      one.parentElement.scrollLeft = one.offsetLeft - one.parentElement.clientWidth / 3;
    } else one.removeAttribute('aria-current');
  }
}

async function show(moved) {
  // `#/reference/POST/v3/…`: a page of its own.
  if (location.hash.startsWith('#/reference')) {
    location.replace(at(`console/reference.html${location.hash}`));
    return;
  }
  settleMerchant(choice);
  const asked = route();
  const name = asked.name in LISTS ? asked.name : 'requests';
  const detail = asked.id === null ? null : DETAILS[name];
  const view = detail ?? LISTS[name];
  markCurrent(name);
  const place = h('div', { class: 'view' });
  const title = of('nav', name);
  document.title = `${asked.id ?? title} · WeChat Pay localhost`;
  replace(main, place);
  main.setAttribute('aria-busy', 'true');
  opened = { watches: view.watches, refresh: view.open(place, asked, refresh) };
  // After following a link, keyboard users continue at the new view.
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
  // Events during the interruption are not sent again.
  if (before === 'lost') void refresh(true);
}

/** There are other merchants than before; after a reset, perhaps not the chosen one. */
async function changedMerchants() {
  const before = choice.value;
  await loadMerchants(choice);
  if (choice.value !== before) await show(false);
}

function fillShell() {
  document.getElementById('skip').textContent = t('skip');
  document.getElementById('merchant-label').textContent = t('merchant');
  document.getElementById('nav').setAttribute('aria-label', t('navigation'));
  languageButton(document.getElementById('language'));
  const links = Object.keys(LISTS).map((name) => h('a', { href: `#/${name}`, 'data-name': name }, of('nav', name)));
  replace(document.getElementById('nav'), links,
    h('a', { href: at('console/reference.html') }, of('nav', 'reference')));
  document.getElementById('skip').addEventListener('click', (event) => {
    // The address names the view, so that it cannot name a place in the page.
    event.preventDefault();
    main.focus();
  });
  choice.addEventListener('change', () => switchMerchant(choice.value));
}

async function start() {
  await loadTexts();
  document.body.dataset.language = language();
  fillShell();
  await Promise.all([loadMerchants(choice), loadNames()]);
  listen((kind, data) => {
    if (kind === 'state') { connection(data); return; }
    if (kind === 'changed' && data.what.includes('merchants')) void changedMerchants();
    if (concerned(kind, data)) void refresh(kind === 'lost');
  });
  addEventListener('hashchange', () => void show(true));
  await show(false);
  connect();
}

start().catch((error) => say(error.message, 'bad'));
