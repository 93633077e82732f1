//! Timeouts, sizes, redirects, connections that fail.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use bytes::Bytes;
use http::Response;
use wechatpay_sdk::{Call, Client, Delivery, Error, ErrorKind, Retry};

use crate::platform::{Platform, builder, without_platform_keys};

fn query(client: &Client) -> Call {
    client.chain("v3/pay/transactions/id/1").get()
}

/// A server that runs `serve` for each connection, on a separate thread.
pub(crate) fn server(serve: impl Fn(TcpStream) + Send + Sync + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        thread::scope(|scope| {
            for stream in listener.incoming().flatten() {
                scope.spawn(|| serve(stream));
            }
        });
    });
    format!("http://{address}")
}

/// Reads the head of a request.
pub(crate) fn head(stream: &mut TcpStream) -> String {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).unwrap_or(0) == 1 {
        head.push(byte[0]);
    }
    String::from_utf8(head).unwrap()
}

/// The error of a call to `base_url` that changes something.
fn error_at(base_url: &str, change: impl Fn(Call) -> Call) -> Error {
    let platform = Platform::start();
    let client = builder(&platform.simulator)
        .base_url(base_url)
        .attempt_timeout(Duration::from_secs(2))
        .total_timeout(Duration::from_secs(6))
        .retry(Retry::none())
        .build()
        .unwrap();
    change(client.chain("v3/new/orders/1").delete()).wait().unwrap_err()
}

#[test]
fn an_answer_that_does_not_come_ends_the_attempt() {
    let silent = server(|mut stream| {
        head(&mut stream);
        // Until the client goes.
        let _ = stream.read(&mut [0]);
    });
    let error = error_at(&silent, |call| call);
    assert_eq!(error.kind(), ErrorKind::AttemptTimeout);
    assert_eq!(error.delivery(), Delivery::Unknown);
    assert!(error.to_string().contains("2 s"), "{error}");
}

#[test]
fn an_answer_that_does_not_end_ends_the_attempt() {
    let dripping = server(|mut stream| {
        head(&mut stream);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
        let _ = stream.read(&mut [0]);
    });
    assert_eq!(error_at(&dripping, |call| call).kind(), ErrorKind::AttemptTimeout);
}

#[test]
fn the_total_timeout_is_an_error_of_its_own() {
    let silent = server(|mut stream| {
        head(&mut stream);
        let _ = stream.read(&mut [0]);
    });
    let error = error_at(&silent, |call| call.timeout(Duration::from_secs(1)));
    assert_eq!(error.kind(), ErrorKind::TotalTimeout);
    assert_eq!(error.delivery(), Delivery::Unknown);
}

/// Without a platform key, the call is not sent until certificates have been downloaded.
#[test]
fn a_call_that_waits_for_certificates_until_its_time_is_over_was_not_sent() {
    let silent = server(|mut stream| {
        assert!(head(&mut stream).starts_with("GET /v3/certificates "));
        let _ = stream.read(&mut [0]);
    });
    let platform = Platform::start();
    let client = without_platform_keys(&platform.simulator).base_url(silent).build().unwrap();
    let error = query(&client).timeout(Duration::from_millis(100)).wait().unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::TotalTimeout, Delivery::NotSent));
    // The download's own time.
    let silent = server(|mut stream| {
        head(&mut stream);
        let _ = stream.read(&mut [0]);
    });
    let builder = without_platform_keys(&platform.simulator).base_url(silent);
    let client = builder.attempt_timeout(Duration::from_millis(100)).build().unwrap();
    let error = query(&client).wait().unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::AttemptTimeout, Delivery::NotSent));
    assert!(error.to_string().contains("could not download the platform certificates"), "{error}");
}

/// What it was signed with cannot be fetched: the answer is refused as it is.
#[test]
fn an_answer_is_judged_though_its_certificate_does_not_come() {
    let half = server(|mut stream| {
        if head(&mut stream).starts_with("GET /v3/certificates ") {
            let _ = stream.read(&mut [0]);
            return;
        }
        let now = std::time::UNIX_EPOCH.elapsed().unwrap().as_secs();
        let _ = write!(
            stream,
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nWechatpay-Timestamp: {now}\r\n\
             Wechatpay-Nonce: n\r\nWechatpay-Signature: AA==\r\nWechatpay-Serial: F00D\r\n\r\n{{}}"
        );
        let _ = stream.read(&mut [0]);
    });
    let platform = Platform::start();
    let client = builder(&platform.simulator).base_url(half).build().unwrap();
    let error = query(&client).timeout(Duration::from_secs(2)).wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Verification, "{error}");
    assert!(error.to_string().contains("`F00D`"), "{error}");
    assert_eq!(error.body().unwrap().as_ref(), b"{}");
}

