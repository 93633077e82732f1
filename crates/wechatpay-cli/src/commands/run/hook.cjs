// Loaded by `wechatpay run` before the code of every Node.js process (NODE_OPTIONS): connections to WeChat Pay's hosts
// go to the simulator. Node.js itself knows no proxy unless a program asks for one.
'use strict';

const http = require('node:http');
const https = require('node:https');
const { syncBuiltinESMExports } = require('node:module');
const net = require('node:net');

const simulator = __SIMULATOR__;
const domains = __DOMAINS__;
const loaded = Symbol.for('wechatpay.run');

/** Whether it is one of WeChat Pay's API hosts. */
function isPlatform(host) {
  if (typeof host !== 'string') return false;
  const name = host.toLowerCase().replace(/\.$/, '');
  return domains.some((domain) => name === domain || name.endsWith(`.${domain}`));
}

// TLS still names and checks the host that was asked for; only where the bytes go is changed.
const connect = net.Socket.prototype.connect;
function connectToSimulator(...args) {
  // Node.js passes its own normalized arguments on as one array.
  const list = Array.isArray(args[0]) ? args[0] : args;
  const [first, second] = list;
  if (first !== null && typeof first === 'object' && isPlatform(first.host)) {
    list[0] = { ...first, host: simulator.host, port: simulator.port };
  } else if (isPlatform(second)) {
    list[0] = simulator.port;
    list[1] = simulator.host;
  }
  return connect.apply(this, args);
}

// Some clients ask a proxy for an `https:` URL in the clear, and lose their client certificate by that. With the agent
// that they have for HTTPS, the request is what it would be without a proxy.
const request = http.request;
function requestByTls(options, ...rest) {
  const path = options !== null && typeof options === 'object' ? options.path : undefined;
  const isWhole = typeof path === 'string' && /^https:\/\//i.test(path);
  const url = isWhole && URL.canParse(path) ? new URL(path) : undefined;
  if (url === undefined || !isPlatform(url.hostname)) return request.call(this, options, ...rest);
  const agent = options.agents?.https;
  const direct = {
    ...options,
    protocol: 'https:',
    host: url.hostname,
    hostname: url.hostname,
    port: url.port || 443,
    path: path.slice(path.indexOf(url.host, 8) + url.host.length) || '/',
    agent: agent ?? https.globalAgent,
  };
  delete direct.href;
  delete direct.socketPath;
  return https.request(direct, ...rest);
}

if (!globalThis[loaded]) {
  globalThis[loaded] = true;
  net.Socket.prototype.connect = connectToSimulator;
  http.request = requestByTls;
  syncBuiltinESMExports();
}
