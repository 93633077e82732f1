// Shows the platform's message next to the signed one, and marks the first byte that differs.

import { h } from './dom.js';
import { t } from './text.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** So many bytes are shown before the first that differs, and after it. */
const BEFORE = 8;
const AFTER = 16;

/** Where two texts differ first, in bytes of UTF-8; null where they are the same. */
function firstDifference(one, other) {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) if (one[at] !== other[at]) return at;
  return one.length === other.length ? null : length;
}

/** The start of the character that the byte at `offset` belongs to. */
function start(bytes, offset) {
  let at = Math.min(offset, bytes.length);
  while (at > 0 && (bytes[at] & 0xc0) === 0x80) at -= 1;
  return at;
}

/** A text whose line ends are seen. */
export const seen = (text) => text.replaceAll('\n', '⏎\n');

/** The same; the character at `offset` is marked. */
function message(text, offset) {
  if (offset === null) return [seen(text)];
  const bytes = encoder.encode(text);
  const from = start(bytes, offset);
  const rest = decoder.decode(bytes.subarray(from));
  const [marked = ''] = rest;
  return [
    seen(decoder.decode(bytes.subarray(0, from))),
    h('mark', null, marked === '' ? t('difference.end') : seen(marked)),
    seen(rest.slice(marked.length)),
  ];
}

/** Bytes around the first difference, the differing ones marked. */
function hex(label, bytes, other, offset) {
  const from = Math.max(0, offset - BEFORE);
  const cells = [...bytes.subarray(from, offset + AFTER)].map((byte, index) => {
    const at = from + index;
    const text = byte.toString(16).padStart(2, '0');
    return [h(byte === other[at] ? 'span' : 'mark', null, text), ' '];
  });
  return h('tr', null, h('th', { scope: 'row' }, label), h('td', null, h('code', { class: 'hex' }, cells)));
}

/** Both messages of an explanation, or the expected one alone. */
export function difference({ expected, signed, difference: told }) {
  if (signed === null) {
    return h('div', { class: 'messages' }, h('figure', null,
      h('figcaption', null, t('difference.expected')), h('pre', { tabindex: 0 }, message(expected, null))));
  }
  const [wanted, found] = [encoder.encode(expected), encoder.encode(signed)];
  const offset = told?.offset ?? firstDifference(wanted, found);
  const one = (label, text) =>
    h('figure', null, h('figcaption', null, label), h('pre', { tabindex: 0 }, message(text, offset)));
  return h('div', null,
    offset === null ? null : h('p', null, t('difference.first', {
      offset, line: told?.line ?? decoder.decode(wanted.subarray(0, offset)).split('\n').length,
    })),
    h('div', { class: 'messages two' }, one(t('difference.expected'), expected), one(t('difference.signed'), signed)),
    offset === null ? null : h('table', { class: 'bytes' },
      h('caption', { class: 'unseen' }, t('difference.bytes')),
      h('tbody', null, hex(t('difference.expected'), wanted, found, offset), hex(t('difference.signed'), found, wanted, offset))));
}
