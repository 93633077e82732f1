// What the types allow and refuse; it is compiled, and never run.
import globalSetup from 'wechatpay/global-setup';
import { type Platform, SimulatorError, command, connect, startSimulator, testPlatform } from 'wechatpay';

export async function uses(): Promise<void> {
  await using platform: Platform = await startSimulator({ startTime: '2026-03-01T10:00:00+08:00', arguments: ['--log'] });
  await using world = await platform.world({ platform_keys: 'certificate' });
  const { base_url: base, private_key: key }: { base_url: string; private_key: string } = world.credentials;
  await world.pay('order-1');
  await world.expectRequest({ path: '/v3/*', body: { amount: { total: 1 } } }, { count: 2, timeoutSeconds: 1 });
  await (await connect(base)).stop();
  await (await testPlatform({ seed: 1 })).settle();
  const stop = await globalSetup();
  await stop?.();
  const error = new SimulatorError();
  const status: number | undefined = error.status;
  console.log(command().length, key, status);
  // @ts-expect-error There is no such member.
  await testPlatform({ start: 'now' });
  // @ts-expect-error `startSimulator` makes it.
  new (platform.constructor as typeof Platform)();
}
