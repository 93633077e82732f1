// Where the command of this platform is: in a package of its own, of which npm installs the one that fits.
'use strict';

/** The path of the command. `WECHATPAY_BIN` names another one. */
function command() {
  if (process.env.WECHATPAY_BIN) return process.env.WECHATPAY_BIN;
  const name = `@wechatpay-simulator/${process.platform}-${process.arch}`;
  try {
    return require.resolve(`${name}/bin/wechatpay${process.platform === 'win32' ? '.exe' : ''}`);
  } catch {
    throw new Error(
      `could not find the package ${name}: install wechatpay without \`--omit=optional\`, `
      + 'or name the command in WECHATPAY_BIN',
    );
  }
}

module.exports = { command };
