// The reference: a list of all operations, one of them open.

import { ask, merchant, segment } from './api.js';
import { at } from './base.js';
import { h, replace } from './dom.js';
import { areaName, byArea, describe, link, loadOperations, named, nameOf, search } from './reference/catalogue.js';
import { loadMerchants, settleMerchant, switchMerchant } from './merchant.js';
import { open } from './reference/operation.js';
import { close } from './reference/viewer.js';
import { link as inConsole, route } from './route.js';
import { say } from './say.js';
import { languageButton, loadTexts, t } from './text.js';

// Longer lists do not help the user.
const SHOWN = 60;

const $ = (id) => document.getElementById(id);
let current = null;

/** What the address names, without the name that it may have in the console. */
function address() {
  const path = route().path.replace(/^reference\//, '');
  try { return decodeURIComponent(path); } catch { return path; }
}

function entry(one) {
  return h('li', null, h('a', { href: link(one), 'data-at': link(one), 'aria-current': one === current ? 'page' : null },
    h('span', { class: one.retired ? 'retired' : null }, nameOf(one)), ' ',
    h('small', { class: 'path' }, h('span', { class: 'method' }, one.method), ` ${one.path}`)));
}

/** The areas, each with its operations once it is unfolded. */
function areas() {
  return [...byArea()].map(([area, operations]) => {
    const list = h('ul');
    const unfolded = current?.area === area;
    const folder = h('details', { open: unfolded }, h('summary', null, `${areaName(area)} (${operations.length})`, h('small', { class: 'path' }, area)), list);
    const fill = () => { if (folder.open && list.children.length === 0) replace(list, operations.map(entry)); };
    folder.addEventListener('toggle', fill);
    fill();
    return folder;
  });
}

function fillList() {
  const text = $('search').value.trim();
  document.body.classList.toggle('searching', text !== '');
  if (text === '') {
    $('found').textContent = '';
    replace($('list'), areas());
    return;
  }
  const found = search(text);
  const key = found.length > SHOWN ? 'reference.foundMany' : 'reference.found';
  $('found').textContent = t(key, { count: found.length, shown: SHOWN });
  replace($('list'), h('ul', null, found.slice(0, SHOWN).map(entry)));
}

async function show(moved) {
  settleMerchant($('merchant'));
  $('console').href = at(inConsole('requests'));
  const text = address();
  const one = text === '' ? null : named(text);
  current = one;
  document.body.classList.toggle('opened', one !== null);
  if (one === null) {
    close();
    $('main').setAttribute('role', 'main');
    document.title = `${t('nav.reference')} · WeChat Pay localhost`;
    replace($('main'), h('h1', null, t('nav.reference')), h('p', null, t(text === '' ? 'reference.intro' : 'reference.unknown', { path: text })));
    if (text !== '') $('search').value = text;
    fillList();
    return;
  }
  if (moved) $('search').value = '';
  fillList();
  $('list').querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  const asked = [describe(one), ask('GET', `merchants/${segment(merchant())}`)];
  const [operation, credentials] = await Promise.all(asked);
  // The user may have opened another operation in the meantime.
  if (current !== one) return;
  await open($('main'), one, operation, credentials);
  if (moved) $('main').focus({ preventScroll: true });
  scrollTo(0, 0);
}

const shown = (moved) => show(moved).catch((error) => say(error.message, 'bad'));

function fillShell() {
  $('skip').textContent = t('skip');
  $('merchant-label').textContent = t('merchant');
  $('console').textContent = t('reference.console');
  $('nav').setAttribute('aria-label', t('nav.reference'));
  $('search-label').textContent = t('reference.search');
  languageButton($('language'));
  $('skip').addEventListener('click', (event) => { event.preventDefault(); $('main').focus(); });
  $('search').addEventListener('input', fillList);
  $('search').addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    const first = search($('search').value)[0];
    if (first) location.hash = link(first);
  });
  $('merchant').addEventListener('change', () => switchMerchant($('merchant').value));
}

async function start() {
  await loadTexts();
  fillShell();
  await Promise.all([loadOperations(), loadMerchants($('merchant'))]);
  addEventListener('hashchange', () => void shown(true));
  await show(false);
}

start().catch((error) => say(error.message, 'bad'));
