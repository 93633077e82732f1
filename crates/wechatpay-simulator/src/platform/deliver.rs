//! Delivers the notifications that are due, and moves time on.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::OwnedSemaphorePermit;
use tokio::task::JoinSet;
use url::Url;

use super::Platform;
use crate::catalogue;
use crate::notify::{address, describe, post, write};
use crate::state::{Attempt, Delivery, Message};
use crate::storage::lock;

/// Waits for what is due, and does it; never ends.
pub(crate) async fn pump(platform: Arc<Platform>) {
    loop {
        let next = platform.await_due();
        let wait = next.and_then(|at| platform.clock.until(at));
        match wait {
            Some(Duration::ZERO) => {
                // What is not under way stays in the queue, which may be longer than the memory.
                let Ok(place) = Arc::clone(&platform.under_way).acquire_owned().await else {
                    return;
                };
                if let Some(delivery) = platform.transact(|state, now| state.take_delivery(now)) {
                    // A merchant that is slow keeps nobody else waiting.
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

/// Moves business time on by so many seconds. What is due on the way happens at its own time, one
/// after the other, and each notification is answered before the next thing happens; while time
/// runs by itself, at the latest before this ends.
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
            // Under load there is always another one due: waiting for each would never end.
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

/// Tries to deliver a notification, once; `_place` is held so long.
async fn deliver(
    platform: Arc<Platform>,
    delivery: Delivery,
    _place: Option<OwnedSemaphorePermit>,
) {
    let attempts = attempt(&platform, &delivery.notification).await;
    platform.transact(|state, now| {
        for attempt in attempts {
            state.delivered(&delivery.notification, attempt, now);
        }
        state.end_delivery(&delivery);
    });
}

/// Sends a notification, after its probe where there is one; what came of it.
async fn attempt(platform: &Platform, key: &str) -> Vec<Attempt> {
    let settings = lock(&platform.deliveries).clone();
    let mut attempts = Vec::new();
    let Some(notice) = platform.look(|state| state.notice(key).cloned()) else { return attempts };
    let Some(identity) = platform.merchants.find(&notice.mchid) else { return attempts };
    let identity = match &identity.brand {
        Some(brand) if is_of_a_brand(&notice.message) => Arc::clone(brand),
        _ => identity,
    };
    // Only v3 has signatures that are probed.
    let probed = settings.probe && matches!(notice.message, Message::V3 { .. });
    let rounds: &[bool] = if probed { &[true, false] } else { &[false] };
    for probe in rounds {
        let mut attempt = Attempt { probe: *probe, ..Attempt::at(platform.clock.now()) };
        let mut told = None;
        let forward = lock(&platform.forwards).target(notice.message.event_type(), &notice.mchid);
        attempt.forwarded = forward.as_ref().map(Url::to_string);
        let begun = Instant::now();
        let outcome = match forward.map_or_else(|| address(&notice.url, &settings), Ok) {
            Err(reason) => {
                // Nobody will ever be reached there.
                attempt.last = true;
                Err(reason)
            }
            Ok(url) => match write(&identity, &settings, &notice, *probe) {
                None => Err("cannot be written".to_owned()),
                Some(letter) => {
                    told = platform.events.is_watched().then(|| letter.told());
                    attempt.serial = letter.serial.clone();
                    post(url, letter).await
                }
            },
        };
        attempt.milliseconds = u64::try_from(begun.elapsed().as_millis()).ok();
        match outcome {
            Ok((status, answer)) => (attempt.status, attempt.answer) = (Some(status), Some(answer)),
            Err(reason) => attempt.error = Some(reason),
        }
        let number = notice.attempts.len() + attempts.len() + 1;
        platform.events.delivery(|| describe(&notice, &attempt, number, told));
        attempts.push(attempt);
    }
    attempts
}

/// Whether a notification is for the brand, and not for the merchant.
fn is_of_a_brand(message: &Message) -> bool {
    let known = catalogue::notification(message.event_type(), message.is_v2());
    known.is_some_and(|notification| notification.brand)
}

#[cfg(test)]
mod tests {
    use super::super::UNDER_WAY;
    use super::*;
    use crate::notify::PATIENCE;

    /// A merchant that answers nobody must not fill the memory with deliveries.
    #[tokio::test(start_paused = true)]
    async fn what_has_no_place_stays_in_the_queue() {
        let platform = Arc::new(Platform::of_a_test());
        let places = u32::try_from(UNDER_WAY).unwrap();
        let places = Arc::clone(&platform.under_way).try_acquire_many_owned(places).unwrap();
        assert_eq!(platform.under_way.available_permits(), 0);
        let mchid = platform.merchants.first().mchid().to_owned();
        let message = Message::V2 { event: String::new(), members: Vec::new() };
        // Not on this machine, so that its delivery asks nobody.
        let url = "http://elsewhere.example/";
        platform.transact(|state, now| state.tell(&mchid, url, message, now, now, 1));
        let attempts =
            || platform.look(|state| state.notices().map(|one| one.attempts.len()).sum::<usize>());
        let pump = tokio::spawn(pump(Arc::clone(&platform)));
        // This time passes when nobody has anything left to do.
        tokio::time::sleep(PATIENCE).await;
        assert_eq!(attempts(), 0);
        drop(places);
        while attempts() == 0 {
            tokio::task::yield_now().await;
        }
        pump.abort();
    }
}
