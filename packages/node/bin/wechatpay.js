#!/usr/bin/env node
// The command of the platform's package. Input, output, signals and the exit code are the command's own.
'use strict';

const { spawn } = require('node:child_process');

const { command } = require('../lib/command.js');

const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'];

const child = spawn(command(), process.argv.slice(2), { stdio: 'inherit' });
const pass = (signal) => child.kill(signal);
// A terminal sends Ctrl-C to the child as well, even if one of the streams is redirected. A second signal would end `bulk` at once.
const hasTerminal = [process.stdin, process.stdout, process.stderr].some((stream) => stream.isTTY);
for (const signal of SIGNALS) process.on(signal, signal === 'SIGINT' && hasTerminal ? () => {} : pass);
child.on('error', (error) => {
  console.error(`error: could not start ${child.spawnfile}: ${error.message}`);
  process.exitCode = 126;
});
child.on('exit', (code, signal) => {
  if (signal === null) {
    process.exitCode = code;
    return;
  }
  for (const name of SIGNALS) process.removeListener(name, pass);
  process.removeAllListeners('SIGINT');
  process.kill(process.pid, signal);
});
