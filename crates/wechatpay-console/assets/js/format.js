// How amounts, times and texts are written.

/** Fen as yuan, by whole numbers only. */
export function yuan(fen, currency = 'CNY') {
  const sign = fen < 0 ? '−' : '';
  const whole = Math.abs(fen);
  const text = `${Math.floor(whole / 100).toLocaleString('en')}.${String(whole % 100).padStart(2, '0')}`;
  return currency === 'CNY' ? `${sign}¥${text}` : `${sign}${currency} ${text}`;
}

/** Yuan that somebody typed, as fen; null if the text is not an amount. */
export function fen(text) {
  const parts = /^\s*(\d{1,10})(?:\.(\d{1,2}))?\s*$/.exec(text);
  return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : null;
}

/** `2026-11-21T15:35:14.123+08:00` as `2026-11-21 15:35:14`: Beijing time, as the platform tells it. */
export function time(text) {
  return typeof text === 'string' ? text.slice(0, 19).replace('T', ' ') : '';
}

/** The hour, minute, second and millisecond of it. */
export function clock(text) {
  return typeof text === 'string' ? text.slice(11).replace(/[+-]\d\d:\d\d$|Z$/, '') : '';
}

/** JSON indented; null for what is none. */
export function pretty(text) {
  try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return null; }
}

/** A number that no other order or refund has. */
export function fresh(prefix) {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return `${prefix}-${random[0].toString(36)}${random[1].toString(36)}`;
}
