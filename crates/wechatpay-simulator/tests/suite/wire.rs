//! The bytes on the wire, read from a raw socket, because SDKs interpret them differently.

use std::time::Duration;

use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use wechatpay_simulator::Simulator;

use crate::client::{call, public_key, request, verify};
use crate::v2_client;
use crate::v3_flow::order;

const SIGNED: [&str; 5] = [
    "Wechatpay-Nonce",
    "Wechatpay-Serial",
    "Wechatpay-Signature",
    "Wechatpay-Signature-Type",
    "Wechatpay-Timestamp",
];

/// What every answer has, whatever it says.
const DOOR: [&str; 6] =
    ["Connection", "Content-Length", "Content-Type", "Date", "Keep-Alive", "Server"];

const V3: [&str; 4] = ["Cache-Control", "Content-Language", "Request-ID", "X-Content-Type-Options"];

/// Sends `request` unchanged. Returns the head of the answer, with any part of the body that came with it, and
/// the connection.
async fn raw(simulator: &Simulator, request: &str) -> (String, TcpStream) {
    let address = simulator.base_url().strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let head = head(&mut stream).await;
    (head, stream)
}

/// Everything before the empty line.
async fn head(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    while !bytes.ends_with(b"\r\n\r\n") {
        bytes.push(stream.read_u8().await.unwrap());
    }
    String::from_utf8(bytes).unwrap()
}

fn names(head: &str) -> Vec<&str> {
    let lines = head.lines().skip(1).filter(|line| !line.is_empty());
    let mut names: Vec<&str> = lines.map(|line| line.split_once(": ").unwrap().0).collect();
    names.sort_unstable();
    names
}

fn sorted(parts: &[&[&'static str]]) -> Vec<&'static str> {
    let mut all = parts.concat();
    all.sort_unstable();
    all
}

fn get(simulator: &Simulator, target: &str, more: &str) -> String {
    let authorization = request(simulator, "GET", target, "");
    let authorization = authorization.authorize(simulator.credentials());
    format!(
        "GET {target} HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\nUser-Agent: raw\r\n\
         Authorization: {authorization}\r\n{more}\r\n"
    )
}

#[tokio::test]
async fn a_v3_answer_has_the_platforms_headers() {
    let simulator = Simulator::start().await.unwrap();
    let (head, _) = raw(&simulator, &get(&simulator, "/v3/certificates", "")).await;
    assert!(head.starts_with("HTTP/1.1 200 OK\r\n"), "{head}");
    assert_eq!(names(&head), sorted(&[&DOOR, &V3, &SIGNED]));
    for line in [
        "Server: nginx",
        "Connection: keep-alive",
        "Keep-Alive: timeout=8",
        "Content-Type: application/json; charset=utf-8",
        "Cache-Control: no-cache, must-revalidate",
        "Content-Language: zh-CN",
        "X-Content-Type-Options: nosniff",
        "Wechatpay-Signature-Type: WECHATPAY2-SHA256-RSA2048",
    ] {
        assert!(head.lines().any(|told| told == line), "{line} in {head}");
    }
}

#[tokio::test]
async fn a_v3_error_has_them_but_for_the_signature() {
    let simulator = Simulator::start().await.unwrap();
    let target = "/v3/refund/domestic/refunds/none";
    let (head, _) = raw(&simulator, &get(&simulator, target, "")).await;
    assert!(head.starts_with("HTTP/1.1 404 Not Found\r\n"), "{head}");
    assert_eq!(names(&head), sorted(&[&DOOR, &V3]));
}

#[tokio::test]
async fn a_v2_answer_has_no_header_of_v3() {
    let simulator = Simulator::start().await.unwrap();
    let body = v2_client::members(&simulator, &[("out_trade_no", "none")]);
    let body = v2_client::document(&simulator, body);
    let request = format!(
        "POST /pay/orderquery HTTP/1.1\r\nHost: localhost\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let (head, _) = raw(&simulator, &request).await;
    assert!(head.starts_with("HTTP/1.1 200 OK\r\n"), "{head}");
    assert_eq!(names(&head), sorted(&[&DOOR]));
}

#[tokio::test]
async fn a_notification_has_the_platforms_headers() {
    let simulator = Simulator::start().await.unwrap();
    simulator.stop_clock();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut body = order(&simulator, "order-1", 100);
    body["notify_url"] = json!(format!("http://{}/told", listener.local_addr().unwrap()));
    let placed = call(&simulator, "POST", "/v3/pay/transactions/native", &body.to_string()).await;
    assert_eq!(placed.status, 200);
    simulator.pay("order-1").unwrap();
    let taken = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        let head = head(&mut stream).await;
        stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.unwrap();
        head
    };
    let (head, ()) = tokio::join!(taken, simulator.advance(Duration::ZERO));
    assert!(head.starts_with("POST /told HTTP/1.1\r\n"), "{head}");
    let own = ["Accept", "Content-Length", "Content-Type", "Host", "Request-ID", "User-Agent"];
    assert_eq!(names(&head), sorted(&[&own, &SIGNED]));
    assert!(head.lines().any(|line| line == "User-Agent: Mozilla/4.0"), "{head}");
}

#[tokio::test]
async fn a_connection_ends_where_its_client_wants_that() {
    let simulator = Simulator::start().await.unwrap();
    let close = get(&simulator, "/v3/certificates", "Connection: close\r\n");
    let (head, mut stream) = raw(&simulator, &close).await;
    assert!(head.lines().any(|line| line == "Connection: close"), "{head}");
    assert!(!names(&head).contains(&"Keep-Alive"), "{head}");
    stream.read_to_end(&mut Vec::new()).await.unwrap();
}

/// The time that is waited for is the server's own: nothing but its end is awaited.
#[tokio::test]
async fn an_idle_connection_ends_when_it_was_announced() {
    let simulator = Simulator::start().await.unwrap();
    let begun = std::time::Instant::now();
    let (_, mut stream) = raw(&simulator, &get(&simulator, "/v3/certificates", "")).await;
    stream.read_to_end(&mut Vec::new()).await.unwrap();
    assert!(begun.elapsed() >= Duration::from_secs(8));
}

#[tokio::test]
async fn serials_are_taken_as_sdks_send_them() {
    let simulator = Simulator::start().await.unwrap();
    let ask = |serial: &str| {
        let asked = request(&simulator, "GET", "/v3/certificates", "");
        asked.header("wechatpay-serial", serial)
    };
    // The official Java SDK's first request for certificates.
    assert_eq!(ask("").send(&simulator).await.status, 200);
    let certificate = simulator.credentials().platform_certificate_serial().to_lowercase();
    let answer = ask(&certificate).send(&simulator).await;
    assert_eq!(
        answer.header("wechatpay-serial"),
        simulator.credentials().platform_certificate_serial()
    );
    let mut small = ask(simulator.credentials().public_key_id());
    small.serial = small.serial.to_lowercase();
    let answer = small.send(&simulator).await;
    assert_eq!(answer.status, 200);
    verify(&answer, &public_key(simulator.credentials().public_key()));
    // A request with an encrypted member must name the key.
    let body = json!({ "echo_message": "a", "encrypted_echo_message": "b" }).to_string();
    let echo = request(&simulator, "POST", "/v3/security/echo", &body);
    let refused = echo.header("wechatpay-serial", "").send(&simulator).await;
    assert_eq!((refused.status, refused.code().as_str()), (400, "PARAM_ERROR"));
}
