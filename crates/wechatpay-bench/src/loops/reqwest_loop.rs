//! The loop on `reqwest` that most people would write.

use std::path::Path;

use crate::by_hand::{ByHand, Signed};
use crate::refund::{PATH, Request};

pub(crate) struct Loop {
    http: reqwest::Client,
    by_hand: ByHand,
}

impl Loop {
    pub(crate) fn new(directory: &Path) -> Self {
        let http = reqwest::Client::builder().no_proxy().user_agent("by hand").build().unwrap();
        Self { http, by_hand: ByHand::from_directory(directory) }
    }

    pub(crate) async fn call(&self) {
        let body = Request::to_json();
        let response = self
            .http
            .post(format!("{}{PATH}", self.by_hand.base_url))
            .header("Authorization", self.by_hand.authorization(&body))
            .header("Accept", "application/json")
            .header("Content-Type", "application/json")
            .header("Wechatpay-Serial", &self.by_hand.platform_id)
            .body(body)
            .send()
            .await
            .unwrap();
        assert!(response.status().is_success());
        let headers = response.headers().clone();
        let header = |name| headers.get(name).unwrap().to_str().unwrap();
        let signed = Signed {
            timestamp: header("Wechatpay-Timestamp"),
            nonce: header("Wechatpay-Nonce"),
            signature: header("Wechatpay-Signature"),
            serial: header("Wechatpay-Serial"),
        };
        let body = response.bytes().await.unwrap();
        let answer = self.by_hand.verified(&signed, &body);
        assert!(!answer.refund_id.is_empty());
    }
}
