//! A state that is compared with a text.

use wechatpay_sdk::v3::refund::domestic::refunds::post::Response;

fn is_done(refund: &Response) -> bool {
    refund.status == "SUCCESS"
}

fn main() {}
