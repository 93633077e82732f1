// A WeChat Pay (微信支付) of your own on localhost, for tests in Node.js. `index.d.ts` describes it.
'use strict';

const { command } = require('./lib/command.js');
const { SimulatorError } = require('./lib/control.js');
const { Platform } = require('./lib/platform.js');
const { connect, startSimulator, testPlatform } = require('./lib/simulator.js');

module.exports = { Platform, SimulatorError, command, connect, startSimulator, testPlatform };
