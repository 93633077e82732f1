//! The v3 errors for refusals of the state: code and status as the catalogue documents them for the operation.

use http::StatusCode;

use crate::catalogue::{self, usual_error};
use crate::state::Refusal;
use crate::wire::fault::{Fault, Origin, UNPUBLISHED};

/// Codes that the platform returns but the catalogue contains for no v3 operation. Their status is 400.
const UNDOCUMENTED: &[&str] = &[
    // Payments by code and the cashier page: the catalogue has no errors for these operations. The codes are those
    // of v2's `micropay`, in the spelling of v3.
    "USERPAYING",
    "PAY_ERROR",
    "AUTH_CODE_INVALID",
    "AUTH_CODE_EXPIRED",
    "ORDER_REVERSED",
    "REVERSE_EXPIRE",
    "ORDER_EXPIRED",
    // Overseas statements: the catalogue has no errors for them. These are the codes of bills.
    "NO_STATEMENT_EXIST",
    "STATEMENT_CREATING",
];

impl From<Refusal> for Fault {
    /// Converts a refusal to its code, its reason if the code has several, and its internal number. The code is
    /// the usual one; an operation may document another.
    fn from(refusal: Refusal) -> Self {
        let (code, reason, number) = match refusal {
            Refusal::OrderUnknown => ("ORDER_NOT_EXIST", "", 268_512_771),
            Refusal::OrderUsed => ("OUT_TRADE_NO_USED", "", 268_498_688),
            Refusal::OrderPaid => ("ORDERPAID", "该订单已支付", 268_449_538),
            Refusal::OrderClosed => ("ORDER_CLOSED", "该订单已关闭", UNPUBLISHED),
            Refusal::OrderUnpaid => ("RESOURCE_NOT_EXISTS", "订单未支付", UNPUBLISHED),
            Refusal::OrderMissing => ("RESOURCE_NOT_EXISTS", "订单不存在", UNPUBLISHED),
            Refusal::RefundUnknown => ("RESOURCE_NOT_EXISTS", "退款单不存在", UNPUBLISHED),
            Refusal::RefundDiffers => {
                ("INVALID_REQUEST", "订单金额或退款金额与之前请求不一致，请核实后再试", 268_498_688)
            }
            Refusal::RefundTotalDiffers => {
                ("INVALID_REQUEST", "订单金额与原订单不一致", UNPUBLISHED)
            }
            Refusal::RefundTooMuch => ("INVALID_REQUEST", "累计退款金额大于支付金额", UNPUBLISHED),
            Refusal::RefundTooMany => ("INVALID_REQUEST", "部分退款次数超过50次", UNPUBLISHED),
            Refusal::RefundNotAbnormal => {
                ("INVALID_REQUEST", "退款单状态不是退款异常", UNPUBLISHED)
            }
            Refusal::RefundNotProcessing => {
                ("INVALID_REQUEST", "退款单状态不是退款处理中", UNPUBLISHED)
            }
            Refusal::RefundNumberDiffers => {
                ("INVALID_REQUEST", "商户退款单号与微信支付退款单号不一致", UNPUBLISHED)
            }
            Refusal::NoAdvance => ("INVALID_REQUEST", "该退款单没有垫付", UNPUBLISHED),
            Refusal::AdvanceNotReturned => ("RESOURCE_NOT_EXISTS", "垫付回补单不存在", UNPUBLISHED),
            Refusal::SubsidyUnknown => ("RESOURCE_NOT_EXISTS", "补差付款单不存在", UNPUBLISHED),
            Refusal::SubsidyDiffers => {
                ("INVALID_REQUEST", "业务请求唯一单号已使用，且参数不一致", 268_498_688)
            }
            Refusal::SubsidyTooMuch => ("INVALID_REQUEST", "补差金额超过可用金额", UNPUBLISHED),
            Refusal::SubsidyAlready => ("INVALID_REQUEST", "该券已完成补差", UNPUBLISHED),
            Refusal::SubsidyAwaited => {
                ("INVALID_REQUEST", "订单有补差标识，请先补差或取消补差", UNPUBLISHED)
            }
            Refusal::OrderSubsidised => ("INVALID_REQUEST", "订单已补差", UNPUBLISHED),
            Refusal::OrderNotSubsidised => {
                ("INVALID_REQUEST", "订单没有补差或补差金额不符", UNPUBLISHED)
            }
            Refusal::OrderRevoked => ("ORDER_REVERSED", "订单已撤销", UNPUBLISHED),
            Refusal::LinkExpired => {
                ("ORDER_EXPIRED", "支付链接已过期，请商户重新下单", UNPUBLISHED)
            }
            Refusal::PartOfCombined => {
                ("INVALID_REQUEST", "该订单属于合单，请按合单支付", UNPUBLISHED)
            }
            Refusal::CombinedParts => ("PARAM_ERROR", "子单数量错误", 268_435_461),
            Refusal::UserPaying => ("USERPAYING", "用户支付中，需要输入密码", UNPUBLISHED),
            Refusal::PayError => ("PAY_ERROR", "支付失败，请更换支付方式", UNPUBLISHED),
            Refusal::AuthCodeInvalid => {
                ("AUTH_CODE_INVALID", "付款码无效，请刷新后重试", UNPUBLISHED)
            }
            Refusal::AuthCodeUsed => {
                ("AUTH_CODE_EXPIRED", "付款码已使用，请刷新后重试", UNPUBLISHED)
            }
            Refusal::NotReversible => ("INVALID_REQUEST", "该订单不能撤销", UNPUBLISHED),
            Refusal::ReverseExpired => ("REVERSE_EXPIRE", "订单超过撤销期限", UNPUBLISHED),
            Refusal::NotEnough => ("NOT_ENOUGH", "", UNPUBLISHED),
            Refusal::RefundTooLate => ("INVALID_REQUEST", "订单已超过可退款期限", UNPUBLISHED),
            Refusal::NotShared => ("INVALID_REQUEST", "非分账订单不支持分账", UNPUBLISHED),
            Refusal::ShareTooEarly => {
                ("INVALID_REQUEST", "订单处理中，暂时无法分账，请稍后再试", UNPUBLISHED)
            }
            Refusal::ShareUnknown => ("RESOURCE_NOT_EXISTS", "分账单不存在", UNPUBLISHED),
            Refusal::ShareDiffers => {
                ("INVALID_REQUEST", "分账单号已使用，且参数不一致", 268_498_688)
            }
            Refusal::ShareTooMuch => ("NOT_ENOUGH", "分账金额不足", UNPUBLISHED),
            Refusal::TransferUnknown => ("NOT_FOUND", "转账单不存在", UNPUBLISHED),
            Refusal::TransferDiffers => {
                ("ALREADY_EXISTS", "商户单号已使用，且参数不一致", 268_498_688)
            }
            Refusal::AuthorizationUnknown => ("NOT_FOUND", "授权单不存在", UNPUBLISHED),
            Refusal::AuthorizationNotInForce => {
                ("INVALID_REQUEST", "授权单不存在、未生效或已解除", UNPUBLISHED)
            }
            Refusal::TransferNotWaiting => {
                ("INVALID_REQUEST", "转账单状态不是待用户确认", UNPUBLISHED)
            }
            Refusal::DownloadUnknown => {
                ("RESOURCE_NOT_EXISTS", "下载地址无效或已过期", UNPUBLISHED)
            }
            Refusal::ContractUnknown => ("RESOURCE_NOT_EXISTS", "签约协议不存在", UNPUBLISHED),
            Refusal::ContractSigned => ("INVALID_REQUEST", "签约协议已存在", UNPUBLISHED),
            Refusal::ContractEnded => ("INVALID_REQUEST", "签约协议已解约", UNPUBLISHED),
            Refusal::StockUnknown => ("RESOURCE_NOT_EXISTS", "批次不存在", UNPUBLISHED),
            Refusal::StockEmpty => ("RULELIMIT", "发券超过限额", UNPUBLISHED),
            Refusal::CouponUnknown => ("RESOURCE_NOT_EXISTS", "券不存在", UNPUBLISHED),
            Refusal::CouponDiffers => {
                ("INVALID_REQUEST", "请求单号或券code已使用，且参数不一致", 268_498_688)
            }
            Refusal::CouponState => ("INVALID_REQUEST", "券状态不支持该操作", UNPUBLISHED),
            Refusal::ComplaintUnknown => ("RESOURCE_NOT_EXISTS", "投诉单不存在", UNPUBLISHED),
            Refusal::ImageUnknown => ("RESOURCE_NOT_EXISTS", "图片不存在", UNPUBLISHED),
            Refusal::ComplaintDone => ("INVALID_REQUEST", "投诉单已处理完成", UNPUBLISHED),
            Refusal::CallbackUnknown => ("RESOURCE_NOT_EXISTS", "未设置通知地址", UNPUBLISHED),
            Refusal::NoticeUnknown => ("RESOURCE_NOT_EXISTS", "通知不存在", UNPUBLISHED),
            Refusal::AuditDiffers => {
                ("INVALID_REQUEST", "该订单的审核记录已上传，且参数不一致", 268_498_688)
            }
            Refusal::CaseUnknown => ("RESOURCE_NOT_EXISTS", "单据不存在", UNPUBLISHED),
            Refusal::CaseDiffers => {
                ("INVALID_REQUEST", "商户单号已使用，且参数不一致", 268_498_688)
            }
            Refusal::CaseState => ("INVALID_REQUEST", "单据状态不支持该操作", UNPUBLISHED),
            Refusal::WithdrawalUnknown => ("ORDER_NOT_EXIST", "提现单不存在", UNPUBLISHED),
            Refusal::ApplicationUnknown => ("APPLYMENT_NOT_EXIST", "申请单不存在", UNPUBLISHED),
            Refusal::ApplicationUnderWay => {
                ("PROCESSING", "申请单处理中，请勿重复提交", UNPUBLISHED)
            }
            Refusal::ApplicationExists => {
                ("ALREADY_EXISTS", "业务申请编号已使用，且参数不一致", 268_498_688)
            }
            Refusal::SettlementUnknown => ("ORDER_NOT_EXIST", "申请单不存在", UNPUBLISHED),
            Refusal::ProductExists => {
                ("ALREADY_EXISTS", "请求单号已使用，且参数不一致", 268_498_688)
            }
            Refusal::ScoreUnknown => ("ORDER_NOT_EXIST", "支付分订单不存在", UNPUBLISHED),
            Refusal::ScoreDone => ("ORDER_DONE", "支付分订单已完成", UNPUBLISHED),
            Refusal::ScoreCancelled => ("ORDER_CANCELED", "支付分订单已取消", UNPUBLISHED),
            Refusal::ScoreState => {
                ("INVALID_ORDER_STATE", "支付分订单状态不支持该操作", UNPUBLISHED)
            }
            Refusal::AppidDiffers => ("APPID_MCHID_NOT_MATCH", "", 268_445_527),
            Refusal::NotAuthorized => ("NO_AUTH", "子商户号与服务商没有受理关系", UNPUBLISHED),
            Refusal::NoPermission => ("NO_AUTH", "", UNPUBLISHED),
            Refusal::MerchantUnknown => ("MCH_NOT_EXISTS", "", UNPUBLISHED),
            Refusal::NoCertificate => (
                "RESOURCE_NOT_EXISTS",
                "无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥",
                UNPUBLISHED,
            ),
            Refusal::StatementUnknown => {
                ("NO_STATEMENT_EXIST", "请求的账单文件不存在", UNPUBLISHED)
            }
            Refusal::StatementCreating => ("STATEMENT_CREATING", "账单还在生成", UNPUBLISHED),
        };
        let usual = usual_error(code, false);
        let status = usual.map_or(StatusCode::BAD_REQUEST, |error| status(error.status));
        let message = usual.filter(|_| reason.is_empty()).map_or(reason, |error| &error.message);
        Self::operation(status, code, message).numbered(number)
    }
}

