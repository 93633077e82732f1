// `wechatpay run`: clients for Node.js by other people find WeChat Pay's own hosts on this machine, unchanged.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { binary, root } from './simulator.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** The environment without a proxy, but for one that does not answer: should something be let through, it ends there. */
function environment() {
  const kept = Object.entries(process.env)
    .filter(([name]) => !/proxy/i.test(name) && name !== 'NODE_TEST_CONTEXT');
  return { ...Object.fromEntries(kept), HTTPS_PROXY: 'http://127.0.0.1:1' };
}

/** A directory with these files, and with the packages of this one. */
function directory(context, files) {
  const path = mkdtempSync(join(tmpdir(), 'wechatpay-foreign-'));
  context.after(() => rmSync(path, { recursive: true }));
  symlinkSync(join(here, 'node_modules'), join(path, 'node_modules'));
  for (const [name, code] of Object.entries(files)) writeFileSync(join(path, name), code);
  return path;
}

/** What Node.js prints there, where the simulator is WeChat Pay. */
async function run(cwd, ...words) {
  const command = ['run', '--offline', '--', process.execPath, ...words];
  return (await promisify(execFile)(binary(), command, { cwd, env: environment() })).stdout;
}

/** The code of a page's blocks, which both of its languages have in common. */
function blocks(name) {
  const [ours, theirs] = ['docs/languages', 'docs/zh/languages'].map((pages) => {
    const page = readFileSync(join(root, pages, `${name}.md`), 'utf8');
    return [...page.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code);
  });
  assert.deepEqual(ours, theirs);
  return ours;
}

test('the page for Node.js', async (context) => {
  const [axios, v3] = blocks('node');
  const path = directory(context, { 'order.test.mjs': axios, 'order-v3.test.mjs': v3 });
  const told = await run(path, '--test', '--test-reporter=tap');
  assert.match(told, /^# pass 2$/m);
});

// Requests without a signature are refused by the simulator: 401.
const PRELUDE = `
import http from 'node:http';
import https, { get } from 'node:https';
const url = 'https://api.mch.weixin.qq.com/v3/certificates';
const headers = { accept: '*/*', 'user-agent': 'shop' };
const status = (start) => new Promise((resolve, reject) => start((answer) => {
  answer.resume();
  answer.on('end', () => resolve(answer.statusCode));
}).on('error', reject));
`;

for (const [name, code] of Object.entries({
  'node:https': 'console.log(await status((done) => https.get(url, { headers }, done)));',
  'a named import': 'console.log(await status((done) => get(url, { headers }, done)));',
  fetch: 'console.log((await fetch(url, { headers })).status);',
  'a process of a process': `
    import { execFileSync } from 'node:child_process';
    const code = 'fetch(' + JSON.stringify(url) + ', { headers: { accept: "*/*" } }).then((a) => console.log(a.status))';
    process.stdout.write(execFileSync(process.execPath, ['-e', code]));`,
})) {
  test(name, async (context) => {
    const path = directory(context, { 'ask.mjs': `${PRELUDE}${code}` });
    assert.equal(await run(path, 'ask.mjs'), '401\n');
  });
}

test('a client that asks its proxy in the clear keeps its client certificate', async (context) => {
  // axios did so until 2026: v2 refuses a refund of a client without a certificate with 400.
  const code = `
    import axios from 'axios-of-2024';
    import { readFileSync } from 'node:fs';
    const file = (name) => readFileSync(process.env['WECHATPAY_' + name]);
    const refund = (agent) => axios.post('https://api.mch.weixin.qq.com/secapi/pay/refund', '<xml/>',
      { headers, httpsAgent: agent, validateStatus: () => true });
    const own = new https.Agent({ cert: file('CERTIFICATE'), key: file('PRIVATE_KEY') });
    console.log((await refund()).status, (await refund(own)).status);`;
  const path = directory(context, { 'ask.mjs': `${PRELUDE}${code}` });
  assert.equal(await run(path, 'ask.mjs'), '400 200\n');
});

test('other hosts are not the simulator', async (context) => {
  const code = `
    const own = http.createServer((request, answer) => answer.writeHead(204).end());
    own.listen(0, '127.0.0.1', async () => {
      const { port } = own.address();
      console.log((await fetch('http://127.0.0.1:' + port)).status);
      own.close();
      own.closeAllConnections();
    });`;
  const path = directory(context, { 'ask.mjs': `${PRELUDE}${code}` });
  assert.equal(await run(path, 'ask.mjs'), '204\n');
});
