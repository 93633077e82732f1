//! A member that is taken out of the answer while it is borrowed.

use wechatpay_sdk::v3::pay::transactions::native::post;
use wechatpay_sdk::{Client, Error};

async fn order(client: Client, request: post::Request) -> Result<Option<String>, Error> {
    let answer = client.v3().pay().transactions().native().post(request).await?;
    Ok(answer.code_url)
}

fn main() {}
