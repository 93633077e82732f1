//! Pages of an answer that has none.

use wechatpay_sdk::v3::refund::domestic::refunds::out_refund_no::get;

fn main() {
    let client = wechatpay_sdk::Client::builder().build().unwrap();
    let refund = client.v3().refund().domestic().refunds().out_refund_no("1");
    let _ = refund.get(get::Request::new()).pages();
}
