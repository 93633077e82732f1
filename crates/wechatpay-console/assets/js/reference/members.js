// A body as fields: one for each member, nested as in its schema. The value is edited in place. Members that
// the schema does not have stay, as JSON.

import { h, replace } from '../dom.js';
import { t } from '../text.js';
import { alternatives, below, numberedName, schemaOf } from './check.js';
import { constraints, hint, label, meant } from './label.js';
import { blank } from './sample.js';

/** Longer texts get more than one line. */
const ONE_LINE = 200;

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const idOf = (path) => `member-${path}`;

/** What a field is called: the name that is sent, and what that means. */
function named(name, schema, isRequired) {
  return [h('code', null, name), ' ', label(schema), isRequired ? h('span', { class: 'required', 'aria-hidden': 'true' }, ' *') : null];
}

/** The place where violations of a member are told. */
const slot = (path) => h('p', { class: 'error', id: `${idOf(path)}-error`, 'data-error': path, hidden: true });

function removeButton(editor, path, name, remove) {
  return h('button', {
    type: 'button', class: 'small', 'data-key': `${path}-remove`, 'aria-label': t('form.remove', { name }),
    on: { click: () => { remove(); editor.redraw(path.replace(/\/[^/]*$/, '')); } },
  }, '✕');
}

/** The control of a plain value; `set(value)` with undefined takes the member away. */
function control(schema, value, set, attributes) {
  const isNumber = schema.type === 'integer' || schema.type === 'number';
  if (schema.type === 'boolean' || schema.enum?.length > 0) {
    const values = schema.type === 'boolean' ? [true, false] : [...schema.enum];
    if (value !== undefined && !values.includes(value)) values.push(value);
    if (value === undefined) values.unshift('');
    const element = h('select', attributes, values.map((one, index) =>
      h('option', { value: index, selected: one === value }, one === '' ? '—' : meant(schema, one))));
    element.addEventListener('change', () => {
      const chosen = values[Number(element.value)];
      set(chosen === '' && value === undefined ? undefined : chosen);
    });
    return element;
  }
  const text = value === undefined ? '' : String(value);
  const isLong = schema.format !== 'uri' && (schema.contentSchema || schema.maxLength > ONE_LINE || text.length > ONE_LINE / 2);
  const shared = { autocomplete: 'off', spellcheck: 'false', ...attributes };
  const { pattern, min, max, step, minlength } = constraints(schema);
  // If the platform did not get a number here, show the text that it got.
  const type = isNumber && typeof value !== 'string' ? 'number' : 'text';
  const element = isLong && !isNumber
    ? h('textarea', { rows: 3, minlength, ...shared }, text)
    : h('input', { type, value: text, min, max, step, pattern, minlength, ...shared });
  element.addEventListener('input', () => {
    if (type === 'number') set(element.value === '' ? undefined : Number(element.value));
    else set(element.value);
  });
  return element;
}

/** A value as JSON: what the schema does not describe. */
function jsonControl(value, set, attributes) {
  const element = h('textarea', { rows: 3, spellcheck: 'false', autocomplete: 'off', class: 'code', ...attributes }, JSON.stringify(value, null, 2));
  element.addEventListener('input', () => {
    try { set(JSON.parse(element.value)); } catch { set(element.value); }
  });
  return element;
}

/** One member of an object, or one item of a list. `holder[key]` is its value. */
function member(editor, holder, key, schema, path, { name, isRequired, removable, either = [] }) {
  const value = holder[key];
  const remove = removable === null ? null : removeButton(editor, path, name, removable);
  const title = named(name, schema ?? {}, isRequired);
  if (schema?.type === 'object' && schema.properties && (value === undefined || isObject(value))) {
    return group(title, path, remove, object(editor, holder, key, schema, path, either), hint(schema));
  }
  if (schema?.type === 'array' && (value === undefined || Array.isArray(value))) {
    return group(title, path, remove, items(editor, holder, key, schema, path), hint(schema));
  }
  const set = (changed) => {
    if (changed === undefined) delete holder[key]; else holder[key] = changed;
    editor.changed();
  };
  const told = schema ? hint(schema) : '';
  const attributes = {
    id: idOf(path), 'data-key': path, required: isRequired && schema?.type !== 'boolean',
    'aria-describedby': [told ? `${idOf(path)}-hint` : null, `${idOf(path)}-error`].filter(Boolean).join(' '),
  };
  const isPlain = schema && !(value !== null && typeof value === 'object') && schema.type !== 'object' && schema.type !== 'array';
  return h('div', { class: 'member', 'data-path': path },
    h('div', { class: 'member-title' }, h('label', { for: idOf(path) }, title), remove),
    isPlain ? control(schema, value, set, attributes) : jsonControl(value ?? null, set, attributes),
    told ? h('small', { id: `${idOf(path)}-hint` }, told) : null,
    slot(path));
}

function group(title, path, remove, content, told) {
  return h('fieldset', { class: 'member', 'data-path': path, tabindex: -1 },
    h('legend', null, title, ' ', remove), told ? h('small', null, told) : null, slot(path), content);
}

/** The choice between members of which one must be there. */
function choiceOf(editor, value, schema, path, { text, names, isExclusive }) {
  const isChosen = (group) => group.every((name) => name in value);
  const choose = (group) => () => {
    const others = isExclusive ? names.flat().filter((name) => !group.includes(name)) : [];
    for (const name of others) delete value[name];
    for (const name of group) if (!(name in value)) put(value, name, schema);
    editor.redraw(below(path, group[0]));
  };
  const chosen = names.find(isChosen);
  return h('fieldset', { class: 'either' }, h('legend', null, text), names.map((group) => h('label', { class: 'choice' },
    h('input', {
      type: 'radio', name: `either-${path}-${names.flat().join()}`, checked: group === chosen, 'data-key': `${path}-either-${group.join()}`,
      on: { change: choose(group) },
    }),
    group.map((name, index) => [index > 0 ? ' + ' : null, h('code', null, name), ' ', label(schema.properties?.[name])]))));
}

