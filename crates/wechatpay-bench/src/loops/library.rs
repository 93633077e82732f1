//! The call with this library.

use std::path::Path;

use wechatpay_sdk::Client;
use wechatpay_sdk::v3::refund::domestic::refunds::post;

use crate::refund::{GOODS, NOTIFY_URL, OUT_REFUND_NO, OUT_TRADE_NO, REASON};

pub(crate) fn client(directory: &Path) -> Client {
    Client::from_file(directory.join("credentials.json")).unwrap()
}

pub(crate) async fn call(client: &Client) {
    let goods = GOODS.map(|(merchant, wechatpay, name, price)| {
        post::GoodsDetail::new()
            .merchant_goods_id(merchant)
            .wechatpay_goods_id(wechatpay)
            .goods_name(name)
            .unit_price(price)
            .refund_amount(price)
            .refund_quantity(1)
    });
    let request = post::Request::new()
        .out_trade_no(OUT_TRADE_NO)
        .out_refund_no(OUT_REFUND_NO)
        .reason(REASON)
        .notify_url(NOTIFY_URL)
        .amount(post::Amount::new().refund(62_780).total(62_780).currency("CNY"))
        .goods_detail(goods);
    let answer = client.v3().refund().domestic().refunds().post(request).await.unwrap();
    assert!(answer.refund_id.is_some());
}
