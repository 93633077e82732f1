// The names of operations in the language of the page. A request has the official name; the English ones are loaded
// when they are needed.

import { ask } from './api.js';
import { h } from './dom.js';
import { language } from './text.js';

let names = {};

/** Loads the English names, for a page in English. */
export async function loadNames() {
  if (language() === 'en') names = await ask('GET', 'console/names.json');
}

/** The name of a request's operation, if it has one. */
export function operationName({ method, operation, summary }) {
  const english = names[`${method} ${operation}`];
  if (english) return english;
  return summary ? h('span', { lang: 'zh-CN' }, summary) : null;
}
