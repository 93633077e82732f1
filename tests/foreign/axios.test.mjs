// `wechatpay-axios-plugin`, a client for Node.js by other people, against `wechatpay simulate`:
// orders and refunds of v3 and v2, and what is refused on both sides.

import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { after, before, describe, test } from 'node:test';

import wechatpayAxiosPlugin from 'wechatpay-axios-plugin';

import { axiosClient, number } from './axios.mjs';
import { start } from './simulator.mjs';

const { Rsa, Hash } = wechatpayAxiosPlugin;

let simulator;
let credentials;
before(async () => {
  simulator = await start();
  credentials = simulator.credentials;
});
after(() => simulator?.stop());

const { client, tlsClient, order } = axiosClient(() => simulator);

/** The status and code of the error answer with which `call` ends. */
async function refused(call) {
  const error = await call.then(() => assert.fail('was not refused'), (reason) => reason);
  assert.ok(error.response, error);
  return [error.response.status, error.response.data.code, error.response.data];
}

/** The name of the check of theirs which an answer of 200 fails. */
async function distrusted(call) {
  const error = await call.then(() => assert.fail('was believed'), (reason) => reason);
  assert.equal(error.response?.status, 200, error);
  return error.code;
}

describe('v3', () => {
  test('order, query, refund, refund query', async () => {
    const wxpay = client();
    const [outTradeNo, outRefundNo] = [number('order'), number('refund')];
    const placed = await wxpay.v3.pay.transactions.native.post(order(outTradeNo));
    assert.match(placed.data.code_url, /^weixin:\/\/wxpay\/bizpayurl/);

    const query = () => wxpay.v3.pay.transactions.outTradeNo._out_trade_no_
      .get({ params: { mchid: credentials.mchid }, out_trade_no: outTradeNo });
    assert.equal((await query()).data.trade_state, 'NOTPAY');
    const { transaction_id: transactionId } = await simulator.pay(outTradeNo);
    const { data: paid } = await query();
    assert.equal(paid.trade_state, 'SUCCESS');
    assert.equal(paid.transaction_id, transactionId);
    assert.equal(paid.amount.total, 100);

    const { data: refund } = await wxpay.v3.refund.domestic.refunds.post({
      transaction_id: transactionId,
      out_refund_no: outRefundNo,
      reason: '商品已售完',
      amount: { refund: 60, total: 100, currency: 'CNY' },
    });
    assert.equal(refund.status, 'PROCESSING');
    assert.equal(refund.amount.refund, 60);
    const { data: refunded } = await wxpay.v3.refund.domestic.refunds._out_refund_no_
      .get({ out_refund_no: outRefundNo });
    assert.equal(refunded.status, 'SUCCESS');
    assert.equal(refunded.refund_id, refund.refund_id);
    assert.equal((await query()).data.trade_state, 'REFUND');
  });

  test('a signed answer without a body: 204', async () => {
    const wxpay = client();
    const outTradeNo = number('order');
    await wxpay.v3.pay.transactions.native.post(order(outTradeNo));
    const closed = await wxpay.v3.pay.transactions.outTradeNo['{out_trade_no}'].close
      .post({ mchid: credentials.mchid }, { out_trade_no: outTradeNo });
    assert.equal(closed.status, 204);
    assert.ok(closed.headers['wechatpay-signature']);
  });

  test('the platform certificate instead of the public key', async () => {
    const serial = credentials.platform_certificate_serial;
    const wxpay = client({ certs: { [serial]: simulator.file('platform_certificate') } });
    const placed = await wxpay.v3.pay.transactions.native
      .post(order(number('order')), { headers: { 'Wechatpay-Serial': serial } });
    assert.equal(placed.headers['wechatpay-serial'], serial);
  });

  test('what their RSA-OAEP encrypts arrives, and comes back', async () => {
    const answer = await client().v3.security.echo.post({
      echo_message: '你好',
      encrypted_echo_message: Rsa.encrypt('李四', simulator.file('public_key')),
    }, { headers: { 'Wechatpay-Serial': credentials.public_key_id } });
    assert.equal(answer.data.echo_message, '你好');
    const back = Rsa.decrypt(answer.data.encrypted_echo_message, simulator.file('private_key'));
    assert.equal(back, '李四');
  });

  test('an error of the platform has its code', async () => {
    const unknown = client().v3.pay.transactions.outTradeNo._out_trade_no_
      .get({ params: { mchid: credentials.mchid }, out_trade_no: number('order') });
    assert.deepEqual((await refused(unknown)).slice(0, 2), [404, 'ORDER_NOT_EXIST']);
  });

  test('a wrong private key is refused', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const call = client({ privateKey }).v3.pay.transactions.native.post(order(number('order')));
    const [status, code, data] = await refused(call);
    assert.deepEqual([status, code], [401, 'SIGN_ERROR']);
    assert.equal(data.detail.sign_information.method, 'POST');
    assert.equal(data.detail.sign_information.url, '/v3/pay/transactions/native');
  });

  test('a wrong serial is refused', async () => {
    const serial = '0'.repeat(39).concat('1');
    const call = client({ serial }).v3.pay.transactions.native.post(order(number('order')));
    assert.deepEqual((await refused(call)).slice(0, 2), [401, 'SIGN_ERROR']);
  });

  test('their client does not believe an answer under a wrong or unknown platform key', async () => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const wrong = client({ certs: { [credentials.public_key_id]: publicKey } });
    assert.equal(
      await distrusted(wrong.v3.pay.transactions.native.post(order(number('order')))),
      'EV3_RES_HEADER_SIGNATURE_DIGEST',
    );
    const unknown = client({ certs: { PUB_KEY_ID_0: simulator.file('public_key') } });
    assert.equal(
      await distrusted(unknown.v3.pay.transactions.native.post(order(number('order')))),
      'EV3_RES_HEADER_PLATFORM_SERIAL',
    );
  });
});

