//! A request that is written out without `..Default::default()`.

use wechatpay_sdk::v3::pay::transactions::native::post::Amount;

fn main() {
    let _ = Amount { total: Some(100.into()) };
}
