//! A constant for each error code of the catalogue. Written by `cargo xtask codegen`.

use super::Code;

/// 账户状态异常或受限。处理好账户后再发。
///
/// The account is in an abnormal state or restricted. Clear the problem with the account, then send the request again.
///
/// The same as `ACCOUNT_ERROR`.
pub const ACCOUNTERROR: Code = Code::new("ACCOUNTERROR", &["ACCOUNT_ERROR", "ACCOUNTERROR"]);

/// 账户状态异常或受限。处理好账户后再发。
///
/// The account is in an abnormal state or restricted. Clear the problem with the account, then send the request again.
///
/// The same as `ACCOUNTERROR`.
pub const ACCOUNT_ERROR: Code = Code::new("ACCOUNT_ERROR", &["ACCOUNT_ERROR", "ACCOUNTERROR"]);

/// 结算银行卡未通过验证。修改银行卡信息后再发。
///
/// The settlement card is not verified. Correct the card details, then send the request again.
pub const ACCOUNT_NOT_VERIFIED: Code = Code::new("ACCOUNT_NOT_VERIFIED", &["ACCOUNT_NOT_VERIFIED"]);

/// 对象已存在。查询原对象；内容不同则换新编号。
///
/// The object already exists. Query it. For other content, use a new number.
///
/// The same as `RESOURCE_ALREADY_EXISTS`.
pub const ALREADY_EXISTS: Code =
    Code::new("ALREADY_EXISTS", &["ALREADY_EXISTS", "RESOURCE_ALREADY_EXISTS"]);

/// 金额低于下限或高于上限，或已达当日额度。改金额，或次日再发。
///
/// The amount is below the minimum or above the maximum, or the daily quota is used up. Change the amount, or send the request again the next day.
pub const AMOUNT_LIMIT: Code = Code::new("AMOUNT_LIMIT", &["AMOUNT_LIMIT"]);

/// appid 与商户号没有绑定。在平台上绑定后再发，或换已绑定的 appid。
///
/// The appid is not bound to this merchant. Bind them on the platform, or use an appid that is bound.
pub const APPID_MCHID_NOT_MATCH: Code =
    Code::new("APPID_MCHID_NOT_MATCH", &["APPID_MCHID_NOT_MATCH"]);

/// appid 缺失或不存在。补上正确的 appid。
///
/// The appid is missing or unknown. Send the right appid.
pub const APPID_NOT_EXIST: Code = Code::new("APPID_NOT_EXIST", &["APPID_NOT_EXIST"]);

/// 没有这张申请单。核对申请单号或业务编号。
///
/// No such application exists. Check the application number.
///
/// The same as `APPLYMENT_NOT_EXIST`.
pub const APPLYMENT_NOTEXIST: Code =
    Code::new("APPLYMENT_NOTEXIST", &["APPLYMENT_NOT_EXIST", "APPLYMENT_NOTEXIST"]);

/// 没有这张申请单。核对申请单号或业务编号。
///
/// No such application exists. Check the application number.
///
/// The same as `APPLYMENT_NOTEXIST`.
pub const APPLYMENT_NOT_EXIST: Code =
    Code::new("APPLYMENT_NOT_EXIST", &["APPLYMENT_NOT_EXIST", "APPLYMENT_NOTEXIST"]);

/// 付款码过期。请用户刷新后重扫，换新单号。
///
/// The payment code has expired. Ask the payer to refresh the code, then scan again under a new number.
pub const AUTHCODEEXPIRE: Code = Code::new("AUTHCODEEXPIRE", &["AUTHCODEEXPIRE"]);

/// 付款码已用过或格式不对（每码一次）。请用户刷新后重扫。
///
/// The payment code was used before or is malformed. Each code works once. Ask the payer to refresh the code, then scan again.
pub const AUTH_CODE_ERROR: Code = Code::new("AUTH_CODE_ERROR", &["AUTH_CODE_ERROR"]);

/// 扫到的不是微信付款码。换成微信付款码。
///
/// The code is not a WeChat Pay payment code. Scan a WeChat Pay payment code.
pub const AUTH_CODE_INVALID: Code = Code::new("AUTH_CODE_INVALID", &["AUTH_CODE_INVALID"]);

/// 银行侧异常或超时，结果未知。用原单号原参数再发，或先查单。
///
/// The bank failed or timed out. The outcome is unknown. Send the request again with the same number and parameters, or query first.
///
/// The same as `BANK_ERROR`.
pub const BANKERROR: Code = Code::new("BANKERROR", &["BANK_ERROR", "BANKERROR"]);

/// 银行侧异常或超时，结果未知。用原单号原参数再发，或先查单。
///
/// The bank failed or timed out. The outcome is unknown. Send the request again with the same number and parameters, or query first.
///
/// The same as `BANKERROR`.
pub const BANK_ERROR: Code = Code::new("BANK_ERROR", &["BANK_ERROR", "BANKERROR"]);

