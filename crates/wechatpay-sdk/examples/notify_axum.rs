//! An endpoint for notifications with `axum`: each is handled once.
//!
//! `cargo run -p wechatpay-sdk --features axum --example notify_axum`, with the
//! settings of the client in the environment.

use std::sync::Arc;

use axum::Router;
use axum::extract::{FromRef, State};
use axum::routing::post;
use wechatpay_sdk::notifications::Notification;
use wechatpay_sdk::notify::{MemoryGuard, Received, Reply};
use wechatpay_sdk::{BoxError, Client};

#[derive(Clone)]
struct Shop {
    client: Client,
    guard: Arc<MemoryGuard>,
}

impl FromRef<Shop> for Client {
    fn from_ref(shop: &Shop) -> Self {
        shop.client.clone()
    }
}

async fn notified(State(shop): State<Shop>, received: Received) -> Reply {
    received.once(&shop.guard, handle).await
}

/// Compares, stores, and leaves what takes long to others: the platform waits
/// five seconds.
async fn handle(received: Received) -> Result<(), BoxError> {
    match received.notification() {
        Notification::TransactionSuccess(paid) => println!("paid: {:?}", paid.out_trade_no),
        other => println!("{}", other.event()),
    }
    Ok(())
}

/// The endpoint, below `/notify`.
pub(crate) fn app(client: Client) -> Router {
    let shop = Shop { client, guard: Arc::default() };
    Router::new().route("/notify", post(notified)).with_state(shop)
}

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    axum::serve(listener, app(Client::from_env()?)).await?;
    Ok(())
}
