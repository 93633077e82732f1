//! A path without its variable: not called, and left out.

fn main() {
    let client = wechatpay_sdk::Client::builder().build().unwrap();
    let refunds = client.v3().refund().domestic().refunds();
    refunds.clone().refund_id();
    refunds.apply_abnormal_refund();
}
