// The base URL of this server's pages: `…/_simulator/`, with any prefix.

const root = new URL('../../', import.meta.url);

/** The address of something below `/_simulator/`. */
export const at = (path) => new URL(path, root).href;
