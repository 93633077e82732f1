// One request to the control API of a simulator, and its answer.
'use strict';

const http = require('node:http');
const https = require('node:https');

/** The simulator refused, or what a test expected did not come. */
class SimulatorError extends Error {
  constructor(message, status, code) {
    super(message);
    this.name = 'SimulatorError';
    this.status = status;
    this.code = code;
  }
}

/** Asks directly, whatever proxy the environment names: the agent is a new one, which knows none. */
function ask(baseUrl, token, method, path, body, { query, timeoutSeconds = 60 } = {}) {
  const url = new URL(`${baseUrl}/_simulator/${path}`);
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.append(name, String(value));
  const headers = { 'Content-Type': 'application/json' };
  if (token) headers.Authorization = `Bearer ${token}`;
  const data = body === undefined ? undefined : JSON.stringify(body);
  if (data !== undefined) headers['Content-Length'] = Buffer.byteLength(data);
  const what = `${method} ${path}`;
  return new Promise((resolve, reject) => {
    const { request } = url.protocol === 'https:' ? https : http;
    const signal = AbortSignal.timeout(timeoutSeconds * 1000);
    const sent = request(url, { method, headers, agent: false, signal }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        const told = parsed(text);
        if (answer.statusCode >= 200 && answer.statusCode < 300 && told !== undefined) resolve(told);
        else reject(refusal(what, answer.statusCode, text, told ?? {}));
      });
    });
    sent.on('error', (error) => reject(new SimulatorError(`${what}: ${error.message}`)));
    sent.end(data);
  });
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusal(what, status, text, { code, message, detail }) {
  const more = detail ? `\n${JSON.stringify(detail, null, 2)}` : '';
  const words = [`${what}: ${status}`, code, message ?? text].filter(Boolean).join(' ');
  return new SimulatorError(words + more, status, code);
}

module.exports = { SimulatorError, ask };
