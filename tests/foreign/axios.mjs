// Their client with the simulator's keys. What signs, verifies, encrypts and reads XML is theirs. Its
// base URL is a setting of the underlying axios, `baseURL`, beside the keys; the client certificate and
// the root to trust are `merchant`, which goes to `https.Agent` for calls that ask for it with
// `security: true`.

import wechatpayAxiosPlugin from 'wechatpay-axios-plugin';

const { Wechatpay } = wechatpayAxiosPlugin;

let count = 0;
/** A number that was not there before. */
export const number = (kind) => `${kind}-axios-${process.pid}-${count += 1}`;

/** Makers of clients and orders, for the simulator that `running` answers. */
export function axiosClient(running) {
  /** Their client, with the simulator's keys but for what `config` has. */
  function client(config = {}) {
    const { credentials, file } = running();
    return new Wechatpay({
      mchid: credentials.mchid,
      serial: credentials.certificate_serial,
      privateKey: file('private_key'),
      certs: { [credentials.public_key_id]: file('public_key') },
      secret: credentials.api_v2_key,
      baseURL: `${credentials.base_url}/`,
      // Loopback only, whatever proxy the environment names.
      proxy: false,
      ...config,
    });
  }
  return {
    client,
    /** The same over TLS, with `merchant` for `https.Agent`. */
    tlsClient(merchant) {
      const { credentials, file } = running();
      const baseURL = `${credentials.tls_base_url}/`;
      return client({ baseURL, merchant: { ca: file('ca'), ...merchant } });
    },
    /** An order of 100 fen. */
    order(outTradeNo) {
      const { credentials: { appid, mchid } } = running();
      return {
        appid,
        mchid,
        description: '图书 <&"> 2本',
        out_trade_no: outTradeNo,
        notify_url: 'https://shop.example/notify',
        amount: { total: 100, currency: 'CNY' },
      };
    },
  };
}
