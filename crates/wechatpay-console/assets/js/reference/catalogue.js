// Every operation in short, and how one of them is found.

import { ask } from '../api.js';
import { hash } from '../route.js';
import { language } from '../text.js';

let all = [];
let areaNames = {};
const documents = new Map();

/** Loads the list. Everything else waits for it. */
export async function loadOperations() {
  const { operations, areas } = await ask('GET', 'console/operations.json');
  all = operations;
  areaNames = areas;
  for (const one of all) {
    one.text = `${one.method} ${one.path} ${one.name} ${one.english ?? ''} ${one.area} ${areaName(one.area)}`.toLowerCase();
  }
}

/** The name of an operation in the language of the page. */
export const nameOf = (one) => (language() === 'zh' ? one.name : one.english ?? one.name);

/** The name of a product area. */
export const areaName = (area) => areaNames[area]?.[language()] ?? area;

/** All operations by area, in the catalogue's order. */
export function byArea() {
  const areas = new Map();
  for (const one of all) {
    if (!areas.has(one.area)) areas.set(one.area, []);
    areas.get(one.area).push(one);
  }
  return areas;
}

/** Where the page of an operation is. */
export const link = (one) => hash(`${one.method}${one.path}`);

/** What people paste, as the catalogue writes it: without a host, a query, or the prefix that v2 has in code. */
function plain(text) {
  return text.trim().replace(/^https?:\/\/[^/]+/i, '').replace(/[?#].*$/, '').replace(/^\/?v2\//i, '/');
}

/** Whether a path is this template with its variables filled in. */
function fits(template, path) {
  const expected = template.split('/');
  const segments = path.split('/');
  return expected.length === segments.length
    && expected.every((one, at) => one === segments[at] || (one.startsWith('{') && segments[at] !== ''));
}

/** The operations of a path, as the catalogue or a request has it; literals go before variables. */
function ofPath(path, method) {
  const wanted = path.startsWith('/') ? path : `/${path}`;
  const variables = (one) => one.path.split('{').length;
  const fitting = all.filter((one) => fits(one.path, wanted) && (!method || one.method === method));
  const exact = fitting.filter((one) => one.path === wanted);
  return exact.length > 0 ? exact : fitting.sort((a, b) => variables(a) - variables(b));
}

/** `POST /v3/…` or `/v3/…` as its two parts. */
function parts(text) {
  const [, method, path] = /^(?:(get|post|put|patch|delete)(?=[\s/]))?\s*(.*)$/i.exec(text.trim());
  return { method: method?.toUpperCase(), path: plain(path) };
}

/** What fits a search: a path as it is in a request, or words of path, official name, and area. */
export function search(text) {
  const { method, path } = parts(text);
  const first = path.includes('/') ? ofPath(path, method) : [];
  const words = (path.includes('/') ? path : text).toLowerCase().split(/\s+/).filter(Boolean);
  const others = all.filter((one) => !first.includes(one) && (!method || one.method === method)
    && words.every((word) => one.text.includes(word)));
  return [...first, ...others];
}

/** The operation that an address names, if any: `POST/v3/…`, `v3/…`. */
export function named(text) {
  const { method, path } = parts(text);
  return ofPath(path, method)[0] ?? null;
}

/** The document of an operation, and what it says of it. */
export async function describe(one) {
  if (!documents.has(one.area)) {
    documents.set(one.area, ask('GET', `console/openapi/${one.area}.json`));
  }
  const document = await documents.get(one.area);
  return document.paths[one.path][one.method.toLowerCase()];
}
