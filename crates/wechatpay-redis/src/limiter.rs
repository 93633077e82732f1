//! Rate limits of all processes: one list per window, with the times at which its last requests are sent. Each step
//! is one script and uses the server's clock. If the connection breaks, a command is not repeated, because it would
//! take a second place.
//!
//! A log, and not one number as in GCRA: the platform counts requests per window and accepts all of a window at once. A
//! GCRA with that burst lets almost twice the limit pass within a window; with a smaller burst, it slows down requests
//! that the platform accepts. Limits by the second are spaced evenly, as GCRA with a burst of one does; they use the same
//! script. All windows of a request are checked in one script, because a request takes a place in all of them or in none.

use std::time::Duration;

use redis::aio::ConnectionLike;
use wechatpay_sdk::rate_limit::{Counts, RateLimiter, Reservation, Window};
use wechatpay_sdk::{BoxError, BoxFuture};

use crate::store::RedisStore;

/// Entries are `TIME ASKED NUMBER`: the time at which the request is sent and the time at which its place was
/// requested, both in microseconds since 1970. If the last place was requested in the future, the server's clock was
/// set back: the list does not fit this clock and is deleted. One second is tolerated for clocks that are only
/// slewed. After the longest wait, there are five arguments for each key: limit, length, spacing, the counted
/// requests (0: requests, 1: a subject, 2: failures), number.
const RESERVE: &str = "\
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local time, gate, windows = now, now, {}
for i, key in ipairs(KEYS) do
  local a = i * 5 - 3
  local window = { key = key, limit = tonumber(ARGV[a]), length = tonumber(ARGV[a + 1]),
    spacing = tonumber(ARGV[a + 2]), counts = ARGV[a + 3], number = ARGV[a + 4] }
  local last = redis.call('LINDEX', key, -1)
  local at, asked, number = string.match(last or '', '^(%d+) (%d+) (.*)$')
  if at and tonumber(asked) > now + 1000000 then
    redis.call('DEL', key)
    at = nil
  end
  if not at or window.number == '' or window.number ~= number then
    table.insert(windows, window)
    if at then
      local allowed = at + window.spacing
      local back = redis.call('LINDEX', key, -window.limit)
      if back then allowed = math.max(allowed, string.match(back, '^%d+') + window.length) end
      if window.counts == '0' then time = math.max(time, allowed) else gate = math.max(gate, allowed) end
    end
  end
end
local wait = math.max(time, gate) - now
if gate > time or wait > tonumber(ARGV[1]) then return { 0, wait } end
for _, window in ipairs(windows) do
  if window.counts ~= '2' then
    local first = redis.call('LINDEX', window.key, 0)
    while first and redis.call('LLEN', window.key) >= window.limit
      and string.match(first, '^%d+') + window.length <= time do
      redis.call('LPOP', window.key)
      first = redis.call('LINDEX', window.key, 0)
    end
    redis.call('RPUSH', window.key, string.format('%.0f %.0f ', time, now) .. window.number)
    local over = wait + math.max(window.length, window.spacing)
    redis.call('PEXPIRE', window.key, string.format('%.0f', over / 1000 + 1000))
  end
end
return { 1, wait }";

/// For each key: limit, length, spacing.
const FAILED: &str = "\
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
for i, key in ipairs(KEYS) do
  local limit, length, spacing = tonumber(ARGV[i * 3 - 2]), tonumber(ARGV[i * 3 - 1]), tonumber(ARGV[i * 3])
  local asked = string.match(redis.call('LINDEX', key, -1) or '', '^%d+ (%d+)')
  if asked and tonumber(asked) > now + 1000000 then redis.call('DEL', key) end
  local first = redis.call('LINDEX', key, 0)
  while first and redis.call('LLEN', key) >= limit and string.match(first, '^%d+') + length <= now do
    redis.call('LPOP', key)
    first = redis.call('LINDEX', key, 0)
  end
  redis.call('RPUSH', key, string.format('%.0f %.0f ', now, now))
  redis.call('PEXPIRE', key, string.format('%.0f', math.max(length, spacing) / 1000 + 1000))
end
return 1";

impl<C: ConnectionLike + Clone + Send + Sync> RateLimiter for RedisStore<C> {
    fn reserve<'a>(
        &'a self,
        windows: &'a [Window],
        longest: Duration,
    ) -> BoxFuture<'a, Result<Reservation, BoxError>> {
        Box::pin(async move {
            let mut command = redis::cmd("EVAL");
            command.arg(RESERVE).arg(windows.len());
            for window in windows {
                command.arg(self.window(window));
            }
            command.arg(micros(longest));
            for window in windows {
                command.arg(window.limit()).arg(micros(window.length()));
                command.arg(micros(window.spacing()));
                command.arg(match window.counts() {
                    Counts::Requests => 0,
                    Counts::Failures => 2,
                    // A kind that this version does not know also delays requests.
                    _ => 1,
                });
                command.arg(window.number().unwrap_or_default());
            }
            let (is_taken, wait): (bool, u64) = self.run_once(&command).await?;
            let wait = Duration::from_micros(wait);
            Ok(if is_taken { Reservation::Taken(wait) } else { Reservation::Later(wait) })
        })
    }

    fn failed<'a>(&'a self, windows: &'a [Window]) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async move {
            let failures = || windows.iter().filter(|window| window.counts() == Counts::Failures);
            if failures().next().is_none() {
                return Ok(());
            }
            let mut command = redis::cmd("EVAL");
            command.arg(FAILED).arg(failures().count());
            for window in failures() {
                command.arg(self.window(window));
            }
            for window in failures() {
                command.arg(window.limit()).arg(micros(window.length()));
                command.arg(micros(window.spacing()));
            }
            self.run_once::<i64>(&command).await.map(|_| ())
        })
    }
}

impl<C> RedisStore<C> {
    /// The name of a window's list. All lists are on one node of a cluster, because one script reads several of them.
    fn window(&self, window: &Window) -> String {
        format!("{}:{}", self.key("limit", "all"), window.key())
    }
}

/// Times are numbers in Lua, which are exact below 2^53.
fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX).min(1 << 52)
}
