// Shows the result of an action, where screen readers announce it.

import { h } from './dom.js';
import { t } from './text.js';

const MOST = 3;

/** Tells it at the foot of the page; `kind` is `good` or `bad`. */
export function say(text, kind = 'good') {
  const place = document.getElementById('said');
  const close = h('button', { type: 'button', class: 'plain', 'aria-label': t('close') }, '×');
  const line = h('p', { class: kind }, h('span', null, text), close);
  close.addEventListener('click', () => line.remove());
  place.append(line);
  while (place.children.length > MOST) place.firstChild.remove();
  // Only good messages disappear by themselves. An error stays until the user has read it.
  if (kind === 'good') setTimeout(() => line.remove(), 6000);
}

/** Runs what a button does: it is disabled meanwhile, a failure is told. */
export function acting(run) {
  return async (event) => {
    event.preventDefault();
    const button = event.submitter ?? event.currentTarget;
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    try {
      await run(event);
    } catch (error) {
      say(error.code ? `${error.code}: ${error.message}` : error.message, 'bad');
    } finally {
      button.removeAttribute('aria-disabled');
    }
  };
}

/** A button that does something. */
export function button(label, key, run, kind) {
  return h('button', { type: 'button', class: kind, 'data-key': key, on: { click: acting(run) } }, label);
}
