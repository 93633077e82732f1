// `wechatpay-axios-plugin` and what the platform does by itself, with its clock stopped: notifications
// of v3 and v2, bills; and uploads.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';

import wechatpayAxiosPlugin from 'wechatpay-axios-plugin';

import { axiosClient, number } from './axios.mjs';
import { start } from './simulator.mjs';

const { Aes, Formatter, Hash, Multipart, Rsa, Transformer } = wechatpayAxiosPlugin;

let simulator;
let credentials;
before(async () => {
  simulator = await start();
  credentials = simulator.credentials;
  await simulator.control('PUT', 'clock', { mode: 'stepped' });
});
after(() => simulator?.stop());

const { client, tlsClient, order } = axiosClient(() => simulator);

/** Moves time on; all that is due on the way has happened, and was answered, afterwards. */
const advance = (seconds) => simulator.control('POST', 'clock/advance', { seconds });

/** A merchant's server, what it was sent, and its address. */
async function shop(context) {
  const received = [];
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      const xml = Transformer.toXml({ return_code: 'SUCCESS', return_msg: 'OK' });
      response.writeHead(200).end(xml);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => server.close());
  return { received, url: `http://127.0.0.1:${server.address().port}/notify` };
}

/** What a notification of v3 says, or nothing where their code does not verify it. */
function told({ headers, body }) {
  const message = Formatter.joinedByLineFeed(
    headers['wechatpay-timestamp'], headers['wechatpay-nonce'], body,
  );
  assert.equal(headers['wechatpay-serial'], credentials.public_key_id);
  const key = simulator.file('public_key');
  if (!Rsa.verify(message, headers['wechatpay-signature'], key)) return undefined;
  const { event_type: event, resource } = JSON.parse(body);
  const plain = Aes.AesGcm.decrypt(
    resource.ciphertext, credentials.api_v3_key, resource.nonce, resource.associated_data,
  );
  return { event, ...JSON.parse(plain) };
}

/** The members of a notification of v2. */
const members = (xml) => Transformer.toObject(xml);

describe('notifications', () => {
  test('their code verifies and decrypts what is told of a payment and a refund', async (context) => {
    const { received, url } = await shop(context);
    const [outTradeNo, outRefundNo] = [number('order'), number('refund')];
    await client().v3.pay.transactions.native.post({ ...order(outTradeNo), notify_url: url });
    await simulator.pay(outTradeNo);
    await advance(0);
    assert.equal(received.length, 1);
    const paid = told(received[0]);
    assert.equal(paid.event, 'TRANSACTION.SUCCESS');
    assert.equal(paid.out_trade_no, outTradeNo);
    const forged = received[0].body.replace('SUCCESS', 'SUCCES5');
    assert.equal(told({ ...received[0], body: forged }), undefined);

    await client().v3.refund.domestic.refunds.post({
      out_trade_no: outTradeNo,
      out_refund_no: outRefundNo,
      notify_url: url,
      amount: { refund: 60, total: 100, currency: 'CNY' },
    });
    await advance(5);
    assert.equal(received.length, 2);
    const refunded = told(received[1]);
    assert.equal(refunded.event, 'REFUND.SUCCESS');
    assert.equal(refunded.out_refund_no, outRefundNo);
    assert.equal(refunded.refund_status, 'SUCCESS');
    assert.equal(refunded.amount.refund, 60);
  });

  test('of v2: the signature of a payment, the encrypted part of a refund', async (context) => {
    const { received, url } = await shop(context);
    const [outTradeNo, outRefundNo] = [number('order'), number('refund')];
    const own = { appid: credentials.appid, mch_id: credentials.mchid, notify_url: url };
    await client().v2.pay.unifiedorder.post({
      ...own,
      body: '图书 <&"> 2本',
      out_trade_no: outTradeNo,
      total_fee: '100',
      spbill_create_ip: '127.0.0.1',
      trade_type: 'NATIVE',
    });
    await simulator.pay(outTradeNo);
    await advance(0);
    assert.equal(received.length, 1);
    const paid = members(received[0].body);
    const { sign, ...signed } = paid;
    const key = Hash.keyObjectFrom(Buffer.from(credentials.api_v2_key));
    const type = signed.sign_type ?? Hash.ALGO_MD5;
    assert.equal(sign, Hash.sign(type, signed, key));
    assert.notEqual(sign, Hash.sign(type, { ...signed, total_fee: '1' }, key));
    assert.equal(paid.out_trade_no, outTradeNo);
    assert.equal(paid.total_fee, '100');

    const tls = tlsClient({ cert: simulator.file('certificate'), key: simulator.file('private_key') });
    await tls.v2.secapi.pay.refund.post({
      ...own, out_trade_no: outTradeNo, out_refund_no: outRefundNo, total_fee: '100', refund_fee: '60',
    }, { security: true });
    await advance(5);
    assert.equal(received.length, 2);
    const { req_info: info } = members(received[1].body);
    const refunded = members(Aes.AesEcb.decrypt(info, Hash.md5(credentials.api_v2_key)));
    assert.equal(refunded.out_refund_no, outRefundNo);
    assert.equal(refunded.refund_status, 'SUCCESS');
    assert.equal(refunded.refund_fee, '60');
  });
});

test('bills: applied for, downloaded, their hash right, the payment in them', async () => {
  const outTradeNo = number('order');
  await client().v3.pay.transactions.native.post(order(outTradeNo));
  const paid = await simulator.pay(outTradeNo);
  const date = paid.success_time.slice(0, 10);
  await advance(2 * 86_400);
  for (const [bill, params] of [
    ['tradebill', { bill_type: 'ALL', tar_type: 'GZIP' }],
    ['tradebill', { bill_type: 'SUCCESS' }],
    ['fundflowbill', { account_type: 'BASIC' }],
  ]) {
    const { data: offer } = await client().v3.bill[bill]
      .get({ params: { bill_date: date, ...params } });
    assert.equal(offer.hash_type, 'SHA1');
    const url = new URL(offer.download_url);
    assert.equal(url.origin, credentials.base_url);
    const { data } = await client().v3.billdownload.file.get({
      params: Object.fromEntries(url.searchParams),
      responseType: 'arraybuffer',
      transformResponse: [],
    });
    const text = params.tar_type === 'GZIP' ? gunzipSync(data) : Buffer.from(data);
    assert.equal(createHash('sha1').update(text).digest('hex'), offer.hash_value);
    const rows = text.toString().split(/\r?\n/);
    const [row, ...others] = rows.filter((one) => one.includes(paid.transaction_id));
    assert.deepEqual(others, []);
    assert.ok(row.split(',').includes('`1.00'), row);
  }
});

test('an upload: its `meta` is signed, its file is held against the digest', async () => {
  const picture = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  const upload = (sha256) => {
    const form = new Multipart();
    form.append('meta', JSON.stringify({ filename: 'picture.png', sha256 }));
    form.append('file', picture, 'picture.png');
    const settings = { meta: form.toJSON(), headers: form.getHeaders() };
    return client().v3.merchant.media.upload.post(form.getBuffer(), settings);
  };
  const { data } = await upload(createHash('sha256').update(picture).digest('hex'));
  assert.ok(data.media_id);
  const error = await upload('0'.repeat(64)).then(() => assert.fail('was not refused'), (e) => e);
  assert.equal(error.response?.status, 400, error);
  assert.equal(error.response.data.detail.field, '/meta/sha256');
});
