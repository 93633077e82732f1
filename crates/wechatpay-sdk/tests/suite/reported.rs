//! Regression tests for correct public reports. Cases of bills, keys and configurations are tested next to
//! their code.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use bytes::Bytes;
use http::{Response, StatusCode};
use serde_json::{Value, json};
use wechatpay_sdk::{ApiV2Key, Client, ErrorKind, Retry};

use crate::connections::{head, server};
use crate::platform::{Platform, builder};

fn order(platform: &Platform, change: impl Fn(&mut Value)) -> Value {
    let credentials = platform.credentials();
    let mut order = json!({
        "appid": credentials.appid(), "mchid": credentials.mchid(), "description": "tea",
        "out_trade_no": "order-1", "notify_url": "https://merchant.example/notify",
        "amount": {"total": 100, "currency": "CNY"},
    });
    change(&mut order);
    order
}

/// The error of an order that has to be refused, here or by the platform; and whether
/// it was sent.
fn refused(change: impl Fn(&mut Value)) -> (String, bool) {
    let platform = Platform::start();
    let call = platform.client.chain("v3/pay/transactions/native").post(order(&platform, change));
    let error = call.wait().unwrap_err();
    assert!(!error.may_have_taken_effect(), "{error}");
    (error.to_string(), platform.simulator.request_count() > 0)
}

#[test]
fn characters_of_four_bytes_are_not_sent() {
    for attach in ["🎉", "𠮷"] {
        let (text, is_sent) = refused(|order| order["attach"] = attach.into());
        assert!(text.contains("`attach` has `") && !is_sent, "{text}");
    }
}

#[test]
fn an_amount_is_a_whole_number_of_fen() {
    for total in ["1.0", "28.999999999999996", "\"100\""] {
        let total: Value = serde_json::from_str(total).unwrap();
        let (text, _) = refused(|order| order["amount"]["total"] = total.clone());
        assert!(text.contains("PARAM_ERROR"), "{total}: {text}");
    }
}

#[test]
fn time_expire_is_rfc_3339() {
    for time in ["2099-11-29 12:00:00", "20991129120000", "2099-11-29T12:00:00+0800"] {
        let (text, _) = refused(|order| order["time_expire"] = time.into());
        assert!(text.contains("PARAM_ERROR"), "{time}: {text}");
    }
    for fraction in ["", ".123"] {
        let platform = Platform::start();
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
        let in_an_hour = i64::try_from(since.as_secs()).unwrap() + 3600;
        let offset = time::UtcOffset::from_hms(8, 0, 0).unwrap();
        let time = time::OffsetDateTime::from_unix_timestamp(in_an_hour).unwrap().to_offset(offset);
        let (month, day) = (u8::from(time.month()), time.day());
        let (hour, minute) = (time.hour(), time.minute());
        let time =
            format!("{}-{month:02}-{day:02}T{hour:02}:{minute:02}:00{fraction}+08:00", time.year());
        let order = order(&platform, |order| order["time_expire"] = time.as_str().into());
        platform.client.chain("v3/pay/transactions/native").post(order).wait().unwrap();
    }
}

/// Code and message come first, whatever other members there are.
#[test]
fn a_detail_of_any_form_hides_no_error() {
    let platform = Platform::start();
    for detail in ["5", "\"x\"", "[1,{\"a\":2}]", "null", "{\"field\":\"/a\",\"value\":0}", "1e309"]
    {
        let body =
            format!("{{\"code\":\"PARAM_ERROR\",\"message\":\"参数错误\",\"detail\":{detail}}}");
        platform.simulator.alter(move |_, _| {
            Response::builder().status(400).body(Bytes::from(body.clone())).unwrap()
        });
        let error = platform.client.chain("v3/certificates").get().wait().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Api, "{detail}");
        assert_eq!((error.code(), error.message()), (Some("PARAM_ERROR"), Some("参数错误")));
        assert!(error.to_string().contains("PARAM_ERROR: 参数错误"), "{error}");
        let detail = Some(detail).filter(|detail| *detail != "null");
        assert_eq!(error.detail(), detail);
    }
}

