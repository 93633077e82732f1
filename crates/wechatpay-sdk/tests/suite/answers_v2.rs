//! Answers of v2 that are not the platform's, and failures as v2 tells them.
//! Published with those of v3 in `docs/conformance.md`.

use std::sync::Mutex;

use bytes::Bytes;
use http::Response;
use wechatpay_sdk::{Answer, Delivery, Error, ErrorKind, FailedCheck, Language, Retry, Settled};

use crate::answers_v3::paid;
use crate::platform::Platform;

type AlterXml = fn(String) -> String;

/// v2: `alter` changes the answer to a refund.
fn refund_v2(platform: &Platform, alter: AlterXml) -> Result<Answer, Error> {
    platform.simulator.alter(move |_, answer| {
        answer.map(|body| alter(String::from_utf8(body.to_vec()).unwrap()).into())
    });
    let credentials = platform.credentials();
    let refund = serde_json::json!({
        "appid": credentials.appid(), "mch_id": credentials.mchid(), "out_trade_no": "order-1",
        "out_refund_no": "refund-1", "total_fee": 100, "refund_fee": 100,
        "sign_type": "HMAC-SHA256",
    });
    platform.client["v2/secapi/pay/refund"].post(refund).wait()
}

#[test]
fn a_v2_success_without_its_signature_is_refused() {
    let platform = paid();
    assert!(refund_v2(&platform, |xml| xml).unwrap().http().authenticated());
    fn sign_of(xml: &str) -> &str {
        let (_, rest) = xml.split_once("<sign><![CDATA[").unwrap();
        rest.split_once("]]></sign>").unwrap().0
    }
    let cases: [(FailedCheck, AlterXml); 7] = [
        (FailedCheck::WrongSign, |xml| xml.replace("refund-1", "refund-2")),
        (FailedCheck::WrongSign, |xml| {
            xml.replace("</xml>", "<a_new_member>1</a_new_member></xml>")
        }),
        (FailedCheck::WrongSign, |xml| {
            let lower = sign_of(&xml).to_lowercase();
            xml.replace(sign_of(&xml), &lower)
        }),
        (FailedCheck::WrongSign, |xml| xml.replace("</xml>", "<n><e>1</e></n></xml>")),
        (FailedCheck::MissingSign, |xml| {
            let sign = format!("<sign><![CDATA[{}]]></sign>", sign_of(&xml));
            xml.replace(&sign, "")
        }),
        (FailedCheck::MissingSign, |xml| {
            let sign = sign_of(&xml).to_owned();
            xml.replace(&sign, "")
        }),
        (FailedCheck::MissingSign, |_| {
            "<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code></xml>".into()
        }),
    ];
    for (expected, alter) in cases {
        let error = refund_v2(&platform, alter).unwrap_err();
        assert_eq!(error.failed_check(), Some(&expected), "{error}");
        assert!(error.may_have_taken_effect());
    }
    // The same digest under MD5, which the client did not ask for.
    let error =
        refund_v2(&platform, |xml| xml.replace(sign_of(&xml), "9A0A8659F005D6984697E2CA0A9CF3B7"));
    assert_eq!(error.unwrap_err().failed_check(), Some(&FailedCheck::WrongSign));
}

#[test]
fn a_v2_answer_that_is_no_document_is_an_error_that_may_have_taken_effect() {
    let platform = paid();
    let cases: [AlterXml; 6] = [
        |_| String::new(),
        |_| "<html>".into(),
        |_| "{\"return_code\":\"SUCCESS\"}".into(),
        |xml| xml.replace("</xml>", "<return_code>SUCCESS</return_code></xml>"),
        |xml| format!("<!DOCTYPE x [<!ENTITY e \"1\">]>{xml}"),
        |xml| xml.replace("</xml>", "<a>&e;</a></xml>"),
    ];
    for alter in cases {
        let error = refund_v2(&platform, alter).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Answer, "{error}");
        assert!(error.may_have_taken_effect());
    }
}

