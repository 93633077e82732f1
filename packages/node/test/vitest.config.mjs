export default { test: { globalSetup: ['wechatpay/global-setup'], include: ['vitest.spec.mjs'] } };
