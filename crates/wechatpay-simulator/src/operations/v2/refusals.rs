//! The v2 errors for refusals of the state: each code as the catalogue documents it for the operation.

use super::call::Fault;
use crate::catalogue::Operation;
use crate::state::Refusal;

/// Codes that the platform returns but the catalogue does not contain for these operations.
const UNDOCUMENTED: &[&str] = &[
    // Fund bills: the catalogue has the texts of `return_msg` from the documentation of bills, but no
    // `err_code`.
    "NO_BILL_EXIST",
    "BILL_CREATING",
    // Deductions: the catalogue has no errors for contracts.
    "CONTRACT_NOT_EXIST",
    // Red packets and payments to users: the catalogue does not have this error for these queries.
    "NOT_FOUND",
    // Profit sharing: the sources are too weak to assure a client that the request had no effect.
    "NOT_SHARE_ORDER",
    "ORDER_NOT_READY",
    "AMOUNT_OVERDUE",
];

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        let (code, description) = match refusal {
            Refusal::OrderUnknown | Refusal::OrderMissing => ("ORDERNOTEXIST", ""),
            Refusal::OrderUsed => ("OUT_TRADE_NO_USED", ""),
            Refusal::OrderPaid => ("ORDERPAID", "该订单已支付"),
            Refusal::OrderClosed => ("ORDERCLOSED", "该订单已关闭"),
            Refusal::OrderUnpaid => ("INVALID_REQUEST", "订单未支付"),
            Refusal::RefundUnknown => ("REFUNDNOTEXIST", "退款单不存在"),
            Refusal::RefundDiffers | Refusal::RefundTotalDiffers => {
                ("REFUND_FEE_MISMATCH", "订单金额或退款金额与之前请求不一致，请核实后再试")
            }
            Refusal::RefundTooMuch => ("INVALID_REQUEST", "累计退款金额大于支付金额"),
            Refusal::OrderRevoked => ("ORDERREVERSED", "订单已撤销"),
            Refusal::LinkExpired => ("ORDERCLOSED", "支付链接已过期"),
            Refusal::UserPaying => ("USERPAYING", "用户支付中，需要输入密码"),
            Refusal::PayError => ("TRADE_ERROR", "支付失败，请更换支付方式"),
            Refusal::AuthCodeInvalid => ("AUTH_CODE_INVALID", "付款码无效，请刷新后重试"),
            Refusal::AuthCodeUsed => ("AUTHCODEEXPIRE", "付款码已使用，请刷新后重试"),
            Refusal::NotReversible => ("TRADE_ERROR", "该订单不能撤销"),
            Refusal::ReverseExpired => ("REVERSE_EXPIRE", "订单超过撤销期限"),
            Refusal::CaseUnknown => ("NOT_FOUND", "指定单号数据不存在"),
            Refusal::CaseDiffers => ("FATAL_ERROR", "重复请求，参数与原请求不一致"),
            Refusal::NotEnough => ("NOTENOUGH", ""),
            Refusal::RefundTooLate => ("TRADE_OVERDUE", ""),
            Refusal::ContractUnknown => ("CONTRACT_NOT_EXIST", "签约协议不存在"),
            Refusal::ContractEnded => ("CONTRACT_NOT_EXIST", "签约协议已解约"),
            Refusal::ContractSigned => ("INVALID_REQUEST", "签约协议已存在"),
            Refusal::NotShared => ("NOT_SHARE_ORDER", "非分账订单不支持分账"),
            Refusal::ShareTooEarly => ("ORDER_NOT_READY", "订单处理中，暂时无法分账，请稍后再试"),
            Refusal::ShareUnknown => ("ORDER_NOT_EXIST", "分账单不存在"),
            Refusal::ShareDiffers => ("PARAM_ERROR", "请求参数与原请求不一致"),
            Refusal::ShareTooMuch => ("AMOUNT_OVERDUE", "分账金额超限"),
            Refusal::RefundTooMany => ("INVALID_REQUEST", "部分退款次数超过50次"),
            Refusal::AppidDiffers => ("APPID_MCHID_NOT_MATCH", ""),
            Refusal::NotAuthorized => ("NOAUTH", "子商户号与服务商没有受理关系"),
            Refusal::StatementUnknown => ("NO_BILL_EXIST", "账单不存在"),
            Refusal::StatementCreating => ("BILL_CREATING", "账单未生成"),
            // The others belong to operations that v2 does not have here.
            _ => ("INVALID_REQUEST", "请求不符合业务规则"),
        };
        Self::Business(code.into(), description)
    }
}

