//! An amount of yuan, as a float.

use wechatpay_sdk::v3::pay::transactions::native::post::Amount;

fn main() {
    let _ = Amount::new().total(12.99);
}
