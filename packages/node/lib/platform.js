// What a test asks of a running platform.
'use strict';

const { mkdirSync, writeFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const { ask } = require('./control.js');

// The files that hold a credential, as `wechatpay simulate` names them.
const FILES = {
  private_key: 'apiclient_key.pem',
  certificate: 'apiclient_cert.pem',
  p12: 'apiclient_cert.p12',
  public_key: 'pub_key.pem',
  platform_certificate: 'platform_cert.pem',
  brand_private_key: 'brand_key.pem',
  brand_public_key: 'brand_pub_key.pem',
  ca: 'ca.pem',
};

// What a merchant is beside its credentials.
const NO_CREDENTIALS = ['kind', 'platform_keys'];

/** A WeChat Pay that runs on this machine. */
class Platform {
  #token;
  #stop;

  /** @internal */
  constructor(baseUrl, token, credentials, stop) {
    this.baseUrl = baseUrl.replace(/\/$/, '');
    this.#token = token;
    this.credentials = credentials;
    this.#stop = stop;
  }

  /** @internal The platform at a URL, with the credentials of its first merchant. */
  static async at(baseUrl, token, stop) {
    const platform = new Platform(baseUrl, token, undefined, stop);
    const { merchants: [{ mchid }] } = await platform.control('GET', 'merchants');
    const merchant = await platform.control('GET', `merchants/${mchid}`);
    const credentials = Object.entries(merchant)
      .filter(([name, value]) => typeof value === 'string' && !NO_CREDENTIALS.includes(name));
    platform.credentials = Object.fromEntries(credentials);
    return platform;
  }

  get tlsBaseUrl() {
    return this.credentials.tls_base_url;
  }

  get mchid() {
    return this.credentials.mchid;
  }

  control(method, path, body, options) {
    return ask(this.baseUrl, this.#token, method, path, body, options);
  }

  pay(outTradeNo) {
    return this.control('POST', `orders/${encodeURIComponent(outTradeNo)}/pay`);
  }

  order(outTradeNo) {
    return this.control('GET', `orders/${encodeURIComponent(outTradeNo)}`);
  }

  async settle() {
    await this.control('POST', 'settle');
  }

  async stopClock() {
    await this.control('PUT', 'clock', { mode: 'stepped' });
  }

  async advance(seconds) {
    await this.control('POST', 'clock/advance', { seconds });
  }

  async requests(filters) {
    return (await this.control('GET', 'requests', undefined, { query: filters })).requests;
  }

  expectRequest(request, options) {
    return this.#expect({ request }, options);
  }

  expectDelivery(delivery, options) {
    return this.#expect({ delivery }, options);
  }

  #expect(wanted, { count = 1, timeoutSeconds = 5 } = {}) {
    const body = { ...wanted, count, timeout_seconds: timeoutSeconds };
    return this.control('POST', 'expect', body, { timeoutSeconds: timeoutSeconds + 60 });
  }

  async reset(snapshot) {
    await this.control('POST', 'reset', snapshot === undefined ? {} : { snapshot });
  }

  async snapshot(name) {
    await this.control('POST', `snapshots/${encodeURIComponent(name)}`);
  }

  async world(options = {}) {
    const told = await this.control('POST', 'worlds', options);
    const stop = () => this.control('DELETE', `worlds/${told.id}`);
    return new Platform(told.base_url, this.#token, told.credentials, stop);
  }

  writeCredentials(directory) {
    const folder = resolve(directory);
    mkdirSync(folder, { recursive: true });
    // Only the owner may read them: some are keys.
    const write = (name, data) => {
      writeFileSync(join(folder, name), data, { mode: 0o600 });
      return join(folder, name);
    };
    const named = { ...this.credentials };
    for (const [member, name] of Object.entries(FILES)) {
      const text = named[member];
      if (typeof text !== 'string') continue;
      named[member] = write(name, member === 'p12' ? Buffer.from(text, 'base64') : text);
    }
    write('credentials.json', JSON.stringify(named, null, 2));
    return named;
  }

  async stop() {
    const stop = this.#stop;
    this.#stop = undefined;
    await stop?.();
  }

  [Symbol.asyncDispose]() {
    return this.stop();
  }
}

module.exports = { Platform };
