//! Two operations have types of their own, unless the catalogue names the schema.

use wechatpay_sdk::v3::refund::domestic::refunds::post as refund;
use wechatpay_sdk::v3::refunds::post as other_refund;

fn main() {
    // Named in the catalogue: one type.
    let goods: Vec<wechatpay_sdk::v3::refund::schemas::GoodsDetail> = Vec::new();
    let _ = refund::Request::new().goods_detail(goods);
    // Of the same name and another operation.
    let _: refund::Amount = other_refund::Amount::new();
}
