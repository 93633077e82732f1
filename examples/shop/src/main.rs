//! The shop as a server. Its settings are environment variables, as listed in
//! `docs/configuration.md`. It listens on port 3000: 8080 is the simulator's.
//!
//! ```sh
//! SHOP_APPID=wx8888888888888888 SHOP_URL=https://shop.example cargo run -p wechatpay-shop
//! ```

use std::env;
use std::error::Error;

use wechatpay_sdk::Client;
use wechatpay_shop::{Shop, router};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let notify_url = format!("{}/notify", env::var("SHOP_URL")?);
    let shop = Shop::new(Client::from_env()?, env::var("SHOP_APPID")?, notify_url);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    axum::serve(listener, router(shop)).await?;
    Ok(())
}
