// `npx wechatpay`: the command behind a file of JavaScript.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const shim = join(import.meta.dirname, 'node_modules', '.bin', 'wechatpay');

test('output and exit code are those of the command', async () => {
  assert.match((await run(shim, ['--version'])).stdout, /^wechatpay \d/);
  await assert.rejects(run(shim, ['simulat']), (error) => {
    assert.equal(error.code, 2);
    assert.match(error.stderr, /did you mean `wechatpay simulate`/);
    return true;
  });
  await assert.rejects(run(shim, ['run', '--', process.execPath, '-e', 'process.exit(7)']), { code: 7 });
});

test('a signal ends the command behind it', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'wechatpay-test-'));
  const words = ['simulate', '--listen', '127.0.0.1:0', '--credentials', directory];
  const child = spawn(shim, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  const events = await fetch(`${JSON.parse(line).base_url}/_simulator/events`);
  child.kill('SIGTERM');
  assert.deepEqual(await once(child, 'exit'), [0, null]);
  // The stream ends with the simulator.
  await assert.rejects(async () => {
    for await (const _ of events.body);
    throw new Error('it has ended');
  });
  rmSync(directory, { recursive: true });
});

// The kernel sends it to the shim and to the command, whichever of the streams is the terminal.
test('Ctrl-C at a terminal comes to the command once', { skip: process.platform === 'win32' }, async () => {
  const directory = mkdtempSync(join(tmpdir(), 'wechatpay-test-'));
  const counting = join(directory, 'counting');
  writeFileSync(counting, `#!${process.execPath}
    let count = 0;
    let others = 0;
    process.on('SIGINT', () => { count += 1; console.log('Ctrl-C ' + count); });
    process.on('SIGHUP', () => { others += 1; console.log('SIGHUP ' + others); });
    process.on('SIGTERM', () => { console.log('came ' + count); process.exit(0); });
    setInterval(() => {}, 1000);
    console.log('ready');`, { mode: 0o755 });
  const terminal = `
import os, pty, signal, sys
pid, terminal = pty.fork()
if pid == 0:
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.execv(sys.argv[1], sys.argv[1:])
said = b""
def until(text):
    global said
    while text not in said:
        said += os.read(terminal, 1000)
until(b"ready")
# The shim stands still until the command has handled the kernel's signal, so that a second one is not lost in it.
os.kill(pid, signal.SIGSTOP)
os.write(terminal, b"\\x03")
until(b"Ctrl-C 1\\r")
os.kill(pid, signal.SIGCONT)
# When these have come through the shim, everything before them has.
for number in range(1, 4):
    os.kill(pid, signal.SIGHUP)
    until(b"SIGHUP %d\\r" % number)
os.kill(pid, signal.SIGTERM)
until(b"came 1\\r")
os.waitpid(pid, 0)
`;
  const env = { ...process.env, WECHATPAY_BIN: counting };
  await run('python3', ['-c', terminal, shim], { env, timeout: 60_000 });
  rmSync(directory, { recursive: true });
});

test('a platform without a package is named', async () => {
  const code = "Object.defineProperty(process, 'arch', { value: 'mips' }); require('wechatpay').command()";
  await assert.rejects(run(process.execPath, ['--eval', code], { cwd: import.meta.dirname }), (error) => {
    assert.match(error.stderr, /@wechatpay-simulator\/\w+-mips/);
    return true;
  });
});