/// Requests and answers are signed alike: an echo of the request is signed
/// rightly.
#[test]
fn a_reflected_v2_request_is_no_answer() {
    let platform = paid();
    platform.simulator.alter(|_, answer| answer);
    refund_v2(&platform, |xml| xml).unwrap();
    let request = platform.simulator.requests().pop().unwrap();
    assert_eq!(request.target, "/secapi/pay/refund");
    // The same members each time: only the nonce is new, and with it `sign`.
    let body = Mutex::new(request.body);
    platform.simulator.alter(move |_, answer| answer.map(|_| body.lock().unwrap().clone()));
    let credentials = platform.credentials();
    let refund = serde_json::json!({
        "appid": credentials.appid(), "mch_id": credentials.mchid(), "out_trade_no": "order-1",
        "out_refund_no": "refund-1", "total_fee": 100, "refund_fee": 100,
        "sign_type": "HMAC-SHA256",
    });
    let error = platform.client["v2/secapi/pay/refund"].post(refund).wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Answer, "{error}");
    assert!(error.authenticated(), "it is signed with the key");
    assert!(error.to_string().contains("no `return_code`"), "{error}");
}

/// An operation whose answers are never signed, and which pays: what it gives
/// must at least be the platform's form of a success.
#[test]
fn an_unsigned_v2_success_has_its_form() {
    let platform = Platform::start();
    let send = |body: &'static str| {
        platform.simulator.alter(move |_, _| Response::new(Bytes::from_static(body.as_bytes())));
        let call = platform.client.chain("v2/mmpaymkttransfers/sendredpack");
        call.post(serde_json::json!({"mch_billno": "1"})).wait()
    };
    let answer =
        send("<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code></xml>");
    assert!(!answer.unwrap().http().authenticated());
    for body in [
        "",
        "busy",
        "{\"errcode\":1}",
        "<html><body>proxy login</body></html>",
        "<xml><mch_billno>1</mch_billno></xml>",
        "\u{feff}<xml><return_code>FAIL</return_code></xml>",
        "<xml><return_code>SUCCESS</return_code><result_code>FAIL</result_code></xml>",
    ] {
        let error = send(body).unwrap_err();
        assert_eq!(error.delivery(), Delivery::Unknown, "{body}: {error}");
    }
    // A bill is a file, unless it is an error.
    let bill = |body: &'static str| {
        platform.simulator.alter(move |_, _| Response::new(Bytes::from_static(body.as_bytes())));
        platform.client.chain("v2/pay/downloadbill").post(serde_json::json!({"a": "1"})).wait()
    };
    assert_eq!(&bill("`2026").unwrap().http().body()[..], b"`2026");
    let failure = "\u{feff}<xml><return_code>FAIL</return_code><return_msg>no</return_msg></xml>";
    assert_eq!(bill(failure).unwrap_err().message(), Some("no"));
    assert_eq!(bill("").unwrap_err().kind(), ErrorKind::Answer);
}

