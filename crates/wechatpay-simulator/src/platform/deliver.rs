//! Delivers the notifications that are due, and advances the time.

use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::Semaphore;
use url::Url;

use super::{AT_ONE_HOST, Platform, UNDER_WAY};
use crate::catalogue;
use crate::notify::{accepts, address, describe, write};
use crate::state::{Attempt, Delivery, Message, State};
use crate::storage::lock;

/// The most deliveries that are taken at once while the clock is stopped.
const AT_ONCE: usize = 1024;

/// Runs timers and deliveries when they are due, without end.
pub(crate) async fn pump(platform: Arc<Platform>) {
    loop {
        let next = platform.await_due();
        let wait = next.and_then(|at| platform.clock.until(at));
        match wait {
            Some(Duration::ZERO) => {
                if start_next(&platform).await.is_none() {
                    return;
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

/// Starts the next delivery that is due, if there is one. Returns `None` if the platform has ended.
async fn start_next(platform: &Arc<Platform>) -> Option<()> {
    // A delivery without a place stays in the queue, which can be larger than the memory.
    let place = Arc::clone(&platform.under_way).acquire_owned().await.ok()?;
    let started = platform.transact(|state, now| {
        let delivery = state.take_delivery(now)?;
        let host = platform.host(state, &delivery);
        let mut busy = lock(&platform.busy);
        let its = busy.entry(host.clone()).or_default();
        if *its >= AT_ONE_HOST {
            state.hold_delivery(&delivery, &host);
            return None;
        }
        *its += 1;
        Some((delivery, host))
    });
    if let Some((delivery, host)) = started {
        let platform = Arc::clone(platform);
        tokio::spawn(async move {
            deliver(&platform, &delivery, &host, Place::Counted).await;
            drop(place);
        });
    }
    Some(())
}

/// Advances business time by a number of seconds. Timers that fall due run at their own time, one after the
/// other. If the clock is stopped, the notifications due at one time are delivered before the next timer runs. If
/// the clock runs, all of them are delivered before this function returns.
pub(crate) async fn advance(platform: Arc<Platform>, seconds: i64) {
    let _alone = platform.advancing.lock().await;
    run(&platform, seconds).await;
    if platform.clock.runs() {
        finish(&platform).await;
    }
}

/// Runs everything that is due now. Returns after all these notifications, and those already in progress, have
/// been delivered.
pub(crate) async fn settle(platform: Arc<Platform>) {
    let _alone = platform.advancing.lock().await;
    run(&platform, 0).await;
    finish(&platform).await;
}

/// Advances business time. While the clock runs, deliveries are only started.
async fn run(platform: &Arc<Platform>, seconds: i64) {
    let target = platform.clock.now().saturating_add(seconds.max(0));
    loop {
        let next = platform.look(|state| state.next_due());
        let Some(at) = next.filter(|at| *at <= target) else { break };
        platform.clock.move_to(at);
        if !platform.clock.runs() {
            deliver_due(platform).await;
        } else if start_next(platform).await.is_none() {
            return;
        }
    }
    platform.clock.move_to(target);
    platform.transact(|_, _| ());
}

/// Waits until the deliveries that are in progress now have ended, also held ones.
async fn finish(platform: &Arc<Platform>) {
    let keys = platform.look(|state| state.deliveries_in_progress());
    loop {
        let mut changed = pin!(platform.changed.notified());
        changed.as_mut().enable();
        if !platform.look(|state| state.has_any_delivery(&keys)) {
            return;
        }
        // Looking changes nothing. A transaction would signal a change to this loop itself, which would then never
        // wait, and on one thread no delivery in progress could end.
        let next = platform.look(|state| state.next_due());
        if !platform.clock.runs() && next.is_some_and(|at| at <= platform.clock.now()) {
            deliver_due(platform).await;
        } else {
            changed.await;
        }
    }
}

/// Delivers the notifications that are due, while the clock is stopped: those for one host one after the other,
/// those for different hosts side by side.
async fn deliver_due(platform: &Arc<Platform>) {
    let mut hosts: Vec<(String, Vec<Delivery>)> = Vec::new();
    platform.transact(|state, now| {
        for _ in 0..AT_ONCE {
            let Some(delivery) = state.take_delivery(now) else { return };
            let host = platform.host(state, &delivery);
            match hosts.iter_mut().find(|(its, _)| *its == host) {
                Some((_, its)) => its.push(delivery),
                None => hosts.push((host, vec![delivery])),
            }
        }
    });
    let places = Arc::new(Semaphore::new(UNDER_WAY));
    let hosts = hosts.into_iter().map(|(host, deliveries)| {
        let (platform, places) = (Arc::clone(platform), Arc::clone(&places));
        // A task of its own ends even if nobody waits for this function any more.
        tokio::spawn(async move {
            let _place = places.acquire().await;
            for delivery in deliveries {
                deliver(&platform, &delivery, &host, Place::Free).await;
            }
        })
    });
    let hosts: Vec<_> = hosts.collect();
    for host in hosts {
        let _ = host.await;
    }
}

/// Whether a delivery counts in the number of deliveries at its host.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Counted,
    Free,
}

/// Makes one attempt to deliver a notification.
async fn deliver(platform: &Platform, delivery: &Delivery, host: &str, place: Place) {
    let attempts = attempt(platform, delivery).await;
    platform.transact(|state, now| {
        if state.knows(delivery) {
            for attempt in attempts {
                state.delivered(delivery, attempt, now);
            }
            state.end_delivery(delivery);
        }
        // The state may have been replaced, but the host has room in any case.
        if place == Place::Counted {
            platform.leave(host);
        }
        // Each delivery releases the next, whether it is counted or not: the clock may have stopped in between, and the
        // deliveries that count may be fewer than those that are held.
        state.release_delivery(host);
    });
}

impl Platform {
    /// The host that a delivery is sent to, with scheme and port.
    fn host(&self, state: &State, delivery: &Delivery) -> String {
        let Some(notice) = state.notice(&delivery.notification) else { return String::new() };
        let forward = lock(&self.forwards).target(notice.message.event_type(), &notice.mchid);
        let url = forward.or_else(|| Url::parse(&notice.url).ok());
        url.map_or_else(String::new, |url| url.origin().ascii_serialization())
    }

    /// Ends a delivery at a host.
    fn leave(&self, host: &str) {
        let mut busy = lock(&self.busy);
        if let Some(its) = busy.get_mut(host) {
            *its = its.saturating_sub(1);
            if *its == 0 {
                busy.remove(host);
            }
        }
    }
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
            Ok((status, answer)) => {
                attempt.taken = accepts(&notice.message, status, &answer);
                (attempt.status, attempt.answer) = (Some(status), Some(answer));
            }
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

    /// On one thread, `settle` must wait, so that the deliveries it waits for can end.
    #[tokio::test]
    async fn what_is_in_progress_can_end_while_the_clock_is_stopped() {
        let platform = Arc::new(Platform::of_a_test());
        platform.clock.stop();
        let mchid = platform.merchants.first().mchid().to_owned();
        let message = Message::V2 { event: String::new(), members: Vec::new() };
        let url = "http://elsewhere.example/";
        let taken = platform.transact(|state, now| {
            state.tell(&mchid, url, message, now, now, 1);
            state.take_delivery(now)
        });
        let delivery = taken.unwrap();
        let other = Arc::clone(&platform);
        // This runs only when the test's own task waits.
        let ending = tokio::spawn(async move {
            other.transact(|state, _| state.end_delivery(&delivery));
        });
        settle(Arc::clone(&platform)).await;
        ending.await.unwrap();
        assert!(platform.look(State::deliveries_in_progress).is_empty());
    }
}
