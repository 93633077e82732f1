//! Payloads against what `openssl` signed, in the form that front ends take.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::order::Key;
use super::{Contract, Coupon, Payload, Stamp, contract, coupon, order, pay_score, red_packet};
use crate::client::Client;
use crate::error::ErrorKind;
use crate::keys::{ApiV2Key, MerchantPrivateKey, PlatformPublicKey};
use crate::sign::signing_key::SigningKey;
use crate::sign::v2::SignType;
use crate::sign::v3::Signer;
use crate::transport::block_on;
use crate::vectors::{self, MCHID, MERCHANT_SERIAL};

const APPID: &str = "wx8888888888888888";
const PREPAY_ID: &str = "wx201410272009395522657a690389285100";
const NONCE: &str = "5K8264ILTKCH16CQ2502SI8ZNMTM67VS";
const TIME: &str = "1414561699";

fn stamp() -> Stamp {
    Stamp { time: TIME.to_owned(), nonce: NONCE.to_owned() }
}

fn v2_key() -> ApiV2Key {
    ApiV2Key::new("192006250b4c09247ec02edce69f6a2d").unwrap()
}

fn merchant_key() -> MerchantPrivateKey {
    MerchantPrivateKey::from_pem(vectors::MERCHANT_KEY).unwrap()
}

fn signer() -> Signer {
    Signer {
        scheme: crate::sign::scheme::Scheme::Merchant,
        account: MCHID.to_owned(),
        serial: MERCHANT_SERIAL.to_owned(),
        key: SigningKey::Local(merchant_key()),
    }
}

/// A digest that `openssl` made.
fn digest(name: &str) -> &'static str {
    let mut lines = vectors::PAYLOADS.lines().filter_map(|line| line.split_once(' '));
    lines.find(|(found, _)| *found == name).unwrap().1
}

