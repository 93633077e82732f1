//! A method that the operation does not have.

fn main() {
    let client = wechatpay_sdk::Client::builder().build().unwrap();
    let _ = client.v3().refund().domestic().refunds().delete();
}