/// 并发冲突，需商户重试。单号和参数不变再发。
///
/// Concurrent refunds were in conflict. Send the request again unchanged.
///
/// The same as `BIZ_ERR_NEED_RETRY`.
pub const BIZERR_NEED_RETRY: Code =
    Code::new("BIZERR_NEED_RETRY", &["BIZERR_NEED_RETRY", "BIZ_ERR_NEED_RETRY"]);

/// 并发冲突，需商户重试。单号和参数不变再发。
///
/// Concurrent refunds were in conflict. Send the request again unchanged.
///
/// The same as `BIZERR_NEED_RETRY`.
pub const BIZ_ERR_NEED_RETRY: Code =
    Code::new("BIZ_ERR_NEED_RETRY", &["BIZERR_NEED_RETRY", "BIZ_ERR_NEED_RETRY"]);

/// 同一单号换了付款人。换新单号。
///
/// Another payer already used this number. Take a new number.
pub const BUYER_MISMATCH: Code = Code::new("BUYER_MISMATCH", &["BUYER_MISMATCH"]);

/// 没带商户证书，或证书不对、已过期。在 TLS 握手时带上该商户号的证书。
///
/// The merchant certificate is missing, wrong or expired. Present the certificate of this merchant in the TLS handshake.
pub const CA_ERROR: Code = Code::new("CA_ERROR", &["CA_ERROR"]);

/// 没有开通提现权限，或已关闭。开通提现权限。
///
/// Withdrawal is not enabled, or it was disabled. Enable withdrawal.
pub const CONTRACT_NOT_CONFIRMED: Code =
    Code::new("CONTRACT_NOT_CONFIRMED", &["CONTRACT_NOT_CONFIRMED"]);

/// 今日红包发放个数已满（默认 10000 个）。次日再发，或申请提高上限。
///
/// The number of red packets for today is used up (10,000 by default). Send the red packet the next day, or apply for a higher limit.
pub const DAY_OVER_LIMITED: Code = Code::new("DAY_OVER_LIMITED", &["DAY_OVER_LIMITED"]);

/// 退款业务错误，原因见 err_code_des。按 err_code_des 处理。
///
/// The refund failed for a business reason, which `err_code_des` gives. Follow `err_code_des`.
pub const ERROR: Code = Code::new("ERROR", &["ERROR"]);

/// 同单号参数与首次不同。保持参数不变。
///
/// The number was used before with other parameters. Send the original parameters.
pub const FATAL_ERROR: Code = Code::new("FATAL_ERROR", &["FATAL_ERROR"]);

/// 调用超过接口频率上限。退避并降低并发后再发；资金类请求沿用原单号。
///
/// The rate limit of this operation is exceeded. Back off, reduce concurrency, then send the request again. A request that moves money keeps its number.
///
/// The same as `FREQUENCY_LIMITED`, `FREQUENCY_LIMIT`, `FREQUENCY_LIMIT_EXCEED`, `FREQ_LIMIT`, `RATELIMIT_EXCEED`, `RATELIMIT_EXCEEDED`, `RATE_LIMITED`, `RATE_LIMIT_EXCEEDED`.
pub const FREQENCY_LIMIT: Code = Code::new(
    "FREQENCY_LIMIT",
    &[
        "FREQUENCY_LIMITED",
        "FREQENCY_LIMIT",
        "FREQUENCY_LIMIT",
        "FREQUENCY_LIMIT_EXCEED",
        "FREQ_LIMIT",
        "RATELIMIT_EXCEED",
        "RATELIMIT_EXCEEDED",
        "RATE_LIMITED",
        "RATE_LIMIT_EXCEEDED",
    ],
);

/// 调用超过接口频率上限。退避并降低并发后再发；资金类请求沿用原单号。
///
/// The rate limit of this operation is exceeded. Back off, reduce concurrency, then send the request again. A request that moves money keeps its number.
///
/// The same as `FREQUENCY_LIMITED`, `FREQENCY_LIMIT`, `FREQUENCY_LIMIT_EXCEED`, `FREQ_LIMIT`, `RATELIMIT_EXCEED`, `RATELIMIT_EXCEEDED`, `RATE_LIMITED`, `RATE_LIMIT_EXCEEDED`.
pub const FREQUENCY_LIMIT: Code = Code::new(
    "FREQUENCY_LIMIT",
    &[
        "FREQUENCY_LIMITED",
        "FREQENCY_LIMIT",
        "FREQUENCY_LIMIT",
        "FREQUENCY_LIMIT_EXCEED",
        "FREQ_LIMIT",
        "RATELIMIT_EXCEED",
        "RATELIMIT_EXCEEDED",
        "RATE_LIMITED",
        "RATE_LIMIT_EXCEEDED",
    ],
);

