//! Proxies that refuse: nothing was sent then, and the error names the proxy.

use std::io::{Read as _, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::json;
use wechatpay_sdk::{Call, Client, Delivery, Error, ErrorKind, Retry};

use crate::connections::{head, server};
use crate::platform::{Platform, builder};
use crate::watched;

const PASSWORD: &str = "proxy-password-of-this-test";

/// What must never be sent twice while its outcome is unknown.
fn transfer(client: &Client) -> Call {
    let transfer = json!({"out_bill_no": "bill1"});
    client.chain("v3/fund-app/mch-transfer/transfer-bills").post(transfer)
}

/// The error of a call to `base_url` through a proxy that answers so, the proxy's
/// name, and how often it was asked.
fn refused(base_url: &str, answer: &'static str) -> (Error, String, usize) {
    watched::secret(PASSWORD);
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&asked);
    let proxy = server(move |mut stream| {
        // What follows a head is the request's body.
        while head(&mut stream).contains(" HTTP/1.1\r\n") {
            counted.fetch_add(1, Ordering::SeqCst);
            let _ = stream.write_all(answer.as_bytes());
            if answer.contains("close") {
                return;
            }
        }
    });
    let with_password = proxy.replace("http://", &format!("http://user:{PASSWORD}@"));
    let platform = Platform::start();
    let client = builder(&platform.simulator).base_url(base_url).allow_test_keys();
    let client = client.proxy(with_password);
    let error = transfer(&client.retry(Retry::none()).build().unwrap()).wait().unwrap_err();
    assert!(!format!("{error} {error:?}").contains(PASSWORD), "{error}");
    (error, proxy, asked.load(Ordering::SeqCst))
}

const HTTPS: &str = "https://api.mch.weixin.qq.com";

#[test]
fn a_407_for_a_tunnel_is_not_sent() {
    let (error, proxy, _) = refused(
        HTTPS,
        "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\
         Content-Length: 0\r\nConnection: close\r\n\r\n",
    );
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connect, Delivery::NotSent));
    let text = error.to_string();
    assert!(text.contains(&format!("`{proxy}`")) && text.contains("407"), "{text}");
    assert!(text.contains("api.mch.weixin.qq.com"), "{text}");
}

#[test]
fn a_tunnel_that_is_refused_is_not_sent() {
    for answer in [
        "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        "HTTP/1.1 200\u{1} close\r\n",
        "close",
    ] {
        let (error, proxy, _) = refused(HTTPS, answer);
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connect, Delivery::NotSent));
        let text = error.to_string();
        assert!(text.contains(&format!("`{proxy}`")), "{text}");
        assert!(text.contains("api.mch.weixin.qq.com"), "{text}");
    }
}

/// To a base URL without TLS, the request itself goes to the proxy.
#[test]
fn a_407_for_a_forwarded_request_is_not_sent() {
    let answer = "HTTP/1.1 407 Proxy Authentication Required\r\n\
                  Proxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n";
    let (error, proxy, asked) = refused("http://127.0.0.1:1", answer);
    assert_eq!((error.kind(), error.delivery(), asked), (ErrorKind::Connect, Delivery::NotSent, 1));
    let text = error.to_string();
    assert!(text.contains(&format!("`{proxy}`")) && text.contains("407"), "{text}");
    // No proxy's word: something behind it wrote this.
    let answer = "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n";
    let (error, _, _) = refused("http://127.0.0.1:1", answer);
    assert_eq!(error.delivery(), Delivery::Unknown, "{error}");
}

/// Only a proxy that was configured can say that it refuses.
#[test]
fn a_407_without_a_proxy_is_no_proof() {
    let platform = Platform::start();
    let server = server(|mut stream| {
        head(&mut stream);
        let _ = stream.write_all(
            b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\
              Content-Length: 0\r\n\r\n",
        );
    });
    let client = builder(&platform.simulator).base_url(server).build().unwrap();
    let error = transfer(&client).wait().unwrap_err();
    assert_eq!((error.delivery(), error.attempts()), (Delivery::Unknown, 1), "{error}");
}

#[test]
fn a_socks_proxy_that_refuses_is_not_sent() {
    watched::secret(PASSWORD);
    for answer in [&[5, 0xff][..], &[5, 2, 1, 1], &[4], &[]] {
        let proxy = server(move |mut stream| {
            let _ = stream.read(&mut [0; 64]);
            let _ = stream.write_all(answer);
        });
        let with_password = proxy.replace("http://", &format!("socks5://user:{PASSWORD}@"));
        let platform = Platform::start();
        let client =
            builder(&platform.simulator).base_url("https://127.0.0.1:1").proxy(with_password);
        let client = client.retry(Retry::none()).build().unwrap();
        let error = transfer(&client).wait().unwrap_err();
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connect, Delivery::NotSent));
        let text = format!("{error} {error:?}");
        assert!(text.contains(&proxy.replace("http", "socks5")), "{text}");
        assert!(!text.contains(PASSWORD), "{text}");
    }
}
