//! `.wait()` and `.await`, wherever a program may call them.

use std::future::IntoFuture;
use std::sync::mpsc;
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use tokio::runtime::Builder;
use wechatpay_sdk::Client;

use crate::platform::Platform;

fn query(client: &Client) -> wechatpay_sdk::Call {
    client
        .chain("v3/pay/transactions/out-trade-no/{out_trade_no}")
        .bind("out_trade_no", "order-1")
        .get()
        .query([("mchid", client.mchid())])
}

/// Runs `test` on a separate thread. Fails if it does not end.
fn within_a_minute(test: impl FnOnce() + Send + 'static) {
    let (ended, end) = mpsc::channel();
    let thread = std::thread::spawn(move || {
        test();
        let _ = ended.send(());
    });
    match end.recv_timeout(Duration::from_secs(60)) {
        Err(mpsc::RecvTimeoutError::Timeout) => panic!("a deadlock"),
        _ => thread.join().unwrap(),
    }
}

#[test]
fn waiting_in_a_plain_thread() {
    within_a_minute(|| {
        let platform = Platform::start();
        platform.paid_order("order-1");
        query(&platform.client).wait().unwrap();
    });
}

#[test]
fn waiting_in_every_thread_of_a_multi_thread_runtime_at_once() {
    within_a_minute(|| {
        let platform = Platform::start();
        platform.paid_order("order-1");
        let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        runtime.block_on(async {
            // Connections of this runtime are open and idle when all of its
            // threads block.
            query(&platform.client).await.unwrap();
            let tasks: Vec<_> = (0..8)
                .map(|_| {
                    let client = platform.client.clone();
                    tokio::spawn(async move { query(&client).wait().map(|_| ()) })
                })
                .collect();
            for task in tasks {
                task.await.unwrap().unwrap();
            }
        });
    });
}

#[test]
fn waiting_in_a_current_thread_runtime() {
    within_a_minute(|| {
        let platform = Platform::start();
        platform.paid_order("order-1");
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            query(&platform.client).await.unwrap();
            query(&platform.client).wait().unwrap();
            query(&platform.client).await.unwrap();
        });
        // A client that has a thread is dropped inside of a runtime.
        runtime.block_on(async move { drop(platform) });
    });
}

#[test]
fn a_client_outlives_the_runtimes_that_it_was_used_in() {
    within_a_minute(|| {
        let platform = Platform::start();
        platform.paid_order("order-1");
        // More of them than the client keeps pools for.
        for _ in 0..12 {
            let runtime = Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async { query(&platform.client).await.unwrap() });
            // Not polled any more, and neither are its connections.
            query(&platform.client).wait().unwrap();
        }
    });
}

/// Polls a future as any executor does, without tokio.
fn run<T>(future: impl Future<Output = T>) -> T {
    struct Signal(mpsc::SyncSender<()>);
    impl Wake for Signal {
        fn wake(self: std::sync::Arc<Self>) {
            let _ = self.0.try_send(());
        }
    }
    let (sender, woken) = mpsc::sync_channel(1);
    let waker = Waker::from(std::sync::Arc::new(Signal(sender)));
    let mut future = std::pin::pin!(future);
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            return output;
        }
        woken.recv_timeout(Duration::from_secs(60)).expect("never woken");
    }
}

#[test]
fn awaiting_needs_no_tokio() {
    let platform = Platform::start();
    platform.paid_order("order-1");
    run(query(&platform.client).into_future()).unwrap();
}

#[test]
fn a_future_can_be_dropped_at_any_point_and_anywhere() {
    let platform = Platform::start();
    platform.paid_order("order-1");
    // Polled n times, then dropped outside of any runtime.
    for polls in 0..4 {
        let mut future = Box::pin(query(&platform.client).into_future());
        let mut context = Context::from_waker(Waker::noop());
        for _ in 0..polls {
            if future.as_mut().poll(&mut context).is_ready() {
                break;
            }
        }
        drop(future);
    }
    // Begun in a runtime that is gone when it is dropped.
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let mut future = Box::pin(query(&platform.client).into_future());
    runtime.block_on(async {
        assert!(future.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    });
    drop(runtime);
    drop(future);
    // And the client is as good as before.
    query(&platform.client).wait().unwrap();
}

#[test]
fn a_call_can_be_spawned_and_a_path_outlives_its_client() {
    fn assert_send<T: Send + 'static>(_: &T) {}
    let platform = Platform::start();
    let call = query(&platform.client);
    assert_send(&call);
    assert_send(&call.into_future());
    let path = platform.client["v3/certificates"].clone();
    drop(platform.client);
    path.get().wait().unwrap();
}