#[test]
fn a_connection_that_does_not_come_about_is_not_sent() {
    // The port refuses connections, and no other process can take it.
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let closed = socket.local_addr().unwrap();
    let error = error_at(&format!("http://{closed}"), |call| call);
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connect, Delivery::NotSent));
    assert!(error.to_string().contains(&closed.to_string()), "{error}");
}

#[test]
fn a_handshake_that_does_not_end_is_a_connect_timeout() {
    let silent = server(|mut stream| {
        let mut bytes = [0; 1024];
        while stream.read(&mut bytes).unwrap_or(0) > 0 {}
    });
    let platform = Platform::start();
    let client = builder(&platform.simulator)
        .base_url(silent.replace("http", "https"))
        .connect_timeout(Duration::from_millis(200))
        .build()
        .unwrap();
    let error = query(&client).wait().unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::ConnectTimeout, Delivery::NotSent));
}

#[test]
fn a_connection_that_breaks_may_have_delivered() {
    let breaking = server(|mut stream| {
        head(&mut stream);
    });
    let error = error_at(&breaking, |call| call);
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Transport, Delivery::Unknown));
    let within = server(|mut stream| {
        head(&mut stream);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
    });
    let error = error_at(&within, |call| call);
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Transport, Delivery::Unknown));
    assert_eq!(error.status().unwrap().as_u16(), 200);
}

#[test]
fn what_is_no_http_is_no_panic() {
    for garbage in
        ["", "\r\n\r\n", "HTTP/1.1 99999 X\r\n\r\n", "HTTP/1.1 200 OK\r\n: x\r\n\r\n", "\0\x01\x7f"]
    {
        let nonsense = server(move |mut stream| {
            head(&mut stream);
            let _ = stream.write_all(garbage.as_bytes());
        });
        let error = error_at(&nonsense, |call| call);
        assert_eq!(error.kind(), ErrorKind::Transport, "{garbage:?}: {error}");
    }
}

#[test]
fn a_redirect_is_not_followed() {
    let (sender, visited) = mpsc::channel();
    let elsewhere = server(move |mut stream| {
        let _ = sender.send(head(&mut stream));
    });
    for status in [301, 302, 303, 307, 308] {
        let elsewhere = elsewhere.clone();
        let platform = Platform::start();
        platform.simulator.alter(move |_, _| {
            let response = Response::builder().status(status).header("Location", &elsewhere);
            response.body(Bytes::new()).unwrap()
        });
        let error = query(&platform.client).wait().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Answer);
        assert_eq!(error.status().unwrap().as_u16(), status);
        let error =
            platform.client["v2/pay/orderquery"].post(serde_json::json!({"out_trade_no": "1"}));
        assert_eq!(error.wait().unwrap_err().kind(), ErrorKind::Answer);
        assert_eq!(platform.simulator.request_count(), 2);
    }
    assert!(visited.try_recv().is_err(), "the signed request went elsewhere");
}

#[test]
fn an_answer_has_a_bound() {
    // By its own word, and without one.
    let announced = server(|mut stream| {
        head(&mut stream);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 8388609\r\n\r\n");
        let _ = stream.read(&mut [0]);
    });
    let endless = server(|mut stream| {
        head(&mut stream);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        let chunk = [b"10000\r\n".as_slice(), &[b' '; 65536], b"\r\n"].concat();
        while stream.write_all(&chunk).is_ok() {}
    });
    for url in [announced, endless] {
        let platform = Platform::start();
        let client = builder(&platform.simulator).base_url(url).build().unwrap();
        let error = query(&client).wait().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Answer);
        assert!(error.to_string().contains("longer than 8388608 bytes"), "{error}");
    }
}

