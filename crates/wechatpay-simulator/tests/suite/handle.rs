//! The handle: where it runs, what it shows, how it tampers, what it writes.

use crate::client::{call, now, public_key, request, verify};
use crate::v3_flow::order;
use bytes::Bytes;
use http::{HeaderValue, StatusCode};
use serde_json::Value;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use wechatpay_simulator::Simulator;

/// One request over a bare socket, without any runtime.
fn bare(simulator: &Simulator, text: &str) -> String {
    let address = simulator.base_url().strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(text.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

const PAY: &str = "POST /_simulator/orders/none/pay HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\
    content-length: 0\r\n\r\n";

#[test]
fn it_answers_without_a_runtime() {
    let simulator = Simulator::start_blocking().unwrap();
    assert!(bare(&simulator, PAY).starts_with("HTTP/1.1 404 "));
}

#[tokio::test(flavor = "current_thread")]
async fn it_answers_a_test_that_blocks_its_only_thread() {
    let simulator = Simulator::start().await.unwrap();
    assert!(bare(&simulator, PAY).starts_with("HTTP/1.1 404 "));
}

#[test]
fn the_next_free_port_is_taken() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let error = Simulator::builder().listen_up_to(address, address.port()).start_blocking();
    assert!(error.unwrap_err().to_string().contains(&address.to_string()));
    let next = Simulator::builder().listen_up_to(address, u16::MAX).start_blocking().unwrap();
    assert!(next.local_address().port() > address.port());
}

#[tokio::test(flavor = "multi_thread")]
async fn dropping_it_closes_its_ports() {
    let simulator = Simulator::start().await.unwrap();
    let addresses = [simulator.base_url(), simulator.tls_base_url()]
        .map(|url| url.split_once("://").unwrap().1.to_owned());
    for address in &addresses {
        assert!(TcpStream::connect(address).is_ok());
    }
    drop(simulator);
    for address in &addresses {
        assert!(TcpStream::connect(address).is_err());
    }
}

#[test]
fn rubbish_does_not_stop_it() {
    let simulator = Simulator::start_blocking().unwrap();
    for rubbish in [
        "\u{0}\u{1}\u{2}\r\n\r\n",
        "GET / HTTP/9.9\r\n\r\n",
        "POST /v3/pay/transactions/native HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n",
        "POST /v3/pay/transactions/native HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\
         transfer-encoding: chunked\r\n\r\nzz\r\n",
        "GET /v3/certificates HTTP/1.1\r\nhost: x\r\nauthorization: \u{80}\r\n\
         connection: close\r\n\r\n",
    ] {
        let answer = bare(&simulator, rubbish);
        assert!(!answer.starts_with("HTTP/1.1 2"), "{answer}");
    }
    assert!(bare(&simulator, PAY).starts_with("HTTP/1.1 404 "));
}

#[tokio::test]
async fn two_of_one_seed_are_alike_and_apart() {
    let one = Simulator::builder().seed(5).start().await.unwrap();
    let two = Simulator::builder().seed(5).start().await.unwrap();
    assert_eq!(one.credentials().mchid(), two.credentials().mchid());
    assert_ne!(one.base_url(), two.base_url());
    let body = order(&one, "order-1", 1).to_string();
    call(&one, "POST", "/v3/pay/transactions/native", &body).await;
    assert!(one.order_state("order-1").is_some());
    assert_eq!(two.order_state("order-1"), None);
}

#[tokio::test]
async fn fresh_keys_are_not_those_of_the_pool() {
    let fresh = Simulator::builder().fresh_keys(true).start().await.unwrap();
    let pooled = Simulator::start().await.unwrap();
    assert_eq!(fresh.credentials().mchid(), pooled.credentials().mchid());
    assert_ne!(fresh.credentials().private_key(), pooled.credentials().private_key());
    assert_ne!(fresh.credentials().public_key(), pooled.credentials().public_key());
    // `call` signs with the one new key and verifies with the other.
    let body = order(&fresh, "order-1", 1).to_string();
    let answer = call(&fresh, "POST", "/v3/pay/transactions/native", &body).await;
    assert_eq!(answer.status, 200);
}

#[tokio::test]
async fn requests_are_recorded_as_they_came() {
    let simulator = Simulator::start().await.unwrap();
    let target = "/v3/nothing%20here?a=%41&b";
    request(&simulator, "PUT", target, "body").header("x-test", "1").send(&simulator).await;
    assert_eq!(simulator.request_count(), 1);
    let recorded = simulator.requests().remove(0);
    assert_eq!(recorded.method, "PUT");
    assert_eq!(recorded.target, target);
    assert_eq!(recorded.headers["x-test"], "1");
    assert_eq!(recorded.body, "body");
    assert!(!format!("{recorded:?}").contains("WECHATPAY2"));
}

#[tokio::test]
async fn answers_can_be_tampered_with() {
    let simulator = Simulator::start().await.unwrap();
    let signer = simulator.signer();
    simulator.alter(move |parts, mut response| {
        assert_eq!(parts.uri.path(), "/v3/nothing");
        *response.status_mut() = StatusCode::OK;
        *response.body_mut() = Bytes::from_static(b"{\"forged\":1}");
        signer.resign(response)
    });
    let key = public_key(simulator.credentials().public_key());
    let answer = request(&simulator, "GET", "/v3/nothing", "").send(&simulator).await;
    assert_eq!((answer.status, answer.body.as_slice()), (200, b"{\"forged\":1}".as_slice()));
    verify(&answer, &key);

    let (timestamp, nonce) = ("1", "n".repeat(32));
    let signature = simulator.sign_with(timestamp, &nonce, b"{}");
    let serial = simulator.signer().serial().to_owned();
    simulator.alter(move |_, mut response| {
        *response.body_mut() = Bytes::from_static(b"{}");
        for (name, value) in [
            ("wechatpay-timestamp", timestamp),
            ("wechatpay-nonce", &nonce),
            ("wechatpay-signature", &signature),
            ("wechatpay-serial", &serial),
            ("wechatpay-signature-type", "WECHATPAY2-SHA256-RSA2048"),
        ] {
            let value = HeaderValue::from_str(value).unwrap();
            response.headers_mut().insert(name, value);
        }
        response
    });
    let answer = request(&simulator, "GET", "/v3/nothing", "").send(&simulator).await;
    assert_eq!(answer.header("wechatpay-timestamp"), "1");
    verify(&answer, &key);

    simulator.alter_none();
    let answer = request(&simulator, "GET", "/v3/nothing", "").send(&simulator).await;
    assert_eq!((answer.status, answer.body.len()), (404, 0));
    let resigned = simulator.resign(http::Response::new(Bytes::new()));
    let written: i64 = resigned.headers()["wechatpay-timestamp"].to_str().unwrap().parse().unwrap();
    assert!(now().abs_diff(written) <= 60);
}

#[test]
fn credentials_are_written_as_the_contract_says() {
    let simulator = Simulator::start_blocking().unwrap();
    let credentials = simulator.credentials();
    let name = format!("wechatpay-simulator-{}", std::process::id());
    let directory = std::env::temp_dir().join(name).join("deep");
    // Twice: the second time the files are there.
    credentials.write_to(&directory).unwrap();
    let path = credentials.write_to(&directory).unwrap();
    assert_eq!(path, directory.join("credentials.json"));
    let text = std::fs::read_to_string(&path).unwrap();
    let written: Value = serde_json::from_str(&text).unwrap();
    let mut names: Vec<&str> = written.as_object().unwrap().keys().map(String::as_str).collect();
    names.sort_unstable();
    assert_eq!(
        names,
        [
            "api_v2_key",
            "api_v3_key",
            "appid",
            "base_url",
            "brand_api_key",
            "brand_certificate_serial",
            "brand_id",
            "brand_private_key",
            "brand_public_key",
            "brand_public_key_id",
            "ca",
            "certificate",
            "certificate_serial",
            "mchid",
            "p12",
            "platform_certificate",
            "platform_certificate_serial",
            "private_key",
            "public_key",
            "public_key_id",
            "sub_mchid",
            "tls_base_url",
        ]
    );
    for (name, content) in [
        ("private_key", credentials.private_key().as_bytes()),
        ("certificate", credentials.certificate().as_bytes()),
        ("p12", credentials.p12()),
        ("public_key", credentials.public_key().as_bytes()),
        ("platform_certificate", credentials.platform_certificate().as_bytes()),
        ("ca", credentials.ca().as_bytes()),
    ] {
        let file = directory.join(written[name].as_str().unwrap());
        assert_eq!(std::fs::read(&file).unwrap(), content, "{name}");
    }
    #[cfg(unix)]
    for name in ["private_key", "p12"] {
        use std::os::unix::fs::PermissionsExt;
        let file = directory.join(written[name].as_str().unwrap());
        let mode = std::fs::metadata(file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
    assert_eq!(written["base_url"], simulator.base_url());
    std::fs::remove_dir_all(directory.parent().unwrap()).unwrap();
}

#[test]
fn the_control_api_is_there_without_http() {
    use http::Method;
    use serde_json::json;
    let simulator = Simulator::start_blocking().unwrap();
    simulator.stop_clock();
    let ask = |method, path: &str, body| simulator.control_blocking(method, path, body);
    let added = ask(Method::POST, "faults", json!({ "fault": "drop" })).unwrap();
    assert_eq!(added["id"], 1);
    let listed = ask(Method::GET, "faults", Value::Null).unwrap();
    assert_eq!(listed["faults"][0]["fault"], "drop");
    let before = ask(Method::GET, "clock", Value::Null).unwrap();
    let after = ask(Method::POST, "clock/advance", json!({ "seconds": 86_400 })).unwrap();
    assert_ne!(before["now"], after["now"]);
    let refused = ask(Method::POST, "faults", json!({ "fault": "x" })).unwrap_err().to_string();
    assert!(refused.contains("400 PARAM_ERROR"), "{refused}");
    let unknown = ask(Method::GET, "nothing", Value::Null).unwrap_err().to_string();
    assert!(unknown.contains("404"), "{unknown}");
    assert_eq!(simulator.request_count(), 0);
}
