//! The loop on one `hyper` connection, without a pool.

use std::path::Path;

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use crate::by_hand::{ByHand, Signed};
use crate::refund::{PATH, Request};

pub(crate) struct Loop {
    sender: SendRequest<Full<Bytes>>,
    by_hand: ByHand,
}

impl Loop {
    pub(crate) async fn new(directory: &Path) -> Self {
        let by_hand = ByHand::from_directory(directory);
        let stream = TcpStream::connect(by_hand.authority()).await.unwrap();
        stream.set_nodelay(true).unwrap();
        let (sender, connection) = handshake(TokioIo::new(stream)).await.unwrap();
        tokio::spawn(async move { drop(connection.await) });
        Self { sender, by_hand }
    }

    pub(crate) async fn call(&mut self) {
        let body = Request::to_json();
        let request = hyper::Request::post(PATH)
            .header("Host", self.by_hand.authority())
            .header("Authorization", self.by_hand.authorization(&body))
            .header("Accept", "application/json")
            .header("User-Agent", "by hand")
            .header("Content-Type", "application/json")
            .header("Wechatpay-Serial", &self.by_hand.platform_id)
            .body(Full::new(Bytes::from(body)))
            .unwrap();
        self.sender.ready().await.unwrap();
        let response = self.sender.send_request(request).await.unwrap();
        assert!(response.status().is_success());
        let (head, body) = response.into_parts();
        let header = |name| head.headers.get(name).unwrap().to_str().unwrap();
        let signed = Signed {
            timestamp: header("Wechatpay-Timestamp"),
            nonce: header("Wechatpay-Nonce"),
            signature: header("Wechatpay-Signature"),
            serial: header("Wechatpay-Serial"),
        };
        let body = body.collect().await.unwrap().to_bytes();
        let answer = self.by_hand.verified(&signed, &body);
        assert!(!answer.refund_id.is_empty());
    }
}