/// 调用超过接口频率上限。退避并降低并发后再发；资金类请求沿用原单号。
///
/// The rate limit of this operation is exceeded. Back off, reduce concurrency, then send the request again. A request that moves money keeps its number.
///
/// The same as `FREQENCY_LIMIT`, `FREQUENCY_LIMIT`, `FREQUENCY_LIMIT_EXCEED`, `FREQ_LIMIT`, `RATELIMIT_EXCEED`, `RATELIMIT_EXCEEDED`, `RATE_LIMITED`, `RATE_LIMIT_EXCEEDED`.
pub const FREQUENCY_LIMITED: Code = Code::new(
    "FREQUENCY_LIMITED",
    &[
        "FREQUENCY_LIMITED",
        "FREQENCY_LIMIT",
        "FREQUENCY_LIMIT",
        "FREQUENCY_LIMIT_EXCEED",
        "FREQ_LIMIT",
        "RATELIMIT_EXCEED",
        "RATELIMIT_EXCEEDED",
        "RATE_LIMITED",
        "RATE_LIMIT_EXCEEDED",
    ],
);

/// 调用超过接口频率上限。退避并降低并发后再发；资金类请求沿用原单号。
///
/// The rate limit of this operation is exceeded. Back off, reduce concurrency, then send the request again. A request that moves money keeps its number.
///
/// The same as `FREQUENCY_LIMITED`, `FREQENCY_LIMIT`, `FREQUENCY_LIMIT`, `FREQ_LIMIT`, `RATELIMIT_EXCEED`, `RATELIMIT_EXCEEDED`, `RATE_LIMITED`, `RATE_LIMIT_EXCEEDED`.
pub const FREQUENCY_LIMIT_EXCEED: Code = Code::new(
    "FREQUENCY_LIMIT_EXCEED",
    &[
        "FREQUENCY_LIMITED",
        "FREQENCY_LIMIT",
        "FREQUENCY_LIMIT",
        "FREQUENCY_LIMIT_EXCEED",
        "FREQ_LIMIT",
        "RATELIMIT_EXCEED",
        "RATELIMIT_EXCEEDED",
        "RATE_LIMITED",
        "RATE_LIMIT_EXCEEDED",
    ],
);

/// 调用超过接口频率上限。退避并降低并发后再发；资金类请求沿用原单号。
///
/// The rate limit of this operation is exceeded. Back off, reduce concurrency, then send the request again. A request that moves money keeps its number.
///
/// The same as `FREQUENCY_LIMITED`, `FREQENCY_LIMIT`, `FREQUENCY_LIMIT`, `FREQUENCY_LIMIT_EXCEED`, `RATELIMIT_EXCEED`, `RATELIMIT_EXCEEDED`, `RATE_LIMITED`, `RATE_LIMIT_EXCEEDED`.
pub const FREQ_LIMIT: Code = Code::new(
    "FREQ_LIMIT",
    &[
        "FREQUENCY_LIMITED",
        "FREQENCY_LIMIT",
        "FREQUENCY_LIMIT",
        "FREQUENCY_LIMIT_EXCEED",
        "FREQ_LIMIT",
        "RATELIMIT_EXCEED",
        "RATELIMIT_EXCEEDED",
        "RATE_LIMITED",
        "RATE_LIMIT_EXCEEDED",
    ],
);

/// 使用了移动应用的 appid。改用公众号的 appid。
///
/// The appid belongs to a mobile app. Use the appid of an official account.
pub const ILLEGAL_APPID: Code = Code::new("ILLEGAL_APPID", &["ILLEGAL_APPID"]);

/// 订单状态不允许此操作。查单，看 state、state_description 和 collection.state。
///
/// The state of the order does not allow this operation. Query `state`, `state_description` and `collection.state` of the order.
pub const INVALID_ORDER_STATE: Code = Code::new("INVALID_ORDER_STATE", &["INVALID_ORDER_STATE"]);

/// 请求格式没问题，但不符合接口规则或业务规则，原因见错误描述。按错误描述消除原因；原样重发没有用。
///
/// The request is well-formed but breaks an interface or business rule. The message says which. Remove the cause that the message gives. Sending the request again unchanged does not help.
pub const INVALID_REQUEST: Code = Code::new("INVALID_REQUEST", &["INVALID_REQUEST"]);

/// 连续错误请求过多，被短时屏蔽。查明错因，一分钟后再发。
///
/// Too many requests failed in a row. The merchant is blocked for a short time. Find the cause of the failures, then send the request again after a minute.
pub const INVALID_REQ_TOO_MUCH: Code = Code::new("INVALID_REQ_TOO_MUCH", &["INVALID_REQ_TOO_MUCH"]);

