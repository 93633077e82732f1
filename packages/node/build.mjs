// Makes an npm package: the one with the helper, which is the same for all platforms, or that of a platform with the command.
//
//   node packages/node/build.mjs helper DIRECTORY
//   node packages/node/build.mjs BINARY DIRECTORY [PLATFORM-ARCH]

import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [binary, directory, target = `${process.platform}-${process.arch}`] = process.argv.slice(2);
if (!binary || !directory) {
  console.error('node build.mjs helper DIRECTORY, or node build.mjs BINARY DIRECTORY [PLATFORM-ARCH]');
  process.exit(2);
}
const main = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
const out = resolve(directory);
mkdirSync(out, { recursive: true });
const pack = (folder) => {
  const words = ['pack', folder, '--pack-destination', out, '--ignore-scripts', '--silent'];
  const file = execFileSync('npm', words, { encoding: 'utf8', shell: process.platform === 'win32' }).trim();
  console.log(join(out, file));
};

function platform() {
  const [os, cpu] = target.split('-');
  const name = `@wechatpay-simulator/${target}`;
  if (main.optionalDependencies[name] !== main.version) throw new Error(`package.json does not name ${name} ${main.version}`);
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-npm-'));
  try {
    const executable = join('bin', os === 'win32' ? 'wechatpay.exe' : 'wechatpay');
    mkdirSync(join(folder, 'bin'));
    copyFileSync(binary, join(folder, executable));
    chmodSync(join(folder, executable), 0o755);
    for (const file of ['LICENSE-APACHE', 'LICENSE-MIT']) copyFileSync(join(here, file), join(folder, file));
    const { version, license, engines } = main;
    const description = `The command of the package wechatpay for ${target}`;
    writeFileSync(join(folder, 'package.json'), JSON.stringify(
      { name, version, description, license, engines, os: [os], cpu: [cpu], files: ['bin', 'LICENSE-*'], preferUnplugged: true },
      null,
      2,
    ));
    writeFileSync(join(folder, 'README.md'), `# ${name}\n\n${description}. Install wechatpay, which names this package.\n`);
    pack(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (binary === 'helper') pack(here);
else platform();
