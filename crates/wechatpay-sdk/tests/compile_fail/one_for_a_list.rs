//! One item where a list is asked for.

use wechatpay_sdk::v3::refund::domestic::refunds::post::{GoodsDetail, Request};

fn main() {
    let _ = Request::new().goods_detail(GoodsDetail::new().merchant_goods_id("1"));
}