/// 微信支付订单号不对。核对 transaction_id。
///
/// The WeChat Pay order number is wrong. Check `transaction_id`.
pub const INVALID_TRANSACTIONID: Code =
    Code::new("INVALID_TRANSACTIONID", &["INVALID_TRANSACTIONID"]);

/// 缺必填参数。补齐必填参数。
///
/// A required parameter is missing. Send all required parameters.
pub const LACK_PARAMS: Code = Code::new("LACK_PARAMS", &["LACK_PARAMS"]);

/// 商户号缺失或不存在。核对 mch_id 和 sub_mch_id。
///
/// The merchant number is missing or unknown. Check `mch_id` and `sub_mch_id`.
pub const MCHID_NOT_EXIST: Code = Code::new("MCHID_NOT_EXIST", &["MCHID_NOT_EXIST"]);

/// 商户号不存在或填错了位置。核对 mchid、sp_mchid、sub_mchid。
///
/// The merchant number does not exist or was sent in the wrong member. Check `mchid`, `sp_mchid` and `sub_mchid`.
pub const MCH_NOT_EXISTS: Code = Code::new("MCH_NOT_EXISTS", &["MCH_NOT_EXISTS"]);

/// 金额不在允许范围。改金额或申请提额。
///
/// The amount is outside the allowed range. Change the amount, or apply for a higher limit.
pub const MONEY_LIMIT: Code = Code::new("MONEY_LIMIT", &["MONEY_LIMIT"]);

/// 姓名与实名不符。改姓名后用原单号再发。
///
/// The name differs from the user's verified name. Correct the name, then send the same number again.
pub const NAME_MISMATCH: Code = Code::new("NAME_MISMATCH", &["NAME_MISMATCH"]);

/// 商户号没有此接口或产品的权限，或操作对象不属于该商户。在平台上开通产品、完成授权，或换用正确的商户号。
///
/// The merchant has no permission for this operation or product, or the object belongs to another merchant. Activate the product, complete the authorisation, or use the right merchant.
///
/// The same as `NO_AUTH`.
pub const NOAUTH: Code = Code::new("NOAUTH", &["NO_AUTH", "NOAUTH"]);

/// 出资账户余额不足。充值后用原单号再发。
///
/// The paying account does not have enough money. Top up, then send the same number again.
///
/// The same as `NOT_ENOUGH`.
pub const NOTENOUGH: Code = Code::new("NOTENOUGH", &["NOT_ENOUGH", "NOTENOUGH"]);

/// 卡种不支持。请用户换卡。
///
/// This kind of card is not supported. Ask the payer for another card.
///
/// The same as `NOTSUPPORTCARD`.
pub const NOTSUPORTCARD: Code = Code::new("NOTSUPORTCARD", &["NOTSUPORTCARD", "NOTSUPPORTCARD"]);

/// 卡种不支持。请用户换卡。
///
/// This kind of card is not supported. Ask the payer for another card.
///
/// The same as `NOTSUPORTCARD`.
pub const NOTSUPPORTCARD: Code = Code::new("NOTSUPPORTCARD", &["NOTSUPORTCARD", "NOTSUPPORTCARD"]);

/// 出资账户余额不足。充值后用原单号再发。
///
/// The paying account does not have enough money. Top up, then send the same number again.
///
/// The same as `NOTENOUGH`.
pub const NOT_ENOUGH: Code = Code::new("NOT_ENOUGH", &["NOT_ENOUGH", "NOTENOUGH"]);

/// 按所给编号找不到对象。核对编号及其所属商户。
///
/// Nothing exists under this number. Check the number and the merchant that it belongs to.
pub const NOT_FOUND: Code = Code::new("NOT_FOUND", &["NOT_FOUND"]);

/// 报文不是 UTF-8 编码。改用 UTF-8。
///
/// The request is not UTF-8. Send UTF-8.
///
/// The same as `PARAM_IS_NOT_UTF8`.
pub const NOT_UTF8: Code = Code::new("NOT_UTF8", &["NOT_UTF8", "PARAM_IS_NOT_UTF8"]);

/// 商户号没有此接口或产品的权限，或操作对象不属于该商户。在平台上开通产品、完成授权，或换用正确的商户号。
///
/// The merchant has no permission for this operation or product, or the object belongs to another merchant. Activate the product, complete the authorisation, or use the right merchant.
///
/// The same as `NOAUTH`.
pub const NO_AUTH: Code = Code::new("NO_AUTH", &["NO_AUTH", "NOAUTH"]);

/// 当日没有交易或资金流水，没有账单。当作空账单，不必重试。
///
/// Nothing happened on that day, so there is no bill. Treat it as an empty bill. Do not retry.
pub const NO_STATEMENT_EXIST: Code = Code::new("NO_STATEMENT_EXIST", &["NO_STATEMENT_EXIST"]);

