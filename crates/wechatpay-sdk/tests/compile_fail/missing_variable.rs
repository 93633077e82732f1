//! A variable of the path is an argument, and its step cannot be left out.

fn main() {
    let client = wechatpay_sdk::Client::builder().build().unwrap();
    client.v3().refund().domestic().refunds().refund_id();
    client.v3().refund().domestic().refunds().apply_abnormal_refund();
}
