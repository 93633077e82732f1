//! A genuine notification: the platform on localhost sends it to a socket of the test.

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::json;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;
use wechatpay_sdk::notify::Received;
use wechatpay_sdk::{Client, ClientBuilder};
use wechatpay_simulator::Simulator;

pub(crate) struct Platform {
    pub(crate) simulator: Simulator,
    pub(crate) client: Client,
}

impl Platform {
    pub(crate) async fn start() -> Self {
        let simulator = Simulator::start().await.unwrap();
        let client = builder(&simulator).build().unwrap();
        Self { simulator, client }
    }
}

/// A client with all keys of the simulator's merchant.
pub(crate) fn builder(simulator: &Simulator) -> ClientBuilder {
    ClientBuilder::from_json(&simulator.credentials().to_json()).unwrap()
}

/// The notification of an order that is paid.
pub(crate) async fn received(platform: &Platform) -> Received {
    received_of(platform, "order-1").await
}

/// The notification of this order.
pub(crate) async fn received_of(platform: &Platform, out_trade_no: &str) -> Received {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    order(platform, out_trade_no, &listener).await;
    next(platform, &listener).await
}

/// The notification of the refund of an order.
pub(crate) async fn refunded(platform: &Platform, out_trade_no: &str) -> Received {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    order(platform, out_trade_no, &listener).await;
    next(platform, &listener).await;
    let out_refund_no = format!("refund-of-{out_trade_no}");
    let refund = json!({
        "out_trade_no": out_trade_no, "out_refund_no": out_refund_no,
        "notify_url": format!("http://{}/notify", listener.local_addr().unwrap()),
        "amount": { "refund": 100, "total": 100, "currency": "CNY" },
    });
    platform.client.chain("v3/refund/domestic/refunds").post(refund).await.unwrap();
    platform.simulator.succeed(&out_refund_no).unwrap();
    next(platform, &listener).await
}

/// An order that is paid, with its notification to this socket.
async fn order(platform: &Platform, out_trade_no: &str, listener: &TcpListener) {
    let order = json!({
        "appid": platform.simulator.credentials().appid(), "mchid": platform.client.mchid(),
        "description": "tea", "out_trade_no": out_trade_no,
        "notify_url": format!("http://{}/notify", listener.local_addr().unwrap()),
        "amount": { "total": 100, "currency": "CNY" },
    });
    platform.client.chain("v3/pay/transactions/native").post(order).await.unwrap();
    platform.simulator.pay(out_trade_no).unwrap();
}

async fn next(platform: &Platform, listener: &TcpListener) -> Received {
    let (stream, _) = listener.accept().await.unwrap();
    let (headers, body) = request(stream).await;
    platform.client.notification(&headers, &body).await.unwrap()
}

/// Reads a request of HTTP/1.1, and answers with success.
async fn request(stream: tokio::net::TcpStream) -> (HeaderMap, Vec<u8>) {
    let mut stream = BufReader::new(stream);
    let (mut headers, mut length) = (HeaderMap::new(), 0);
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await.unwrap();
        let line = line.trim_end();
        if line.is_empty() {
            break;
        }
        let Some((name, value)) = line.split_once(": ") else { continue };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.parse().unwrap();
        }
        let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
        headers.insert(name, HeaderValue::from_str(value).unwrap());
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.unwrap();
    stream.write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n").await.unwrap();
    (headers, body)
}
