//! What an operation is, what it is called with, and why it does nothing.

use crate::gate::v2::Request;
use crate::merchants::Identity;
use crate::state::{Refusal, State};
use crate::wire::xml::Members;

/// A v2 operation that has a state. Whether it demands the merchant's certificate says the
/// catalogue.
#[derive(Clone, Copy)]
pub(crate) struct Operation {
    pub(super) path: &'static str,
    pub(super) run: Run,
    /// `appid` may be left out.
    pub(super) without_appid: bool,
    /// Whether its requests may be without `nonce_str`.
    pub(crate) without_nonce: bool,
}

/// What an operation answers with.
#[derive(Clone, Copy)]
pub(super) enum Run {
    /// A document, which is signed.
    Document(fn(&mut Call<'_>) -> Result<Members, Fault>),
    /// A file, which is not.
    File(fn(&mut Call<'_>) -> Result<Vec<u8>, Fault>),
}

impl Operation {
    pub(super) const fn new(
        path: &'static str,
        run: fn(&mut Call<'_>) -> Result<Members, Fault>,
    ) -> Self {
        Self { path, run: Run::Document(run), without_appid: false, without_nonce: false }
    }

    pub(super) const fn without_nonce(self) -> Self {
        Self { without_nonce: true, ..self }
    }

    pub(super) const fn without_appid(self) -> Self {
        Self { without_appid: true, ..self }
    }

    pub(super) const fn file(
        path: &'static str,
        run: fn(&mut Call<'_>) -> Result<Vec<u8>, Fault>,
    ) -> Self {
        Self { path, run: Run::File(run), without_appid: false, without_nonce: false }
    }
}

/// A request whose sender is checked.
pub(super) struct Call<'a> {
    pub(super) identity: &'a Identity,
    pub(super) state: &'a mut State,
    pub(super) now: i64,
    pub(super) request: &'a Request,
}

/// Why an operation did nothing.
#[derive(Debug)]
pub(crate) enum Fault {
    /// `return_code` FAIL: the request's form is wrong.
    Form(String),
    /// The same of a bill, with `error_code`.
    Bill(&'static str, &'static str),
    /// `result_code` FAIL with `err_code` and `err_code_des`.
    Business(&'static str, &'static str),
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        let (code, description) = match refusal {
            Refusal::OrderUnknown | Refusal::OrderMissing => ("ORDERNOTEXIST", "订单不存在"),
            Refusal::OrderUsed => ("OUT_TRADE_NO_USED", "商户订单号重复"),
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
            Refusal::NotEnough => ("NOTENOUGH", "可用余额不足，请充值后重试"),
            Refusal::RefundTooLate => ("TRADE_OVERDUE", "订单已超过可退款期限"),
            Refusal::ContractUnknown => ("CONTRACT_NOT_EXIST", "签约协议不存在"),
            Refusal::ContractEnded => ("CONTRACT_NOT_EXIST", "签约协议已解约"),
            Refusal::NotShared => ("NOT_SHARE_ORDER", "非分账订单不支持分账"),
            Refusal::ShareTooEarly => ("ORDER_NOT_READY", "订单处理中，暂时无法分账，请稍后再试"),
            Refusal::ShareUnknown => ("ORDER_NOT_EXIST", "分账单不存在"),
            Refusal::ShareDiffers => ("PARAM_ERROR", "请求参数与原请求不一致"),
            Refusal::ShareTooMuch => ("AMOUNT_OVERDUE", "分账金额超限"),
            Refusal::RefundTooMany => ("INVALID_REQUEST", "部分退款次数超过50次"),
            // The rest belongs to operations that v2 does not have here.
            _ => ("INVALID_REQUEST", "请求不符合业务规则"),
        };
        Self::Business(code, description)
    }
}

impl<'a> Call<'a> {
    pub(super) fn required(&self, name: &str) -> Result<&'a str, Fault> {
        self.request.get(name).ok_or_else(|| Fault::Form(format!("缺少参数{name}")))
    }

    /// A whole amount of fen, at least one.
    pub(super) fn fen(&self, name: &str) -> Result<i64, Fault> {
        let text = self.required(name)?;
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse()
            .ok()
            .filter(|amount| digits && *amount > 0)
            .ok_or_else(|| Fault::Form(format!("{name}参数格式错误")))
    }

    pub(super) fn owned(&self, name: &str) -> Option<String> {
        self.request.get(name).map(str::to_owned)
    }
}
