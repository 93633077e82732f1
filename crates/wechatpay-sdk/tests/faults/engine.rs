//! Many clients on one engine, at the platform's end of the connections.

use std::time::Duration;

use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use wechatpay_sdk::{Client, Delivery, Engine, ErrorKind, Retry};

use crate::clock::ahead;
use crate::hosts::nobody;
use crate::idle::transfer_by;
use crate::platform::{builder, without_platform_keys};
use crate::stage::{Stage, at_once};

fn engine(stage: &Stage) -> Engine {
    let root = stage.simulator.credentials().ca();
    Engine::builder().extra_root_certificate(root).build().unwrap()
}

async fn certificates(client: &Client) {
    client.chain("v3/certificates").get().await.unwrap();
}

#[tokio::test]
async fn clients_use_each_others_connections() {
    let stage = Stage::start().await;
    let engine = engine(&stage);
    let client = || builder(&stage.simulator).base_url(stage.proxy.url()).engine(&engine);
    for _ in 0..20 {
        certificates(&client().build().unwrap()).await;
    }
    assert_eq!(stage.proxy.opened(), 1);
    // One thread for the blocking calls of all.
    let blocking: Vec<_> = (0..20).map(|_| client().build().unwrap()).collect();
    tokio::task::spawn_blocking(move || {
        for client in &blocking {
            client.chain("v3/certificates").get().wait().unwrap();
        }
    })
    .await
    .unwrap();
    assert_eq!(stage.proxy.opened(), 2);
}

#[tokio::test]
async fn certificates_are_downloaded_once_for_all_clients_of_a_merchant() {
    let stage = Stage::start().await;
    let engine = engine(&stage);
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..10 {
        let builder = without_platform_keys(&stage.simulator).base_url(stage.proxy.url());
        let client = builder.engine(&engine).build().unwrap();
        let echo = serde_json::json!({"echo_message": "a"});
        calls.spawn(async move { client.chain("v3/security/echo").post(echo).await.unwrap() });
    }
    while let Some(call) = calls.join_next().await {
        call.unwrap();
    }
    let came = stage.proxy.came();
    let downloads = came.iter().filter(|line| line.starts_with("GET /v3/certificates ")).count();
    assert_eq!((downloads, came.len()), (1, 11), "{came:?}");
}

#[tokio::test]
async fn what_one_client_learns_of_a_host_helps_the_others() {
    let stage = Stage::start().await;
    let (engine, gone) = (engine(&stage), nobody());
    let client = || {
        let builder = builder(&stage.simulator).base_url(&gone).engine(&engine);
        builder.fallback_base_url(&gone, stage.proxy.url()).build().unwrap()
    };
    let once = |client: Client| client.chain("v3/certificates").get().retry(Retry::none());
    let error = once(client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    once(client()).await.unwrap();
}

#[tokio::test]
async fn what_one_client_learns_of_the_clock_helps_the_others() {
    let stage = Stage::start().await;
    let engine = engine(&stage);
    let client = |corrects| {
        let builder = builder(&stage.simulator).engine(&engine).retry(at_once());
        builder.correct_clock(corrects).build().unwrap()
    };
    ahead(&stage, -900);
    certificates(&client(true)).await;
    let at_once = client(true).chain("v3/certificates").get().retry(Retry::none());
    at_once.await.unwrap();
    // If clock correction is off, the client uses this machine's clock.
    let error = client(false).chain("v3/certificates").get().await.unwrap_err();
    assert_eq!(error.code(), Some("SIGN_ERROR"), "{error}");
}

/// A request that waits for a connection was not sent, whatever ends its wait.
#[tokio::test]
async fn a_request_that_waits_for_a_connection_was_not_sent() {
    let stage = Stage::start().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (came, mut first) = mpsc::unbounded_channel();
    let server = tokio::spawn(async move {
        let mut kept = Vec::new();
        while let Ok((mut stream, _)) = listener.accept().await {
            stream.read_u8().await.unwrap();
            came.send(()).unwrap();
            kept.push(stream);
        }
    });
    let root = stage.simulator.credentials().ca();
    let engine = Engine::builder().connections_per_host(1).extra_root_certificate(root);
    let engine = engine.build().unwrap();
    let client = |attempt: Duration| {
        let builder = builder(&stage.simulator).base_url(&url).engine(&engine);
        builder.attempt_timeout(attempt).retry(Retry::none()).build().unwrap()
    };
    let (held, waiting) = (client(Duration::from_secs(60)), client(Duration::from_secs(2)));
    {
        let mut holding = std::pin::pin!(transfer_by(&held, &stage, "bill1"));
        tokio::select! {
            _ = &mut holding => panic!("nobody answers"),
            _ = first.recv() => {}
        }
        let error = transfer_by(&waiting, &stage, "bill2").await.unwrap_err();
        assert_eq!(
            (error.kind(), error.delivery()),
            (ErrorKind::AttemptTimeout, Delivery::NotSent),
            "{error}"
        );
        assert!(first.try_recv().is_err());
    }
    // The first one was given up: its place is free.
    let error = transfer_by(&waiting, &stage, "bill3").await.unwrap_err();
    assert_eq!(error.delivery(), Delivery::Unknown, "{error}");
    server.abort();
}
