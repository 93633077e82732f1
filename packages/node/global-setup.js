// One simulator for all test files: `globalSetup` of Vitest and Jest, `--test-global-setup` of Node.js.
'use strict';

const { startSimulator } = require('./lib/simulator.js');

/** Vitest calls what this returns at the end. Under Jest and Node.js the simulator ends with the process. */
async function globalSetup() {
  if (process.env.WECHATPAY_SIMULATOR) return undefined;
  const simulator = await startSimulator();
  process.env.WECHATPAY_TEST_SIMULATOR = simulator.baseUrl;
  return () => simulator.stop();
}

module.exports = globalSetup;
module.exports.globalSetup = globalSetup;
