//! The platform's key where the merchant's is asked for.

use wechatpay_sdk::{Client, PlatformPublicKey};

fn main() {
    let key = PlatformPublicKey::from_pem_file("PUB_KEY_ID_1", "pub_key.pem").unwrap();
    let _ = Client::builder().private_key(key);
}
