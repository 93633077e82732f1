//! The body of another operation.

use wechatpay_sdk::v3::pay::transactions::native::post;

fn main() {
    let client = wechatpay_sdk::Client::builder().build().unwrap();
    let order = post::Request::new();
    let _ = client.v3().refund().domestic().refunds().post(order);
}
