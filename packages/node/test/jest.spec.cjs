// Jest, with one simulator for all files.
const { testPlatform } = require('wechatpay');

let platform;
beforeAll(async () => { platform = await testPlatform(); });
afterAll(() => platform.stop());

test('the platform is a world of the global setup', async () => {
  expect(process.env.WECHATPAY_TEST_SIMULATOR).toMatch(/^http:/);
  expect(platform.baseUrl).not.toBe(process.env.WECHATPAY_TEST_SIMULATOR);
  await platform.settle();
});
