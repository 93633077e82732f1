//! A member of a call that is not awaited.

use wechatpay_sdk::Client;
use wechatpay_sdk::v3::pay::transactions::native::post;

async fn order(client: Client, request: post::Request) -> Option<String> {
    let answer = client.v3().pay().transactions().native().post(request);
    answer.code_url
}

fn main() {}