/// openid 与 appid 不符。核对 openid。
///
/// The openid does not belong to this appid. Check the openid.
pub const OPENID_ERROR: Code = Code::new("OPENID_ERROR", &["OPENID_ERROR"]);

/// openid 不属于这个 appid。换成用户在该 appid 下的 openid。
///
/// The openid does not belong to this appid. Use the openid that the user has under this appid.
pub const OPENID_MISMATCH: Code = Code::new("OPENID_MISMATCH", &["OPENID_MISMATCH"]);

/// 该商户订单号的订单已关闭。换新的 out_trade_no 重新下单。
///
/// The order with this number is closed. Create the order again under a new `out_trade_no`.
///
/// The same as `ORDER_CLOSED`.
pub const ORDERCLOSED: Code = Code::new("ORDERCLOSED", &["ORDER_CLOSED", "ORDERCLOSED"]);

/// 订单不存在。核对单号、商户号，以及当初下单是否成功。
///
/// No such order exists. Check the order number and the merchant, and whether the order was ever created.
///
/// The same as `ORDER_NOT_EXIST`.
pub const ORDERNOTEXIST: Code = Code::new("ORDERNOTEXIST", &["ORDER_NOT_EXIST", "ORDERNOTEXIST"]);

/// 该商户订单号已付款成功。不要再次收款，查单确认。
///
/// The order with this number is already paid. Do not charge again. Confirm the payment with a query.
///
/// The same as `ORDER_PAID`.
pub const ORDERPAID: Code = Code::new("ORDERPAID", &["ORDER_PAID", "ORDERPAID"]);

/// 订单已撤销。换新单号重新收款。
///
/// The order was reversed. Charge again under a new number.
pub const ORDERREVERSED: Code = Code::new("ORDERREVERSED", &["ORDERREVERSED"]);

/// 订单已取消。无需再做。
///
/// The order is cancelled. Nothing is left to do.
pub const ORDER_CANCELED: Code = Code::new("ORDER_CANCELED", &["ORDER_CANCELED"]);

/// 该商户订单号的订单已关闭。换新的 out_trade_no 重新下单。
///
/// The order with this number is closed. Create the order again under a new `out_trade_no`.
///
/// The same as `ORDERCLOSED`.
pub const ORDER_CLOSED: Code = Code::new("ORDER_CLOSED", &["ORDER_CLOSED", "ORDERCLOSED"]);

/// 订单已完成。无需再做。
///
/// The order is complete. Nothing is left to do.
pub const ORDER_DONE: Code = Code::new("ORDER_DONE", &["ORDER_DONE"]);

/// 订单不存在。核对单号、商户号，以及当初下单是否成功。
///
/// No such order exists. Check the order number and the merchant, and whether the order was ever created.
///
/// The same as `ORDERNOTEXIST`.
pub const ORDER_NOT_EXIST: Code =
    Code::new("ORDER_NOT_EXIST", &["ORDER_NOT_EXIST", "ORDERNOTEXIST"]);

/// 该商户订单号已付款成功。不要再次收款，查单确认。
///
/// The order with this number is already paid. Do not charge again. Confirm the payment with a query.
///
/// The same as `ORDERPAID`.
pub const ORDER_PAID: Code = Code::new("ORDER_PAID", &["ORDER_PAID", "ORDERPAID"]);

/// 同一订单号用不同参数或不同支付方式再次下单。先查单：要么用原参数重入，要么关单后换新单号。
///
/// The order number was used before with other parameters or for another payment method. Query the order. Then send the original parameters, or close the order and take a new number.
pub const OUT_TRADE_NO_USED: Code = Code::new("OUT_TRADE_NO_USED", &["OUT_TRADE_NO_USED"]);

/// 参数缺失、格式不对、超出取值范围，或多了文档没有的字段。按 detail.field 或错误描述指出的字段改正后再发。
///
/// A parameter is missing, malformed or out of range, or is not documented. Correct the member that `detail.field` or the message names, then send the request again.
pub const PARAM_ERROR: Code = Code::new("PARAM_ERROR", &["PARAM_ERROR"]);

/// 报文不是 UTF-8 编码。改用 UTF-8。
///
/// The request is not UTF-8. Send UTF-8.
///
/// The same as `NOT_UTF8`.
pub const PARAM_IS_NOT_UTF8: Code =
    Code::new("PARAM_IS_NOT_UTF8", &["NOT_UTF8", "PARAM_IS_NOT_UTF8"]);

/// 请求体为空。带上 XML 请求体。
///
/// The request has no body. Send an XML body.
pub const POST_DATA_EMPTY: Code = Code::new("POST_DATA_EMPTY", &["POST_DATA_EMPTY"]);

