// Failures on demand: rules, and the platform's rate limits.

import { ask, segment } from '../api.js';
import { choice, field, h, rows, table } from '../dom.js';
import { acting, button, say } from '../say.js';
import { of, t } from '../text.js';

export const watches = ['faults', 'limits', 'request'];

const KINDS = ['error', 'latency', 'drop', 'signature', 'rate_limit'];
const TAMPERINGS = ['broken', 'missing', 'probe', 'unknown_key', 'other_key', 'other_body', 'other_time'];

/** What a rule does, in one line. */
function what(rule) {
  const more = {
    error: () => [rule.status, rule.code, rule.after ? t('faults.after') : ''],
    latency: () => [`${rule.milliseconds} ms`],
    drop: () => [rule.after ? t('faults.after') : ''],
    signature: () => [of('tampering', rule.how)],
    rate_limit: () => [t('faults.perSecond', { count: rule.per_second })],
  };
  return [of('fault', rule.fault), ...(more[rule.fault]?.() ?? [])].filter(Boolean).join(' · ');
}

function row(rule) {
  const remove = button(t('faults.remove'), `${rule.id}-remove`, async () => {
    await ask('DELETE', `faults/${segment(rule.id)}`);
    say(t('faults.removed'));
  }, 'small');
  remove.setAttribute('aria-label', `${t('faults.remove')}: ${what(rule)}`);
  return h('tr', null,
    h('td', { class: 'grow' }, h('strong', null, what(rule)), h('small', null, rule.operation ?? t('faults.all'))),
    h('td', { class: 'number' }, `${rule.probability ?? 100} %`),
    h('td', { class: 'number' }, rule.count ?? '∞'),
    h('td', { class: 'buttons' }, remove));
}

/** The members of a rule, of the fields that its kind has. */
function rule(values) {
  const number = (name) => (values[name] ? Number(values[name]) : undefined);
  const after = values.after !== undefined ? true : undefined;
  const more = {
    error: { code: values.code, after },
    latency: { milliseconds: number('milliseconds') ?? 0 },
    drop: { after },
    signature: { how: values.how },
    rate_limit: { per_second: number('per_second') ?? 1 },
  };
  const method = values.path?.trim() ? `${values.method} ${values.path.trim()}` : undefined;
  return { fault: values.fault, operation: method, probability: number('probability'), count: number('count'), ...more[values.fault] };
}

/** The codes that are documented for an operation, or for all, each with its status and meaning. */
async function codesOf(operation) {
  const query = operation ? `?operation=${encodeURIComponent(operation)}` : '';
  const { errors } = await ask('GET', `errors${query}`);
  return errors.map((one) => h('option', { value: one.code }, `${one.status} ${one.message}`));
}

function ruleForm(operations) {
  const known = new Set(operations.map((one) => `${one.method} ${one.path}`));
  const paths = [...new Set(operations.filter((one) => one.state).map((one) => one.path))];
  const codes = h('datalist', { id: 'codes' });
  const number = (name, more) => h('input', { name, type: 'number', min: 0, ...more });
  const only = (kinds, element) => { element.dataset.kinds = kinds; return element; };
  const kind = choice('fault', KINDS.map((one) => [one, of('fault', one)]));
  const form = h('form', { class: 'grid', 'aria-label': t('faults.new') },
    field(t('faults.kind'), kind),
    field(t('requests.method'), choice('method', ['POST', 'GET', 'PUT', 'PATCH', 'DELETE'].map((one) => [one, one]))),
    field(t('faults.path'), h('input', { name: 'path', list: 'operations', autocomplete: 'off', spellcheck: 'false', placeholder: '/v3/refund/domestic/refunds' }), t('faults.pathHint')),
    h('datalist', { id: 'operations' }, paths.map((path) => h('option', { value: path }))),
    codes,
    only('error', field(t('faults.code'), h('input', { name: 'code', list: 'codes', value: 'SYSTEM_ERROR', autocomplete: 'off', spellcheck: 'false' }))),
    only('latency', field(t('faults.milliseconds'), number('milliseconds', { value: 500 }))),
    only('signature', field(t('faults.how'), choice('how', TAMPERINGS.map((one) => [one, of('tampering', one)])))),
    only('rate_limit', field(t('faults.rate'), number('per_second', { value: 1 }))),
    field(t('faults.probability'), number('probability', { max: 100, value: 100 })),
    field(t('faults.count'), number('count', { min: 1 }), t('faults.countHint')),
    only('error drop', h('label', { class: 'check' }, h('input', { type: 'checkbox', name: 'after' }), h('span', null, t('faults.afterLong')))),
    h('p', { class: 'actions' }, h('button', { type: 'submit', class: 'main' }, t('faults.add'))));
  const fit = () => {
    for (const element of form.querySelectorAll('[data-kinds]')) {
      element.hidden = !element.dataset.kinds.split(' ').includes(kind.value);
    }
  };
  let latest = 0;
  const offer = async () => {
    const mine = ++latest;
    const operation = `${form.elements.method.value} ${form.elements.path.value.trim()}`;
    try {
      const options = await codesOf(known.has(operation) ? operation : null);
      // Another operation may have been chosen meanwhile.
      if (mine === latest) codes.replaceChildren(...options);
    } catch (error) {
      say(error.message, 'bad');
    }
  };
  for (const name of ['method', 'path']) {
    form.elements[name].addEventListener('change', offer);
  }
  offer();
  kind.addEventListener('change', fit);
  fit();
  form.addEventListener('submit', acting(async () => {
    await ask('POST', 'faults', { body: rule(Object.fromEntries(new FormData(form))) });
    say(t('faults.added'));
  }));
  return form;
}

export function open(place) {
  const { element, body } = table(t('nav.faults'), [
    [t('faults.kind')], [t('faults.share'), 'number'], [t('faults.left'), 'number'], [t('actions'), 'buttons'],
  ], { class: 'list', hidden: true });
  const empty = h('p', { class: 'empty', hidden: true }, t('faults.none'));
  const limits = h('input', { type: 'checkbox', id: 'limits' });
  const make = h('section', null, h('h2', null, t('faults.new')));
  limits.addEventListener('change', acting(async () => {
    await ask('PUT', 'limits', { body: { on: limits.checked } });
    say(t(limits.checked ? 'limits.on' : 'limits.off'));
  }));
  place.append(h('h1', null, t('nav.faults')), h('p', { class: 'quiet' }, t('faults.about')), element, empty, make,
    h('h2', null, t('limits')), h('label', { class: 'check' }, limits, h('span', null, t('limits.about'))));
  let form = null;
  return async () => {
    if (form === null) {
      const { operations } = await ask('GET', 'operations');
      form ??= make.appendChild(ruleForm(operations));
    }
    const { faults } = await ask('GET', 'faults');
    rows(body, faults, (one) => one.id, row);
    element.hidden = faults.length === 0;
    empty.hidden = faults.length > 0;
    limits.checked = (await ask('GET', 'limits')).on;
  };
}
