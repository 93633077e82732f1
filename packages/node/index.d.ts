/// <reference lib="esnext.disposable" />
// A WeChat Pay (微信支付) of your own on localhost, for tests in Node.js.

/** The merchant: numbers, API keys, serials, and keys and certificates as PEM texts (`p12` in base64). */
export interface Credentials {
  mchid: string;
  appid: string;
  sub_mchid?: string;
  base_url: string;
  tls_base_url: string;
  api_v2_key: string;
  api_v3_key: string;
  certificate_serial: string;
  private_key: string;
  certificate: string;
  p12: string;
  public_key_id?: string;
  public_key?: string;
  platform_certificate_serial?: string;
  platform_certificate?: string;
  ca: string;
  [member: string]: string | undefined;
}

/** How a world begins. */
export interface WorldOptions {
  /** Chooses merchant, keys and numbers: the same seed makes the same ones. */
  seed?: number;
  /** Business time begins here (RFC 3339) and stands still. */
  start_time?: string;
  /** Whether merchants are notified. */
  notify?: boolean;
  /** Whether rate limits hold. */
  rate_limits?: boolean;
  /** Whether errors of operations are signed. */
  sign_errors?: boolean;
  platform_keys?: 'both' | 'public_key' | 'certificate';
  /** The world ends when nobody has been connected for so long. */
  idle_seconds?: number;
}

export interface StartOptions {
  seed?: number;
  /** Business time begins here (RFC 3339) and stands still. */
  startTime?: string;
  notify?: boolean;
  rateLimits?: boolean;
  /** Further words of `wechatpay simulate --help`. */
  arguments?: readonly string[];
}

/** Which requests a test means. */
export interface RequestFilter {
  method?: string;
  /** How the path begins, or a pattern of it: `*` is anything, `{name}` one segment. */
  path?: string;
  mchid?: string;
  status?: number;
  outcome?: 'answered' | 'refused' | 'injected' | 'dropped';
  search?: string;
  /** Some members of the body. */
  body?: Record<string, unknown>;
  /** Some members of the query. */
  query?: Record<string, unknown>;
}

/** Which notifications a test means. */
export interface DeliveryFilter {
  /** With `*` for anything: `REFUND.*`. */
  event_type?: string;
  mchid?: string;
  id?: string;
  url?: string;
  status?: number;
  /** Whether the shop accepted it. */
  taken?: boolean;
  /** Some members of the notification in plain text. */
  content?: Record<string, unknown>;
}

export interface ExpectOptions {
  /** 1 if it is not given. */
  count?: number;
  /** 5 if it is not given. */
  timeoutSeconds?: number;
}

export interface ControlOptions {
  query?: Record<string, string | number | boolean>;
  /** 60 if it is not given. */
  timeoutSeconds?: number;
}

/** A WeChat Pay that runs on this machine. `startSimulator`, `connect`, `testPlatform` and `world` make one. */
export class Platform implements AsyncDisposable {
  private constructor();
  readonly baseUrl: string;
  /** The same platform over HTTPS; `credentials.ca` is the authority of its certificate. */
  readonly tlsBaseUrl: string;
  readonly mchid: string;
  readonly credentials: Credentials;

  /** Any request of the control API, below `/_simulator/`: `control('POST', 'faults', {…})`. */
  control(method: string, path: string, body?: unknown, options?: ControlOptions): Promise<any>;
  /** The payer pays an order. Returns its transaction. */
  pay(outTradeNo: string): Promise<Record<string, any>>;
  /** An order as the simulator holds it. */
  order(outTradeNo: string): Promise<Record<string, any>>;
  /** Does what is due now, and waits until every notification of it has been answered. */
  settle(): Promise<void>;
  /** Business time stands still from now on, until `advance` moves it. */
  stopClock(): Promise<void>;
  /** Moves business time on. What becomes due on the way happens, in order. */
  advance(seconds: number): Promise<void>;
  /** The requests that came, oldest first: `requests({ path: '/v3/refund/*', 'body.out_refund_no': '1' })`. */
  requests(filters?: Record<string, string | number>): Promise<Record<string, any>[]>;
  /** Waits until requests have come. Rejects after the timeout, and says what came instead. */
  expectRequest(request: RequestFilter, options?: ExpectOptions): Promise<Record<string, any>>;
  /** Waits until notifications have been sent. Rejects after the timeout, and says what was sent instead. */
  expectDelivery(delivery: DeliveryFilter, options?: ExpectOptions): Promise<Record<string, any>>;
  /** Puts everything back to the start, or to a snapshot that `snapshot` has kept. */
  reset(snapshot?: string): Promise<void>;
  /** Keeps everything under a name, for `reset`. */
  snapshot(name: string): Promise<void>;
  /** An isolated platform in the same process: a merchant, orders, a clock and ports of its own. */
  world(options?: WorldOptions): Promise<Platform>;
  /**
   * Writes keys and certificates to files. Returns the credentials with paths instead of texts.
   * `credentials.json` beside them is what the command reads.
   */
  writeCredentials(directory: string): Credentials;
  /** Ends what was made for this object: the process, or the world. A simulator of `connect` goes on. */
  stop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** The simulator refused, or what a test expected did not come. */
export class SimulatorError extends Error {
  /** The HTTP status, if there was an answer. */
  readonly status?: number;
  /** The error code, as `NOT_MET`. */
  readonly code?: string;
}

/**
 * Starts a WeChat Pay of your own, in a process of its own, on free ports of this machine. It ends with `stop`, or with
 * this process, also if that is killed.
 */
export function startSimulator(options?: StartOptions): Promise<Platform>;

/**
 * A simulator that runs already. Without a URL: that of `WECHATPAY_SIMULATOR`, which `wechatpay run` sets, and the token of
 * `WECHATPAY_SIMULATOR_TOKEN`.
 */
export function connect(url?: string, token?: string): Promise<Platform>;

/**
 * An empty platform for a test: a world of the simulator of `wechatpay/global-setup`, or of one that is started once
 * for this process. Under `wechatpay run` it is that command's platform, which is reset, because the SDK under test
 * finds that one; run test files one after another then.
 */
export function testPlatform(options?: WorldOptions): Promise<Platform>;

/** The path of the command `wechatpay`. `WECHATPAY_BIN` names another one. */
export function command(): string;