/// The signature covers exactly the bytes that are sent.
#[test]
fn a_query_is_signed_as_it_is_sent() {
    let platform = Platform::start();
    platform.paid_order("order-1");
    let mchid = platform.credentials().mchid();
    for text in ["a+b", "a b", "a%2Bb", "~*()'!", "中&=?#/", "%"] {
        let call = platform.client.chain("v3/pay/transactions/out-trade-no/order-1").get();
        let call = call.query([("mchid", mchid), ("text", text)]);
        let code = call.wait().err().and_then(|error| error.code().map(str::to_owned));
        assert_ne!(code.as_deref(), Some("SIGN_ERROR"), "{text}");
    }
}

/// What a server between makes of the platform's answer, and whether it is taken.
type Change = fn(&str, &[u8]) -> Vec<u8>;

fn joined(head: &str, body: &[u8]) -> Vec<u8> {
    [head.as_bytes(), b"\r\n\r\n", body].concat()
}

/// The head without the length of the body, for another protocol.
fn without_length(head: &str, protocol: &str) -> String {
    let lines = head.lines().skip(1);
    let lines = lines.filter(|line| !line.to_ascii_lowercase().starts_with("content-length"));
    let status = head.lines().next().unwrap().split_once(' ').unwrap().1;
    let rest: String = lines.map(|line| format!("\r\n{line}")).collect();
    format!("{protocol} {status}{rest}")
}

/// A server that asks the simulator and changes the bytes of its answer.
fn between(simulator: &str, change: Change) -> String {
    let address = simulator.strip_prefix("http://").unwrap().to_owned();
    server(move |mut stream| {
        let request = head(&mut stream);
        if request.is_empty() {
            return;
        }
        let length = request.lines().find_map(|line| {
            let (name, value) = line.split_once(": ")?;
            name.eq_ignore_ascii_case("content-length").then(|| value.parse().unwrap())
        });
        let mut body = vec![0; length.unwrap_or(0)];
        stream.read_exact(&mut body).unwrap();
        let mut platform = TcpStream::connect(&address).unwrap();
        let request = request.trim_end().to_owned() + "\r\nConnection: close";
        platform.write_all(&joined(&request, &body)).unwrap();
        let mut answer = Vec::new();
        platform.read_to_end(&mut answer).unwrap();
        let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n").unwrap();
        let head = std::str::from_utf8(&answer[..end]).unwrap();
        let _ = stream.write_all(&change(head, &answer[end + 4..]));
    })
}

