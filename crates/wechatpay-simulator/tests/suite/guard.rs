//! What a page of another site can make a browser ask for is refused, and scripts are not.

use crate::v2_flow::tls_client;
use http::header::{HOST, ORIGIN};
use reqwest::{Client, Method, RequestBuilder};
use wechatpay_simulator::Simulator;

const SITE: &str = "sec-fetch-site";

fn clock(client: &Client, base: &str) -> RequestBuilder {
    client.request(Method::PUT, format!("{base}/_simulator/clock")).body(r#"{"mode":"stepped"}"#)
}

async fn status(request: RequestBuilder) -> u16 {
    request.send().await.unwrap().status().as_u16()
}

#[tokio::test]
async fn other_sites_are_refused_on_both_ports() {
    let simulator = Simulator::start().await.unwrap();
    let client = tls_client(&simulator, None);
    for base in [simulator.base_url(), simulator.tls_base_url()] {
        let (scheme, own) = base.split_once("://").unwrap();
        let other = if scheme == "http" { "https" } else { "http" };
        let (_, port) = own.split_once(':').unwrap();
        let ask = || clock(&client, base);
        assert_eq!(status(ask()).await, 200);
        assert_eq!(status(ask().header(ORIGIN, base).header(SITE, "same-origin")).await, 200);
        assert_eq!(status(ask().header(HOST, format!("[::1]:{port}"))).await, 200);
        for wrong in [
            ask().header(HOST, "evil.example"),
            ask().header(HOST, format!("evil.example:{port}")),
            ask().header(ORIGIN, "http://evil.example"),
            ask().header(ORIGIN, "null"),
            ask().header(ORIGIN, format!("{scheme}://127.0.0.1:1")),
            ask().header(ORIGIN, format!("{scheme}://[::1]:{port}")),
            ask().header(ORIGIN, format!("{other}://{own}")),
            ask().header(SITE, "cross-site"),
            ask().header(SITE, "same-site"),
        ] {
            let refused = wrong.send().await.unwrap();
            assert_eq!(refused.status(), 403);
            assert!(!refused.headers().contains_key("access-control-allow-origin"));
            let said = refused.text().await.unwrap();
            assert!(said.contains("\"code\":\"FORBIDDEN\""), "{said}");
        }
    }
}

#[tokio::test]
async fn everything_that_is_shown_is_guarded() {
    let simulator = Simulator::start().await.unwrap();
    let client = crate::client::plain_client();
    for path in ["", "console/index.html", "events", "requests", "merchants", "openapi.json"] {
        let url = format!("{}/_simulator/{path}", simulator.base_url());
        let refused = client.get(&url).header(HOST, "evil.example").send().await.unwrap();
        assert_eq!(refused.status(), 403, "{path}");
        let answered = client.get(&url).send().await.unwrap();
        for response in [&refused, &answered] {
            let header = |name: &str| response.headers()[name].to_str().unwrap().to_owned();
            assert_eq!(header("x-content-type-options"), "nosniff");
            assert_eq!(header("x-frame-options"), "DENY");
            assert_eq!(header("referrer-policy"), "no-referrer");
            assert!(header("content-security-policy").starts_with("default-src 'none';"));
        }
    }
    // A preflight is answered like anything else that there is not: without a word of permission.
    let url = format!("{}/_simulator/clock", simulator.base_url());
    let asked = client.request(Method::OPTIONS, url).header(ORIGIN, "http://evil.example");
    let refused = asked.header("access-control-request-method", "PUT").send().await.unwrap();
    assert_eq!(refused.status(), 403);
    // The platform's own API is for every client.
    let url = format!("{}/v3/certificates", simulator.base_url());
    let asked = client.get(url).header("user-agent", "test");
    assert_eq!(status(asked.header(HOST, "api.mch.weixin.qq.com")).await, 401);
}
