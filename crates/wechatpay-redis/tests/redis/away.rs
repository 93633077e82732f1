//! A server that is away: the platform has its answer within 5 s.

use std::sync::Arc;
use std::time::{Duration, Instant};

use http::StatusCode;

use crate::received::{Platform, received};
use crate::server::Server;

/// The platform's patience.
const PATIENCE: Duration = Duration::from_secs(5);

#[tokio::test]
async fn a_notification_is_refused_in_time_while_the_server_is_gone() {
    let Some(mut server) = Server::start() else { return };
    let (platform, guard) = (Platform::start().await, Arc::new(server.hasty().await));
    server.kill();
    let received = received(&platform).await;
    let began = Instant::now();
    let reply =
        received.once(&guard, |_| async { unreachable!("not claimed") as Result<(), String> });
    assert_eq!(reply.await.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert!(began.elapsed() < PATIENCE, "{:?}", began.elapsed());
}

#[tokio::test]
async fn a_notification_is_refused_in_time_while_the_server_does_not_answer() {
    let Some(server) = Server::start() else { return };
    let (platform, guard) = (Platform::start().await, Arc::new(server.hasty().await));
    server.freeze();
    let received = received(&platform).await;
    let began = Instant::now();
    let reply =
        received.once(&guard, |_| async { unreachable!("not claimed") as Result<(), String> });
    assert_eq!(reply.await.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert!(began.elapsed() < PATIENCE, "{:?}", began.elapsed());
}

/// The server goes while a handler runs: the notification is handled, and the answer is success.
#[tokio::test]
async fn a_handler_ends_well_without_the_server() {
    let Some(server) = Server::start() else { return };
    let (platform, guard) = (Platform::start().await, Arc::new(server.hasty().await));
    let received = received(&platform).await;
    let reply = received.once(&guard, move |_| async move {
        let mut server = server;
        server.kill();
        Ok::<_, String>(())
    });
    let began = Instant::now();
    assert_eq!(reply.await.status(), StatusCode::NO_CONTENT);
    assert!(began.elapsed() < PATIENCE, "{:?}", began.elapsed());
}
