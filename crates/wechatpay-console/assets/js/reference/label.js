// The label of a member and its second line (unit, form, limits), in the language of the page.

import { language, of, t } from '../text.js';

/** The official short name, or the English label. */
export function label(schema) {
  const official = schema?.description ?? '';
  return language() === 'zh' ? official : schema?.['x-wechatpay-en'] ?? official;
}

function length({ minLength, maxLength, 'x-wechatpay-length': unit }) {
  if (minLength === undefined && maxLength === undefined) return null;
  const counted = t(unit === 'bytes' ? 'check.bytes' : 'check.characters');
  if (maxLength === undefined) return t('hint.atLeast', { limit: minLength, unit: counted });
  if (minLength === undefined || minLength === 0) return t('hint.atMost', { limit: maxLength, unit: counted });
  if (minLength === maxLength) return t('hint.exactly', { limit: maxLength, unit: counted });
  return t('hint.between', { least: minLength, most: maxLength, unit: counted });
}

function range({ minimum, maximum }) {
  if (minimum === undefined && maximum === undefined) return null;
  if (maximum === undefined) return t('hint.least', { limit: minimum });
  if (minimum === undefined) return t('hint.most', { limit: maximum });
  return t('hint.range', { least: minimum, most: maximum });
}

const FORMATS = ['fen', 'date-time', 'uri', 'date', 'microfen', 'decimal8'];

/** Unit, form or time zone, as the catalogue's words say it; what is encrypted has a hint of its own. */
const note = (schema) => (schema['x-wechatpay-encrypted'] ? null : schema['x-wechatpay-note']?.[language()] ?? null);

/** A value of an enumeration with what it means. */
export function meant(schema, value) {
  const meaning = schema['x-wechatpay-values']?.[value]?.[language()];
  return meaning === undefined ? String(value) : `${value} · ${meaning}`;
}

/** The second line of a field. */
export function hint(schema) {
  const { format, pattern, default: usual, minItems, maxItems } = schema;
  const parts = [
    FORMATS.includes(format) ? of('format', format) : note(schema),
    schema['x-wechatpay-encrypted'] ? t('hint.encrypted') : length(schema),
    range(schema),
    pattern === undefined ? null : t('hint.pattern', { pattern }),
    minItems === undefined && maxItems === undefined ? null : t('hint.items', { least: minItems ?? 0, most: maxItems ?? '∞' }),
    usual === undefined ? null : t('hint.default', { value: usual }),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** A pattern as the attribute takes it: anchored by itself, and strict about what stands within brackets. */
const attribute = (pattern) => pattern.replace(/^\^|\$$/g, '').replace(/\[(\^?)([^\]]*)\]/g,
  (_, not, set) => `[${not}${set.replace(/[|/(){}]/g, '\\$&').replace(/^-|-$/g, '\\-')}]`);

/**
 * A field's constraints: only limits that are certain. A length in bytes is not among them, since browsers count
 * otherwise. Unlike `maxlength`, a pattern and bounds let any text be typed and say what is wrong.
 */
export function constraints(schema) {
  const mark = schema?.['x-wechatpay-checked'];
  const is = (word) => schema?.[word] !== undefined && (mark === true || (Array.isArray(mark) && mark.includes(word)));
  const only = (word) => (is(word) ? schema[word] : null);
  const isNumber = schema?.type === 'integer' || schema?.type === 'number';
  const length = (word) => (isNumber || schema?.['x-wechatpay-length'] === 'bytes' || schema?.['x-wechatpay-encrypted'] ? null : only(word));
  return {
    type: isNumber ? 'number' : 'text', min: only('minimum'), max: only('maximum'), step: schema?.type === 'number' ? 'any' : null,
    minlength: length('minLength'), maxlength: null,
    pattern: isNumber || only('pattern') === null ? null : attribute(schema.pattern),
  };
}
