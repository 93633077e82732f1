// What the simulator's README shows for a test in JavaScript is run as it stands there.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

import { binary, root } from './simulator.mjs';

test('the JavaScript of the README', async (context) => {
  const readme = readFileSync(join(root, 'crates', 'wechatpay-simulator', 'README.md'), 'utf8');
  const [[, code], ...others] = readme.matchAll(/^```js\n(.*?)^```$/gms);
  assert.deepEqual(others, []);
  const directory = mkdtempSync(join(tmpdir(), 'wechatpay-foreign-'));
  context.after(() => rmSync(directory, { recursive: true }));
  writeFileSync(join(directory, 'readme.mjs'), code);
  const path = [dirname(binary()), process.env.PATH].join(delimiter);
  const { stdout } = await promisify(execFile)(process.execPath, ['readme.mjs'], {
    cwd: directory,
    env: { ...process.env, PATH: path },
  });
  assert.match(stdout, /^[0-9]{10} stepped\n$/);
});
