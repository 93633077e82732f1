// Where this server's pages are: `…/_simulator/`, whatever stands before it.

const root = new URL('../../', import.meta.url);

/** The address of something below `/_simulator/`. */
export const at = (path) => new URL(path, root).href;