fn gzipped(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[test]
fn an_answer_is_taken_however_http_carries_it() {
    let platform = Platform::start();
    platform.paid_order("order-1");
    let unpaid = order(&platform, |order| order["out_trade_no"] = "order-2".into());
    platform.client.chain("v3/pay/transactions/native").post(unpaid).wait().unwrap();
    let cases: [(&str, Change, Option<ErrorKind>); 6] = [
        ("as it is", joined, None),
        (
            "chunked",
            |head, body| {
                let head = without_length(head, "HTTP/1.1");
                // Which has no body, and so no length.
                if head.contains(" 204 ") {
                    return joined(&head, b"");
                }
                let head = head + "\r\nTransfer-Encoding: chunked";
                let (one, two) = body.split_at(body.len() / 2);
                let mut chunked = Vec::new();
                for chunk in [one, two, b""] {
                    chunked.extend_from_slice(format!("{:x}\r\n", chunk.len()).as_bytes());
                    chunked.extend_from_slice(chunk);
                    chunked.extend_from_slice(b"\r\n");
                }
                joined(&head, &chunked)
            },
            None,
        ),
        ("HTTP/1.0", |head, body| joined(&without_length(head, "HTTP/1.0"), body), None),
        (
            "with a length of zero",
            |head, body| {
                let head = without_length(head, "HTTP/1.1");
                joined(&format!("{head}\r\nContent-Length: {}", body.len()), body)
            },
            None,
        ),
        // Bytes that were not signed.
        (
            "a byte order mark",
            |head, body| {
                let body = ["\u{feff}".as_bytes(), body].concat();
                joined(&without_length(head, "HTTP/1.0"), &body)
            },
            Some(ErrorKind::Verification),
        ),
        (
            "compressed on the way",
            |head, body| {
                let head = without_length(head, "HTTP/1.0") + "\r\nContent-Encoding: gzip";
                joined(&head, &gzipped(body))
            },
            Some(ErrorKind::Verification),
        ),
    ];
    let mchid = platform.credentials().mchid();
    for (name, change, expected) in cases {
        let url = between(platform.simulator.base_url(), change);
        let client =
            builder(&platform.simulator).base_url(url).retry(Retry::none()).build().unwrap();
        let query = client.chain("v3/pay/transactions/out-trade-no/order-1").get();
        let result = query.query([("mchid", mchid)]).wait();
        assert_eq!(result.as_ref().err().map(wechatpay_sdk::Error::kind), expected, "{name}");
        if let Ok(answer) = result {
            let value: Value = answer.json().unwrap();
            assert_eq!(value["trade_state"], "SUCCESS", "{name}");
        }
        if expected.is_none() {
            let close = client.chain("v3/pay/transactions/out-trade-no/order-2/close");
            let answer = close.post(json!({"mchid": mchid})).wait().unwrap();
            assert_eq!(answer.http().status(), StatusCode::NO_CONTENT, "{name}");
        }
    }
}

/// A signed byte order mark does not make an answer unreadable.
#[test]
fn a_signed_byte_order_mark_is_skipped() {
    let platform = Platform::start();
    platform.paid_order("order-1");
    let signer = platform.simulator.signer();
    platform.simulator.alter(move |_, answer| {
        signer.resign(answer.map(|body| ["\u{feff}".as_bytes(), &body].concat().into()))
    });
    let query = platform.client.chain("v3/pay/transactions/out-trade-no/order-1").get();
    let answer = query.query([("mchid", platform.credentials().mchid())]).wait().unwrap();
    assert_eq!(answer.json::<Value>().unwrap()["out_trade_no"], "order-1");
}

/// The sign covers appid=wx1&attach=1 & 2&mch_id=…&total_fee=12, calculated with `md5sum`.
#[test]
fn xml_is_read_as_xml_is_written() {
    const SIGN: &str = "7C61A59E0066C3509C3B0EF7FC100C6E";
    let document = format!(
        "\u{feff}<xml><!-- of a proxy --><return_code>SUCCESS</return_code>\
         <result_code><![CDATA[SUCC]]><![CDATA[ESS]]></result_code><appid>wx1</appid>\
         <mch_id>1900000109</mch_id><nonce_str>n</nonce_str><attach>1 &#38; 2</attach><device_info/><total_fee>1<!-- -->2</total_fee><sign>{SIGN}</sign></xml>"
    );
    let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{document}", document.len());
    let url = server(move |mut stream| {
        let _ = head(&mut stream);
        let _ = stream.write_all(answer.as_bytes());
        // The rest of the request.
        let _ = stream.shutdown(std::net::Shutdown::Write);
        let _ = stream.read_to_end(&mut Vec::new());
    });
    let key = ApiV2Key::new("192006250b4c09247ec02edce69f6a2d").unwrap();
    let client =
        Client::builder().mchid("1900000109").api_v2_key(key).base_url(url).build().unwrap();
    let body = json!({"appid": "wx1", "mch_id": "1900000109", "out_trade_no": "1"});
    let answer = client.chain("v2/pay/orderquery").post(body).wait().unwrap();
    assert!(answer.http().authenticated());
    let value: Value = answer.json().unwrap();
    assert_eq!(value["attach"], "1 & 2");
    assert_eq!(value["device_info"], "");
    assert_eq!((&value["total_fee"], &value["result_code"]), (&json!("12"), &json!("SUCCESS")));
}
