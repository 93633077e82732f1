// The texts of one language, and which one it is. Each language is one file, with the same keys.

import { at } from './base.js';

const KNOWN = ['en', 'zh'];
let texts = {};

/** `en` or `zh`: what the user has chosen, or the browser's language. */
export function language() {
  let chosen = null;
  try { chosen = localStorage.getItem('language'); } catch { /* storage is switched off */ }
  if (KNOWN.includes(chosen)) return chosen;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** Remembers a language; the page is loaded again in it. */
export function setLanguage(name) {
  try { localStorage.setItem('language', name); } catch { return; }
  location.reload();
}

/** Loads the texts. Everything else waits for it. */
export async function loadTexts() {
  const name = language();
  const answer = await fetch(at(`console/text/${name}.json`));
  texts = await answer.json();
  document.documentElement.lang = name === 'zh' ? 'zh-CN' : 'en';
}

const filled = (text, values) =>
  text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));

/** A text, with `{name}` filled in. */
export function t(key, values = {}) {
  return filled(texts[key] ?? key, values);
}

/** The text of one value of a family of keys, `family.value`; the value itself where there is none. */
export function of(family, value, values = {}) {
  return filled(texts[`${family}.${value}`] ?? String(value), values);
}

/** The button that changes to the other language. */
export function languageButton(button) {
  const other = language() === 'zh' ? 'en' : 'zh';
  button.textContent = other === 'zh' ? '中文' : 'English';
  button.lang = other === 'zh' ? 'zh-CN' : 'en';
  button.addEventListener('click', () => setLanguage(other));
}
