//! Delivers the notifications that are due, and advances the time.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::OwnedSemaphorePermit;
use tokio::task::JoinSet;
use url::Url;

use super::{Platform, UNDER_WAY};
use crate::catalogue;
use crate::notify::{address, describe, write};
use crate::state::{Attempt, Delivery, Message};
use crate::storage::lock;

/// Runs timers and deliveries when they are due, without end.
pub(crate) async fn pump(platform: Arc<Platform>) {
    loop {
        let next = platform.await_due();
        let wait = next.and_then(|at| platform.clock.until(at));
        match wait {
            Some(Duration::ZERO) => {
                // A delivery without a place stays in the queue, which can be larger than the memory.
                let Ok(place) = Arc::clone(&platform.under_way).acquire_owned().await else {
                    return;
                };
                if let Some(delivery) = platform.transact(|state, now| state.take_delivery(now)) {
                    // A slow merchant does not delay other deliveries.
                    tokio::spawn(deliver(Arc::clone(&platform), delivery, Some(place)));
                }
            }
            Some(wait) => {
                tokio::select! {
                    () = tokio::time::sleep(wait) => {}
                    () = platform.wake.notified() => {}
                }
            }
            None => platform.wake.notified().await,
        }
    }
}

/// Advances business time by a number of seconds. Timers that fall due run at their own time, one after the
/// other. If the clock is stopped, each notification is delivered before the next timer runs. If the clock
/// runs, all of them are delivered before this function returns.
pub(crate) async fn advance(platform: Arc<Platform>, seconds: i64) {
    let _alone = platform.advancing.lock().await;
    let target = platform.clock.now().saturating_add(seconds.max(0));
    let mut under_way = JoinSet::new();
    loop {
        let next = platform.look(|state| state.next_due());
        let Some(at) = next.filter(|at| *at <= target) else { break };
        platform.clock.move_to(at);
        let due = platform.transact(|state, now| state.take_delivery(now));
        let Some(delivery) = due else { continue };
        if platform.clock.runs() {
            // Under load another delivery is always due, so waiting for each one would never end.
            let place = Arc::clone(&platform.under_way).acquire_owned().await.ok();
            under_way.spawn(deliver(Arc::clone(&platform), delivery, place));
            while under_way.try_join_next().is_some() {}
        } else {
            deliver(Arc::clone(&platform), delivery, None).await;
        }
    }
    platform.clock.move_to(target);
    platform.transact(|_, _| ());
    while under_way.join_next().await.is_some() {}
}

/// Runs everything that is due now. Returns after all these notifications, and those already in progress, have
/// been delivered.
pub(crate) async fn settle(platform: Arc<Platform>) {
    advance(Arc::clone(&platform), 0).await;
    let all = u32::try_from(UNDER_WAY).unwrap_or(u32::MAX);
    // A place is held until the response arrives. Acquiring fails only when the platform ends.
    let _ = platform.under_way.acquire_many(all).await;
}

/// Makes one attempt to deliver a notification; `_place` is held until it ends.
async fn deliver(
    platform: Arc<Platform>,
    delivery: Delivery,
    _place: Option<OwnedSemaphorePermit>,
) {
    let attempts = attempt(&platform, &delivery).await;
    platform.transact(|state, now| {
        if !state.knows(&delivery) {
            return;
        }
        for attempt in attempts {
            state.delivered(&delivery.notification, attempt, now);
        }
        state.end_delivery(&delivery);
    });
}

/// Sends a notification, after its probe if probes are on. Returns the attempts.
async fn attempt(platform: &Platform, delivery: &Delivery) -> Vec<Attempt> {
    let settings = lock(&platform.deliveries).clone();
    let mut attempts = Vec::new();
    let notice = platform.look(|state| {
        let known = Some(delivery).filter(|delivery| state.knows(delivery))?;
        state.notice(&known.notification).cloned()
    });
    let Some(notice) = notice else { return attempts };
    let Some(identity) = platform.merchants.find(&notice.mchid) else {
        let reason = format!("not sent: `{}` is no merchant of the simulator", notice.mchid);
        let attempt =
            Attempt { last: true, error: Some(reason), ..Attempt::at(platform.clock.now()) };
        let number = notice.attempts.len() + 1;
        platform.events.delivery(|| describe(&notice, &attempt, number));
        attempts.push(attempt);
        return attempts;
    };
    let identity = match &identity.brand {
        Some(brand) if is_of_a_brand(&notice.message) => Arc::clone(brand),
        _ => identity,
    };
    // Only v3 notifications have probes.
    let probed = settings.probe && matches!(notice.message, Message::V3 { .. });
    let rounds: &[bool] = if probed { &[true, false] } else { &[false] };
    for probe in rounds {
        let mut attempt = Attempt { probe: *probe, ..Attempt::at(platform.clock.now()) };
        let forward = lock(&platform.forwards).target(notice.message.event_type(), &notice.mchid);
        attempt.forwarded = forward.as_ref().map(Url::to_string);
        let begun = Instant::now();
        let outcome = match forward.map_or_else(|| address(&notice.url, &settings), Ok) {
            Err(reason) => {
                // Every further attempt would be refused, too.
                attempt.last = true;
                Err(reason)
            }
            Ok(url) => match write(&identity, &settings, &notice, *probe) {
                Err(reason) => {
                    attempt.last = true;
                    Err(reason)
                }
                Ok(letter) => {
                    attempt.sent = Some(letter.sent());
                    attempt.serial = letter.serial.clone();
                    platform.courier.post(url, letter).await
                }
            },
        };
        attempt.milliseconds = u64::try_from(begun.elapsed().as_millis()).ok();
        match outcome {
            Ok((status, answer)) => (attempt.status, attempt.answer) = (Some(status), Some(answer)),
            Err(reason) => attempt.error = Some(reason),
        }
        let number = notice.attempts.len() + attempts.len() + 1;
        platform.events.delivery(|| describe(&notice, &attempt, number));
        attempts.push(attempt);
    }
    attempts
}

/// Whether a notification is for the brand instead of the merchant.
fn is_of_a_brand(message: &Message) -> bool {
    let known = catalogue::notification(message.event_type(), message.is_v2());
    known.is_some_and(|notification| notification.brand)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notify::PATIENCE;

    /// A merchant that does not respond must not fill the memory with deliveries.
    #[tokio::test(start_paused = true)]
    async fn what_has_no_place_stays_in_the_queue() {
        let platform = Arc::new(Platform::of_a_test());
        let places = u32::try_from(UNDER_WAY).unwrap();
        let places = Arc::clone(&platform.under_way).try_acquire_many_owned(places).unwrap();
        assert_eq!(platform.under_way.available_permits(), 0);
        let mchid = platform.merchants.first().mchid().to_owned();
        let message = Message::V2 { event: String::new(), members: Vec::new() };
        // This URL is not on this machine, so the delivery makes no connection.
        let url = "http://elsewhere.example/";
        platform.transact(|state, now| state.tell(&mchid, url, message, now, now, 1));
        let attempts =
            || platform.look(|state| state.notices().map(|one| one.attempts.len()).sum::<usize>());
        let pump = tokio::spawn(pump(Arc::clone(&platform)));
        // With the paused clock, this returns when all other tasks are idle.
        tokio::time::sleep(PATIENCE).await;
        assert_eq!(attempts(), 0);
        drop(places);
        while attempts() == 0 {
            tokio::task::yield_now().await;
        }
        pump.abort();
    }
}
