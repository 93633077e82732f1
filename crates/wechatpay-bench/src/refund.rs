//! The refund that every client requests, with the types of the handwritten loops.

use serde::{Deserialize, Serialize};

pub(crate) const PATH: &str = "/v3/refund/domestic/refunds";
pub(crate) const OUT_REFUND_NO: &str = "refund202608010001";
pub(crate) const OUT_TRADE_NO: &str = "trade202608010001";
pub(crate) const REASON: &str = "商品已售完";
pub(crate) const NOTIFY_URL: &str = "https://weixin.qq.com/notify";
pub(crate) const GOODS: [(&str, &str, &str, i64); 2] = [
    ("1217752501201407033233368018", "1001", "iPhone 16 Pro 256G", 52_880),
    ("1217752501201407033233368019", "1002", "充电器 20W USB-C", 9_900),
];

#[derive(Serialize)]
pub(crate) struct Request<'a> {
    out_trade_no: &'a str,
    out_refund_no: &'a str,
    reason: &'a str,
    notify_url: &'a str,
    amount: Amount<'a>,
    goods_detail: Vec<Goods<'a>>,
}

#[derive(Serialize)]
struct Amount<'a> {
    refund: i64,
    total: i64,
    currency: &'a str,
}

#[derive(Serialize)]
struct Goods<'a> {
    merchant_goods_id: &'a str,
    wechatpay_goods_id: &'a str,
    goods_name: &'a str,
    unit_price: i64,
    refund_amount: i64,
    refund_quantity: i64,
}

impl Request<'_> {
    pub(crate) fn to_json() -> Vec<u8> {
        let goods = GOODS.map(|(merchant_goods_id, wechatpay_goods_id, goods_name, price)| Goods {
            merchant_goods_id,
            wechatpay_goods_id,
            goods_name,
            unit_price: price,
            refund_amount: price,
            refund_quantity: 1,
        });
        let request = Request {
            out_trade_no: OUT_TRADE_NO,
            out_refund_no: OUT_REFUND_NO,
            reason: REASON,
            notify_url: NOTIFY_URL,
            amount: Amount { refund: 62_780, total: 62_780, currency: "CNY" },
            goods_detail: goods.into(),
        };
        serde_json::to_vec(&request).unwrap()
    }
}

/// The platform's answer.
pub(crate) const ANSWER: &str = r#"{"amount":{"currency":"CNY","discount_refund":1000,"from":[{"account":"AVAILABLE","amount":61780}],"payer_refund":61780,"payer_total":61780,"refund":62780,"refund_fee":0,"settlement_refund":61780,"settlement_total":61780,"total":62780},"channel":"ORIGINAL","create_time":"2026-11-28T10:34:56+08:00","funds_account":"AVAILABLE","out_refund_no":"refund202608010001","out_trade_no":"trade202608010001","promotion_detail":[{"amount":1000,"goods_detail":[{"goods_name":"iPhone 16 Pro 256G","merchant_goods_id":"1217752501201407033233368018","refund_amount":52880,"refund_quantity":1,"unit_price":52880,"wechatpay_goods_id":"1001"},{"goods_name":"充电器 20W USB-C","merchant_goods_id":"1217752501201407033233368019","refund_amount":9900,"refund_quantity":1,"unit_price":9900,"wechatpay_goods_id":"1002"}],"promotion_id":"109519","refund_amount":1000,"scope":"SINGLE","type":"DISCOUNT"}],"refund_id":"50000000382019052709732678859","status":"PROCESSING","transaction_id":"1217752501201407033233368018","user_received_account":"招商银行信用卡0403"}"#;

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoding them is the work")]
pub(crate) struct Answer {
    pub(crate) refund_id: String,
    out_refund_no: String,
    transaction_id: String,
    out_trade_no: String,
    channel: String,
    user_received_account: String,
    success_time: Option<String>,
    create_time: String,
    status: String,
    funds_account: Option<String>,
    amount: AnswerAmount,
    promotion_detail: Option<Vec<Promotion>>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoding them is the work")]
struct AnswerAmount {
    total: i64,
    refund: i64,
    from: Option<Vec<From>>,
    payer_total: i64,
    payer_refund: i64,
    settlement_refund: i64,
    settlement_total: i64,
    discount_refund: i64,
    currency: String,
    refund_fee: Option<i64>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoding them is the work")]
struct From {
    account: String,
    amount: i64,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoding them is the work")]
struct Promotion {
    promotion_id: String,
    scope: String,
    r#type: String,
    amount: i64,
    refund_amount: i64,
    goods_detail: Option<Vec<AnswerGoods>>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoding them is the work")]
struct AnswerGoods {
    merchant_goods_id: String,
    wechatpay_goods_id: Option<String>,
    goods_name: Option<String>,
    unit_price: i64,
    refund_amount: i64,
    refund_quantity: i64,
}