describe('v2', () => {
  const members = (more) => ({
    appid: credentials.appid,
    mch_id: credentials.mchid,
    ...more,
  });

  /** A paid order of 100 fen. */
  async function paid(signType) {
    const outTradeNo = number('order');
    const { data } = await client().v2.pay.unifiedorder.post(members({
      sign_type: signType,
      body: '图书 <&"> 2本',
      out_trade_no: outTradeNo,
      total_fee: '100',
      spbill_create_ip: '127.0.0.1',
      notify_url: 'https://shop.example/notify',
      trade_type: 'NATIVE',
    }));
    assert.equal(data.result_code, 'SUCCESS');
    await simulator.pay(outTradeNo);
    return outTradeNo;
  }

  const refund = (outTradeNo, signType) => members({
    sign_type: signType,
    out_trade_no: outTradeNo,
    out_refund_no: number('refund'),
    total_fee: '100',
    refund_fee: '60',
    refund_desc: '商品已售完',
  });

  for (const signType of [Hash.ALGO_MD5, Hash.ALGO_HMAC_SHA256]) {
    test(`order, query, refund with the client certificate as PEM, refund query: ${signType}`, async () => {
      const wxpay = client();
      const tls = tlsClient({ cert: simulator.file('certificate'), key: simulator.file('private_key') });
      const outTradeNo = await paid(signType);
      const { data: query } = await wxpay.v2.pay.orderquery
        .post(members({ sign_type: signType, out_trade_no: outTradeNo }));
      assert.equal(query.trade_state, 'SUCCESS');
      const request = refund(outTradeNo, signType);
      const { data: refunded } = await tls.v2.secapi.pay.refund.post(request, { security: true });
      assert.equal(refunded.result_code, 'SUCCESS');
      assert.equal(refunded.refund_fee, '60');
      assert.equal(refunded.out_refund_no, request.out_refund_no);
      const { data: found } = await wxpay.v2.pay.refundquery
        .post(members({ sign_type: signType, out_refund_no: request.out_refund_no }));
      assert.equal(found.refund_status_0, 'SUCCESS');
      assert.equal(found.refund_id_0, refunded.refund_id);
    });
  }

  test('refund with the client certificate as PKCS#12, the mchid its password', async () => {
    const wxpay = tlsClient({ pfx: simulator.file('p12'), passphrase: credentials.mchid });
    const outTradeNo = await paid(Hash.ALGO_MD5);
    const { data } = await wxpay.v2.secapi.pay.refund
      .post(refund(outTradeNo, Hash.ALGO_MD5), { security: true });
    assert.equal(data.result_code, 'SUCCESS');
  });

  test('a refund without the client certificate is refused', async () => {
    const outTradeNo = await paid(Hash.ALGO_MD5);
    const call = tlsClient({}).v2.secapi.pay.refund
      .post(refund(outTradeNo, Hash.ALGO_MD5), { security: true });
    const error = await call.then(() => assert.fail('was not refused'), (reason) => reason);
    assert.equal(error.response?.status, 400, error);
    // Their client reads the gateway's HTML as if it were XML, one level deeper for the error.
    const { data: html } = error.response.data.response;
    assert.equal(html.head.title, '400 No required SSL certificate was sent');
    const { data: order_ } = await client().v2.pay.orderquery
      .post(members({ out_trade_no: outTradeNo }));
    assert.equal(order_.trade_state, 'SUCCESS', 'and without effect');
  });

  test('a wrong APIv2 key is refused', async () => {
    const call = client({ secret: '0'.repeat(32) }).v2.pay.orderquery
      .post(members({ out_trade_no: number('order') }));
    const error = await call.then(() => assert.fail('was not refused'), (reason) => reason);
    assert.equal(error.response?.status, 200, error);
    assert.equal(error.response.data.return_code, 'FAIL');
    assert.match(error.response.data.return_msg, /签名错误/);
  });
});
