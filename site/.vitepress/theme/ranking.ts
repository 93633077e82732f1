// Which pages a search finds by title and path: at once, before the full text is asked.

/**
 * Title, path with method or event type, address, how far behind it stands among pages that fit as well, and other names
 * with `|` between them.
 */
export type Page = [title: string, key: string, address: string, rank: number, aliases?: string];

/** The pages that fit, the best one first. */
export function ranked(pages: Page[], query: string, count: number): Page[] {
  const words = plain(query);
  const scored = pages.map((page) => ({ page, score: score(page, words) }));
  const found = scored.filter(({ score }) => score > 0);
  found.sort((a, b) => b.score - a.score || a.page[3] - b.page[3] || a.page[0].length - b.page[0].length);
  return found.slice(0, count).map(({ page }) => page);
}

function plain(text: string): string {
  return text.toLowerCase().trim().replace(/\s+/g, ' ');
}

function score([title, key, , , aliases]: Page, query: string): number {
  const names = [title, ...(aliases?.split('|') ?? [])];
  // `profit-sharing` is `profit sharing`.
  const words = (text: string) => text.replace(/-/g, ' ');
  return Math.max(ofKey(plain(key), query), ...names.map((name) => ofTitle(words(plain(name)), words(query))));
}

function ofTitle(title: string, query: string): number {
  if (title === query) return 100;
  if (title.includes(query)) return 80 + (10 * query.length) / title.length;
  const words = query.split(' ');
  const all = words.filter((word) => title.includes(word)).length / words.length;
  if (all === 1) return 75;
  const shared = /\p{Script=Han}/u.test(query) ? overlap(query, title) : all;
  return shared >= 0.5 ? 60 * shared : 0;
}

function ofKey(key: string, query: string): number {
  if (!key || !/[/._]/.test(query)) return 0;
  const path = key.split(' ').pop() ?? key;
  const asked = query.replace(/^https?:\/\/[^/]+/, '');
  if (key === asked) return 100;
  if (path === asked || path.slice(1) === asked) return 99;
  // Values stand where the path has variables.
  const pattern = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]*\}/g, '[^/]+');
  if (new RegExp(`^${pattern}$`).test(asked.split(' ').pop() ?? '')) return 98;
  return key.includes(asked) ? 70 + (20 * asked.length) / key.length : 0;
}

/** The part of the pairs of characters of `query` that `title` has. */
function overlap(query: string, title: string): number {
  const pairs = [...query].slice(1).map((character, n) => [...query][n] + character);
  return pairs.length ? pairs.filter((pair) => title.includes(pair)).length / pairs.length : 0;
}
