// The helper: processes, worlds, and what is asked of a platform.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';

import { SimulatorError, command, connect, startSimulator } from 'wechatpay';

import { place } from './orders.mjs';

const run = promisify(execFile);
let simulator;
before(async () => { simulator = await startSimulator(); });
after(() => simulator.stop());

test('the payer pays, and the shop is notified', async () => {
  const bodies = [];
  const shop = createServer(async (request, answer) => {
    let text = '';
    for await (const part of request) text += part;
    bodies.push(JSON.parse(text));
    answer.writeHead(204).end();
  }).listen(0, '127.0.0.1');
  await once(shop, 'listening');
  const world = await simulator.world();
  try {
    await place(world, 'order-0001', `http://127.0.0.1:${shop.address().port}/notify`);
    assert.equal((await world.order('order-0001')).trade_state, 'NOTPAY');
    assert.equal((await world.pay('order-0001')).trade_state, 'SUCCESS');
    await world.settle();
    assert.deepEqual(bodies.map((body) => body.event_type), ['TRANSACTION.SUCCESS']);
    await world.expectDelivery({ event_type: 'TRANSACTION.*', content: { out_trade_no: 'order-0001' } });
    await world.expectRequest({ path: '/v3/pay/transactions/native', body: { amount: { total: 100 } } });
    const requests = await world.requests({ 'body.out_trade_no': 'order-0001' });
    assert.deepEqual(requests.map((request) => request.method), ['POST']);
  } finally {
    await world.stop();
    shop.close();
    shop.closeAllConnections();
  }
});

test('what does not come is an error that says what came', async () => {
  const world = await simulator.world();
  await place(world, 'order-0001');
  await assert.rejects(world.expectRequest({ path: '/v3/refund/*' }, { timeoutSeconds: 0.1 }), (error) => {
    assert.ok(error instanceof SimulatorError);
    assert.deepEqual([error.status, error.code], [417, 'NOT_MET']);
    assert.match(error.message, /v3\/pay\/transactions\/native/);
    return true;
  });
  await world.stop();
});

test('worlds know nothing of each other', async () => {
  const one = await simulator.world();
  const other = await simulator.world({ start_time: '2026-03-01T10:00:00+08:00' });
  await place(one, 'order-0001');
  assert.notEqual(one.mchid, other.mchid);
  await assert.rejects(other.order('order-0001'), { status: 404 });
  await other.advance(86_400);
  assert.match((await other.control('GET', 'clock')).now, /^2026-03-02T10:00:00/);
  await Promise.all([one.stop(), other.stop()]);
  assert.deepEqual((await simulator.control('GET', 'worlds')).worlds, []);
});

test('a reset goes back to the beginning or a snapshot', async () => {
  const platform = await startSimulator({ seed: 5, notify: false, rateLimits: false });
  await place(platform, 'order-0001');
  await platform.snapshot('placed');
  await platform.pay('order-0001');
  await platform.reset('placed');
  assert.equal((await platform.order('order-0001')).trade_state, 'NOTPAY');
  await platform.reset();
  await assert.rejects(platform.order('order-0001'), { status: 404 });
  await platform[Symbol.asyncDispose]();
  await assert.rejects(platform.settle(), SimulatorError);
});

test('credentials in files are what the command reads', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'wechatpay-test-'));
  try {
    const named = simulator.writeCredentials(join(directory, 'keys'));
    assert.match(readFileSync(named.private_key, 'utf8'), /PRIVATE KEY/);
    assert.equal(statSync(named.private_key).mode & 0o777, 0o600);
    const file = join(directory, 'keys', 'credentials.json');
    const { stdout } = await run(command(), ['GET', 'v3/certificates', '--credentials', file]);
    assert.equal(JSON.parse(stdout).data[0].serial_no, simulator.credentials.platform_certificate_serial);
  } finally {
    rmSync(directory, { recursive: true });
  }
});

test('a running simulator is used as it is', async () => {
  assert.deepEqual((await connect(simulator.baseUrl)).credentials, simulator.credentials);
  delete process.env.WECHATPAY_SIMULATOR;
  assert.throws(() => connect(), /WECHATPAY_SIMULATOR/);
});

test('the token of the environment goes to its simulator alone', async () => {
  const tokens = [];
  const server = createServer((request, answer) => {
    tokens.push(request.headers.authorization);
    answer.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${server.address().port}`;
  process.env.WECHATPAY_SIMULATOR = url;
  process.env.WECHATPAY_SIMULATOR_TOKEN = 'of-the-environment';
  try {
    for (const words of [[], [undefined, 'given'], [url], [url, 'given']]) {
      await assert.rejects(async () => connect(...words), { status: 404 });
    }
  } finally {
    delete process.env.WECHATPAY_SIMULATOR;
    delete process.env.WECHATPAY_SIMULATOR_TOKEN;
    server.close();
    server.closeAllConnections();
  }
  assert.deepEqual(tokens, ['Bearer of-the-environment', 'Bearer given', undefined, 'Bearer given']);
});

test('what keeps it from starting is told', async () => {
  await assert.rejects(startSimulator({ startTime: 'not-a-time' }), /not-a-time/);
});

test('under `wechatpay run`, a test has the platform of the command, which is reset', async () => {
  const code = `
    import assert from 'node:assert/strict';
    import { testPlatform } from 'wechatpay';
    import { place } from './orders.mjs';
    for (const _ of [1, 2]) {
      const platform = await testPlatform();
      assert.equal(platform.mchid, process.env.WECHATPAY_MCHID);
      assert.deepEqual((await platform.control('GET', 'orders')).orders, []);
      await place(platform, 'order-0001');
    }
    await assert.rejects(testPlatform({ seed: 4 }), /wechatpay run/);
  `;
  const node = [process.execPath, '--input-type=module', '--eval', code];
  await run(command(), ['run', '--offline', '--', ...node], { cwd: import.meta.dirname });
});

/** A process that has started a simulator: its URL, and a promise that is kept when the simulator has ended. */
async function other(code, environment) {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: import.meta.dirname, env: { ...process.env, ...environment }, stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [base] = await once(createInterface({ input: child.stdout }), 'line');
  // The stream goes on for as long as the simulator runs.
  const events = await fetch(`${base}/_simulator/events`);
  const ended = (async () => {
    try {
      for await (const _ of events.body);
    } catch {
      // It was cut off.
    }
  })();
  return { child, ended };
}

test('it neither keeps its process alive, nor outlives it, nor leaves files', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'wechatpay-test-'));
  const { child, ended } = await other(`
    import { once } from 'node:events';
    import { startSimulator } from 'wechatpay';
    console.log((await startSimulator()).baseUrl);
    await once(process.stdin.resume(), 'end');
  `, { TMPDIR: directory });
  assert.equal(readdirSync(directory).length, 1);
  child.stdin.end();
  assert.deepEqual(await once(child, 'exit'), [0, null]);
  await ended;
  assert.deepEqual(readdirSync(directory), []);
  rmSync(directory, { recursive: true });
});

test('it ends with a process that is killed', async () => {
  const { child, ended } = await other(`
    import { startSimulator } from 'wechatpay';
    console.log((await startSimulator()).baseUrl);
    process.stdin.resume();
  `);
  child.kill('SIGKILL');
  await ended;
});

test('CommonJS finds the same', async () => {
  const code = "require('wechatpay').testPlatform().then((it) => console.log(it.mchid))";
  const { stdout } = await run(process.execPath, ['--eval', code], { cwd: import.meta.dirname });
  assert.match(stdout, /^\d{10}\n$/);
});
