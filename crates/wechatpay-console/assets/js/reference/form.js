// The form to send an operation: parameters, a body as fields or as JSON, and the violations found before
// sending.

import { ask } from '../api.js';
import { choice, field, h, replace } from '../dom.js';
import { acting } from '../say.js';
import { of, t } from '../text.js';
import { bounds, conditions, violations } from './check.js';
import { constraints, hint, label } from './label.js';
import { fields } from './members.js';
import { bodyOf, samplesOf } from './sample.js';
import { result } from './sent.js';

// What the platform's second signer writes into every request.
const MADE = ['Wechatpay-Serial', 'Accept-Encoding'];

/** A field for a parameter of the path, the query or the headers. */
function parameter(one) {
  const schema = one.schema ?? {};
  const name = `${one.in}:${one.name}`;
  const needed = one.required === true;
  const control = h('input', {
    name, required: needed, autocomplete: 'off', spellcheck: 'false', id: name, 'aria-describedby': `${name}-error`,
    ...constraints(schema), type: 'text', inputmode: schema.type === 'integer' ? 'numeric' : null,
  });
  const mark = needed ? h('span', { class: 'required', 'aria-hidden': 'true' }, ' *') : null;
  const told = [label(one), hint(schema)].filter(Boolean).join(' · ');
  return h('div', { class: 'field' },
    h('label', { for: name }, h('code', null, one.name), mark, told ? h('small', null, told) : null), control,
    h('p', { class: 'error', id: `${name}-error`, hidden: true }));
}

