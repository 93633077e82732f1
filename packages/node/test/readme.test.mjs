// The README's code is run as it stands there.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

test('the code of the README', async () => {
  const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code);
  assert.equal(blocks.length, 1);
  const directory = mkdtempSync(join(import.meta.dirname, 'readme-'));
  writeFileSync(join(directory, 'readme.mjs'), blocks[0]);
  // Not as a part of this run of tests.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const words = ['--test', '--test-reporter=tap', join(directory, 'readme.mjs')];
  const { stdout } = await promisify(execFile)(process.execPath, words, { env });
  assert.match(stdout, /^# pass 1$/m);
  rmSync(directory, { recursive: true });
});
