// Elements, made of text only: what strangers have sent is never read as HTML.

/** An element; `attributes.on` has listeners, `true` is an empty attribute, `null` and `false` none. */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name === 'on') {
      for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  add(element, children);
  return element;
}

function add(element, children) {
  for (const child of children) {
    if (Array.isArray(child)) add(element, child);
    else if (child instanceof Node) element.append(child);
    else if (child !== null && child !== undefined && child !== false) element.append(String(child));
  }
}

/** Replaces the children. The focus stays on what has the same `data-key`. */
export function replace(place, ...children) {
  const focused = document.activeElement;
  const key = place.contains(focused) ? focused.dataset.key : undefined;
  place.textContent = '';
  add(place, children);
  if (key === undefined) return;
  const again = [...place.querySelectorAll('[data-key]')].find((one) => one.dataset.key === key);
  again?.focus({ preventScroll: true });
}

/**
 * Rows of a list by key: a row whose data are the same stays the same element, so that nothing that a
 * user looks at or has the focus on moves without need.
 */
export function rows(body, items, key, render) {
  const before = new Map([...body.children].map((row) => [row.dataset.row, row]));
  const focused = document.activeElement;
  const control = body.contains(focused) ? focused.dataset.key : undefined;
  const wanted = items.map((item) => {
    const name = String(key(item));
    const data = JSON.stringify(item);
    const known = before.get(name);
    if (known && known.data === data) return known;
    const row = render(item);
    row.dataset.row = name;
    row.data = data;
    return row;
  });
  const kept = new Set(wanted);
  for (const row of [...body.children]) if (!kept.has(row)) row.remove();
  wanted.forEach((row, at) => {
    if (body.children[at] !== row) body.insertBefore(row, body.children[at] ?? null);
  });
  if (control !== undefined && !body.contains(document.activeElement)) {
    const again = [...body.querySelectorAll('[data-key]')].find((one) => one.dataset.key === control);
    again?.focus({ preventScroll: true });
  }
}

/** A table with a caption and columns; `columns` are [text, class]. Gives the table and its body. */
export function table(caption, columns, attributes) {
  const body = h('tbody');
  const head = columns.map(([text, kind]) => h('th', { scope: 'col', class: kind }, text));
  const element = h('table', attributes, h('caption', { class: 'unseen' }, caption), h('thead', null, h('tr', null, head)), body);
  return { element, body };
}

/** Names and values, one below the other; a value that is null is left out. */
export function facts(pairs) {
  const known = pairs.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return h('dl', { class: 'facts' }, known.map(([name, value]) => h('div', null, h('dt', null, name), h('dd', null, value))));
}

/** A labelled field of a form. */
export function field(label, control, hint) {
  return h('label', { class: 'field' }, h('span', null, label), control, hint ? h('small', null, hint) : null);
}

/** A `<select>`; `options` are [value, text]. */
export function choice(name, options, attributes) {
  return h('select', { name, ...attributes }, options.map(([value, text]) => h('option', { value }, text)));
}
