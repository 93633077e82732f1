//! The operations of v2: XML in, XML out, HTTP 200 for every answer of an operation. They work on
//! the same orders and refunds as v3.

mod bills;
pub(crate) mod contracts;
pub(crate) mod orders;
mod refunds;
mod sharing;

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};

use crate::gate::v2::{Request, SignType, sign};
use crate::keys::nonce;
use crate::merchants::Identity;
use crate::state::{Refusal, State};
use crate::wire::xml::{self, Members};

/// A v2 operation that has a state. Whether it demands the merchant's certificate says the
/// catalogue.
#[derive(Clone, Copy)]
pub(crate) struct Operation {
    path: &'static str,
    run: Run,
    /// `appid` may be left out.
    without_appid: bool,
    /// Whether its requests may be without `nonce_str`.
    pub(crate) without_nonce: bool,
}

/// What an operation answers with.
#[derive(Clone, Copy)]
enum Run {
    /// A document, which is signed.
    Document(fn(&mut Call<'_>) -> Result<Members, Fault>),
    /// A file, which is not.
    File(fn(&mut Call<'_>) -> Result<Vec<u8>, Fault>),
}

impl Operation {
    const fn new(path: &'static str, run: fn(&mut Call<'_>) -> Result<Members, Fault>) -> Self {
        Self { path, run: Run::Document(run), without_appid: false, without_nonce: false }
    }

    const fn without_nonce(self) -> Self {
        Self { without_nonce: true, ..self }
    }

    const fn without_appid(self) -> Self {
        Self { without_appid: true, ..self }
    }

    const fn file(path: &'static str, run: fn(&mut Call<'_>) -> Result<Vec<u8>, Fault>) -> Self {
        Self { path, run: Run::File(run), without_appid: false, without_nonce: false }
    }
}

const OPERATIONS: &[Operation] = &[
    Operation::new("/pay/unifiedorder", orders::place),
    Operation::new("/pay/orderquery", orders::query),
    Operation::new("/pay/micropay", orders::micropay),
    Operation::new("/secapi/pay/reverse", orders::reverse),
    Operation::new("/pay/closeorder", orders::close),
    Operation::new("/papay/preentrustweb", contracts::prepare).without_nonce(),
    Operation::new("/papay/partner/preentrustweb", contracts::prepare).without_nonce(),
    Operation::new("/papay/querycontract", contracts::query).without_nonce(),
    Operation::new("/papay/partner/querycontract", contracts::query).without_nonce(),
    Operation::new("/papay/deletecontract", contracts::terminate).without_nonce(),
    Operation::new("/papay/partner/deletecontract", contracts::terminate).without_nonce(),
    Operation::new("/pay/pappayapply", contracts::deduct),
    Operation::new("/pay/partner/pappayapply", contracts::deduct),
    Operation::new("/pay/paporderquery", contracts::order),
    Operation::new("/pay/partner/paporderquery", contracts::order),
    Operation::new("/secapi/pay/refund", refunds::refund),
    Operation::new("/pay/refundquery", refunds::query),
    Operation::new("/secapi/pay/refundv2", refunds::refund),
    Operation::new("/pay/refundqueryv2", refunds::query),
    Operation::new("/secapi/pay/profitsharing", sharing::once),
    Operation::new("/secapi/pay/multiprofitsharing", sharing::again),
    Operation::new("/secapi/pay/profitsharingfinish", sharing::finish),
    Operation::new("/secapi/pay/profitsharingreturn", sharing::give_back),
    Operation::new("/pay/profitsharingreturnquery", sharing::query_return),
    Operation::new("/pay/profitsharingquery", sharing::query).without_appid(),
    Operation::new("/pay/profitsharingorderamountquery", sharing::amount).without_appid(),
    Operation::new("/pay/profitsharingmerchantratioquery", sharing::ratio).without_appid(),
    Operation::new("/pay/profitsharingaddreceiver", sharing::add_receiver),
    Operation::new("/pay/profitsharingremovereceiver", sharing::remove_receiver),
    Operation::file("/pay/downloadbill", bills::trade),
    Operation::file("/pay/downloadfundflow", bills::fund),
];

/// A request whose sender is checked.
struct Call<'a> {
    identity: &'a Identity,
    state: &'a mut State,
    now: i64,
    request: &'a Request,
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

/// The operation of a path.
pub(crate) fn find(path: &str) -> Option<Operation> {
    OPERATIONS.iter().find(|operation| operation.path == path).copied()
}

/// What the gateway, an nginx, says to a connection without the merchant's certificate.
pub(crate) fn no_certificate() -> Response<Bytes> {
    let page = "<html>\r\n<head><title>400 No required SSL certificate was sent</title></head>\r\n\
        <body>\r\n<center><h1>400 Bad Request</h1></center>\r\n\
        <center>No required SSL certificate was sent</center>\r\n</body>\r\n</html>\r\n";
    let mut response = Response::new(Bytes::from_static(page.as_bytes()));
    *response.status_mut() = StatusCode::BAD_REQUEST;
    let html = HeaderValue::from_static("text/html");
    response.headers_mut().insert(header::CONTENT_TYPE, html);
    response
}

/// What an operation has made.
pub(crate) enum Done {
    Members(Members),
    File(Vec<u8>),
}

/// Runs the operation of a checked request.
///
/// # Errors
///
/// Why it did nothing.
pub(crate) fn run(
    request: &Request,
    state: &mut State,
    now: i64,
    operation: Operation,
) -> Result<Done, Fault> {
    let mut call = Call { identity: &request.identity, state, now, request };
    check_merchant(&call, operation)?;
    match operation.run {
        Run::Document(run) => run(&mut call).map(Done::Members),
        Run::File(run) => run(&mut call).map(Done::File),
    }
}

/// Words what came of an operation, and signs it where the platform does. Failures and files are
/// not signed.
pub(crate) fn answer(
    request: &Request,
    done: Result<Done, Fault>,
    is_signed: bool,
) -> Response<Bytes> {
    match done {
        Ok(Done::Members(members)) => {
            let mut members = signed(&request.identity, request.sign_type, request, members);
            if !is_signed {
                members.remove("sign");
            }
            document(&members)
        }
        Ok(Done::File(content)) => Response::new(Bytes::from(content)),
        Err(Fault::Form(message)) => document(&failed(&message)),
        Err(Fault::Bill(message, code)) => {
            let mut members = failed(message);
            put(&mut members, "error_code", code);
            document(&members)
        }
        Err(Fault::Business(code, description)) => refused(request, code, description),
    }
}

/// More requests in a second than the platform allows.
pub(crate) fn too_frequent(request: &Request) -> Response<Bytes> {
    refused(request, "FREQUENCY_LIMITED", "你的操作过于频繁，请稍后再试")
}

/// `result_code` FAIL; not signed.
pub(crate) fn refused(request: &Request, code: &str, description: &str) -> Response<Bytes> {
    let mut members = Members::new();
    put(&mut members, "return_code", "SUCCESS");
    put(&mut members, "return_msg", "OK");
    put(&mut members, "result_code", "FAIL");
    put(&mut members, "err_code", code);
    put(&mut members, "err_code_des", description);
    put_merchant(&mut members, request);
    document(&members)
}

/// Application and sub-merchant belong to the merchant.
fn check_merchant(call: &Call<'_>, operation: Operation) -> Result<(), Fault> {
    let own = call.identity.credentials.appid();
    let appid = match call.request.get("appid") {
        None if operation.without_appid => own,
        _ => call.required("appid")?,
    };
    if appid != own {
        let message = "appid和mch_id不匹配";
        return Err(Fault::Business("APPID_MCHID_NOT_MATCH", message));
    }
    match call.request.get("sub_mch_id") {
        Some(sub) if !call.identity.sub_mchids.iter().any(|known| known == sub) => {
            Err(Fault::Business("NOAUTH", "子商户号与服务商没有受理关系"))
        }
        _ => Ok(()),
    }
}

impl<'a> Call<'a> {
    fn required(&self, name: &str) -> Result<&'a str, Fault> {
        self.request.get(name).ok_or_else(|| Fault::Form(format!("缺少参数{name}")))
    }

    /// A whole amount of fen, at least one.
    fn fen(&self, name: &str) -> Result<i64, Fault> {
        let text = self.required(name)?;
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse()
            .ok()
            .filter(|amount| digits && *amount > 0)
            .ok_or_else(|| Fault::Form(format!("{name}参数格式错误")))
    }

    fn owned(&self, name: &str) -> Option<String> {
        self.request.get(name).map(str::to_owned)
    }
}

pub(crate) fn signed(
    identity: &Identity,
    sign_type: SignType,
    request: &Request,
    mut members: Members,
) -> Members {
    put(&mut members, "return_code", "SUCCESS");
    put(&mut members, "return_msg", "OK");
    put(&mut members, "result_code", "SUCCESS");
    put(&mut members, "nonce_str", &nonce(16));
    put_merchant(&mut members, request);
    let signature = sign(&members, sign_type, identity.credentials.api_v2_key());
    put(&mut members, "sign", &signature);
    members
}

fn put_merchant(members: &mut Members, request: &Request) {
    for name in ["appid", "mch_id", "sub_appid", "sub_mch_id"] {
        if let Some(value) = request.get(name) {
            put(members, name, value);
        }
    }
}

pub(crate) fn failed(message: &str) -> Members {
    let mut members = Members::new();
    put(&mut members, "return_code", "FAIL");
    put(&mut members, "return_msg", message);
    members
}

pub(crate) fn put(members: &mut Members, name: &str, value: &str) {
    members.insert(name.to_owned(), value.to_owned());
}

pub(crate) fn document(members: &Members) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(xml::write(members)));
    // What the platform calls its XML.
    let plain = HeaderValue::from_static("text/plain");
    response.headers_mut().insert(header::CONTENT_TYPE, plain);
    response
}
