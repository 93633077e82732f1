//! The sample of the README, with a `redis-server`. The README quotes this code word for word.

use std::collections::HashMap;
use std::sync::Arc;

use wechatpay_redis::{RedisStore, redis};
use wechatpay_sdk::notifications::Notification;
use wechatpay_sdk::notify::{Order, Received, Reply};
use wechatpay_sdk::rate_limit::RateLimits;
use wechatpay_sdk::{BoxError, Client, ClientBuilder, Engine};

type Store = RedisStore<redis::aio::ConnectionManager>;

async fn connect(url: &str, merchant: ClientBuilder) -> Result<(Arc<Store>, Client), BoxError> {
    let connection = redis::Client::open(url)?.get_connection_manager().await?;
    let store = RedisStore::new(connection).prefix("shop");
    let limits = RateLimits::published();
    let engine = Engine::builder().rate_limits(limits).rate_limiter(store.clone()).build()?;
    let client = merchant.engine(&engine).platform_key_cache(store.clone()).build()?;
    Ok((Arc::new(store), client))
}

/// `totals` are your orders, in fen.
#[rustfmt::skip]
async fn answer(store: &Arc<Store>, received: Received, totals: HashMap<String, i64>) -> Reply {
    received.once(store, |received| async move {
        let Notification::TransactionSuccess(paid) = received.notification() else { return Ok(()) };
        let number = paid.out_trade_no.as_deref().unwrap_or_default();
        let total = *totals.get(number).ok_or("this shop has no such order")?;
        Order::new(number, total).check(&received)?; // number, amount, currency, merchant
        println!("deliver {number}"); // your code: it can run twice
        Ok::<_, BoxError>(())
    }).await
}

mod tests {
    use std::collections::HashMap;

    use http::StatusCode;
    use serde_json::Value;
    use wechatpay_sdk::ClientBuilder;

    use super::{answer, connect, redis};
    use crate::received::{Platform, received_of, refunded};
    use crate::server::Server;

    #[tokio::test]
    async fn the_sample_delivers_the_paid_order_and_keeps_the_limits() {
        let Some(server) = Server::start() else { return };
        let platform = Platform::start().await;
        let mut keys: Value =
            serde_json::from_str(&platform.simulator.credentials().to_json()).unwrap();
        // The engine of the sample trusts the system's roots alone.
        keys.as_object_mut().unwrap().remove("ca").unwrap();
        let merchant = ClientBuilder::from_json(&keys.to_string()).unwrap();
        let (store, client) = connect(&server.url(), merchant).await.unwrap();
        // Each order is paid with 100 fen.
        let totals: HashMap<_, _> = [("order-1", 100), ("order-2", 101)].into();
        let totals: HashMap<_, _> =
            totals.into_iter().map(|(number, total)| (number.to_owned(), total)).collect();
        for (number, status) in [
            ("order-1", StatusCode::NO_CONTENT),
            ("order-2", StatusCode::INTERNAL_SERVER_ERROR),
            ("order-3", StatusCode::INTERNAL_SERVER_ERROR),
        ] {
            let received = received_of(&platform, number).await;
            assert_eq!(answer(&store, received, totals.clone()).await.status(), status, "{number}");
        }
        // Another event is accepted, whatever the books have.
        let refund = refunded(&platform, "order-4").await;
        assert_eq!(answer(&store, refund, totals).await.status(), StatusCode::NO_CONTENT);

        let query = client.chain("v3/refund/domestic/refunds/{out_refund_no}");
        query.bind("out_refund_no", "refund-of-order-4").get().await.unwrap();
        let mut connection =
            redis::Client::open(server.url()).unwrap().get_connection_manager().await.unwrap();
        let mut list = redis::cmd("KEYS");
        let windows: Vec<String> =
            list.arg("shop:limit:*").query_async(&mut connection).await.unwrap();
        assert!(!windows.is_empty(), "the query was not counted");
    }

    #[test]
    fn the_readme_quotes_this_file() {
        let readme = include_str!("../../README.md");
        let (_, rest) = readme.split_once("<!-- quoted: tests/redis/readme.rs -->\n").unwrap();
        let (_, rest) = rest.split_once("\n").unwrap();
        let (block, _) = rest.split_once("```").unwrap();
        let here = include_str!("readme.rs").replace("#[rustfmt::skip]\n", "");
        assert!(block.contains(".once(") && here.contains(block), "not in this file:\n{block}");
    }
}