fn json(value: impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

#[test]
fn the_digests_made_by_the_script_include_the_published_ones() {
    assert_eq!(digest("published_md5"), "9A0A8659F005D6984697E2CA0A9CF3B7");
    assert_eq!(
        digest("published_hmac"),
        "6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6"
    );
}

#[test]
fn jsapi_and_app_of_v3() {
    let signer = signer();
    let jsapi = block_on(order::jsapi(Key::Rsa(&signer), APPID, PREPAY_ID, stamp())).unwrap();
    let expected = json!({
        "appId": APPID, "timeStamp": TIME, "nonceStr": NONCE,
        "package": format!("prepay_id={PREPAY_ID}"), "signType": "RSA",
        "paySign": vectors::PAYLOAD_JSAPI_SIGNATURE.trim_end(),
    });
    assert_eq!(json(jsapi), expected);
    let app = block_on(order::app(Key::Rsa(&signer), APPID, MCHID, PREPAY_ID, stamp())).unwrap();
    let expected = json!({
        "appid": APPID, "partnerid": MCHID, "prepayid": PREPAY_ID, "package": "Sign=WXPay",
        "noncestr": NONCE, "timestamp": TIME,
        "sign": vectors::PAYLOAD_APP_SIGNATURE.trim_end(),
    });
    assert_eq!(json(app), expected);
}

#[test]
fn jsapi_and_app_of_v2() {
    let key = v2_key();
    for (sign_type, name, jsapi_sign, app_sign) in [
        (SignType::Md5, "MD5", "jsapi_md5", "app_md5"),
        (SignType::HmacSha256, "HMAC-SHA256", "jsapi_hmac", "app_hmac"),
    ] {
        let key = Key::Digest(&key, sign_type);
        let jsapi = json(block_on(order::jsapi(key, APPID, PREPAY_ID, stamp())).unwrap());
        assert_eq!(jsapi["signType"], name);
        assert_eq!(jsapi["paySign"], digest(jsapi_sign));
        let app = json(block_on(order::app(key, APPID, MCHID, PREPAY_ID, stamp())).unwrap());
        assert_eq!(app["sign"], digest(app_sign));
        assert!(app.get("signType").is_none());
    }
}

#[test]
fn pay_score_in_its_three_forms() {
    let members =
        BTreeMap::from([("mch_id", MCHID.to_owned()), ("package", "AAQTnZ/a=".to_owned())]);
    let score = pay_score::signed("wxpayScoreUse", members, &v2_key(), stamp());
    let sign = digest("pay_score_use");
    let expected = json!({
        "businessType": "wxpayScoreUse",
        "extraData": {
            "mch_id": MCHID, "package": "AAQTnZ/a=", "timestamp": TIME, "nonce_str": NONCE,
            "sign_type": "HMAC-SHA256", "sign": sign,
        },
    });
    assert_eq!(json(score.mini_program()), expected);
    let query = format!(
        "mch_id={MCHID}&nonce_str={NONCE}&package=AAQTnZ%2Fa%3D&sign={sign}&\
         sign_type=HMAC-SHA256&timestamp={TIME}"
    );
    let expected = json!({"businessType": "wxpayScoreUse", "queryString": query});
    assert_eq!(json(score.jsapi()), expected);
    let expected = json!({
        "businessType": "wxpayScoreUse", "query": query, "extInfo": "{\"miniProgramType\":0}",
    });
    assert_eq!(json(score.app()), expected);
    let members = BTreeMap::from([
        ("mch_id", MCHID.to_owned()),
        ("service_id", "88888888000011".to_owned()),
        ("out_order_no", "1234323JKHDFE1243252".to_owned()),
    ]);
    let score = pay_score::signed("wxpayScoreDetail", members, &v2_key(), stamp());
    assert_eq!(score.mini_program().extra_data["sign"], digest("pay_score_detail"));
}

#[test]
fn coupons() {
    let coupons = vec![
        Coupon::new("1234567", "abc123"),
        Coupon::new("2345678", "123abc").coupon_code("code-b"),
    ];
    let plugin = coupon::plugin(&v2_key(), MCHID, coupons).unwrap();
    let expected = json!({
        "send_coupon_params": [
            {"stock_id": "1234567", "out_request_no": "abc123"},
            {"stock_id": "2345678", "out_request_no": "123abc", "coupon_code": "code-b"},
        ],
        "send_coupon_merchant": MCHID, "sign": digest("coupon_plugin"),
    });
    assert_eq!(json(plugin), expected);
    let coupon = Coupon::new("1234567890000000", "201911280000").coupon_code("code-a");
    assert_eq!(
        coupon::url(&v2_key(), MCHID, &coupon, "oiSFDIOoijdsf").unwrap(),
        format!(
            "https://action.weixin.qq.com/busifavor/getcouponinfo?stock_id=1234567890000000&\
             out_request_no=201911280000&coupon_code=code-a&send_coupon_merchant={MCHID}&\
             open_id=oiSFDIOoijdsf&sign={}#wechat_pay&wechat_redirect",
            digest("coupon_url")
        )
    );
}

#[test]
fn a_red_packet_signs_the_encoded_package_and_no_sign_type() {
    let packet = red_packet::red_packet(&v2_key(), APPID, "sendid=242e8a&ver=8", stamp()).unwrap();
    let expected = json!({
        "timeStamp": TIME, "nonceStr": NONCE, "package": "sendid%3D242e8a%26ver%3D8",
        "signType": "MD5", "paySign": digest("red_packet"),
    });
    assert_eq!(json(packet), expected);
}

fn contract() -> Contract {
    Contract::new()
        .appid(APPID)
        .plan_id("12535")
        .contract_code("100000")
        .request_serial(1000)
        .contract_display_account("微信代扣")
        .notify_url("https://weixin.qq.com/notify")
}

#[test]
fn contracts() {
    const NOW: i64 = 1_414_488_825;
    let query = |before_plan: &str| {
        format!(
            "appid={APPID}&contract_code=100000&\
             contract_display_account=%E5%BE%AE%E4%BF%A1%E4%BB%A3%E6%89%A3&mch_id={MCHID}&\
             notify_url=https%3A%2F%2Fweixin.qq.com%2Fnotify&plan_id=12535&request_serial=1000&\
             sign={before_plan}&timestamp=1414488825&version=1.0"
        )
    };
    assert_eq!(
        contract::url(&v2_key(), MCHID, &contract(), NOW).unwrap(),
        format!("https://api.mch.weixin.qq.com/papay/entrustweb?{}", query(digest("contract_url")))
    );
    let with_sub = format!("{}&sub_mch_id=1900000110", digest("contract_partner_url"));
    assert_eq!(
        contract::url(&v2_key(), MCHID, &contract().sub_mch_id("1900000110"), NOW).unwrap(),
        format!("https://api.mch.weixin.qq.com/papay/partner/entrustweb?{}", query(&with_sub))
    );
    let expected = json!({
        "appId": "wxbd687630cd02ce1d", "path": "pages/index/index",
        "extraData": {
            "appid": APPID, "mch_id": MCHID, "plan_id": "12535", "contract_code": "100000",
            "request_serial": "1000", "contract_display_account": "微信代扣",
            "notify_url": "https://weixin.qq.com/notify", "timestamp": "1414488825",
            "sign": digest("contract_mini_program"),
        },
    });
    let made = contract::mini_program(&v2_key(), MCHID, &contract(), NOW).unwrap();
    assert_eq!(json(made), expected);
}

fn client() -> Client {
    let key = PlatformPublicKey::from_pem(vectors::PUBLIC_KEY_ID, vectors::PLATFORM_PUBLIC);
    let builder = Client::builder().mchid(MCHID).certificate_serial(MERCHANT_SERIAL);
    let builder = builder.private_key(merchant_key()).platform_public_key(key.unwrap());
    builder.api_v2_key(v2_key()).build().unwrap()
}

/// The public methods give each payload a time and a nonce of its own, and
/// sign with the client's keys.
#[test]
fn a_client_signs_with_its_own_keys_time_and_nonce() {
    let client = client();
    let before = crate::keys::now();
    let payload: Payload<'_> = client.payload();
    let (one, two) =
        (payload.jsapi(APPID, PREPAY_ID).wait(), payload.jsapi(APPID, PREPAY_ID).wait());
    let (one, two) = (one.unwrap(), two.unwrap());
    assert_ne!(one.nonce_str, two.nonce_str);
    let time: i64 = one.time_stamp.parse().unwrap();
    assert!((before..=crate::keys::now()).contains(&time), "{time}");
    let own = crate::crypto::rsa::VerifyingKey::from_spki(&vectors::der(vectors::MERCHANT_PUBLIC));
    let own = own.unwrap();
    for payment in [one, two] {
        let message = format!(
            "{APPID}\n{}\n{}\nprepay_id={PREPAY_ID}\n",
            payment.time_stamp, payment.nonce_str
        );
        assert!(own.verify(message.as_bytes(), &vectors::decoded(&payment.pay_sign)));
    }
    let mini = json(payload.mini_program(APPID, PREPAY_ID).wait().unwrap());
    let names: Vec<_> = mini.as_object().unwrap().keys().cloned().collect();
    assert_eq!(names, ["nonceStr", "package", "paySign", "signType", "timeStamp"]);
    assert_eq!(payload.md5().jsapi(APPID, PREPAY_ID).wait().unwrap().sign_type, "MD5");
    assert_eq!(
        payload.hmac_sha256().mini_program(APPID, PREPAY_ID).wait().unwrap().sign_type,
        "HMAC-SHA256"
    );
    // Of the others that they call what the vectors test, with the right members.
    let score = payload.pay_score_use("p").unwrap().mini_program();
    assert_eq!(
        (score.business_type, score.extra_data["mch_id"].as_str()),
        ("wxpayScoreUse", MCHID)
    );
    let score = payload.pay_score_detail("1", "2").unwrap().mini_program();
    assert_eq!(score.extra_data["out_order_no"], "2");
    let expected = json!({
        "businessType": "wxpayScoreEnable", "extraData": {"apply_permissions_token": "t"},
    });
    assert_eq!(json(payload.pay_score_enable("t").unwrap().mini_program()), expected);
    assert_eq!(payload.coupon_plugin([Coupon::new("1", "2")]).unwrap().send_coupon_merchant, MCHID);
    assert!(payload.contract_url(&contract()).unwrap().contains("&mch_id=1900000109&"));
    let expected = json!({"businessType": 12, "queryInfo": {"pre_entrustweb_id": "x"}});
    assert_eq!(json(payload.pre_signed_app("x").unwrap()), expected);
    let expected = json!({
        "appId": "wxbd687630cd02ce1d", "path": "pages/index/index",
        "extraData": {"pre_entrustweb_id": "x"},
    });
    assert_eq!(json(payload.pre_signed_mini_program("x").unwrap()), expected);
    assert!(!format!("{payload:?}").contains("192006250b4c"), "{payload:?}");
}

#[test]
fn urls_are_completed_and_checked() {
    let client = client();
    let payload = client.payload();
    let h5 =
        "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2916&package=2150917749";
    assert_eq!(
        payload.h5(h5, "https://shop.example/paid?order=1&a=一").unwrap(),
        format!("{h5}&redirect_url=https%3A%2F%2Fshop.example%2Fpaid%3Forder%3D1%26a%3D%E4%B8%80")
    );
    let code_url = "weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00";
    assert_eq!(payload.native(code_url).unwrap(), code_url);
    for (made, expected) in [
        (payload.native(h5), "must begin with `weixin://`"),
        (payload.native(""), "`code_url` is empty"),
        (payload.h5("weixin://wxpay", "https://shop.example"), "`h5_url` must begin with"),
        (payload.h5(h5, "shop.example"), "`redirect_url` must begin with"),
        (payload.h5(&format!("{h5}#a"), "https://shop.example"), "must not contain a `#`"),
    ] {
        let error = made.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[test]
fn what_cannot_be_meant_is_refused_by_name() {
    let client = client();
    let payload = client.payload();
    let only_v2 = Client::builder().mchid(MCHID).api_v2_key(v2_key()).build().unwrap();
    let key = PlatformPublicKey::from_pem(vectors::PUBLIC_KEY_ID, vectors::PLATFORM_PUBLIC);
    let only_v3 = Client::builder().mchid(MCHID).certificate_serial(MERCHANT_SERIAL);
    let only_v3 = only_v3.private_key(merchant_key()).platform_public_key(key.unwrap());
    let only_v3 = only_v3.build().unwrap();
    let given = format!("prepay_id={PREPAY_ID}");
    for (error, expected) in [
        (payload.jsapi("", PREPAY_ID).wait().err(), "`appid` is empty"),
        (payload.jsapi("wx1\nwx2", PREPAY_ID).wait().err(), "`appid` contains white space"),
        (payload.jsapi(APPID, &given).wait().err(), "without `prepay_id=`"),
        (payload.mini_program(APPID, "").wait().err(), "`prepay_id` is empty"),
        (payload.app(APPID, "wx1", PREPAY_ID).wait().err(), "`partnerid` must be a merchant id"),
        (payload.coupon_plugin([]).err(), "the list of coupons is empty"),
        (payload.coupon_plugin([Coupon::new("1", "")]).err(), "`out_request_no` is empty"),
        (payload.coupon_url(&Coupon::new("1", "2"), "").err(), "`open_id` is empty"),
        (payload.contract_url(&contract().plan_id("")).err(), "`plan_id` is empty"),
        (payload.contract_url(&Contract::new()).err(), "`appid` is empty"),
        (
            payload.contract_mini_program(&contract().contract_display_account("😀")).err(),
            "`contract_display_account` is empty, or has a character of more than three bytes",
        ),
        (payload.red_packet(APPID, "").err(), "`package` is empty"),
        (
            only_v2.payload().jsapi(APPID, PREPAY_ID).wait().err(),
            "is signed with the merchant's API private",
        ),
        (
            only_v3.payload().md5().jsapi(APPID, PREPAY_ID).wait().err(),
            "is signed with the APIv2 key",
        ),
        (only_v3.payload().pay_score_use("p").err(), "is signed with the APIv2 key"),
    ] {
        let text = error.unwrap().to_string();
        assert!(text.contains(expected), "{text}\ndoes not contain: {expected}");
        assert!(!text.contains('\n'), "{text}");
    }
    // An order of v2 needs no key of v3.
    assert!(only_v2.payload().md5().jsapi(APPID, PREPAY_ID).wait().is_ok());
}