#[test]
fn a_download_may_be_larger_and_is_unsigned() {
    let large = server(|mut stream| {
        head(&mut stream);
        let _ = stream
            .write_all(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 9000000\r\n\r\n");
        let _ = stream.write_all(&vec![b'x'; 9_000_000]);
        // Closing before the body is read would discard the written answer.
        while stream.read(&mut [0; 1024]).unwrap_or(0) > 0 {}
    });
    let platform = Platform::start();
    let client = builder(&platform.simulator).base_url(large).build().unwrap();
    let answer = client.chain("v3/billdownload/file").get().query([("token", "t")]).wait().unwrap();
    assert_eq!(answer.http().body().len(), 9_000_000);
    assert!(!answer.http().authenticated());
    let bill = client.chain("v2/pay/downloadbill").post(serde_json::json!({"bill_date": "1"}));
    assert_eq!(bill.wait().unwrap().http().body().len(), 9_000_000);
}

#[test]
fn the_certificate_is_shown_where_it_is_asked_for_and_only_there() {
    let platform = Platform::start();
    platform.paid_order("order-1");
    let credentials = platform.credentials();
    let refund = serde_json::json!({
        "appid": credentials.appid(), "mch_id": credentials.mchid(), "out_trade_no": "order-1",
        "out_refund_no": "refund-1", "total_fee": 100, "refund_fee": 100,
    });
    // Over plain HTTP, there is no client certificate, and the platform reports that.
    let plain = builder(&platform.simulator).mutual_tls_base_url(platform.simulator.base_url());
    let plain = plain.build().unwrap();
    let error = plain["v2/secapi/pay/refund"].post(&refund).wait().unwrap_err();
    assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Api, 400));
    assert!(error.message().unwrap().contains("No required SSL certificate was sent"), "{error}");
    platform.client["v2/secapi/pay/refund"].post(&refund).wait().unwrap();
    // v3 over HTTPS works without it.
    let https = builder(&platform.simulator).base_url(platform.simulator.tls_base_url());
    https.build().unwrap().chain("v3/certificates").get().wait().unwrap();
}

#[test]
fn a_proxy_is_used() {
    let (sender, asked) = mpsc::channel();
    let proxy = server(move |mut stream| {
        let _ = sender.send(head(&mut stream));
    });
    let platform = Platform::start();
    let client = builder(&platform.simulator)
        .base_url("https://api.mch.weixin.qq.com")
        .allow_test_keys()
        .proxy(proxy)
        .build()
        .unwrap();
    let error = query(&client).wait().unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connect, Delivery::NotSent));
    let asked = asked.recv().unwrap();
    assert!(asked.starts_with("CONNECT api.mch.weixin.qq.com:443 HTTP/1.1\r\n"), "{asked}");
    assert!(!asked.contains("WECHATPAY2"), "the proxy sees no signature");
}

/// In a separate process, because the environment belongs to the whole process.
#[test]
fn a_proxy_of_the_environment_is_not_used() {
    const CHILD: &str = "WECHATPAY_TEST_CHILD";
    const DONE: &str = "the child has called without the proxy";
    if std::env::var_os(CHILD).is_some() {
        let platform = Platform::start();
        platform.client.chain("v3/certificates").get().wait().unwrap();
        let https = builder(&platform.simulator).base_url(platform.simulator.tls_base_url());
        https.build().unwrap().chain("v3/certificates").get().wait().unwrap();
        println!("{DONE}");
        return;
    }
    let (sender, asked) = mpsc::channel();
    let proxy = server(move |mut stream| {
        let _ = sender.send(head(&mut stream));
    });
    let mut child = std::process::Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "connections::a_proxy_of_the_environment_is_not_used", "--nocapture"]);
    child.env(CHILD, "1");
    for name in ["NO_PROXY", "no_proxy", "REQUEST_METHOD"] {
        child.env_remove(name);
    }
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
        child.env(name, &proxy).env(name.to_lowercase(), &proxy);
    }
    let output = child.output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8_lossy(&text);
    assert!(output.status.success() && text.contains(DONE), "{text}");
    assert!(asked.try_recv().is_err(), "the proxy was asked");
}

#[test]
fn another_authority_is_not_trusted() {
    let platform = Platform::start();
    let stranger =
        wechatpay_simulator::Simulator::builder().fresh_keys(true).start_blocking().unwrap();
    let client = builder(&platform.simulator).base_url(stranger.tls_base_url()).build().unwrap();
    let error = query(&client).wait().unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connect, Delivery::NotSent));
    assert_eq!(stranger.request_count(), 0);
}
