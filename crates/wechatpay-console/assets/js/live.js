// What happens on the platform, as it happens.

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
  source = new EventSource('/_simulator/events');
  source.addEventListener('open', () => tell('state', 'connected'));
  source.addEventListener('error', () => {
    tell('state', 'lost');
    // The browser tries again by itself, but not after an answer that is no stream.
    if (source.readyState === EventSource.CLOSED) setTimeout(connect, 2000);
  });
  for (const kind of ['request', 'changed', 'delivery', 'lost']) {
    source.addEventListener(kind, (event) => {
      let data = null;
      try { data = JSON.parse(event.data); } catch { /* `lost` needs none */ }
      tell(kind, data);
    });
  }
}

// A page that is left must not hold one of the browser's few connections; it may come back.
addEventListener('pagehide', () => source?.close());
addEventListener('pageshow', (event) => { if (event.persisted) connect(); });
