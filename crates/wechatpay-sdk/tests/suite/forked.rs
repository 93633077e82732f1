//! A client that was used before `fork()`: the child has none of the parent's
//! threads, and must not use its connections.

use std::io::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use fork::{Fork, fork, waitpid};
use wechatpay_sdk::{Client, Delivery, ErrorKind};

use crate::connections::{head, server};
use crate::platform::{Platform, builder};

const CHILD: &str = "WECHATPAY_TEST_FORKS";

fn query(client: &Client) -> wechatpay_sdk::Call {
    client.chain("v3/certificates").get()
}

/// Runs the test `name` of this file once more, in a process that may fork.
fn in_a_process_of_its_own(name: &str) {
    let mut process = std::process::Command::new(std::env::current_exe().unwrap());
    process.args(["--exact", &format!("forked::{name}"), "--nocapture"]).env(CHILD, "1");
    let output = process.output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&text));
}

fn is_in_it() -> bool {
    std::env::var_os(CHILD).is_some()
}

fn end_if_it_hangs() {
    std::thread::spawn(|| {
        std::thread::sleep(Duration::from_secs(60));
        std::process::exit(9);
    });
}

/// The code that a child of this process ends with: 0 if `child` is true. A child
/// that hangs is ended.
fn in_a_child(child: impl FnOnce() -> bool) -> i32 {
    match fork().unwrap() {
        Fork::Child => {
            end_if_it_hangs();
            let succeeded = child();
            std::process::exit(if succeeded { 0 } else { 7 });
        }
        Fork::Parent(id) => waitpid(id).unwrap() >> 8,
    }
}

#[test]
fn the_child_calls_with_a_thread_and_connections_of_its_own() {
    if !is_in_it() {
        return in_a_process_of_its_own("the_child_calls_with_a_thread_and_connections_of_its_own");
    }
    let platform = Platform::start();
    query(&platform.client).wait().unwrap();
    // Begun before, ended after.
    let file = query(&platform.client).file().stream();
    let client = platform.client.clone();
    let code = in_a_child(|| {
        let timeout = Duration::from_secs(30);
        let waited = query(&client).timeout(timeout).wait();
        let streamed = file.wait();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let awaited = runtime.block_on(async { query(&client).timeout(timeout).await });
        drop(runtime);
        drop(client);
        // The simulator's answer is not a file, and the error comes in time.
        waited.is_ok() && awaited.is_ok() && streamed.is_err()
    });
    assert_eq!(code, 0);
    // The parent goes on, with connections that no other process has used.
    query(&platform.client).wait().unwrap();
}

/// Case D9.
#[test]
fn a_call_of_the_child_ends_in_time() {
    if !is_in_it() {
        return in_a_process_of_its_own("a_call_of_the_child_ends_in_time");
    }
    let platform = Platform::start();
    query(&platform.client).wait().unwrap();
    let silent = server(|mut stream| {
        let _ = std::io::copy(&mut stream, &mut std::io::sink());
    });
    let silent = builder(&platform.simulator).base_url(silent).build().unwrap();
    let timeout = Duration::from_millis(300);
    assert_eq!(query(&silent).timeout(timeout).wait().unwrap_err().kind(), ErrorKind::TotalTimeout);
    let code = in_a_child(|| {
        let error = query(&silent).timeout(timeout).wait().unwrap_err();
        error.kind() == ErrorKind::TotalTimeout
    });
    assert_eq!(code, 0);
}

/// A runtime's I/O driver belongs to both processes then: what one opens there, the
/// other gets events of. And two processes on one connection would read each other's
/// answers.
#[test]
fn a_runtime_of_the_parent_is_refused_in_the_child() {
    if !is_in_it() {
        return in_a_process_of_its_own("a_runtime_of_the_parent_is_refused_in_the_child");
    }
    let platform = Platform::start();
    let opened = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&opened);
    let keeping = server(move |mut stream| {
        counted.fetch_add(1, Ordering::SeqCst);
        while !head(&mut stream).is_empty() {
            let _ = stream.write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        }
    });
    let client = builder(&platform.simulator).base_url(keeping).build().unwrap();
    let ask = async || query(&client).await.unwrap_err();
    let status = |error: wechatpay_sdk::Error| error.status().map_or(0, |status| status.as_u16());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        assert_eq!((status(ask().await), status(ask().await)), (404, 404));
        match fork().unwrap() {
            Fork::Child => {
                end_if_it_hangs();
                let error = ask().await;
                let is_refused = error.to_string().contains("fork()")
                    && error.kind() == ErrorKind::Configuration
                    && error.delivery() == Delivery::NotSent;
                // `.wait()` has a thread and a connection of its own.
                let waits = status(query(&client).wait().unwrap_err()) == 404;
                std::process::exit(if is_refused && waits { 0 } else { 7 });
            }
            Fork::Parent(id) => assert_eq!(waitpid(id).unwrap(), 0),
        }
        assert_eq!(opened.load(Ordering::SeqCst), 2);
        assert_eq!(status(ask().await), 404);
        assert_eq!(opened.load(Ordering::SeqCst), 2);
    });
}
