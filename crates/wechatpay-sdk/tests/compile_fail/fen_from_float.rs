//! Money from a float.

use wechatpay_sdk::Fen;

fn main() {
    let _ = Fen::from(0.1);
}
