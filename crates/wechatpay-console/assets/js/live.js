// Shows events on the platform as they happen.

import { at } from './base.js';

const listeners = new Set();
let source = null;

/** Calls `listener(kind, data)` for `request`, `changed`, `delivery`, `lost`, and `state` of the connection. */
export function listen(listener) {
  listeners.add(listener);
}

function tell(kind, data) {
  for (const listener of listeners) listener(kind, data);
}

/** Opens the stream; opens it again, however often it ends. */
export function connect() {
  source = new EventSource(at('events'));
  source.addEventListener('open', () => tell('state', 'connected'));
  source.addEventListener('error', () => {
    tell('state', 'lost');
    // The browser reconnects by itself, except after an answer that is not a stream.
    if (source.readyState === EventSource.CLOSED) setTimeout(again, 2000);
  });
  for (const kind of ['request', 'changed', 'delivery', 'lost']) {
    source.addEventListener(kind, (event) => {
      let data = null;
      try { data = JSON.parse(event.data); } catch { /* `lost` needs none */ }
      tell(kind, data);
    });
  }
}

/** Unless that was done meanwhile, or nobody sees the page. */
function again() {
  if (source.readyState === EventSource.CLOSED && !document.hidden) connect();
}

// A browser has six connections per server, so a hidden page must not hold one. When the page is visible again,
// the events of the meantime count as lost.
document.addEventListener('visibilitychange', () => {
  if (source === null) return;
  source.close();
  if (document.hidden) return;
  connect();
  tell('lost', null);
});
