// Starts `wechatpay simulate` for a test and reads what it says about itself.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

export function binary() {
  const built = join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'debug', 'wechatpay');
  const path = process.env.WECHATPAY_BIN ?? built;
  if (!existsSync(path)) {
    throw new Error(`${path} is not there: run \`cargo build -p wechatpay-cli\` first`);
  }
  return resolve(path);
}

/** A simulator with keys of its own, on free ports of the loopback interface. */
export async function start() {
  const directory = mkdtempSync(join(tmpdir(), 'wechatpay-foreign-'));
  const process_ = spawn(binary(), [
    'simulate', '--listen', '127.0.0.1:0', '--listen-tls', '127.0.0.1:0', '--credentials', directory,
  ], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: process_.stdout });
  const [line] = await Promise.race([
    once(lines, 'line'),
    once(process_, 'exit').then(([code]) => { throw new Error(`simulate ended with ${code}`); }),
  ]);
  const credentials = JSON.parse(readFileSync(JSON.parse(line).credentials, 'utf8'));
  return {
    credentials,
    /** The contents of a file that the credentials name. */
    file: (name) => readFileSync(join(directory, credentials[name])),
    /** What a test asks of the simulator. */
    async control(method, path, body) {
      const url = `${credentials.base_url}/_simulator/${path}`;
      const answer = await fetch(url, { method, body: body && JSON.stringify(body) });
      if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
      return answer.json();
    },
    /** The payer pays. */
    pay(outTradeNo) {
      return this.control('POST', `orders/${outTradeNo}/pay`);
    },
    async stop() {
      process_.kill();
      if (process_.exitCode === null && process_.signalCode === null) await once(process_, 'exit');
      rmSync(directory, { recursive: true });
    },
  };
}
