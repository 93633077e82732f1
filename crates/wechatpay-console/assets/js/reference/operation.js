// The page of one operation: description, documentation, samples, and a form to send it.

import { facts, h, replace } from '../dom.js';
import { button, say } from '../say.js';
import { language, of, t } from '../text.js';
import { nameOf } from './catalogue.js';
import { form } from './form.js';
import { view } from './viewer.js';

const OFFICIAL = 'https://pay.weixin.qq.com';

const PROTOCOLS = { v2: 'reference.v2', brand: 'reference.brand' };

const outside = (href) => h('a', { href, target: '_blank', rel: 'noopener noreferrer' }, href.replace(OFFICIAL, ''));

/** The official pages: the first one, and the others folded up. */
function pages(operation) {
  const first = operation.externalDocs?.url;
  const others = (operation['x-wechatpay-docs'] ?? []).map((page) => h('li', null, outside(`${OFFICIAL}${page}`)));
  if (!first) return null;
  const more = h('details', null, h('summary', null, t('reference.morePages', { count: others.length })), h('ul', { class: 'pages' }, others));
  return [outside(first), others.length > 0 ? more : null];
}

function signed(operation) {
  const unsigned = operation['x-wechatpay-unsigned'];
  if (unsigned === 'statement') return t('reference.signedDigest');
  return t(unsigned ? 'reference.unsigned' : 'reference.signed');
}

function told(one, operation) {
  const modes = operation['x-wechatpay-modes'] ?? [];
  const errors = operation['x-wechatpay-errors'] ?? [];
  return facts([
    [t('reference.officialName'), language() === 'zh' ? null : one.name],
    [t('reference.official'), pages(operation)],
    [t('reference.catalogue'), h('code', null, `openapi/${one.area}.yaml`)],
    [t('reference.callers'), modes.map((mode) => of('mode', mode)).join(' · ')],
    [t('reference.protocol'), t(PROTOCOLS[operation['x-wechatpay-protocol']] ?? 'reference.v3')],
    [t('reference.certificate'), operation['x-wechatpay-mutual-tls'] ? t('reference.mutual') : null],
    [t('reference.answer'), signed(operation)],
    [t('reference.state'), operation['x-wechatpay-status'] ? of('offered', operation['x-wechatpay-status']) : null],
    [t('reference.errors'), errors.map((error) => error.code).join(' ')],
  ]);
}

async function copy(text) {
  await navigator.clipboard.writeText(text);
  say(t('copied', { name: text }));
}

/** Opens the page of an operation, which is described; `merchant` are the credentials of who sends. */
export async function open(main, one, operation, merchant) {
  document.title = `${nameOf(one)} · WeChat Pay localhost`;
  const words = operation['x-wechatpay-words'];
  const sender = form(one, operation, merchant);
  const place = h('div', { class: 'viewer' });
  const jump = () => { sender.scrollIntoView(); sender.querySelector('input, select, textarea, button').focus(); };
  // The viewer has the page's main part.
  main.removeAttribute('role');
  replace(main,
    h('section', { 'aria-labelledby': 'title' },
      h('h1', { id: 'title', class: one.retired ? 'retired' : null }, nameOf(one)),
      words ? h('p', { id: 'about' }, words.about[language()]) : null,
      h('p', null, h('span', { class: 'method' }, one.method), ' ', h('code', { id: 'path' }, one.path), ' ',
        button(t('copy'), 'copy', () => copy(one.path), 'small')),
      told(one, operation),
      h('p', { class: 'actions' }, button(t('reference.toForm'), 'jump', jump)),
      h('h2', null, t('reference.described'))),
    place,
    sender);
  await view(place, one, operation);
}
