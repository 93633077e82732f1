// The control API, as scripts use it.

import { at } from './base.js';
import { language, t } from './text.js';

/** A refusal: `message` says why, `code` and `status` as they were answered. */
export class Refused extends Error {
  constructor(status, answer) {
    super(answer?.message || answer?.code || `HTTP ${status}`);
    this.status = status;
    this.code = answer?.code ?? null;
  }
}

/** Asks for `path` under `/_simulator/`; the answer's JSON. `query` members that are empty are left out. */
export async function ask(method, path, { body, query = {} } = {}) {
  const members = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '');
  const tail = members.length > 0 ? `?${new URLSearchParams(members)}` : '';
  const options = { method, headers: {} };
  if (body !== undefined) {
    options.body = JSON.stringify(body);
    options.headers['content-type'] = 'application/json';
  }
  const response = await fetch(at(`${path}${tail}`), options);
  let answer = null;
  try { answer = await response.json(); } catch { /* no body, or none of JSON */ }
  if (!response.ok) throw new Refused(response.status, answer);
  return answer;
}

/** A segment of a path. */
export const segment = encodeURIComponent;

const chosen = { mchid: null };

/** The merchant that the views look at. */
export const merchant = () => chosen.mchid;

export function chooseMerchant(mchid) {
  chosen.mchid = mchid;
  try { sessionStorage.setItem('mchid', mchid); } catch { /* storage is switched off */ }
}

/** What was chosen before this page was loaded again. */
export function rememberedMerchant() {
  try { return sessionStorage.getItem('mchid'); } catch { return null; }
}

/** Asks as the chosen merchant. */
export const asMerchant = (method, path, { body, query } = {}) =>
  ask(method, path, { body, query: { ...query, mchid: merchant() } });

/** The platform's own operation, signed by the platform's second signer as the chosen merchant. */
export async function send(method, target, body) {
  const sent = await ask('POST', 'send', { body: { mchid: merchant(), method, target, body } });
  if (sent.answer === null) throw new Refused(0, { message: t('reference.noAnswer') });
  const { status, body: text } = sent.answer;
  let answer = text;
  if (typeof text === 'string' && text !== '') {
    try { answer = JSON.parse(text); } catch { /* v2, a file */ }
  }
  if (status >= 400) throw new Refused(status, answer);
  if (!sent.answer.verified) throw new Refused(status, { message: sent.answer.unverified[language()] });
  return answer;
}
