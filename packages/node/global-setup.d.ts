/**
 * One simulator for all test files, of which `testPlatform` makes worlds. Name this module as `globalSetup` of Vitest
 * or Jest, or as `--test-global-setup` of Node.js. Under `wechatpay run` it does nothing.
 */
declare function globalSetup(): Promise<(() => Promise<void>) | undefined>;

declare namespace globalSetup {
  export { globalSetup };
}

export = globalSetup;
