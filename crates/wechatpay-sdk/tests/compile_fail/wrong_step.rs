//! A path that is misspelt.

fn main() {
    let client = wechatpay_sdk::Client::builder().build().unwrap();
    client.v3().refund().domestics();
}