/** What is wrong with the parameters. */
function wrongParameters(parameters, values) {
  return parameters.flatMap((one) => {
    const name = `${one.in}:${one.name}`;
    const value = values.get(name) ?? '';
    if (value === '') return one.required ? [{ path: name, text: t('check.required'), certain: true }] : [];
    const mark = one.schema?.['x-wechatpay-checked'];
    const isCertain = (word) => mark === true || (Array.isArray(mark) && mark.includes(word));
    return bounds(value, one.schema ?? {}).map(([word, text]) => ({ path: name, text, certain: isCertain(word) }));
  });
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

/** The members that a text holds; null where it is no JSON object. */
function parsed(text) {
  try {
    const members = JSON.parse(text);
    return members !== null && typeof members === 'object' && !Array.isArray(members) ? members : null;
  } catch {
    return null;
  }
}

const indented = (members) => JSON.stringify(members, null, 2);

/** The body, as fields beside JSON. `changed()` is called whenever it is another one. */
function bodyEditor(schema, changed) {
  const area = h('textarea', { name: 'body', spellcheck: 'false', autocomplete: 'off', rows: 16, 'aria-label': t('reference.body') });
  const raw = h('div', { hidden: true }, area, h('small', null, t('reference.bodyHint')));
  const editor = fields(schema, () => { if (!isRaw()) area.value = indented(editor.value()); changed(); });
  const modes = ['fields', 'json'].map((mode) =>
    h('label', { class: 'choice' }, h('input', { type: 'radio', name: 'mode', value: mode, checked: mode === 'fields' }), of('form.mode', mode)));
  const note = h('p', { class: 'error', role: 'alert' });
  const element = h('fieldset', { class: 'body' }, h('legend', null, t('reference.body')),
    h('div', { class: 'modes' }, modes, h('small', null, h('span', { class: 'required', 'aria-hidden': 'true' }, '* '), t('form.required'))), note, editor.element, raw);
  const radio = (mode) => element.querySelector(`[value=${mode}]`);
  const isRaw = () => radio('json').checked;

  /** Shows fields or JSON; what was typed as JSON must be an object to become fields. */
  function turn() {
    note.textContent = '';
    if (isRaw()) area.value = indented(editor.value());
    else if (parsed(area.value) === null) {
      radio('json').checked = true;
      note.textContent = t('form.noObject');
    } else editor.show(parsed(area.value));
    raw.hidden = !isRaw();
    editor.element.hidden = isRaw();
    changed();
  }
  for (const mode of element.querySelectorAll('[name=mode]')) mode.addEventListener('change', turn);
  area.addEventListener('input', changed);
  return {
    element,
    isRaw,
    /** The members, or a text that is none. */
    value: () => (isRaw() ? parsed(area.value) ?? area.value : editor.value()),
    show(members) {
      area.value = indented(members);
      editor.show(parsed(area.value));
    },
    mark: (found) => { if (!isRaw()) editor.mark(found); },
    focus(path) {
      if (isRaw()) { radio('fields').checked = true; turn(); }
      if (!isRaw()) editor.focus(path);
    },
  };
}

/** What several members have to fulfil together. */
function rules(operation, schema) {
  const all = conditions(operation, schema);
  return all.length === 0 ? null : h('details', { class: 'rules' },
    h('summary', null, t('form.rules', { count: all.length })), h('ul', null, all.map((one) => h('li', null, one))));
}

function remember(name) {
  try { sessionStorage.setItem('sample', name); } catch { /* storage is switched off */ }
}

/** The kind of sample that was chosen last in this tab. */
function remembered() {
  try { return sessionStorage.getItem('sample'); } catch { return null; }
}

/** The section with the form; `merchant` are the credentials of who sends. */
export function form(one, operation, merchant) {
  const parameters = (operation.parameters ?? []).filter((each) => !MADE.includes(each.name));
  const { schema, file } = bodyOf(operation);
  const hasFields = schema !== null && Object.keys(schema.properties ?? {}).length > 0;
  const samples = samplesOf(operation, merchant);
  const told = h('div', { id: 'violations', tabindex: -1, role: 'group', 'aria-labelledby': 'violations-title', hidden: true });
  const anyway = h('button', { type: 'submit', name: 'anyway', 'data-key': 'anyway', hidden: true }, t('form.sendAnyway'));
  const answered = h('div', { id: 'sent' });
  // The summary appears after the first try. From then on, it is updated with each change.
  let tried = false;
  const body = hasFields ? bodyEditor(schema, () => mark()) : null;

  const find = () => {
    const values = new FormData(element);
    const query = Object.fromEntries([...values].filter(([name, value]) => name.startsWith('query:') && value !== '')
      .map(([name, value]) => [name.slice('query:'.length), value]));
    const members = body === null ? {} : body.value();
    if (typeof members === 'string') return wrongParameters(parameters, values);
    return [...wrongParameters(parameters, values), ...violations(operation, schema ?? {}, members, query)];
  };

  function mark() {
    const found = find();
    for (const each of parameters) {
      const name = `${each.in}:${each.name}`;
      const own = found.filter((its) => its.path === name);
      const place = element.querySelector(`[id="${name}-error"]`);
      place.textContent = own.map((its) => its.text).join(' ');
      place.hidden = own.length === 0;
      element.elements[name].toggleAttribute('aria-invalid', own.some((its) => its.certain));
    }
    body?.mark(found.filter((its) => its.path.startsWith('/')));
    // In JSON mode there are no fields to show a violation at.
    if (tried || body?.isRaw()) summary(found);
    return found;
  }

  /** All violations at once, each a way to its field. */
  function summary(found) {
    const certain = found.filter((its) => its.certain);
    anyway.hidden = certain.length === 0;
    told.hidden = found.length === 0;
    const go = (path) => () => {
      if (path.startsWith('/')) body.focus(path); else element.elements[path]?.focus();
    };
    const line = (its) => h('li', { class: its.certain ? null : 'warning' },
      its.path === '' ? null : [h('button', { type: 'button', class: 'link', 'data-key': `to-${its.path}`, on: { click: go(its.path) } },
        h('code', null, its.path.replace(/^\w+:/, ''))), ' '],
      its.text, its.certain ? null : ` ${t('form.uncertain')}`);
    replace(told,
      h('h3', { id: 'violations-title' }, t(certain.length > 0 ? 'form.wrong' : 'form.doubtful', { count: certain.length || found.length })),
      h('p', { class: 'quiet' }, t(certain.length > 0 ? 'form.wrongHint' : 'form.doubtfulHint')), h('ul', null, found.map(line)));
  }

  function begin(sample) {
    for (const each of parameters) {
      const place = { path: sample.path, query: sample.query, header: sample.headers }[each.in] ?? {};
      element.elements[`${each.in}:${each.name}`].value = place[each.name] ?? '';
    }
    body?.show(sample.body ?? {});
    mark();
  }

  const run = acting(async (event) => {
    const isAnyway = event.submitter === anyway;
    tried = true;
    const found = mark();
    if (found.some((its) => its.certain) && !isAnyway) {
      told.focus();
      return;
    }
    const values = new FormData(element);
    const headers = Object.fromEntries([...values]
      .filter(([name, value]) => name.startsWith('header:') && value !== '')
      .map(([name, value]) => [name.slice('header:'.length), value]));
    let content = body?.value();
    if (file !== null && typeof content !== 'string') content = { ...content, [file]: await base64(values.get('file')) };
    const sent = await ask('POST', 'send', {
      body: { mchid: merchant.mchid, method: one.method, target: target(one, values), body: content, headers },
    });
    replace(answered, result(sent));
    answered.querySelector('h3').focus();
  });

  const sample = choice('sample', samples.map((each, index) => [index, of('form.sample', each.name)]));
  const element = h('form', { novalidate: true, on: { submit: run } },
    samples.length > 1 ? h('div', { class: 'row' }, field(t('form.begin'), sample)) : null,
    h('div', { class: 'grid' }, parameters.map(parameter)),
    file === null ? null : field(file, h('input', { type: 'file', name: 'file' }), t('reference.fileHint')),
    rules(operation, schema),
    body?.element,
    told,
    h('p', { class: 'actions' }, h('button', { type: 'submit', class: 'main' }, t('reference.send')), anyway));
  sample.addEventListener('change', () => {
    const chosen = samples[Number(sample.value)];
    remember(chosen.name);
    begin(chosen);
  });
  for (const kind of ['input', 'change']) {
    element.addEventListener(kind, (event) => { if (event.target.name?.includes(':')) mark(); });
  }
  // A partner uses the partner sample for every operation.
  const usual = Math.max(0, samples.findIndex((each) => each.name === remembered()));
  sample.value = usual;
  begin(samples[usual]);
  return h('section', { id: 'send', 'aria-labelledby': 'send-title' },
    h('h2', { id: 'send-title' }, t('reference.send')),
    h('p', { class: 'quiet' }, t('reference.sendHint', { mchid: merchant.mchid })),
    element, answered);
}
