// The form that sends an operation, filled with its documented example; what is the merchant's own in it is
// the chosen merchant's.

import { ask } from '../api.js';
import { field, h, replace } from '../dom.js';
import { acting } from '../say.js';
import { t } from '../text.js';
import { result } from './sent.js';

// What the platform's second signer writes into every request.
const MADE = ['Wechatpay-Serial', 'Accept-Encoding'];

// Members that name the merchant, by what they are of its credentials.
const OWN = {
  mchid: 'mchid', sp_mchid: 'mchid', mch_id: 'mchid', combine_mchid: 'mchid', combine_mch_id: 'mchid',
  appid: 'appid', sp_appid: 'appid', combine_appid: 'appid', app_id: 'appid',
  sub_mchid: 'sub_mchid', sub_mch_id: 'sub_mchid',
};

// Times of an order that are long past, where they are documented.
const PAST = ['time_start', 'time_expire'];

// In the place of a documented address, which is a stranger's: nobody listens there.
const NOBODY = 'http://127.0.0.1:9/notify';

/** The merchant's own value instead of the documented one. */
const own = (name, value, merchant) => merchant[OWN[name]] || value;

const properties = (schema) => schema?.properties ?? {};

/**
 * An example that can be sent: merchants become the chosen one, what is encrypted becomes plain text.
 */
function ready(value, schema, merchant) {
  if (Array.isArray(value)) return value.map((one) => ready(one, schema?.items, merchant));
  if (value === null || typeof value !== 'object') return value;
  const members = {};
  for (const [name, inner] of Object.entries(value)) {
    const known = properties(schema)[name];
    const needed = (schema?.required ?? []).includes(name);
    if (PAST.includes(name) && !needed) continue;
    if (name === 'notify_url') members[name] = NOBODY;
    else if (known?.['x-wechatpay-encrypted'] === 'rsa-oaep') members[name] = '张三';
    else if (name in OWN) members[name] = own(name, inner, merchant);
    else members[name] = ready(inner, known, merchant);
  }
  return members;
}

const isFile = (part) => part.contentMediaType === 'application/octet-stream';

/** The members of a body, to begin with, and the name of its file, if it has one. */
function begin(operation, merchant) {
  const [kind, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  if (!media) return { members: null, file: null };
  const { schema } = media;
  if (kind !== 'multipart/form-data') {
    const example = media.examples?.documented?.value ?? {};
    const members = ready(example, schema, merchant);
    // These are made anew for each request of v2.
    for (const made of ['nonce_str', 'sign']) delete members[made];
    return { members, file: null };
  }
  const parts = Object.entries(properties(schema));
  const [file] = parts.find(([, part]) => isFile(part)) ?? [null];
  // Names and digests are made from the file.
  return { members: {}, file };
}

function area(members) {
  const text = JSON.stringify(members, null, 2);
  const rows = Math.min(Math.max(text.split('\n').length, 4), 20);
  return h('textarea', { name: 'body', spellcheck: 'false', autocomplete: 'off', rows }, text);
}

/** A pattern as the attribute takes it: anchored by itself, and strict about what stands within brackets. */
const attribute = (pattern) => pattern.replace(/^\^|\$$/g, '').replace(/\[(\^?)([^\]]*)\]/g,
  (_, not, set) => `[${not}${set.replace(/[|/(){}]/g, '\\$&').replace(/^-|-$/g, '\\-')}]`);

/**
 * What the browser holds a field against: only limits that are certain, and of a length in bytes none, since
 * browsers count otherwise. Unlike `maxlength`, a pattern and bounds let any text be typed and say what is wrong.
 */
function limits(schema) {
  const mark = schema?.['x-wechatpay-checked'];
  const is = (word) => schema?.[word] !== undefined && (mark === true || (Array.isArray(mark) && mark.includes(word)));
  const only = (word) => (is(word) ? schema[word] : null);
  const length = (word) => (schema?.['x-wechatpay-length'] === 'bytes' ? null : only(word));
  const number = schema?.type === 'integer' || schema?.type === 'number';
  return {
    type: number ? 'number' : 'text', min: only('minimum'), max: only('maximum'), step: schema?.type === 'number' ? 'any' : null,
    minlength: number ? null : length('minLength'), maxlength: number ? null : length('maxLength'),
    pattern: number || only('pattern') === null ? null : attribute(schema.pattern),
  };
}

/** A field for a parameter of the path, the query or the headers. */
function parameter(one, merchant) {
  const needed = one.required === true;
  const example = one.example === undefined ? '' : String(one.example);
  const value = needed ? own(one.name, example, merchant) : '';
  const control = h('input', {
    name: `${one.in}:${one.name}`, value, required: needed, autocomplete: 'off', spellcheck: 'false',
    placeholder: needed ? null : example, ...limits(one.schema),
  });
  const marks = [one.description, one.schema?.['x-wechatpay-encrypted'] ? t('reference.encrypted') : null];
  return field(one.name, control, marks.filter(Boolean).join(' · '));
}

/** Path and query, from the fields. */
function target(one, values) {
  let path = one.path;
  const query = new URLSearchParams();
  for (const [name, value] of values) {
    const [place, key] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];
    if (place === 'path') path = path.replace(`{${key}}`, encodeURIComponent(value));
    if (place === 'query' && value !== '') query.append(key, value);
  }
  const tail = query.toString().replaceAll('+', '%20');
  return tail === '' ? path : `${path}?${tail}`;
}

/** The bytes of a file as base64; a small one where none is chosen. */
async function base64(file) {
  if (!file || file.size === 0) return btoa('sent by the reference');
  const url = await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });
  return url.slice(url.indexOf(',') + 1);
}

/** What is in the body; a text that is no JSON is sent as it is. */
async function content(values, file) {
  const text = values.get('body');
  if (text === null) return undefined;
  let members;
  try { members = JSON.parse(text); } catch { return text; }
  if (members === null || typeof members !== 'object' || Array.isArray(members)) return text;
  if (file !== null) members[file] = await base64(values.get('file'));
  return members;
}

/** The section with the form; `merchant` are the credentials of who sends. */
export function form(one, operation, merchant) {
  const parameters = (operation.parameters ?? []).filter((each) => !MADE.includes(each.name));
  const { members, file } = begin(operation, merchant);
  const answered = h('div', { id: 'sent' });
  const run = acting(async (event) => {
    const values = new FormData(event.target);
    const headers = Object.fromEntries([...values]
      .filter(([name, value]) => name.startsWith('header:') && value !== '')
      .map(([name, value]) => [name.slice('header:'.length), value]));
    const sent = await ask('POST', 'send', {
      body: { mchid: merchant.mchid, method: one.method, target: target(one, values), body: await content(values, file), headers },
    });
    replace(answered, result(sent));
    answered.querySelector('h3').focus();
  });
  return h('section', { id: 'send', 'aria-labelledby': 'send-title' },
    h('h2', { id: 'send-title' }, t('reference.send')),
    h('p', { class: 'quiet' }, t('reference.sendHint', { mchid: merchant.mchid })),
    h('form', { on: { submit: run } },
      h('div', { class: 'grid' }, parameters.map((each) => parameter(each, merchant))),
      file === null ? null : field(file, h('input', { type: 'file', name: 'file' }), t('reference.fileHint')),
      members === null ? null : field(t('reference.body'), area(members), t('reference.bodyHint')),
      h('p', { class: 'actions' }, h('button', { type: 'submit', class: 'main' }, t('reference.send')))),
    answered);
}
