//! A call without `.await`.

use wechatpay_sdk::v3::pay::transactions::native::post;
use wechatpay_sdk::{Client, Error};

async fn order(client: Client, request: post::Request) -> Result<(), Error> {
    let answer = client.v3().pay().transactions().native().post(request)?;
    Ok(())
}

fn main() {}
