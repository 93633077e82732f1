// Checks a request against the catalogue before it is sent. Each violation has the path of its member, its
// message, and whether it is certain. The simulator refuses requests with certain violations, and warns about
// the others.

import { language, of, t } from '../text.js';

const encoder = new TextEncoder();

/** A member's path as the platform writes it. */
export const below = (path, name) => `${path}/${name}`;

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const list = (schema, word) => (Array.isArray(schema?.[word]) ? schema[word] : []);
/** In v2 everything is text, and an empty text is no member. */
const isThere = (value, v2) => value !== undefined && value !== null && !(v2 && value === '');
const textOf = (value) => (typeof value === 'string' ? value : JSON.stringify(value));

function numberOf(value) {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : null;
}

/** Whether a limit is certain. */
function isCertain(schema, word) {
  const mark = schema['x-wechatpay-checked'];
  return mark === true || (Array.isArray(mark) && mark.includes(word));
}

/** The limits of a plain value that it does not keep: pairs of the keyword and words. */
export function bounds(value, schema) {
  const found = [];
  const held = (word, fails, values) => {
    if (schema[word] !== undefined && fails) found.push([word, of('check', word, { limit: schema[word], ...values })]);
  };
  if (schema.enum && !schema.enum.some((one) => textOf(one) === textOf(value))) found.push(['enum', t('check.enum')]);
  const isNumber = schema.type === 'integer' || schema.type === 'number';
  const number = isNumber || typeof value === 'number' ? numberOf(value) : null;
  if (number !== null) {
    held('minimum', number < schema.minimum);
    held('maximum', number > schema.maximum);
  } else if (typeof value === 'string') {
    const inBytes = schema['x-wechatpay-length'] === 'bytes';
    const length = inBytes ? encoder.encode(value).length : [...value].length;
    const unit = t(inBytes ? 'check.bytes' : 'check.characters');
    held('minLength', length < schema.minLength, { length, unit });
    held('maxLength', length > schema.maxLength, { length, unit });
    held('pattern', !matches(schema.pattern, value));
  }
  return found;
}

function matches(pattern, value) {
  if (pattern === undefined) return true;
  // A pattern that this browser cannot parse matches everything.
  try { return new RegExp(pattern, 'u').test(value); } catch { return true; }
}

/** What a value is not, in words; null where its type fits. */
function wrongType(value, schema, v2) {
  if (value === null) return t('check.null');
  const { type } = schema;
  const plain = typeof value !== 'object';
  const fits = {
    string: () => (v2 ? plain : typeof value === 'string'),
    integer: () => Number.isInteger(value) || (v2 && Number.isInteger(numberOf(value))),
    number: () => typeof value === 'number' || (v2 && numberOf(value) !== null),
    boolean: () => typeof value === 'boolean' || (v2 && ['true', 'false'].includes(value)),
    array: () => Array.isArray(value),
    object: () => isObject(value),
  };
  return type in fits && !fits[type]() ? of('check.type', type) : null;
}

/** The members that a condition makes demands on, as paths. */
function concerned(schema, path) {
  if (schema.then) return concerned(schema.then, path);
  const within = Object.entries(schema.properties ?? {});
  const required = list(schema, 'required').filter((name) => !(name in (schema.properties ?? {})));
  const inner = within.flatMap(([name, part]) => {
    const its = concerned(part, below(path, name));
    return its.length > 0 ? its : [below(path, name)];
  });
  const parts = [schema.not, ...['anyOf', 'oneOf', 'allOf'].flatMap((word) => list(schema, word))].filter(Boolean);
  return [...new Set([...required.map((name) => below(path, name)), ...inner, ...parts.flatMap((part) => concerned(part, path))])];
}

