// Orders, placed without an SDK: the simulator signs the request itself.
import assert from 'node:assert/strict';

export async function place(platform, number, notifyUrl = 'https://shop.example/notify') {
  const body = {
    appid: platform.credentials.appid,
    mchid: platform.mchid,
    description: '一壶茶',
    out_trade_no: number,
    notify_url: notifyUrl,
    amount: { total: 100 },
  };
  const request = { method: 'POST', target: '/v3/pay/transactions/native', body };
  const sent = await platform.control('POST', 'send', request);
  assert.equal(sent.answer.status, 200, JSON.stringify(sent));
}
