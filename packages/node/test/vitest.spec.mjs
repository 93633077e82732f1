// Vitest, with one simulator for all files.
import { afterAll, expect, test } from 'vitest';
import { testPlatform } from 'wechatpay';

const platform = await testPlatform();
afterAll(() => platform.stop());

test('the platform is a world of the global setup', async () => {
  expect(process.env.WECHATPAY_TEST_SIMULATOR).toMatch(/^http:/);
  expect(platform.baseUrl).not.toBe(process.env.WECHATPAY_TEST_SIMULATOR);
  await platform.settle();
});
