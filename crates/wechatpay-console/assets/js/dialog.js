// Questions in a `<dialog>`: the browser keeps the focus in it, and gives it back.

import { h } from './dom.js';
import { t } from './text.js';
import { say } from './say.js';

/**
 * Asks by a form. `fields` are elements with named controls; `done(values)` is run when it is sent, and
 * the dialog stays open where that fails, so that nothing has to be typed again.
 */
export function dialog(title, fields, action, done) {
  const cancel = h('button', { type: 'button' }, t('cancel'));
  const form = h('form', null, h('h2', { id: 'dialog-title' }, title), fields,
    h('p', { class: 'error', role: 'alert' }),
    h('p', { class: 'actions' }, h('button', { type: 'submit', class: 'main' }, action), cancel));
  const element = h('dialog', { 'aria-labelledby': 'dialog-title' }, form);
  cancel.addEventListener('click', () => element.close());
  element.addEventListener('close', () => element.remove());
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const error = form.querySelector('.error');
    error.textContent = '';
    try {
      const told = await done(Object.fromEntries(new FormData(form)));
      element.close();
      if (told) say(told);
    } catch (failure) {
      error.textContent = failure.code ? `${failure.code}: ${failure.message}` : failure.message;
    }
  });
  document.body.append(element);
  element.showModal();
}
