//! The notifications of refunds, in both protocols.

use crate::state::{Message, Refund};
use crate::views::refunds;

pub(super) fn v3(refund: &Refund) -> Message {
    let (event, summary) = match refund.status() {
        "ABNORMAL" => ("REFUND.ABNORMAL", "退款异常"),
        "CLOSED" => ("REFUND.CLOSED", "退款关闭"),
        _ => ("REFUND.SUCCESS", "退款成功"),
    };
    Message::v3(event, "refund", summary, refunds::notified(refund))
}

pub(super) fn v2(refund: &Refund, appid: &str) -> Message {
    let [members, info] = refunds::notified_xml(refund, appid);
    Message::V2Refund { members, info }
}