/// The documented answers have no `sign`: neither the payment nor its query is signed.
#[test]
fn a_payment_to_a_bank_card_is_settled_by_its_documented_answers() {
    const PAID: &str = "<xml><return_code>SUCCESS</return_code><return_msg>支付成功</return_msg>\
        <result_code>SUCCESS</result_code><err_code>SUCCESS</err_code><nonce_str>n</nonce_str>\
        <mch_id>1900000109</mch_id><partner_trade_no>1212121221278</partner_trade_no>\
        <amount>500</amount><payment_no>1000060050085201</payment_no><cmms_amt>0</cmms_amt></xml>";
    const FOUND: &str = "<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code>\
        <mch_id>1900000109</mch_id><partner_trade_no>1212121221278</partner_trade_no>\
        <payment_no>1000060050085201</payment_no><bank_no_md5>2260AB5E</bank_no_md5>\
        <true_name_md5>7F25B325</true_name_md5><amount>500</amount><status>PROCESSING</status>\
        <cmms_amt>0</cmms_amt><create_time>2017-03-09 15:04:04</create_time></xml>";
    let platform = Platform::start();
    platform.simulator.alter(|parts, _| {
        let answer = if parts.uri.path().ends_with("/query_bank") { FOUND } else { PAID };
        Response::new(Bytes::from_static(answer.as_bytes()))
    });
    let pay = |amount: i64| {
        platform.client.chain("v2/mmpaysptrans/pay_bank").post(serde_json::json!({
            "mch_id": platform.credentials().mchid(), "partner_trade_no": "1212121221278",
            "enc_bank_no": "c2VhbGVk", "enc_true_name": "c2VhbGVk", "bank_code": "1001",
            "amount": amount,
        }))
    };
    assert!(!pay(500).wait().unwrap().http().authenticated());
    let settled = pay(500).settle().wait().unwrap();
    assert!(matches!(settled, Settled::Done(_)), "{settled:?}");
    let settled = pay(501).settle().wait().unwrap();
    assert!(matches!(settled, Settled::Different(_)), "{settled:?}");
}

/// Only one known gateway page comes from the platform.
#[test]
fn a_page_of_the_gateway_is_shown_without_its_markup() {
    const WITHOUT_CERTIFICATE: &str = "<html>\r\n<head><title>400 No required SSL certificate was \
        sent</title></head>\r\n<body class=\"a\"> <center>nginx</center>\r\n</body></html>";
    let platform = Platform::start();
    for (status, page, delivery, words) in [
        (
            400,
            WITHOUT_CERTIFICATE,
            Delivery::NoEffect,
            "400 No required SSL certificate was sent nginx",
        ),
        (
            403,
            WITHOUT_CERTIFICATE,
            Delivery::Unknown,
            "400 No required SSL certificate was sent nginx",
        ),
        (400, "<html>bad <b>request</b></html>", Delivery::Unknown, "bad request"),
        (502, "", Delivery::Unknown, ""),
    ] {
        platform.simulator.alter(move |_, _| {
            Response::builder().status(status).body(Bytes::from_static(page.as_bytes())).unwrap()
        });
        let call =
            platform.client["v2/secapi/pay/refund"].post(serde_json::json!({"out_trade_no": "1"}));
        let error = call.retry(Retry::none()).wait().unwrap_err();
        assert_eq!(error.delivery(), delivery, "{status} {page}");
        assert_eq!(error.message().unwrap_or_default(), words);
    }
}

#[test]
fn a_failure_by_retcode_is_an_error_where_answers_have_no_return_code() {
    let platform = Platform::start();
    let send = |path: &'static str, body: &'static str| {
        platform.simulator.alter(move |_, _| Response::new(Bytes::from_static(body.as_bytes())));
        platform.client.chain(path).get().query([("code", "1")]).wait()
    };
    let failure = "<xml><retcode>-1</retcode><retmsg>code is used</retmsg></xml>";
    let error = send("v2/appauth/getaccesstoken", failure).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api, "{error}");
    assert_eq!((error.code(), error.message()), (Some("-1"), Some("code is used")));
    // Its answers are documented without a signature.
    let success = "<xml><retcode>0</retcode><access_token>1</access_token></xml>";
    let answer = send("v2/appauth/getaccesstoken", success).unwrap();
    assert!(!answer.http().authenticated());
    // Elsewhere it is a member like others.
    let elsewhere = "<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code>\
                     <retcode>-1</retcode></xml>";
    assert!(send("v2/papay/h5entrustweb", elsewhere).is_ok());
}

