// A platform that is started, a running one, and the one that a test gets.
'use strict';

const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { createInterface } = require('node:readline');

const { command } = require('./command.js');
const { SimulatorError } = require('./control.js');
const { Platform } = require('./platform.js');

async function startSimulator(options = {}) {
  const { seed, startTime, notify = true, rateLimits = true, arguments: more = [] } = options;
  const directory = mkdtempSync(join(tmpdir(), 'wechatpay-'));
  const remove = () => rmSync(directory, { recursive: true, force: true });
  process.once('exit', remove);
  const words = ['simulate', '--listen', '127.0.0.1:0', '--until-stdin-closes', '--credentials', directory];
  if (seed !== undefined) words.push('--seed', String(seed));
  if (startTime !== undefined) words.push('--start-time', startTime);
  if (!notify) words.push('--no-notify');
  if (!rateLimits) words.push('--no-rate-limits');
  const child = spawn(command(), [...words, ...more], { stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', () => resolve());
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => { said = (said + text).slice(-65_536); });
  const lines = createInterface({ input: child.stdout });
  const stop = async () => {
    child.ref();
    child.kill();
    await ended;
    process.removeListener('exit', remove);
    remove();
  };
  try {
    const [line] = await Promise.race([
      once(lines, 'line'),
      ended.then((error) => {
        throw new SimulatorError(`\`wechatpay simulate\` did not start: ${error?.message ?? said.trim()}`);
      }),
    ]);
    const told = JSON.parse(line);
    const platform = await Platform.at(told.base_url, told.control_token, stop);
    // It ends with this process, and does not keep it alive.
    for (const handle of [child, child.stdin, child.stdout, child.stderr]) handle.unref();
    return platform;
  } catch (error) {
    await stop();
    throw error;
  }
}

function connect(url, token) {
  if (!url) {
    // This token is that simulator's. Another URL must not get it.
    url = process.env.WECHATPAY_SIMULATOR;
    token ||= process.env.WECHATPAY_SIMULATOR_TOKEN;
  }
  if (!url) throw new SimulatorError('there is no URL, and WECHATPAY_SIMULATOR is not set');
  return Platform.at(url, token);
}

/** The simulator of this process, of which tests get worlds. */
let own;

async function testPlatform(options = {}) {
  const { WECHATPAY_TEST_SIMULATOR: shared, WECHATPAY_SIMULATOR: given } = process.env;
  if (shared) return (await connect(shared)).world(options);
  if (!given) {
    own ??= startSimulator();
    return (await own).world(options);
  }
  if (Object.keys(options).length > 0) {
    throw new SimulatorError(
      'the simulator of WECHATPAY_SIMULATOR has begun already: give these options to `wechatpay run`',
    );
  }
  const platform = await connect();
  await platform.reset();
  return platform;
}

module.exports = { connect, startSimulator, testPlatform };