/// 已受理，处理中。二十分钟后按原单号查询。
///
/// The request was accepted and is in progress. Query by this number after 20 minutes.
pub const PROCESSING: Code = Code::new("PROCESSING", &["PROCESSING"]);

/// 商户单日转账额度已用完。调高额度，或次日用原单号再发。
///
/// The merchant's daily transfer quota is used up. Raise the quota, or send the same number again the next day.
pub const QUOTA_EXCEED: Code = Code::new("QUOTA_EXCEED", &["QUOTA_EXCEED"]);

/// 调用超过接口频率上限。退避并降低并发后再发；资金类请求沿用原单号。
///
/// The rate limit of this operation is exceeded. Back off, reduce concurrency, then send the request again. A request that moves money keeps its number.
///
/// The same as `FREQUENCY_LIMITED`, `FREQENCY_LIMIT`, `FREQUENCY_LIMIT`, `FREQUENCY_LIMIT_EXCEED`, `FREQ_LIMIT`, `RATELIMIT_EXCEEDED`, `RATE_LIMITED`, `RATE_LIMIT_EXCEEDED`.
pub const RATELIMIT_EXCEED: Code = Code::new(
    "RATELIMIT_EXCEED",
    &[
        "FREQUENCY_LIMITED",
        "FREQENCY_LIMIT",
        "FREQUENCY_LIMIT",
        "FREQUENCY_LIMIT_EXCEED",
        "FREQ_LIMIT",
        "RATELIMIT_EXCEED",
        "RATELIMIT_EXCEEDED",
        "RATE_LIMITED",
        "RATE_LIMIT_EXCEEDED",
    ],
);

/// 调用超过接口频率上限。退避并降低并发后再发；资金类请求沿用原单号。
///
/// The rate limit of this operation is exceeded. Back off, reduce concurrency, then send the request again. A request that moves money keeps its number.
///
/// The same as `FREQUENCY_LIMITED`, `FREQENCY_LIMIT`, `FREQUENCY_LIMIT`, `FREQUENCY_LIMIT_EXCEED`, `FREQ_LIMIT`, `RATELIMIT_EXCEED`, `RATE_LIMITED`, `RATE_LIMIT_EXCEEDED`.
pub const RATELIMIT_EXCEEDED: Code = Code::new(
    "RATELIMIT_EXCEEDED",
    &[
        "FREQUENCY_LIMITED",
        "FREQENCY_LIMIT",
        "FREQUENCY_LIMIT",
        "FREQUENCY_LIMIT_EXCEED",
        "FREQ_LIMIT",
        "RATELIMIT_EXCEED",
        "RATELIMIT_EXCEEDED",
        "RATE_LIMITED",
        "RATE_LIMIT_EXCEEDED",
    ],
);

/// 调用超过接口频率上限。退避并降低并发后再发；资金类请求沿用原单号。
///
/// The rate limit of this operation is exceeded. Back off, reduce concurrency, then send the request again. A request that moves money keeps its number.
///
/// The same as `FREQUENCY_LIMITED`, `FREQENCY_LIMIT`, `FREQUENCY_LIMIT`, `FREQUENCY_LIMIT_EXCEED`, `FREQ_LIMIT`, `RATELIMIT_EXCEED`, `RATELIMIT_EXCEEDED`, `RATE_LIMIT_EXCEEDED`.
pub const RATE_LIMITED: Code = Code::new(
    "RATE_LIMITED",
    &[
        "FREQUENCY_LIMITED",
        "FREQENCY_LIMIT",
        "FREQUENCY_LIMIT",
        "FREQUENCY_LIMIT_EXCEED",
        "FREQ_LIMIT",
        "RATELIMIT_EXCEED",
        "RATELIMIT_EXCEEDED",
        "RATE_LIMITED",
        "RATE_LIMIT_EXCEEDED",
    ],
);

/// 调用超过接口频率上限。退避并降低并发后再发；资金类请求沿用原单号。
///
/// The rate limit of this operation is exceeded. Back off, reduce concurrency, then send the request again. A request that moves money keeps its number.
///
/// The same as `FREQUENCY_LIMITED`, `FREQENCY_LIMIT`, `FREQUENCY_LIMIT`, `FREQUENCY_LIMIT_EXCEED`, `FREQ_LIMIT`, `RATELIMIT_EXCEED`, `RATELIMIT_EXCEEDED`, `RATE_LIMITED`.
pub const RATE_LIMIT_EXCEEDED: Code = Code::new(
    "RATE_LIMIT_EXCEEDED",
    &[
        "FREQUENCY_LIMITED",
        "FREQENCY_LIMIT",
        "FREQUENCY_LIMIT",
        "FREQUENCY_LIMIT_EXCEED",
        "FREQ_LIMIT",
        "RATELIMIT_EXCEED",
        "RATELIMIT_EXCEEDED",
        "RATE_LIMITED",
        "RATE_LIMIT_EXCEEDED",
    ],
);