/** Whether a value is as a condition says. A keyword that is not known here holds. */
function fits(value, schema, v2) {
  if (v2 && typeof value === 'string' && /^[{[]/.test(value)) {
    try { return fits(JSON.parse(value), schema, v2); } catch { /* no JSON after all */ }
  }
  const all = (word, test) => schema[word] === undefined || test(list(schema, word));
  const part = (one) => fits(value, one, v2);
  const together = () => all('allOf', (parts) => parts.every(part)) && all('anyOf', (parts) => parts.some(part))
    && all('oneOf', (parts) => parts.filter(part).length === 1) && !(schema.not && part(schema.not))
    && !(schema.if && part(schema.if) && schema.then && !part(schema.then));
  if (Array.isArray(value)) {
    return (!schema.items || value.every((one) => fits(one, schema.items, v2)))
      && (!schema.contains || value.some((one) => fits(one, schema.contains, v2)))
      && !(value.length < schema.minItems) && !(value.length > schema.maxItems) && together();
  }
  if (isObject(value)) {
    return list(schema, 'required').every((name) => isThere(value[name], v2))
      && Object.entries(schema.properties ?? {}).every(([name, inner]) => !isThere(value[name], v2) || fits(value[name], inner, v2))
      && together();
  }
  const number = numberOf(value);
  return (schema.const === undefined || textOf(schema.const) === textOf(value))
    && (!schema.enum || schema.enum.some((one) => textOf(one) === textOf(value)))
    && !(number !== null && (number < schema.minimum || number > schema.maximum)) && together();
}

/** The schema of a member: `coupon_type_0` is a `coupon_type_$n`, `coupon_type_0_1` a `coupon_type_$n_$m`. */
export function schemaOf(known = {}, name) {
  const numbered = String(name).replace(/_\d+(?=_|$)/, '_$n');
  return known[name] ?? known[numbered] ?? known[numbered.replace(/_\d+(?=_|$)/, '_$m')];
}

/** The first name of that form that is not there yet. */
export function numberedName(name, members) {
  if (!name.includes('$n')) return name;
  const at = (index) => name.replace('$n', index).replace('$m', '0');
  let index = 0;
  while (at(index) in members) index += 1;
  return at(index);
}

const words = (rule) => (language() === 'zh' ? rule.zh ?? rule.description : rule.en ?? rule['x-wechatpay-en']) ?? '';

/** A condition that does not hold, at the first of its members that is missing. */
function broken(rule, schema, members, path, isSure) {
  const paths = concerned(schema, path);
  const get = (wanted) => wanted.slice(path.length + 1).split('/').reduce((value, name) => value?.[name], members);
  const at = paths.find((one) => get(one) === undefined) ?? paths[0] ?? path;
  return { path: at, text: words(rule), certain: isSure };
}

function member(value, schema, path, v2, found) {
  const wrong = wrongType(value, schema, v2);
  if (wrong !== null) {
    found.push({ path, text: wrong, certain: true });
    return;
  }
  if (Array.isArray(value)) {
    for (const word of ['minItems', 'maxItems']) {
      const beyond = word === 'minItems' ? value.length < schema[word] : value.length > schema[word];
      if (beyond) found.push({ path, text: of('check', word, { limit: schema[word] }), certain: isCertain(schema, word) });
    }
    value.forEach((one, index) => member(one, schema.items ?? {}, below(path, index), v2, found));
  } else if (isObject(value)) {
    object(value, schema, path, v2, found);
  } else if (!schema['x-wechatpay-encrypted']) {
    // The limits of an encrypted member apply to its ciphertext.
    for (const [word, text] of bounds(value, schema)) found.push({ path, text, certain: isCertain(schema, word) });
  }
}

function object(value, schema, path, v2, found) {
  const known = schema.properties;
  for (const name of list(schema, 'required')) {
    const isNumbered = name.includes('$') && Object.keys(value).some((its) => schemaOf({ [name]: true }, its));
    if (!isThere(value[name], v2) && !isNumbered) found.push({ path: below(path, name), text: t('check.required'), certain: true });
  }
  for (const [name, inner] of Object.entries(value)) {
    const own = schemaOf(known, name);
    if (known && !own) {
      // v2 accepts unknown members.
      found.push({ path: below(path, name), text: t('check.unknown'), certain: !v2 });
    } else if (isThere(inner, v2) || inner === null) member(inner, own ?? {}, below(path, name), v2, found);
  }
  for (const rule of list(schema, 'allOf')) {
    if (rule.description && !fits(value, rule, v2)) found.push(broken(rule, rule, value, path, rule['x-wechatpay-checked'] === true));
  }
}

/** Everything that is wrong with the members of a body; of two findings with the same words the certain one. */
export function violations(operation, schema, members, query) {
  const v2 = operation['x-wechatpay-protocol'] === 'v2';
  const found = [];
  object(members, schema, '', v2, found);
  for (const rule of operation['x-wechatpay-conditions'] ?? []) {
    const all = { ...members, ...query };
    if (rule.schema && !fits(all, rule.schema, v2)) found.push(broken(rule, rule.schema, all, '', rule.checked === true));
  }
  const certain = found.filter((one) => one.certain);
  const rest = found.filter((one) => !one.certain && !certain.some((its) => its.path === one.path && its.text === one.text));
  return [...certain, ...rest];
}

/**
 * The members of which one must be there, in words: of an object (`at` is empty) and of objects within it. Each
 * alternative is a list of names; `isExclusive` where the others must not be there.
 */
export function alternatives(schema) {
  const all = new Map();
  const collect = (part, at, text) => {
    for (const word of ['oneOf', 'anyOf']) {
      const names = list(part, word).map((one) => list(one, 'required'));
      if (names.length < 2 || names.some((group) => group.length === 0)) continue;
      const key = JSON.stringify([at, names]);
      // A rule that is certain in part stands there twice.
      const isExclusive = word === 'oneOf' || all.get(key)?.isExclusive === true;
      all.set(key, { at, text, names, isExclusive });
    }
    for (const [name, inner] of Object.entries(part.properties ?? {})) collect(inner, below(at, name), text);
  };
  for (const rule of list(schema, 'allOf')) if (rule.description) collect(rule, '', words(rule));
  return [...all.values()];
}

/** What several members, time or state have to fulfil together, in words. */
export function conditions(operation, schema) {
  const all = [];
  const collect = (part) => {
    if (!part) return;
    for (const rule of list(part, 'allOf')) if (rule.description) all.push(words(rule));
    for (const inner of Object.values(part.properties ?? {})) collect(inner);
    collect(part.items);
  };
  collect(schema);
  for (const rule of operation['x-wechatpay-conditions'] ?? []) all.push(words(rule));
  return [...new Set(all.filter(Boolean))];
}