/// Replaces the code and the text of a refusal by those that the catalogue documents for an operation. A code that
/// is not documented for the operation or for all operations becomes `INVALID_REQUEST`, as on most pages.
pub(crate) fn documented(fault: Fault, operation: &catalogue::Operation) -> Fault {
    let Some(code) = fault.code.as_deref().filter(|_| fault.origin == Origin::Operation) else {
        return fault;
    };
    let known = operation.error_meaning(code);
    if known.is_none() && UNDOCUMENTED.contains(&code) {
        return fault;
    }
    let Some(known) = known.or_else(|| operation.error("INVALID_REQUEST")) else { return fault };
    // A specific reason is kept. A general message is replaced by the message for this operation.
    let usual = usual_error(code, false).map_or("", |error| &error.message);
    let is_general = fault.message.is_empty() || fault.message == usual;
    let message = if is_general { known.message.clone() } else { fault.message };
    Fault { code: Some(known.code.clone().into()), status: status(known.status), message, ..fault }
}

fn status(number: u16) -> StatusCode {
    StatusCode::from_u16(number).unwrap_or(StatusCode::BAD_REQUEST)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;
    use wechatpay_catalogue::table;

    use super::*;
    use crate::operations::v3::known;
    use crate::state::REFUSALS;

    fn refused(method: &str, path: &str, refusal: Refusal) -> (u16, String, String) {
        let operation = catalogue::get(method, path).unwrap();
        let fault = documented(refusal.into(), &operation);
        (fault.status.as_u16(), fault.code.unwrap().into(), fault.message)
    }

    /// The entries of the catalogue's table, read without the types of this crate.
    fn codes(list: &Value) -> impl Iterator<Item = (u64, &str)> {
        let list = list.as_array().into_iter().flatten();
        list.map(|error| (error["status"].as_u64().unwrap(), error["code"].as_str().unwrap()))
    }

    #[test]
    fn every_refusal_of_every_operation_is_documented() {
        let common: Value = serde_json::from_str(table::common_errors()).unwrap();
        let mut checked = 0;
        for (method, path) in known() {
            let mut lines = table::operations().iter();
            let line = lines.find(|one| (one.method, one.path) == (method, path)).unwrap();
            let line: Value = serde_json::from_str(line.json()).unwrap();
            for refusal in REFUSALS {
                let (status, code, message) = refused(method, path, *refusal);
                let is_own = codes(&line["errors"]).any(|(_, name)| name == code);
                let list = if is_own { &line["errors"] } else { &common["v3"] };
                let is_known = codes(list).any(|known| known == (status.into(), code.as_str()));
                let is_exception = status == 400 && UNDOCUMENTED.contains(&code.as_str());
                assert!(is_known || is_exception, "{method} {path}: {status} {code}");
                assert!(!message.is_empty() && !message.ends_with('。'), "{refusal:?}: {message}");
                checked += 1;
            }
        }
        assert!(checked > 5_000, "{checked}");
    }

    #[test]
    fn a_refusal_has_the_code_the_status_and_the_words_of_its_operation() {
        let of = |method, path, refusal| {
            let (status, code, message) = refused(method, path, refusal);
            format!("{status} {code} {message}")
        };
        let refund = "/v3/refund/domestic/refunds";
        let jsapi = "/v3/pay/transactions/jsapi";
        let transfer = "/v3/fund-app/mch-transfer/transfer-bills";
        let coupons = "/v3/marketing/busifavor/coupons/send";
        let close = "/v3/pay/transactions/out-trade-no/{out_trade_no}/close";
        for (path, refusal, expected) in [
            (refund, Refusal::NotEnough, "403 NOT_ENOUGH 商户出资账户余额不足，退款未受理"),
            (transfer, Refusal::NotEnough, "403 NOT_ENOUGH 商户出资账户余额不足"),
            (refund, Refusal::OrderMissing, "404 RESOURCE_NOT_EXISTS 订单不存在"),
            (refund, Refusal::MerchantUnknown, "404 MCH_NOT_EXISTS 商户号不存在或填错了位置"),
            (jsapi, Refusal::MerchantUnknown, "400 MCH_NOT_EXISTS 商户号不存在或填错了位置"),
            (refund, Refusal::RefundTooMany, "400 INVALID_REQUEST 部分退款次数超过50次"),
            (
                jsapi,
                Refusal::OrderUsed,
                "403 OUT_TRADE_NO_USED 同一订单号用不同参数或不同支付方式再次下单",
            ),
            // No v3 page documents a code for this case.
            (jsapi, Refusal::OrderPaid, "400 INVALID_REQUEST 该订单已支付"),
            (close, Refusal::OrderPaid, "400 INVALID_REQUEST 该订单已支付"),
            (refund, Refusal::OrderClosed, "400 INVALID_REQUEST 该订单已关闭"),
            (jsapi, Refusal::OrderClosed, "400 ORDER_CLOSED 该订单已关闭"),
            (coupons, Refusal::NotAuthorized, "403 NOAUTH 子商户号与服务商没有受理关系"),
            (jsapi, Refusal::NotAuthorized, "403 NO_AUTH 子商户号与服务商没有受理关系"),
            (coupons, Refusal::StockEmpty, "403 RULELIMIT 发券超过限额"),
            (
                "/v3/pay/transactions/codepay",
                Refusal::UserPaying,
                "400 USERPAYING 用户支付中，需要输入密码",
            ),
        ] {
            assert_eq!(of("POST", path, refusal), expected);
        }
        let bill = of("GET", "/v3/bill/tradebill", Refusal::StatementCreating);
        assert_eq!(bill, "400 STATEMENT_CREATING 账单还在生成");
    }

    #[test]
    fn too_many_requests_are_refused_in_the_words_of_the_operation() {
        let operation = catalogue::get("POST", "/v3/refund/domestic/refunds").unwrap();
        let fault = documented(Fault::too_frequent("FREQUENCY_LIMITED".to_owned()), &operation);
        assert_eq!((fault.status.as_u16(), fault.number), (429, 268_447_840));
        let message = "退款过频（含同单一分钟内重复、旧订单限频）；可能已受理";
        assert_eq!(fault.message, message);
    }
}
