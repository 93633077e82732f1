//! Deliveries to different hosts run side by side: a host that does not respond delays no other.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use http::StatusCode;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::watch::{Receiver, Sender, channel};
use wechatpay_simulator::Simulator;

use crate::notifications::control;

/// A server that counts the notifications as they arrive, and responds to them after it was released.
struct Host {
    url: String,
    arrived: Receiver<usize>,
    released: Sender<bool>,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Host {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Host {
    async fn start(is_released: bool) -> Self {
        let (count, arrived) = channel(0);
        let (released, release) = channel(is_released);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/notify", listener.local_addr().unwrap());
        let router = Router::new().fallback(take).with_state(Arc::new((count, release)));
        let task = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { url, arrived, released, task }
    }

    /// Waits until `count` notifications have arrived.
    async fn received(&self, count: usize) {
        self.arrived.clone().wait_for(|arrived| *arrived >= count).await.unwrap();
    }
}

async fn take(State(host): State<Arc<(Sender<usize>, Receiver<bool>)>>) -> StatusCode {
    let (count, release) = &*host;
    count.send_modify(|count| *count += 1);
    release.clone().wait_for(|released| *released).await.unwrap();
    StatusCode::NO_CONTENT
}

async fn tell(simulator: &Simulator, host: &Host, times: usize) {
    for _ in 0..times {
        let ask = json!({ "event_type": "REFUND.SUCCESS", "url": host.url });
        assert_eq!(control(simulator, "POST", "notifications", ask).await.0, 200);
    }
}

/// The statuses of all attempts at a host. An attempt that ended without a response has none.
async fn statuses(simulator: &Simulator, host: &Host) -> Vec<Value> {
    let (_, log) = control(simulator, "GET", "notifications", Value::Null).await;
    let its = log["notifications"].as_array().unwrap().iter().filter(|one| one["url"] == host.url);
    let attempts = its.flat_map(|one| one["attempts"].as_array().unwrap());
    attempts.map(|attempt| attempt["status"].clone()).collect()
}

#[tokio::test]
async fn while_the_clock_is_stopped() {
    let simulator = Arc::new(Simulator::start().await.unwrap());
    simulator.stop_clock();
    let (slow, quick) = (Host::start(false).await, Host::start(true).await);
    tell(&simulator, &slow, 2).await;
    tell(&simulator, &quick, 2).await;
    let advancing = {
        let simulator = Arc::clone(&simulator);
        tokio::spawn(async move { simulator.advance(Duration::ZERO).await })
    };
    quick.received(2).await;
    slow.received(1).await;
    // Those for one host are delivered one after the other.
    assert_eq!(*slow.arrived.borrow(), 1);
    slow.released.send_replace(true);
    advancing.await.unwrap();
    for host in [&slow, &quick] {
        assert_eq!(statuses(&simulator, host).await, [204, 204]);
    }
}

#[tokio::test]
async fn while_the_clock_runs() {
    // More than the platform delivers at once.
    const MANY: usize = 140;
    let simulator = Simulator::start().await.unwrap();
    let (slow, quick) = (Host::start(false).await, Host::start(true).await);
    // The platform waits 5 s for a response. All deliveries start at once, so that the slow host is released
    // long before, also on a busy machine.
    simulator.stop_clock();
    tell(&simulator, &slow, MANY).await;
    tell(&simulator, &quick, 1).await;
    simulator.run_clock(1);
    quick.received(1).await;
    slow.received(16).await;
    assert_eq!(*slow.arrived.borrow(), 16);
    slow.released.send_replace(true);
    // It also waits for those that were held back.
    simulator.settle().await;
    assert_eq!(statuses(&simulator, &quick).await, [204]);
    assert_eq!(statuses(&simulator, &slow).await, vec![json!(204); MANY]);
}

/// Deliveries that were held back while the clock ran must not be forgotten when it stops.
#[tokio::test]
async fn when_the_clock_stops_in_between() {
    const MANY: usize = 40;
    let simulator = Simulator::start().await.unwrap();
    let slow = Host::start(false).await;
    simulator.stop_clock();
    tell(&simulator, &slow, MANY).await;
    simulator.run_clock(1);
    slow.received(16).await;
    simulator.stop_clock();
    slow.released.send_replace(true);
    simulator.settle().await;
    assert_eq!(statuses(&simulator, &slow).await, vec![json!(204); MANY]);
}