/// 该用户今日领取金额达到上限。次日再发，或调高上限。
///
/// The user has received the maximum amount for today. Send it the next day, or raise the limit.
pub const RCVDAMOUNT_LIMIT: Code = Code::new("RCVDAMOUNT_LIMIT", &["RCVDAMOUNT_LIMIT"]);

/// 没有这张退款单（单号错，或申请从未受理）。核对单号；确定未受理时可用原单号重新申请。
///
/// No such refund exists: the number is wrong, or the refund was never accepted. Check the number. If the refund was never accepted, send it again with the same number.
pub const REFUNDNOTEXIST: Code = Code::new("REFUNDNOTEXIST", &["REFUNDNOTEXIST"]);

/// 退款金额与订单或首次申请不一致。核对 total_fee 和 refund_fee；重试仍用原退款单号。
///
/// The amounts of the refund differ from those of the order or of the first request. Check `total_fee` and `refund_fee`. A retry keeps the refund number.
pub const REFUND_FEE_MISMATCH: Code = Code::new("REFUND_FEE_MISMATCH", &["REFUND_FEE_MISMATCH"]);

/// 因权限、状态或额度原因被平台拦下。按错误描述解除原因后再发。
///
/// The platform blocked the request because of a permission, a state or a quota. Remove the reason that the message gives, then send the request again.
pub const REQUEST_BLOCKED: Code = Code::new("REQUEST_BLOCKED", &["REQUEST_BLOCKED"]);

/// 没有用 POST 提交。改用 POST。
///
/// The request was not sent by POST. Send it by POST.
pub const REQUIRE_POST_METHOD: Code = Code::new("REQUIRE_POST_METHOD", &["REQUIRE_POST_METHOD"]);

/// 对象已存在。查询原对象；内容不同则换新编号。
///
/// The object already exists. Query it. For other content, use a new number.
///
/// The same as `ALREADY_EXISTS`.
pub const RESOURCE_ALREADY_EXISTS: Code =
    Code::new("RESOURCE_ALREADY_EXISTS", &["ALREADY_EXISTS", "RESOURCE_ALREADY_EXISTS"]);

/// 按所给编号找不到对象；不能据此断定资金类请求没有受理。核对编号及其所属商户。
///
/// Nothing exists under this number. This does not prove that a request that moves money was never accepted. Check the number and the merchant that it belongs to.
pub const RESOURCE_NOT_EXISTS: Code = Code::new("RESOURCE_NOT_EXISTS", &["RESOURCE_NOT_EXISTS"]);

/// 超过可撤销时间。改走退款。
///
/// It is too late to reverse this order. Refund it instead.
pub const REVERSE_EXPIRE: Code = Code::new("REVERSE_EXPIRE", &["REVERSE_EXPIRE"]);

/// 触发业务规则或风控限制。看错误描述，满足规则后再发。
///
/// A business rule or risk control limits this request. Read the message, meet the rule, then send the request again.
///
/// The same as `RULE_LIMIT`.
pub const RULELIMIT: Code = Code::new("RULELIMIT", &["RULE_LIMIT", "RULELIMIT"]);

/// 触发业务规则或风控限制。看错误描述，满足规则后再发。
///
/// A business rule or risk control limits this request. Read the message, meet the rule, then send the request again.
///
/// The same as `RULELIMIT`.
pub const RULE_LIMIT: Code = Code::new("RULE_LIMIT", &["RULE_LIMIT", "RULELIMIT"]);

/// 超过每分钟红包发放数（默认 1800 个）。降速后用原单号再发。
///
/// Too many red packets were sent within a minute (1,800 by default). Slow down, then send the same number again.
pub const SECOND_OVER_LIMITED: Code = Code::new("SECOND_OVER_LIMITED", &["SECOND_OVER_LIMITED"]);

/// 商户今日发放总额达到上限。次日再发，或调高上限。
///
/// The merchant has sent its maximum amount for today. Send it the next day, or raise the limit.
pub const SENDAMOUNT_LIMIT: Code = Code::new("SENDAMOUNT_LIMIT", &["SENDAMOUNT_LIMIT"]);

/// 该用户今日领取个数达到上限。次日再发，或在平台调高上限。
///
/// The user has received the maximum number for today. Send it the next day, or raise the limit on the platform.
pub const SENDNUM_LIMIT: Code = Code::new("SENDNUM_LIMIT", &["SENDNUM_LIMIT"]);

/// 该单号已发放失败。换新单号再发。
///
/// Sending under this number has failed. Send it again under a new number.
pub const SEND_FAILED: Code = Code::new("SEND_FAILED", &["SEND_FAILED"]);