#[test]
fn a_v2_failure_that_is_not_known_to_be_a_refusal_may_have_taken_effect() {
    let platform = paid();
    for (code, delivery) in [
        ("NOTENOUGH", Delivery::NoEffect),
        ("SIGNERROR", Delivery::NoEffect),
        ("SYSTEMERROR", Delivery::Unknown),
        ("PROCESSING", Delivery::Unknown),
        ("BIZERR_NEED_RETRY", Delivery::Unknown),
        ("A_NEW_CODE", Delivery::Unknown),
    ] {
        platform.simulator.alter(move |_, _| {
            let xml = format!(
                "<xml><return_code>SUCCESS</return_code><result_code>FAIL</result_code>\
                 <err_code>{code}</err_code></xml>"
            );
            Response::new(xml.into())
        });
        let send = |path| {
            let call = platform.client[path].post(serde_json::json!({"out_trade_no": "1"}));
            let error = call.retry(Retry::none()).wait().unwrap_err();
            assert_eq!(error.code(), Some(code));
            error.delivery()
        };
        assert_eq!(send("v2/secapi/pay/refund"), delivery, "{code}");
        // A query has no effect, whatever is answered.
        assert_eq!(send("v2/pay/orderquery"), Delivery::NoEffect, "{code}");
    }
    // A refusal that was changed on its way is not a refusal.
    platform.simulator.alter(|_, _| {
        let xml = "<xml><return_code>SUCCESS</return_code><result_code>FAIL</result_code>\
                   <err_code>NOTENOUGH</err_code><sign>00</sign></xml>";
        Response::new(Bytes::from_static(xml.as_bytes()))
    });
    let error =
        platform.client["v2/secapi/pay/refund"].post(serde_json::json!({"out_trade_no": "1"}));
    assert_eq!(error.wait().unwrap_err().delivery(), Delivery::Unknown);
}

#[test]
fn a_v2_failure_is_the_same_error_as_one_of_v3() {
    let platform = paid();
    let error = refund_v2(&platform, |_| {
        "<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg>OK</return_msg>\
         <result_code>FAIL</result_code><err_code>NOTENOUGH</err_code>\
         <err_code_des>余额不足</err_code_des></xml>"
            .into()
    });
    let error = error.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Api, Some("NOTENOUGH")));
    assert_eq!(error.message(), Some("余额不足"));
    assert!(!error.authenticated());
    assert_eq!(error.delivery(), Delivery::NoEffect);
    let error = refund_v2(&platform, |_| {
        "<xml><return_code>FAIL</return_code><return_msg>签名错误</return_msg></xml>".into()
    });
    let error = error.unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("FAIL"), Some("签名错误")));
    assert_eq!(error.delivery(), Delivery::NoEffect);
    assert!(error.explanation().unwrap().contains("APIv2 key"), "{error}");
    let help = error.help().unwrap().in_language(Language::Chinese);
    assert_eq!((help.cause(), help.remedy()), ("v2 签名不对。", "核对密钥与签名串。"));
    // Unknown messages prove nothing. Known messages prove nothing next to a code or a signature.
    for answer in [
        "<return_msg>系统繁忙</return_msg>",
        "<return_msg>签名错误</return_msg><err_code>PROCESSING</err_code>",
        "<return_msg>签名错误</return_msg><sign>00</sign>",
    ] {
        let xml = format!("<xml><return_code>FAIL</return_code>{answer}</xml>");
        platform.simulator.alter(move |_, _| Response::new(xml.clone().into()));
        let call =
            platform.client["v2/secapi/pay/refund"].post(serde_json::json!({"out_trade_no": "1"}));
        assert_eq!(call.wait().unwrap_err().delivery(), Delivery::Unknown, "{answer}");
    }
    platform.simulator.alter_none();
    // One that the platform itself makes: another amount under the number.
    refund_v2(&platform, |xml| xml).unwrap();
    let credentials = platform.credentials();
    let other = serde_json::json!({
        "appid": credentials.appid(), "mch_id": credentials.mchid(), "out_trade_no": "order-1",
        "out_refund_no": "refund-1", "total_fee": 100, "refund_fee": 99,
    });
    let error = platform.client["v2/secapi/pay/refund"].post(other).wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    assert!(error.code().is_some_and(|code| code != "FAIL"));
}
