// The viewer: Scalar with one operation. Its own functions to send, sign and store are switched off.

import { at } from '../base.js';
import { h } from '../dom.js';
import { language, t } from '../text.js';
import { nameOf } from './catalogue.js';

let loading = null;
let shown = null;

function load() {
  loading ??= new Promise((resolve, reject) => {
    // Scalar would write its own state into the address, which names the operation.
    history.replaceState = () => {};
    history.pushState = () => {};
    const failed = () => reject(new Error(t('reference.viewerFailed')));
    document.head.append(h('script', { src: at('console/scalar.js'), on: { load: resolve, error: failed } }));
  });
  return loading;
}

/** Labels in the language of the page; the members that travel encrypted say so. */
function mark(schema) {
  if (schema === null || typeof schema !== 'object') return;
  if (language() === 'en' && typeof schema['x-wechatpay-en'] === 'string') schema.description = schema['x-wechatpay-en'];
  const how = schema['x-wechatpay-encrypted'];
  if (how) schema.description = `${schema.description ?? ''} · ${t('reference.encrypted')} (${how})`;
  for (const inner of Object.values(schema)) mark(inner);
}

/** Code that is wider than its place is scrolled, by the keyboard too. */
function mend() {
  for (const code of document.querySelectorAll('.viewer pre:not([tabindex])')) code.tabIndex = 0;
}

const mender = new MutationObserver(mend);

const dark = matchMedia('(prefers-color-scheme: dark)');

// Scalar reads the colour scheme only once: show it again when the scheme changes.
let again = () => {};
dark.addEventListener('change', () => again());

/** Shows an operation instead of the one before. */
export async function view(place, one, operation) {
  await load();
  // The user may have opened another operation in the meantime.
  if (!place.isConnected) return;
  shown?.destroy();
  again = () => view(place, one, operation);
  const described = structuredClone(operation);
  for (const other of ['tags', 'summary', 'externalDocs', 'x-wechatpay-samples', 'x-wechatpay-words']) delete described[other];
  mark(described.parameters);
  mark(described.requestBody);
  mark(described.responses);
  mender.observe(place, { childList: true, subtree: true });
  const methods = { [one.method.toLowerCase()]: described };
  shown = globalThis.Scalar.createApiReference(place, {
    content: { openapi: '3.1.0', info: { title: nameOf(one), version: '' }, paths: { [one.path]: methods } },
    localization: { locale: language() === 'zh' ? 'zh-CN' : 'en' },
    forceDarkModeState: dark.matches ? 'dark' : 'light',
    // The official order.
    orderSchemaPropertiesBy: 'preserve',
    orderRequiredPropertiesFirst: false,
    withDefaultFonts: false,
    telemetry: false,
    agent: { disabled: true },
    mcp: { disabled: true },
    showDeveloperTools: 'never',
    showSidebar: false,
    hideClientButton: true,
    hideTestRequestButton: true,
    hideDarkModeToggle: true,
    hideModels: true,
    hideSearch: true,
    hiddenClients: true,
    documentDownloadType: 'none',
  });
}

/** Takes away what is shown. */
export function close() {
  shown?.destroy();
  shown = null;
  again = () => {};
}