/// 验签失败：私钥、证书序列号、签名串或时间戳有一项不对。对照 detail.sign_information 核对签名串，校准时钟，确认证书序列号与私钥成对。
///
/// The signature was rejected: the private key, the serial number, the signed text or the timestamp is wrong. Compare the signed text with `detail.sign_information`. Check the clock, and that serial number and private key belong together.
///
/// The same as `SIGN_ERROR`.
pub const SIGNERROR: Code = Code::new("SIGNERROR", &["SIGN_ERROR", "SIGNERROR"]);

/// 验签失败：私钥、证书序列号、签名串或时间戳有一项不对。对照 detail.sign_information 核对签名串，校准时钟，确认证书序列号与私钥成对。
///
/// The signature was rejected: the private key, the serial number, the signed text or the timestamp is wrong. Compare the signed text with `detail.sign_information`. Check the clock, and that serial number and private key belong together.
///
/// The same as `SIGNERROR`.
pub const SIGN_ERROR: Code = Code::new("SIGN_ERROR", &["SIGN_ERROR", "SIGNERROR"]);

/// 账单还在生成。上午 10 点后再下。
///
/// The bill is still being generated. Download the bill after 10:00 on the next day, then every 30 minutes until it is ready.
pub const STATEMENT_CREATING: Code = Code::new("STATEMENT_CREATING", &["STATEMENT_CREATING"]);

/// 平台内部异常或超时，写操作的结果未知。用原单号原参数再发，或先查询；绝不换单号。
///
/// The platform failed or timed out. The outcome of a write is unknown. Send the request again with the same number and parameters, or query first. Never change the number.
///
/// The same as `SYSTEM_ERROR`.
pub const SYSTEMERROR: Code = Code::new("SYSTEMERROR", &["SYSTEM_ERROR", "SYSTEMERROR"]);

/// 平台内部异常或超时，写操作的结果未知。用原单号原参数再发，或先查询；绝不换单号。
///
/// The platform failed or timed out. The outcome of a write is unknown. Send the request again with the same number and parameters, or query first. Never change the number.
///
/// The same as `SYSTEMERROR`.
pub const SYSTEM_ERROR: Code = Code::new("SYSTEM_ERROR", &["SYSTEM_ERROR", "SYSTEMERROR"]);

/// 因业务原因交易失败。看错误描述后再决定。
///
/// The trade failed for a business reason. Read the message, then decide.
pub const TRADE_ERROR: Code = Code::new("TRADE_ERROR", &["TRADE_ERROR"]);

/// 订单超过可退期限（一年）。改用其他方式退。
///
/// The order is older than the refund period of one year. Return the money in another way.
pub const TRADE_OVERDUE: Code = Code::new("TRADE_OVERDUE", &["TRADE_OVERDUE"]);

/// 订单状态不允许关单。查单后再定。
///
/// The state of the order does not allow closing it. Query the order, then decide.
pub const TRADE_STATE_ERROR: Code = Code::new("TRADE_STATE_ERROR", &["TRADE_STATE_ERROR"]);

/// 等用户输密码，结果未定。每 5 秒查一次，满 30 秒仍未付就撤销。
///
/// The user is entering the password. The outcome is open. Query every 5 s. If the order is still unpaid after 30 s, reverse it.
pub const USERPAYING: Code = Code::new("USERPAYING", &["USERPAYING"]);

/// 用户账户异常或注销，退不进去。线下或其他方式退。
///
/// The refund cannot reach the user because the account is abnormal or closed. Return the money in another way.
pub const USER_ACCOUNT_ABNORMAL: Code =
    Code::new("USER_ACCOUNT_ABNORMAL", &["USER_ACCOUNT_ABNORMAL"]);

/// openid 不对。核对 openid。
///
/// The openid is wrong. Check the openid.
pub const USER_NOT_EXISTS: Code = Code::new("USER_NOT_EXISTS", &["USER_NOT_EXISTS"]);

/// 收款用户未实名。请用户实名后用原单号再发。
///
/// The receiver has not verified a real name. Ask the user to verify it, then send the same number again.
pub const V2_ACCOUNT_SIMPLE_BAN: Code =
    Code::new("V2_ACCOUNT_SIMPLE_BAN", &["V2_ACCOUNT_SIMPLE_BAN"]);

/// XML 不合格式或为空。修正 XML。
///
/// The XML is malformed or empty. Correct the XML.
///
/// The same as `XML_FORMAT_ERROR`.
pub const XML_ERROR: Code = Code::new("XML_ERROR", &["XML_FORMAT_ERROR", "XML_ERROR"]);

/// XML 不合格式或为空。修正 XML。
///
/// The XML is malformed or empty. Correct the XML.
///
/// The same as `XML_ERROR`.
pub const XML_FORMAT_ERROR: Code =
    Code::new("XML_FORMAT_ERROR", &["XML_FORMAT_ERROR", "XML_ERROR"]);