/** Adds a member, in the official order, so that JSON and fields agree. */
function put(value, name, schema, from = name) {
  value[name] = blank(schema.properties?.[from]);
  const order = Object.keys(schema.properties ?? {});
  const entries = Object.entries(value).sort(([a], [b]) => place(order, a) - place(order, b));
  for (const [key] of entries) delete value[key];
  Object.assign(value, Object.fromEntries(entries));
}

/**
 * The members of an object: those that are there, those that must be, and a way to the others. `inherited` are
 * choices between its members that stand at the object around it.
 */
function object(editor, holder, key, schema, path, inherited = []) {
  const value = holder[key];
  if (value === undefined) return addWhole(editor, holder, key, schema, path);
  const choices = [...inherited, ...alternatives(schema)];
  const within = (name) => choices.filter((one) => one.at === `/${name}` || one.at.startsWith(`/${name}/`))
    .map((one) => ({ ...one, at: one.at.slice(name.length + 1) }));
  const required = schema.required ?? [];
  const known = Object.keys(schema.properties ?? {});
  const shown = known.filter((name) => name in value || (required.includes(name) && !name.includes('$')));
  const others = Object.keys(value).filter((name) => !known.includes(name));
  const rows = [...shown, ...others].map((name) => member(editor, value, name, schemaOf(schema.properties, name), below(path, name), {
    name, isRequired: required.includes(name), either: within(name),
    removable: required.includes(name) ? null : () => { delete value[name]; },
  }));
  const absent = known.filter((name) => !shown.includes(name));
  const own = choices.filter((one) => one.at === '').map((one) => choiceOf(editor, value, schema, path, one));
  return [own, rows, absent.length === 0 ? null : adder(editor, value, schema, absent, path)];
}

/** The choice of a member that is not there yet. */
function adder(editor, value, schema, absent, path) {
  const select = h('select', { 'aria-label': t('form.absent') }, absent.map((name) =>
    h('option', { value: name }, `${name} ${label(schema.properties[name])}`)));
  const add = () => {
    const name = numberedName(select.value, value);
    put(value, name, schema, select.value);
    editor.redraw(below(path, name));
  };
  return h('div', { class: 'adder' }, select,
    h('button', { type: 'button', 'data-key': `${path}-add`, on: { click: add } }, t('form.add')));
}

const place = (order, name) => { const at = order.indexOf(name); return at === -1 ? order.length : at; };

function addWhole(editor, holder, key, schema, path) {
  const add = () => { holder[key] = blank(schema); editor.redraw(path); };
  return h('div', { class: 'adder' }, h('button', { type: 'button', 'data-key': `${path}-add`, on: { click: add } }, t('form.add')));
}

function items(editor, holder, key, schema, path) {
  const value = holder[key];
  if (value === undefined) return addWhole(editor, holder, key, schema, path);
  const rows = value.map((_, index) => member(editor, value, index, schema.items ?? {}, below(path, index), {
    name: String(index + 1), isRequired: false, removable: () => { value.splice(index, 1); },
  }));
  const add = () => { value.push(blank(schema.items)); editor.redraw(below(path, value.length - 1)); };
  return [rows, h('div', { class: 'adder' },
    h('button', { type: 'button', 'data-key': `${path}-add`, on: { click: add } }, t('form.addItem')))];
}

/** The fields of a body. `changed()` is called whenever the value is another one. */
export function fields(schema, changed) {
  const element = h('div', { class: 'members' });
  const root = { value: {} };
  const editor = {
    element,
    changed,
    /** The members as they are. */
    value: () => root.value,
    /** Shows other members. */
    show(value) {
      root.value = value;
      editor.redraw(null);
    },
    /** Draws everything again; the focus goes to the member of a path. */
    redraw(path) {
      replace(element, object(editor, root, 'value', { type: 'object', ...schema }, ''));
      if (path !== null) editor.focus(path);
      changed();
    },
    /** Goes to the field of a member, or to the next one around it that there is. */
    focus(path) {
      const at = path === '' ? element.querySelector('[data-key="-add"]')?.parentElement : nearest(element, path);
      const controls = 'input, select, textarea';
      const field = at?.querySelector(controls) ?? at?.querySelector('button') ?? element.querySelector(controls);
      field?.focus();
      field?.scrollIntoView({ block: 'nearest' });
    },
    /** Tells each violation at its member. */
    mark(found) {
      for (const one of element.querySelectorAll('[data-error]')) { one.textContent = ''; one.hidden = true; }
      for (const one of element.querySelectorAll('[aria-invalid]')) one.removeAttribute('aria-invalid');
      for (const { path, text, certain } of found) {
        const at = nearest(element, path);
        const place = at?.querySelector(':scope > [data-error]');
        if (!place) continue;
        const rest = path.slice(at.dataset.path.length).replace(/^\//, '');
        place.append(h('span', { class: certain ? null : 'warning' }, rest ? h('code', null, rest) : null, rest ? ' ' : null, text));
        place.hidden = false;
        if (certain) at.querySelector(':scope > input, :scope > select, :scope > textarea')?.setAttribute('aria-invalid', 'true');
      }
    },
  };
  return editor;
}

/** The element of a member, or of what it is in. */
function nearest(element, path) {
  for (let at = path; at !== ''; at = at.replace(/\/[^/]*$/, '')) {
    const found = element.querySelector(`[data-path="${CSS.escape(at)}"]`);
    if (found) return found;
  }
  return null;
}
