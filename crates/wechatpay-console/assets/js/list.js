// A list that is read page by page, searched by number, and kept up to date. Search and page stand in the
// address.

import { ask, merchant } from './api.js';
import { field, h, replace, rows, table } from './dom.js';
import { link, replaceAddress } from './route.js';
import { t } from './text.js';

/** So many rows to a page. */
const LIMIT = 50;
/** A search requests at most this number of pages until it finds something. */
const ROUNDS = 50;

/** The links to the newest page and to the older one; nothing where one page is all there is. */
export function pager(place, name, query, next) {
  const isFirst = !query.cursor;
  place.hidden = isFirst && !next;
  replace(place,
    isFirst ? null : h('a', { href: link(name, null, { ...query, cursor: null }), 'data-key': 'newest' }, t('pages.newest')),
    next ? h('a', { href: link(name, null, { ...query, cursor: next }), 'data-key': 'older' }, t('pages.older')) : null);
}

/** The place of those links. */
export const pagerPlace = () =>
  h('div', { class: 'pager', role: 'navigation', 'aria-label': t('pages'), hidden: true });

/** The field to search by number; `changed(text)` is called while somebody types. */
function searchForm(value, hint, changed) {
  const input = h('input', { type: 'search', name: 'search', value, autocomplete: 'off', spellcheck: 'false' });
  const form = h('form', { class: 'filters', role: 'search', 'aria-label': t('search') }, field(hint, input));
  input.addEventListener('input', () => changed(input.value.trim()));
  form.addEventListener('submit', (event) => event.preventDefault());
  return form;
}

/**
 * Shows a list of the chosen merchant in `place`; gives the function that brings it up to date. `list` has `name`
 * (of the view), `path` and `key` (of the answer's rows), `columns`, `id` and `row` of a row, `none`, `search` (the
 * label of its field), and `head`, the elements above it.
 */
export function showList(place, route, update, list) {
  const { element, body } = table(t(`nav.${list.name}`), list.columns, { class: 'list', hidden: true });
  const empty = h('p', { class: 'empty', hidden: true });
  const pages = pagerPlace();
  let query = { search: route.query.search ?? '', cursor: route.query.cursor ?? '' };
  const form = searchForm(query.search, list.search, (search) => {
    query = { search, cursor: '' };
    replaceAddress(link(list.name, null, query));
    void update();
  });
  place.append(list.head, form, element, empty, pages);

  return async () => {
    const asked = query;
    let found = [];
    let next = asked.cursor;
    let round = 0;
    do {
      const answer = await ask('GET', list.path, { query: { mchid: merchant(), limit: LIMIT, search: asked.search, cursor: next } });
      found = list.oldestFirst ? answer[list.key].reverse() : answer[list.key];
      next = answer.next;
      round += 1;
    } while (found.length === 0 && next && round < ROUNDS);
    // The user may have typed in the meantime.
    if (asked !== query) return;
    rows(body, found, list.id, list.row);
    element.hidden = found.length === 0;
    empty.hidden = found.length > 0;
    empty.textContent = asked.search || asked.cursor ? t('search.none') : list.none;
    pager(pages, list.name, asked, next);
  };
}