/// The code and the text of a refusal, as the catalogue documents them for an operation. A code that is not
/// documented for the operation or for all operations becomes `INVALID_REQUEST`.
pub(super) fn documented<'a>(
    operation: &'a Operation,
    code: &'a str,
    reason: &'a str,
) -> (&'a str, &'a str) {
    let known = operation.error_meaning(code);
    if known.is_none() && UNDOCUMENTED.contains(&code) {
        return (code, reason);
    }
    match known.or_else(|| operation.error("INVALID_REQUEST")) {
        Some(known) if reason.is_empty() => (&known.code, &known.message),
        Some(known) => (&known.code, reason),
        None => (code, reason),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;
    use wechatpay_catalogue::table;

    use super::*;
    use crate::catalogue;
    use crate::operations::v2::OPERATIONS;
    use crate::state::REFUSALS;

    fn refused(operation: &Operation, refusal: Refusal) -> (String, String) {
        let Fault::Business(code, reason) = refusal.into() else { panic!("{refusal:?}") };
        let (code, words) = documented(operation, &code, reason);
        (code.to_owned(), words.to_owned())
    }

    #[test]
    fn every_refusal_of_every_operation_is_documented() {
        let common: Value = serde_json::from_str(table::common_errors()).unwrap();
        let has = |list: &Value, code: &str| {
            list.as_array().into_iter().flatten().any(|error| error["code"] == code)
        };
        for operation in OPERATIONS {
            let mut lines = table::operations().iter();
            let line = lines.find(|one| one.path == operation.path).unwrap();
            let line: Value = serde_json::from_str(line.json()).unwrap();
            let operation = catalogue::get(line["method"].as_str().unwrap(), operation.path);
            let operation = operation.unwrap();
            for refusal in REFUSALS {
                let (code, words) = refused(&operation, *refusal);
                let is_known = has(&line["errors"], &code) || has(&common["v2"], &code);
                let is_exception = UNDOCUMENTED.contains(&code.as_str());
                assert!(is_known || is_exception, "{}: {code}", operation.path);
                assert!(!words.is_empty() && !words.ends_with('。'), "{refusal:?}: {words}");
            }
        }
    }

    #[test]
    fn a_refusal_has_the_code_and_the_words_of_its_operation() {
        let of = |path, refusal| {
            let (code, words) = refused(&catalogue::get("POST", path).unwrap(), refusal);
            format!("{code} {words}")
        };
        for (path, refusal, expected) in [
            (
                "/secapi/pay/refund",
                Refusal::NotEnough,
                "NOTENOUGH 商户出资账户余额不足，退款未受理",
            ),
            (
                "/secapi/pay/refund",
                Refusal::RefundTooLate,
                "TRADE_OVERDUE 订单超过可退期限（一年）",
            ),
            ("/pay/closeorder", Refusal::OrderPaid, "ORDERPAID 该订单已支付"),
            ("/pay/micropay", Refusal::AuthCodeUsed, "AUTHCODEEXPIRE 付款码已使用，请刷新后重试"),
            // Documented only for payments by code.
            ("/pay/unifiedorder", Refusal::OrderRevoked, "INVALID_REQUEST 订单已撤销"),
            (
                "/secapi/pay/profitsharing",
                Refusal::NotShared,
                "NOT_SHARE_ORDER 非分账订单不支持分账",
            ),
        ] {
            assert_eq!(of(path, refusal), expected);
        }
    }
}
