// Business time: how the clock runs, and how to advance it.

import { ask } from '../api.js';
import { choice, facts, field, h, replace } from '../dom.js';
import { time } from '../format.js';
import { acting, button, say } from '../say.js';
import { of, t } from '../text.js';

export const watches = ['clock', 'orders', 'refunds', 'notifications'];

const STEPS = [['minute', 60], ['hours', 7200], ['day', 86400]];

async function advance(seconds) {
  const clock = await ask('POST', 'clock/advance', { body: { seconds } });
  say(t('clock.moved', { now: time(clock.now) }));
}

function modeForm() {
  const factor = h('input', { name: 'factor', type: 'number', min: 1, max: 1000000, value: 60, required: true });
  const mode = choice('mode', ['real', 'scaled', 'stepped'].map((one) => [one, of('mode', one)]));
  const form = h('form', { class: 'row' }, field(t('clock.mode'), mode), field(t('clock.factor'), factor), h('button', { type: 'submit' }, t('clock.set')));
  const touched = { now: false };
  mode.addEventListener('change', () => { touched.now = true; factor.disabled = mode.value !== 'scaled'; });
  form.addEventListener('submit', acting(async () => {
    const body = { mode: mode.value, ...(mode.value === 'scaled' ? { factor: Number(factor.value) } : {}) };
    touched.now = false;
    await ask('PUT', 'clock', { body });
    say(of('mode', mode.value));
  }));
  return { form, mode, factor, touched };
}

function freeForm() {
  const count = h('input', { name: 'count', type: 'number', min: 0, max: 100000, value: 15, required: true });
  const unit = choice('unit', [['1', t('clock.seconds')], ['60', t('clock.minutes')], ['3600', t('clock.hoursUnit')], ['86400', t('clock.days')]]);
  const form = h('form', { class: 'row' }, field(t('clock.by'), count), field(t('clock.unit'), unit), h('button', { type: 'submit' }, t('clock.advance')));
  form.addEventListener('submit', acting(() => advance(Number(count.value) * Number(unit.value))));
  return form;
}

export function open(place, route, update) {
  const now = h('div');
  const { form, mode, factor, touched } = modeForm();
  place.append(
    h('h1', null, t('nav.clock')), h('p', { class: 'quiet' }, t('clock.about')), now,
    h('h2', null, t('clock.mode')), form,
    h('h2', null, t('clock.advance')), h('p', { class: 'quiet' }, t('clock.advanceAbout')),
    h('p', { class: 'actions' }, STEPS.map(([name, seconds]) => button(of('step', name), name, () => advance(seconds)))),
    freeForm());
  let before = null;
  // While the page is visible, read a running clock again every second.
  const timer = setInterval(() => {
    if (!place.isConnected) clearInterval(timer);
    else if (before !== 'stepped' && !document.hidden) void update();
  }, 1000);
  return async () => {
    const clock = await ask('GET', 'clock');
    replace(now, h('p', { class: 'now' }, time(clock.now)), facts([
      [t('clock.mode'), clock.mode === 'scaled' ? t('clock.times', { factor: clock.factor }) : of('mode', clock.mode)],
      [t('clock.next'), clock.next ? time(clock.next) : t('clock.nothing')],
      [t('clock.waiting'), clock.waiting],
    ]));
    // Do not overwrite a choice that the user is about to make.
    const same = before === clock.mode;
    before = clock.mode;
    if (same || touched.now) return;
    mode.value = clock.mode;
    factor.disabled = clock.mode !== 'scaled';
    if (clock.mode === 'scaled') factor.value = clock.factor;
  };
}
