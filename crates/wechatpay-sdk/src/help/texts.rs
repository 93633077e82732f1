//! What error codes and the numbers of `Request-ID` mean. Written by `cargo xtask codegen`.

use super::explanation::{Explanation, Words};

/// By the places that the table of operations names.
pub(super) static EXPLANATIONS: &[Explanation] = &[
    Explanation::new(
        Words::new("账户状态异常或受限。", "处理好账户后再发。"),
        Words::new(
            "The account is in an abnormal state or restricted.",
            "Clear the problem with the account, then send the request again.",
        ),
    ),
    Explanation::new(
        Words::new("没有绑定结算银行卡。", "绑卡后再发。"),
        Words::new(
            "No settlement card is bound.",
            "Bind a settlement card, then send the request again.",
        ),
    ),
    Explanation::new(
        Words::new("付款用户账户异常。", "请用户处理账户或换人支付。"),
        Words::new(
            "The payer's account is in an abnormal state.",
            "Ask the payer to clear the problem, or to pay in another way.",
        ),
    ),
    Explanation::new(
        Words::new("商户账户付款受限。", "在商户平台解除限制后再发。"),
        Words::new(
            "The merchant account may not pay out.",
            "Have the restriction lifted on the merchant platform.",
        ),
    ),
    Explanation::new(
        Words::new("结算银行卡未通过验证。", "修改银行卡信息后再发。"),
        Words::new(
            "The settlement card is not verified.",
            "Correct the card details, then send the request again.",
        ),
    ),
    Explanation::new(
        Words::new("对象已存在。", "查询原对象；内容不同则换新编号。"),
        Words::new("The object already exists.", "Query it. For other content, use a new number."),
    ),
    Explanation::new(
        Words::new("已经设置过回调地址。", "查询；要改用更新接口。"),
        Words::new(
            "A notification address is already set.",
            "Query it. To change it, call the update operation.",
        ),
    ),
    Explanation::new(
        Words::new("同一编号已有流程中的申请单。", "查申请状态；要提新的就换编号。"),
        Words::new(
            "An application under this number is already in progress.",
            "Query its state. For a new application, use a new number.",
        ),
    ),
    Explanation::new(
        Words::new("批次已存在，或券已被其他请求核销。", "查询批次或券的状态。"),
        Words::new(
            "The stock already exists, or another request has redeemed the coupon.",
            "Query the stock or the coupon.",
        ),
    ),
    Explanation::new(
        Words::new("该商户订单号已建过医保单。", "查单：一致就沿用，异常则换新单号。"),
        Words::new(
            "A medical insurance order already exists under this number.",
            "Query it. If it is the same order, use it; otherwise take a new number.",
        ),
    ),
    Explanation::new(
        Words::new("该 out_request_no 已创建过。", "查询已有的对象。"),
        Words::new(
            "This `out_request_no` was already used to create an object.",
            "Query the existing object.",
        ),
    ),
    Explanation::new(
        Words::new("创建单号已用过，且内容不同。", "沿用原内容，或换新单号。"),
        Words::new(
            "This creation number was used before with other content.",
            "Send the original content, or take a new number.",
        ),
    ),
    Explanation::new(
        Words::new("该单号已有转账单。", "查询原单，不要当失败处理。"),
        Words::new(
            "A transfer already exists under this number.",
            "Query it. Do not treat this as a failed transfer.",
        ),
    ),
    Explanation::new(
        Words::new("金额低于下限或高于上限，或已达当日额度。", "改金额，或次日再发。"),
        Words::new(
            "The amount is below the minimum or above the maximum, or the daily quota is used up.",
            "Change the amount, or send the request again the next day.",
        ),
    ),
    Explanation::new(
        Words::new("appid 与商户号没有绑定。", "在平台上绑定后再发，或换已绑定的 appid。"),
        Words::new(
            "The appid is not bound to this merchant.",
            "Bind them on the platform, or use an appid that is bound.",
        ),
    ),
    Explanation::new(
        Words::new("appid 缺失或不存在。", "补上正确的 appid。"),
        Words::new("The appid is missing or unknown.", "Send the right appid."),
    ),
    Explanation::new(
        Words::new("没有这张申请单。", "核对申请单号或业务编号。"),
        Words::new("No such application exists.", "Check the application number."),
    ),
    Explanation::new(
        Words::new("付款码过期。", "请用户刷新后重扫，换新单号。"),
        Words::new(
            "The payment code has expired.",
            "Ask the payer to refresh the code, then scan again under a new number.",
        ),
    ),
    Explanation::new(
        Words::new("付款码已用过或格式不对（每码一次）。", "请用户刷新后重扫。"),
        Words::new(
            "The payment code was used before or is malformed. Each code works once.",
            "Ask the payer to refresh the code, then scan again.",
        ),
    ),
    Explanation::new(
        Words::new("扫到的不是微信付款码。", "换成微信付款码。"),
        Words::new("The code is not a WeChat Pay payment code.", "Scan a WeChat Pay payment code."),
    ),
    Explanation::new(
        Words::new("银行侧异常或超时，结果未知。", "用原单号原参数再发，或先查单。"),
        Words::new(
            "The bank failed or timed out. The outcome is unknown.",
            "Send the request again with the same number and parameters, or query first.",
        ),
    ),
    Explanation::new(
        Words::new("银行超时，扣款结果未知。", "立即查单，不明则撤销。"),
        Words::new(
            "The bank timed out. The outcome of the charge is unknown.",
            "Query at once. If it is still unclear, reverse the order.",
        ),
    ),
    Explanation::new(
        Words::new("银行侧异常或超时。", "单号和参数都不变，再发一次。"),
        Words::new(
            "The bank failed or timed out.",
            "Send the request again with the same number and parameters.",
        ),
    ),
    Explanation::new(
        Words::new("账单压缩或解压失败。", "稍后再下载，或不压缩。"),
        Words::new(
            "The bill could not be compressed.",
            "Download the bill later, or without compression.",
        ),
    ),
    Explanation::new(
        Words::new("并发冲突，需商户重试。", "单号和参数不变再发。"),
        Words::new("Concurrent refunds were in conflict.", "Send the request again unchanged."),
    ),
    Explanation::new(
        Words::new("同一单号换了付款人。", "换新单号。"),
        Words::new("Another payer already used this number.", "Take a new number."),
    ),
    Explanation::new(
        Words::new("没带商户证书，或证书不对、已过期。", "在 TLS 握手时带上该商户号的证书。"),
        Words::new(
            "The merchant certificate is missing, wrong or expired.",
            "Present the certificate of this merchant in the TLS handshake.",
        ),
    ),
    Explanation::new(
        Words::new("证书没带或不对。", "换对证书后用原单号再发。"),
        Words::new(
            "The merchant certificate is missing or wrong.",
            "Present the right certificate, then send the same number again.",
        ),
    ),
    Explanation::new(
        Words::new("没有开通提现权限，或已关闭。", "开通提现权限。"),
        Words::new("Withdrawal is not enabled, or it was disabled.", "Enable withdrawal."),
    ),
    Explanation::new(
        Words::new("今日红包发放个数已满（默认 10000 个）。", "次日再发，或申请提高上限。"),
        Words::new(
            "The number of red packets for today is used up (10,000 by default).",
            "Send the red packet the next day, or apply for a higher limit.",
        ),
    ),
    Explanation::new(
        Words::new("退款业务错误，原因见 err_code_des。", "按 err_code_des 处理。"),
        Words::new(
            "The refund failed for a business reason, which `err_code_des` gives.",
            "Follow `err_code_des`.",
        ),
    ),
    Explanation::new(
        Words::new("同单号参数与首次不同。", "保持参数不变。"),
        Words::new(
            "The number was used before with other parameters.",
            "Send the original parameters.",
        ),
    ),
    Explanation::new(
        Words::new("同单号参数不同，或订单太老。", "先查单；参数必须与首次一致。"),
        Words::new(
            "The number was used before with other parameters, or the order is too old.",
            "Query the order. Send the original parameters only.",
        ),
    ),
    Explanation::new(
        Words::new("调用超过接口频率上限。", "退避并降低并发后再发；资金类请求沿用原单号。"),
        Words::new(
            "The rate limit of this operation is exceeded.",
            "Back off, reduce concurrency, then send the request again. A request that moves money keeps its number.",
        ),
    ),
    Explanation::new(
        Words::new("调用过频。", "降频后用原单号再发。"),
        Words::new("Requests are sent too often.", "Slow down, then send the same number again."),
    ),
    Explanation::new(
        Words::new(
            "退款过频（含同单一分钟内重复、旧订单限频）；可能已受理。",
            "先查退款，查不到再用原单号慢速重发。",
        ),
        Words::new(
            "Refunds are requested too often. This refund may have been accepted.",
            "Query the refund. If it does not exist, send the same refund number again, slowly.",
        ),
    ),
    Explanation::new(
        Words::new("同一订单或同一商户分账过频。", "降频后用原分账单号再发。"),
        Words::new(
            "Profit sharing is requested too often for this order or merchant.",
            "Slow down, then send the same sharing number again.",
        ),
    ),
    Explanation::new(
        Words::new("发起过频。", "降频后用原单号再发，不要换号。"),
        Words::new(
            "Transfers are sent too often.",
            "Slow down, then send the same number again. Never take a new number.",
        ),
    ),
    Explanation::new(
        Words::new("每秒过快，或当天上传数已满。", "降速；日限满了次日再传。"),
        Words::new(
            "Files are uploaded too fast, or today's quota is used up.",
            "Slow down. If the daily quota is used up, upload the next day.",
        ),
    ),
    Explanation::new(
        Words::new("请求已受理，尚未处理完。", "用相同的单号和参数再发，或查询，直到有最终结果。"),
        Words::new(
            "The request was accepted and is not finished.",
            "Send it again with the same number and parameters, or query, until the result is final.",
        ),
    ),
    Explanation::new(
        Words::new("没有带商户证书，网关直接拒绝。", "在 TLS 握手时带上商户证书。"),
        Words::new(
            "The merchant certificate was not presented, so that the gateway refused the request.",
            "Present the merchant certificate in the TLS handshake.",
        ),
    ),
    Explanation::new(
        Words::new(
            "没有业务错误码的 404：路径或方法写错，请求未到业务。",
            "核对路径、方法和域名。",
        ),
        Words::new(
            "This 404 has no error code: the path or the method is wrong, and the request reached no operation.",
            "Check path, method and host.",
        ),
    ),
    Explanation::new(
        Words::new("该路径不接受这个方法。", "改用文档所列的方法。"),
        Words::new("The path does not take this method.", "Use the documented method."),
    ),
    Explanation::new(
        Words::new(
            "网关异常，请求未必到达业务，结果未知。",
            "视同结果未知：换备用域名，用原单号原参数再发。",
        ),
        Words::new(
            "The gateway failed. The request may not have reached the platform; its outcome is unknown.",
            "Treat the outcome as unknown. Send the same request with the same number again, through the fallback host.",
        ),
    ),
    Explanation::new(
        Words::new("服务不可用或过载，结果未知。", "稍后用原单号原参数再发。"),
        Words::new(
            "The service is unavailable or overloaded. The outcome is unknown.",
            "Send the same request with the same number again later.",
        ),
    ),
    Explanation::new(
        Words::new("使用了移动应用的 appid。", "改用公众号的 appid。"),
        Words::new("The appid belongs to a mobile app.", "Use the appid of an official account."),
    ),
    Explanation::new(
        Words::new(
            "订单状态不允许此操作。",
            "查单，看 state、state_description 和 collection.state。",
        ),
        Words::new(
            "The state of the order does not allow this operation.",
            "Query `state`, `state_description` and `collection.state` of the order.",
        ),
    ),
    Explanation::new(
        Words::new(
            "请求格式没问题，但不符合接口规则或业务规则，原因见错误描述。",
            "按错误描述消除原因；原样重发没有用。",
        ),
        Words::new(
            "The request is well-formed but breaks an interface or business rule. The message says which.",
            "Remove the cause that the message gives. Sending the request again unchanged does not help.",
        ),
    ),
    Explanation::new(
        Words::new("不符合规则；修改结算账户时，可能是户名与主体不符。", "按错误描述改正。"),
        Words::new(
            "The request breaks a rule. For a settlement account, the account holder may differ from the registered entity.",
            "Correct what the message names.",
        ),
    ),
    Explanation::new(
        Words::new("账户类型未开通，或该日没有此账户。", "核对 account_type 与 date。"),
        Words::new(
            "The account type is not open, or the account did not exist on that day.",
            "Check `account_type` and `date`.",
        ),
    ),
    Explanation::new(
        Words::new("账单日期是当天或早于三个月前，或子商户号不对。", "改正日期或子商户号。"),
        Words::new(
            "The bill date is today or more than three months ago, or the sub-merchant is wrong.",
            "Correct the date or the sub-merchant.",
        ),
    ),
    Explanation::new(
        Words::new("发券模式不符，或预存的券 code 已达上限。", "换批次。"),
        Words::new(
            "The stock does not allow this way of sending, or its uploaded codes have reached the limit.",
            "Use another stock.",
        ),
    ),
    Explanation::new(
        Words::new("当前状态不能撤销（例如用户已确认收款）。", "查单看最终状态。"),
        Words::new(
            "The transfer cannot be cancelled in its present state, for example because the user has confirmed it.",
            "Query the transfer.",
        ),
    ),
    Explanation::new(
        Words::new(
            "不符合规则；合单时，子单与下单时不一致。",
            "子单数量、mchid、out_trade_no 与下单保持一致。",
        ),
        Words::new(
            "The request breaks a rule. For a combined order, the sub-orders differ from those of the order.",
            "Send exactly the sub-orders of the order.",
        ),
    ),
    Explanation::new(
        Words::new("openid 与 appid 不符、活动未激活或已结束、商户号不对。", "按错误描述处理。"),
        Words::new(
            "The openid does not belong to the appid, the campaign is not active, or the merchant is wrong.",
            "Follow the message.",
        ),
    ),
    Explanation::new(
        Words::new("账户类型、受理关系或有效期不满足。", "按错误描述处理。"),
        Words::new(
            "The account type, the relation between the merchants or the validity period does not fit.",
            "Follow the message.",
        ),
    ),
    Explanation::new(
        Words::new("缺少 Accept 或 User-Agent 请求头。", "补上这两个请求头。"),
        Words::new("The `Accept` or `User-Agent` header is missing.", "Send both headers."),
    ),
    Explanation::new(
        Words::new("商户系统、权限、证书或频率问题。", "查明后再发。"),
        Words::new(
            "The merchant's system, a permission, the certificate or the request rate is the problem.",
            "Find the cause, then send the request again.",
        ),
    ),
    Explanation::new(
        Words::new("不符合业务规则。", "按错误描述处理。"),
        Words::new("The request breaks a business rule.", "Follow the message."),
    ),
    Explanation::new(
        Words::new(
            "不符合业务规则，或商户订单号重复（201）。",
            "按 err_code_des 处理；单号重复时先查单。",
        ),
        Words::new(
            "The request breaks a business rule, or the order number is repeated (201).",
            "Follow `err_code_des`. If the number is repeated, query the order first.",
        ),
    ),
    Explanation::new(
        Words::new("商户系统、权限、证书或频率问题。", "用原单号与原参数再发。"),
        Words::new(
            "The merchant's system, a permission, the certificate or the request rate is the problem.",
            "Send the request again with the same number and parameters.",
        ),
    ),
    Explanation::new(
        Words::new("不符合规则，或同一单号的参数变了。", "查单比对；参数要变就换新单号。"),
        Words::new(
            "The request breaks a rule, or the same number was used with other parameters.",
            "Query and compare. For other parameters, use a new number.",
        ),
    ),
    Explanation::new(
        Words::new("不符合业务规则，例如 appid 未关联品牌。", "按错误描述处理。"),
        Words::new(
            "The request breaks a business rule, for example because the appid is not linked to the brand.",
            "Follow the message.",
        ),
    ),
    Explanation::new(
        Words::new(
            "不符合退款规则（金额超限、期限已过、参数与首次不同等），未受理。",
            "按错误描述改正；重试仍用原退款单号。",
        ),
        Words::new(
            "The refund was not accepted because it breaks a rule: amount, period, or parameters that differ from the first request.",
            "Correct what the message names. A retry keeps the refund number.",
        ),
    ),
    Explanation::new(
        Words::new("商户系统、权限、证书或频率问题。", "查明后用原单号再撤。"),
        Words::new(
            "The merchant's system, a permission, the certificate or the request rate is the problem.",
            "Find the cause, then reverse the same number again.",
        ),
    ),
    Explanation::new(
        Words::new(
            "不符合分账规则：非分账订单、支付未满一分钟、已完结、接收方未添加等。",
            "按错误描述处理；重试沿用原分账单号。",
        ),
        Words::new(
            "The request breaks a rule of profit sharing: the order is not marked for it, was paid less than a minute ago or is finished, or the receiver was not added.",
            "Follow the message. A retry keeps the sharing number.",
        ),
    ),
    Explanation::new(
        Words::new("不符合回退规则（回退方不存在、超过 180 天等）。", "按错误描述处理。"),
        Words::new(
            "The request breaks a rule of returns, for example an unknown party or more than 180 days.",
            "Follow the message.",
        ),
    ),
    Explanation::new(
        Words::new(
            "不符合规则：场景未开通、IP 不在白名单、报备信息不符、超出日额度等。",
            "按错误描述改正；换单号前先查单。",
        ),
        Words::new(
            "The request breaks a rule: the scene is not granted, the IP address is not allowed, the report information is wrong, or the daily quota is used up.",
            "Correct what the message names. Query before you take a new number.",
        ),
    ),
    Explanation::new(
        Words::new("子商户号不对、未被限制，或无受理关系。", "核对子商户号。"),
        Words::new(
            "The sub-merchant is wrong or not restricted, or it does not belong to this partner.",
            "Check the sub-merchant.",
        ),
    ),
    Explanation::new(
        Words::new("没有先下发扣费前通知，或不在可扣费期。", "先发扣费前通知再扣。"),
        Words::new(
            "The notice before the deduction was not sent, or the deduction is outside its period.",
            "Send the notice first, then deduct.",
        ),
    ),
    Explanation::new(
        Words::new("连续错误请求过多，被短时屏蔽。", "查明错因，一分钟后再发。"),
        Words::new(
            "Too many requests failed in a row. The merchant is blocked for a short time.",
            "Find the cause of the failures, then send the request again after a minute.",
        ),
    ),
    Explanation::new(
        Words::new("微信支付订单号不对。", "核对 transaction_id。"),
        Words::new("The WeChat Pay order number is wrong.", "Check `transaction_id`."),
    ),
    Explanation::new(
        Words::new("缺必填参数。", "补齐必填参数。"),
        Words::new("A required parameter is missing.", "Send all required parameters."),
    ),
    Explanation::new(
        Words::new("商户号缺失或不存在。", "核对 mch_id 和 sub_mch_id。"),
        Words::new(
            "The merchant number is missing or unknown.",
            "Check `mch_id` and `sub_mch_id`.",
        ),
    ),
    Explanation::new(
        Words::new("商户号不存在或填错了位置。", "核对 mchid、sp_mchid、sub_mchid。"),
        Words::new(
            "The merchant number does not exist or was sent in the wrong member.",
            "Check `mchid`, `sp_mchid` and `sub_mchid`.",
        ),
    ),
    Explanation::new(
        Words::new("金额不在允许范围。", "改金额或申请提额。"),
        Words::new(
            "The amount is outside the allowed range.",
            "Change the amount, or apply for a higher limit.",
        ),
    ),
    Explanation::new(
        Words::new("商户当日总额或该用户额度已满。", "次日用原单号再发。"),
        Words::new(
            "The daily quota of the merchant or of this user is used up.",
            "Send the same number again the next day.",
        ),
    ),
    Explanation::new(
        Words::new("姓名与实名不符。", "改姓名后用原单号再发。"),
        Words::new(
            "The name differs from the user's verified name.",
            "Correct the name, then send the same number again.",
        ),
    ),
    Explanation::new(
        Words::new("卡种不支持。", "请用户换卡。"),
        Words::new("This kind of card is not supported.", "Ask the payer for another card."),
    ),
    Explanation::new(
        Words::new("出资账户余额不足。", "充值后用原单号再发。"),
        Words::new(
            "The paying account does not have enough money.",
            "Top up, then send the same number again.",
        ),
    ),
    Explanation::new(
        Words::new("批次预算不足。", "追加预算。"),
        Words::new("The budget of the stock is used up.", "Add budget to the stock."),
    ),
    Explanation::new(
        Words::new("用户余额不足。", "请用户换卡后重扫。"),
        Words::new(
            "The payer's balance is too low.",
            "Ask the payer for another card, then scan again.",
        ),
    ),
    Explanation::new(
        Words::new("付款用户余额不足。", "请用户充值或换卡。"),
        Words::new(
            "The payer's balance is too low.",
            "Ask the payer to top up or to use another card.",
        ),
    ),
    Explanation::new(
        Words::new("商户出资账户余额不足。", "充值后用原单号再发，不要换号。"),
        Words::new(
            "The merchant's account does not have enough money.",
            "Top up, then send the same number again. Never take a new number.",
        ),
    ),
    Explanation::new(
        Words::new("余额或额度不够。", "补足后再发。"),
        Words::new("The balance or the quota is too low.", "Top up, then send the request again."),
    ),
    Explanation::new(
        Words::new("商户出资账户余额不足，退款未受理。", "充值后用原退款单号再发。"),
        Words::new(
            "The refund was not accepted because the merchant's account does not have enough money.",
            "Top up, then send the same refund number again.",
        ),
    ),
    Explanation::new(
        Words::new(
            "分账金额超过订单剩余可分金额；解冻时表示已无可解冻。",
            "先查剩余待分金额，再改金额；已分完则无需再解冻。",
        ),
        Words::new(
            "The amount exceeds what is left of the order to share. When unfreezing, nothing is left.",
            "Query the remaining amount and lower the amount. If nothing is left, there is nothing to unfreeze.",
        ),
    ),
    Explanation::new(
        Words::new("剩余可回退金额不足，或接收方余额不足。", "减少金额或等接收方补足。"),
        Words::new(
            "Less is left to return than was requested, or the receiver's balance is too low.",
            "Lower the amount, or ask the receiver to top up.",
        ),
    ),
    Explanation::new(
        Words::new("可用余额不足。", "确认余额后再发。"),
        Words::new(
            "The available balance is too low.",
            "Check the balance, then send the request again.",
        ),
    ),
    Explanation::new(
        Words::new("按所给编号找不到对象。", "核对编号及其所属商户。"),
        Words::new(
            "Nothing exists under this number.",
            "Check the number and the merchant that it belongs to.",
        ),
    ),
    Explanation::new(
        Words::new("还没有设置回调地址。", "先创建。"),
        Words::new("No notification address is set.", "Create the notification address first."),
    ),
    Explanation::new(
        Words::new("没有这张转账单，也可能还在受理中。", "隔几分钟再查；不要据此换单号重付。"),
        Words::new(
            "No such transfer exists, or it is still being accepted.",
            "Query again after some minutes. Do not pay under a new number because of this answer.",
        ),
    ),
    Explanation::new(
        Words::new("报文不是 UTF-8 编码。", "改用 UTF-8。"),
        Words::new("The request is not UTF-8.", "Send UTF-8."),
    ),
    Explanation::new(
        Words::new(
            "商户号没有此接口或产品的权限，或操作对象不属于该商户。",
            "在平台上开通产品、完成授权，或换用正确的商户号。",
        ),
        Words::new(
            "The merchant has no permission for this operation or product, or the object belongs to another merchant.",
            "Activate the product, complete the authorisation, or use the right merchant.",
        ),
    ),
    Explanation::new(
        Words::new("没开通进件权限，或该商户不是本服务商的子商户。", "核对权限与受理关系。"),
        Words::new(
            "Applications are not permitted, or the merchant is not a sub-merchant of this partner.",
            "Check the permission and the relation.",
        ),
    ),
    Explanation::new(
        Words::new(
            "无权取该商户的账单；下载时商户与申请账单时不同；小微商户不单独出账单。",
            "用申请账单的商户下载，子商户号填对或不填。",
        ),
        Words::new(
            "The merchant may not read this bill: another merchant requested it, or it is a micro merchant, which has no bill of its own.",
            "Download with the merchant that requested the bill. Correct or omit the sub-merchant.",
        ),
    ),
    Explanation::new(
        Words::new("没开通付款码支付。", "开通产品。"),
        Words::new("Code payment is not active.", "Activate the product."),
    ),
    Explanation::new(
        Words::new("没开通对应支付产品，或子商户未授权。", "在产品中心开通或完成授权。"),
        Words::new(
            "The payment product is not active, or the sub-merchant has not authorised it.",
            "Activate or authorise it in the product centre.",
        ),
    ),
    Explanation::new(
        Words::new("接口未开通、用户账号被冻结或 IP 不在白名单。", "按 err_code_des 处理。"),
        Words::new(
            "The operation is not permitted, the user is frozen, or the IP address is not allowed.",
            "Follow `err_code_des`.",
        ),
    ),
    Explanation::new(
        Words::new(
            "service_id 未绑定该商户号或 appid，或混用了需确认与免确认的接口。",
            "补绑定，按服务类型选择接口。",
        ),
        Words::new(
            "`service_id` is not bound to this merchant or appid, or the service is of the other kind (with or without confirmation).",
            "Have the service bound, and call the operation of its kind.",
        ),
    ),
    Explanation::new(
        Words::new("品牌没有授权服务商使用商品券。", "请品牌在经营平台授权。"),
        Words::new(
            "The brand has not authorised the partner.",
            "Ask the brand to authorise the partner.",
        ),
    ),
    Explanation::new(
        Words::new("收款用户账号异常，被风控拦截。", "换一个正常的收款账号。"),
        Words::new(
            "Risk control stopped the payment because the receiver's account is abnormal.",
            "Pay to another account.",
        ),
    ),
    Explanation::new(
        Words::new("无权退这笔订单。", "用收款方或其服务商身份退。"),
        Words::new(
            "The merchant may not refund this order.",
            "Refund as the payee or as its partner.",
        ),
    ),
    Explanation::new(
        Words::new("分账权限未开通、被解除或被处罚。", "开通分账或处理违规。"),
        Words::new(
            "Profit sharing is not active, was withdrawn or is suspended.",
            "Activate profit sharing, or settle the violation.",
        ),
    ),
    Explanation::new(
        Words::new("回退方没有开通分账回退。", "请回退方开通。"),
        Words::new(
            "The party that returns the money has not enabled returns.",
            "Ask it to enable returns of profit sharing.",
        ),
    ),
    Explanation::new(
        Words::new("没开通商家转账，或权限被限。", "开通或处理限制。"),
        Words::new(
            "Transfers are not active or are restricted.",
            "Activate transfers, or have the restriction lifted.",
        ),
    ),
    Explanation::new(
        Words::new("调用方类型或对象无权。", "核对调用方与子商户。"),
        Words::new(
            "The caller is not of the right kind, or may not act for this sub-merchant.",
            "Check the caller and the sub-merchant.",
        ),
    ),
    Explanation::new(
        Words::new("当日没有交易或资金流水，没有账单。", "当作空账单，不必重试。"),
        Words::new(
            "Nothing happened on that day, so there is no bill.",
            "Treat it as an empty bill. Do not retry.",
        ),
    ),
    Explanation::new(
        Words::new("openid 与 appid 不符。", "核对 openid。"),
        Words::new("The openid does not belong to this appid.", "Check the openid."),
    ),
    Explanation::new(
        Words::new("openid 格式错或不属于该 appid。", "核对 openid。"),
        Words::new(
            "The openid is malformed or does not belong to this appid.",
            "Check the openid.",
        ),
    ),
    Explanation::new(
        Words::new("openid 不属于这个 appid。", "换成用户在该 appid 下的 openid。"),
        Words::new(
            "The openid does not belong to this appid.",
            "Use the openid that the user has under this appid.",
        ),
    ),
    Explanation::new(
        Words::new("订单已撤销。", "换新单号重新收款。"),
        Words::new("The order was reversed.", "Charge again under a new number."),
    ),
    Explanation::new(
        Words::new("订单已取消。", "无需再做。"),
        Words::new("The order is cancelled.", "Nothing is left to do."),
    ),
    Explanation::new(
        Words::new("该商户订单号的订单已关闭。", "换新的 out_trade_no 重新下单。"),
        Words::new(
            "The order with this number is closed.",
            "Create the order again under a new `out_trade_no`.",
        ),
    ),
    Explanation::new(
        Words::new("订单已是关闭状态。", "无需再做。"),
        Words::new("The order is already closed.", "Nothing is left to do."),
    ),
    Explanation::new(
        Words::new("订单已关闭。", "换新单号。"),
        Words::new("The order is closed.", "Take a new number."),
    ),
    Explanation::new(
        Words::new("订单已完成。", "无需再做。"),
        Words::new("The order is complete.", "Nothing is left to do."),
    ),
    Explanation::new(
        Words::new("订单不存在。", "核对单号、商户号，以及当初下单是否成功。"),
        Words::new(
            "No such order exists.",
            "Check the order number and the merchant, and whether the order was ever created.",
        ),
    ),
    Explanation::new(
        Words::new("按所给单号找不到订单。", "核对单号、商户号，以及当初下单是否成功。"),
        Words::new(
            "No order exists under this number.",
            "Check the order number and the merchant, and whether the order was ever created.",
        ),
    ),
    Explanation::new(
        Words::new("没有这张服务订单。", "核对单号和商户号。"),
        Words::new("No such service order exists.", "Check the order number and the merchant."),
    ),
    Explanation::new(
        Words::new(
            "该商户号下没有这个订单：单号或商户号不对，或下单没成功；合单要用合单查询。",
            "核对单号与商户号；下单结果不明时可用原单号重下。",
        ),
        Words::new(
            "This merchant has no such order: the number or the merchant is wrong, the order was never created, or it is a combined order.",
            "Check both. If the order may not have been created, create it again under the same number.",
        ),
    ),
    Explanation::new(
        Words::new("找不到原订单，或原订单尚未支付。", "核对订单号、商户号和支付状态。"),
        Words::new(
            "The order does not exist or is not paid.",
            "Check the order number, the merchant and the state of the payment.",
        ),
    ),
    Explanation::new(
        Words::new("没有这张提现单。", "核对单号。"),
        Words::new("No such withdrawal exists.", "Check the number."),
    ),
    Explanation::new(
        Words::new("该商户订单号已付款成功。", "不要再次收款，查单确认。"),
        Words::new(
            "The order with this number is already paid.",
            "Do not charge again. Confirm the payment with a query.",
        ),
    ),
    Explanation::new(
        Words::new("订单已支付，不能关。", "改走退款。"),
        Words::new("The order is already paid and cannot be closed.", "Refund it instead."),
    ),
    Explanation::new(
        Words::new("该商户订单号已付款。", "新的交易请换新单号。"),
        Words::new(
            "The order with this number is already paid.",
            "For another payment, take a new number.",
        ),
    ),
    Explanation::new(
        Words::new("该单号已受理。", "查询结果。"),
        Words::new("This number was accepted before.", "Query the result."),
    ),
    Explanation::new(
        Words::new(
            "同一订单号用不同参数或不同支付方式再次下单。",
            "先查单：要么用原参数重入，要么关单后换新单号。",
        ),
        Words::new(
            "The order number was used before with other parameters or for another payment method.",
            "Query the order. Then send the original parameters, or close the order and take a new number.",
        ),
    ),
    Explanation::new(
        Words::new("单号重复。", "查单确认，新交易换新单号。"),
        Words::new(
            "The order number is repeated.",
            "Query the order. For another payment, take a new number.",
        ),
    ),
    Explanation::new(
        Words::new(
            "参数缺失、格式不对、超出取值范围，或多了文档没有的字段。",
            "按 detail.field 或错误描述指出的字段改正后再发。",
        ),
        Words::new(
            "A parameter is missing, malformed or out of range, or is not documented.",
            "Correct the member that `detail.field` or the message names, then send the request again.",
        ),
    ),
    Explanation::new(
        Words::new("账单参数不合格式。", "日期用 yyyy-MM-dd，枚举值照文档。"),
        Words::new(
            "A parameter of the bill is malformed.",
            "Write dates as `yyyy-MM-dd`, and use documented values.",
        ),
    ),
    Explanation::new(
        Words::new("账单参数不对。", "改正参数。"),
        Words::new("A parameter of the bill is wrong.", "Correct the parameter."),
    ),
    Explanation::new(
        Words::new(
            "缺少 Wechatpay-Serial、序列号不符，或密文无法解密。",
            "核对加密所用的公钥与 Wechatpay-Serial。",
        ),
        Words::new(
            "`Wechatpay-Serial` is missing or wrong, or the ciphertext cannot be decrypted.",
            "Check the key that encrypted the member, and `Wechatpay-Serial`.",
        ),
    ),
    Explanation::new(
        Words::new(
            "参数不对，也可能是报备信息与场景不符，或加密所用的序列号不符。",
            "改正后再发。",
        ),
        Words::new(
            "A parameter is wrong. The report information may not fit the scene, or the serial number of the encryption key may be wrong.",
            "Correct the parameter, then send the request again.",
        ),
    ),
    Explanation::new(
        Words::new(
            "文件为空、超过 2 MB、扩展名或内容不是图片，或 sha256 不符。",
            "换文件，或重新计算 sha256。",
        ),
        Words::new(
            "The file is empty or larger than 2 MB, is not a picture by its name or content, or its `sha256` is wrong.",
            "Replace the file, or compute `sha256` again.",
        ),
    ),
    Explanation::new(
        Words::new("参数缺失、格式不对或超出取值范围。", "按 err_code_des 指出的参数改正后再发。"),
        Words::new(
            "A parameter is missing, malformed or out of range.",
            "Correct the parameter that `err_code_des` names, then send the request again.",
        ),
    ),
    Explanation::new(
        Words::new("请求体为空。", "带上 XML 请求体。"),
        Words::new("The request has no body.", "Send an XML body."),
    ),
    Explanation::new(
        Words::new("已受理，处理中。", "二十分钟后按原单号查询。"),
        Words::new(
            "The request was accepted and is in progress.",
            "Query by this number after 20 minutes.",
        ),
    ),
    Explanation::new(
        Words::new("同一编号已有流程中的申请单。", "查申请状态；要提新的就换编号。"),
        Words::new(
            "An application under this number is already in progress.",
            "Query its state. For a new application, use a new number.",
        ),
    ),
    Explanation::new(
        Words::new("商户单日转账额度已用完。", "调高额度，或次日用原单号再发。"),
        Words::new(
            "The merchant's daily transfer quota is used up.",
            "Raise the quota, or send the same number again the next day.",
        ),
    ),
    Explanation::new(
        Words::new("该用户今日领取金额达到上限。", "次日再发，或调高上限。"),
        Words::new(
            "The user has received the maximum amount for today.",
            "Send it the next day, or raise the limit.",
        ),
    ),
    Explanation::new(
        Words::new(
            "没有这张退款单（单号错，或申请从未受理）。",
            "核对单号；确定未受理时可用原单号重新申请。",
        ),
        Words::new(
            "No such refund exists: the number is wrong, or the refund was never accepted.",
            "Check the number. If the refund was never accepted, send it again with the same number.",
        ),
    ),
    Explanation::new(
        Words::new(
            "退款金额与订单或首次申请不一致。",
            "核对 total_fee 和 refund_fee；重试仍用原退款单号。",
        ),
        Words::new(
            "The amounts of the refund differ from those of the order or of the first request.",
            "Check `total_fee` and `refund_fee`. A retry keeps the refund number.",
        ),
    ),
    Explanation::new(
        Words::new("因权限、状态或额度原因被平台拦下。", "按错误描述解除原因后再发。"),
        Words::new(
            "The platform blocked the request because of a permission, a state or a quota.",
            "Remove the reason that the message gives, then send the request again.",
        ),
    ),
    Explanation::new(
        Words::new(
            "未开通产品、无权发放该批次、未做跨商户授权、用户达到领取上限、活动未开始或已结束。",
            "看错误描述属于哪一种。",
        ),
        Words::new(
            "The product is not active, the merchant may not send this stock, the user has received the maximum, or the campaign is not running.",
            "Find in the message which of these applies.",
        ),
    ),
    Explanation::new(
        Words::new("该子商户未开通医保支付。", "联系对接人开通。"),
        Words::new(
            "Medical insurance payment is not active for the sub-merchant.",
            "Have it activated.",
        ),
    ),
    Explanation::new(
        Words::new("退款被平台拦下。", "按错误描述处理。"),
        Words::new("The platform blocked the refund.", "Follow the message."),
    ),
    Explanation::new(
        Words::new("图片类型、meta 或签名不符。", "核对 meta 后重新上传图片。"),
        Words::new(
            "The type of the picture, `meta` or the signature does not fit.",
            "Check `meta`, then upload the picture again.",
        ),
    ),
    Explanation::new(
        Words::new("提现权限被冻结。", "联系平台解冻。"),
        Words::new("Withdrawal is frozen.", "Ask the platform to lift the freeze."),
    ),
    Explanation::new(
        Words::new("没有用 POST 提交。", "改用 POST。"),
        Words::new("The request was not sent by POST.", "Send it by POST."),
    ),
    Explanation::new(
        Words::new(
            "按所给编号找不到对象；不能据此断定资金类请求没有受理。",
            "核对编号及其所属商户。",
        ),
        Words::new(
            "Nothing exists under this number. This does not prove that a request that moves money was never accepted.",
            "Check the number and the merchant that it belongs to.",
        ),
    ),
    Explanation::new(
        Words::new("没有这张申请单。", "核对编号。"),
        Words::new("No such application exists.", "Check the number."),
    ),
    Explanation::new(
        Words::new("按所给 id 查不到。", "核对 id。"),
        Words::new("Nothing exists under this id.", "Check the id."),
    ),
    Explanation::new(
        Words::new("活动或批次不存在、不可用。", "核对活动与批次。"),
        Words::new(
            "The campaign or the stock does not exist or cannot be used.",
            "Check the campaign and the stock.",
        ),
    ),
    Explanation::new(
        Words::new(
            "该商户没有可用的平台证书（新商户只有微信支付公钥）。",
            "改用微信支付公钥，不再下载平台证书。",
        ),
        Words::new(
            "This merchant has no platform certificates. New merchants have only the WeChat Pay public key.",
            "Use the WeChat Pay public key, and do not download certificates.",
        ),
    ),
    Explanation::new(
        Words::new("找不到原订单，或原订单尚未支付。", "核对订单号、商户号和支付状态。"),
        Words::new(
            "The order does not exist or is not paid.",
            "Check the order number, the merchant and the state of the payment.",
        ),
    ),
    Explanation::new(
        Words::new(
            "没有这张退款单（单号错，或申请从未受理）。",
            "核对单号；确定未受理时可用原单号重新申请。",
        ),
        Words::new(
            "No such refund exists: the number is wrong, or the refund was never accepted.",
            "Check the number. If the refund was never accepted, send it again with the same number.",
        ),
    ),
    Explanation::new(
        Words::new("没有这个批次。", "核对批次号。"),
        Words::new("No such stock exists.", "Check the stock id."),
    ),
    Explanation::new(
        Words::new(
            "应答验签失败：微信支付公钥或平台证书不对、序列号不符，或应答被改动。",
            "不要采信该应答；核对公钥或更新平台证书；写操作按原单号查询。",
        ),
        Words::new(
            "The signature of the answer is wrong: wrong WeChat Pay public key or platform certificate, another serial number, or a changed answer.",
            "Do not believe the answer. Check the public key or refresh the platform certificates. Query a write by its number.",
        ),
    ),
    Explanation::new(
        Words::new(
            "return_code 为 FAIL：请求在通信层被拒绝，没有 err_code，原因见 return_msg。",
            "按 return_msg 改正后再发。",
        ),
        Words::new(
            "`return_code` is FAIL: the request was refused at the transport level, without `err_code`. `return_msg` gives the reason.",
            "Correct what `return_msg` names, then send the request again.",
        ),
    ),
    Explanation::new(
        Words::new("超过可撤销时间。", "改走退款。"),
        Words::new("It is too late to reverse this order.", "Refund it instead."),
    ),
    Explanation::new(
        Words::new("触发业务规则或风控限制。", "看错误描述，满足规则后再发。"),
        Words::new(
            "A business rule or risk control limits this request.",
            "Read the message, meet the rule, then send the request again.",
        ),
    ),
    Explanation::new(
        Words::new("券不在有效期。", "在有效期内核销。"),
        Words::new(
            "The coupon is not valid at this time.",
            "Redeem it within its validity period.",
        ),
    ),
    Explanation::new(
        Words::new("触发规则限制（例如关单过频）。", "稍后再关，关单可重入。"),
        Words::new(
            "A rule limits closing this order, for example because it is closed too often.",
            "Close it again later. Closing can be repeated.",
        ),
    ),
    Explanation::new(
        Words::new("金额公式、字段联动或受理关系不满足。", "按 mix_pay_type 和金额公式自查。"),
        Words::new(
            "The amounts do not add up, members contradict each other, or the sub-merchant does not belong to the partner.",
            "Check `mix_pay_type` and the sums of the amounts.",
        ),
    ),
    Explanation::new(
        Words::new("触发规则限制。", "放慢查询。"),
        Words::new("A rule limits this query.", "Query less often."),
    ),
    Explanation::new(
        Words::new("累计分账超过最大分账比例。", "降低金额或调高比例。"),
        Words::new(
            "The total exceeds the maximum sharing ratio.",
            "Lower the amount, or raise the ratio.",
        ),
    ),
    Explanation::new(
        Words::new("超过协议模板的金额或次数上限。", "按模板额度扣，或申请提额。"),
        Words::new(
            "The deduction exceeds the amount or the number of the plan.",
            "Stay within the plan, or apply for a higher limit.",
        ),
    ),
    Explanation::new(
        Words::new("超过每分钟红包发放数（默认 1800 个）。", "降速后用原单号再发。"),
        Words::new(
            "Too many red packets were sent within a minute (1,800 by default).",
            "Slow down, then send the same number again.",
        ),
    ),
    Explanation::new(
        Words::new("商户今日发放总额达到上限。", "次日再发，或调高上限。"),
        Words::new(
            "The merchant has sent its maximum amount for today.",
            "Send it the next day, or raise the limit.",
        ),
    ),
    Explanation::new(
        Words::new("该用户今日领取个数达到上限。", "次日再发，或在平台调高上限。"),
        Words::new(
            "The user has received the maximum number for today.",
            "Send it the next day, or raise the limit on the platform.",
        ),
    ),
    Explanation::new(
        Words::new("该用户今日付款次数达到上限。", "次日再发或调高上限。"),
        Words::new(
            "The user has been paid the maximum number of times today.",
            "Send it the next day, or raise the limit.",
        ),
    ),
    Explanation::new(
        Words::new("该单号已发放失败。", "换新单号再发。"),
        Words::new("Sending under this number has failed.", "Send it again under a new number."),
    ),
    Explanation::new(
        Words::new("付款出错，结果须查询。", "查单确认。"),
        Words::new("The payment failed, and its outcome must be queried.", "Query the payment."),
    ),
    Explanation::new(
        Words::new(
            "验签失败：私钥、证书序列号、签名串或时间戳有一项不对。",
            "对照 detail.sign_information 核对签名串，校准时钟，确认证书序列号与私钥成对。",
        ),
        Words::new(
            "The signature was rejected: the private key, the serial number, the signed text or the timestamp is wrong.",
            "Compare the signed text with `detail.sign_information`. Check the clock, and that serial number and private key belong together.",
        ),
    ),
    Explanation::new(
        Words::new("v2 签名不对。", "改签名后用原单号再发。"),
        Words::new(
            "The v2 signature is wrong.",
            "Correct the signature, then send the same number again.",
        ),
    ),
    Explanation::new(
        Words::new("v2 签名不对。", "核对密钥与签名串。"),
        Words::new(
            "The v2 signature is wrong.",
            "Check the APIv2 key, `sign_type`, the order of the parameters and empty values.",
        ),
    ),
    Explanation::new(
        Words::new("账单还在生成。", "上午 10 点后再下。"),
        Words::new(
            "The bill is still being generated.",
            "Download the bill after 10:00 on the next day, then every 30 minutes until it is ready.",
        ),
    ),
    Explanation::new(
        Words::new(
            "平台内部异常或超时，写操作的结果未知。",
            "用原单号原参数再发，或先查询；绝不换单号。",
        ),
        Words::new(
            "The platform failed or timed out. The outcome of a write is unknown.",
            "Send the request again with the same number and parameters, or query first. Never change the number.",
        ),
    ),
    Explanation::new(
        Words::new("处理超时或内部异常，申请单可能已创建。", "业务编号与内容不变再发。"),
        Words::new(
            "The platform failed or timed out. The application may exist.",
            "Send the request again with the same number and content.",
        ),
    ),
    Explanation::new(
        Words::new("撤销处理超时或内部异常。", "再撤一次并以查单为准。"),
        Words::new(
            "The platform failed or timed out. The transfer may be cancelled.",
            "Cancel it again, and rely on the result of a query.",
        ),
    ),
    Explanation::new(
        Words::new("系统超时，扣款结果未知。", "立即查单，不明则撤销。"),
        Words::new(
            "The platform timed out. The outcome of the charge is unknown.",
            "Query at once. If it is still unclear, reverse the order.",
        ),
    ),
    Explanation::new(
        Words::new("关单处理超时或内部异常。", "再关一次，关单可重入。"),
        Words::new(
            "The platform failed or timed out. The order may be closed.",
            "Close it again. Closing can be repeated.",
        ),
    ),
    Explanation::new(
        Words::new("处理超时或内部异常，券可能已发。", "out_request_no 与参数不变再发。"),
        Words::new(
            "The platform failed or timed out. The coupon may have been sent.",
            "Send the request again with the same `out_request_no` and parameters.",
        ),
    ),
    Explanation::new(
        Words::new("处理超时或内部异常，订单可能已创建。", "先查单再决定。"),
        Words::new(
            "The platform failed or timed out. The order may exist.",
            "Query the order first.",
        ),
    ),
    Explanation::new(
        Words::new("下单处理超时或内部异常，订单可能已创建。", "单号和参数都不变，再发一次。"),
        Words::new(
            "The platform failed or timed out. The order may exist.",
            "Send the request again with the same number and parameters.",
        ),
    ),
    Explanation::new(
        Words::new("系统繁忙，结果未定。", "先查；不明则用原单号再发，换号会重复付款。"),
        Words::new(
            "The platform is busy. The outcome is unknown.",
            "Query first. If it is still unclear, send the same number again. A new number may pay twice.",
        ),
    ),
    Explanation::new(
        Words::new("平台内部异常或处理超时。", "查询无副作用，稍后再查。"),
        Words::new(
            "The platform failed or timed out.",
            "Query again later. A query changes nothing.",
        ),
    ),
    Explanation::new(
        Words::new("处理超时或内部异常。", "再发一次，添加与删除接收方可重入。"),
        Words::new(
            "The platform failed or timed out.",
            "Send the request again. Adding and removing receivers can be repeated.",
        ),
    ),
    Explanation::new(
        Words::new("系统繁忙，结果未定。", "用原单号再发，同一单号只会发出一个红包。"),
        Words::new(
            "The platform is busy. The outcome is unknown.",
            "Send the same number again. Only one red packet is ever sent for it.",
        ),
    ),
    Explanation::new(
        Words::new("退款处理超时或内部异常，可能已受理。", "退款单号和参数不变再发，或先查退款。"),
        Words::new(
            "The platform failed or timed out. The refund may have been accepted.",
            "Send the request again with the same refund number and parameters, or query the refund first.",
        ),
    ),
    Explanation::new(
        Words::new("平台内部异常或处理超时。", "稍等后用相同参数再发。"),
        Words::new(
            "The platform failed or timed out.",
            "Wait a little, then send the same request again.",
        ),
    ),
    Explanation::new(
        Words::new("处理超时或内部异常，请求可能已执行。", "请求单号与参数不变再发。"),
        Words::new(
            "The platform failed or timed out. The request may have been carried out.",
            "Send the request again with the same request number and parameters.",
        ),
    ),
    Explanation::new(
        Words::new("撤销处理超时。", "看 recall，用原单号再撤销。"),
        Words::new(
            "The platform timed out while it reversed the order.",
            "Read `recall`, then reverse the same number again.",
        ),
    ),
    Explanation::new(
        Words::new("处理超时或内部异常，请求可能已执行。", "单号与参数不变再发。"),
        Words::new(
            "The platform failed or timed out. The request may have been carried out.",
            "Send the request again with the same number and parameters.",
        ),
    ),
    Explanation::new(
        Words::new("分账处理超时或内部异常。", "分账单号与参数不变再发，以查询结果为准。"),
        Words::new(
            "The platform failed or timed out. The share may have been carried out.",
            "Send the request again with the same sharing number and parameters. Rely on the result of a query.",
        ),
    ),
    Explanation::new(
        Words::new("回退处理超时或内部异常。", "回退单号与参数不变再发。"),
        Words::new(
            "The platform failed or timed out. The return may have been carried out.",
            "Send the request again with the same return number and parameters.",
        ),
    ),
    Explanation::new(
        Words::new(
            "处理超时或内部异常，钱可能已在途。",
            "先用原单号查；查不到再用原单号重发，换号有重复付款风险。",
        ),
        Words::new(
            "The platform failed or timed out. The money may be on its way.",
            "Query by the same number first. If nothing exists, send the same number again. A new number may pay twice.",
        ),
    ),
    Explanation::new(
        Words::new("内部或文件系统异常。", "同样的文件再传。"),
        Words::new("The platform or its file store failed.", "Upload the same file again."),
    ),
    Explanation::new(
        Words::new("处理超时或内部异常，提现可能已受理。", "提现单号与参数不变再发，或先查单。"),
        Words::new(
            "The platform failed or timed out. The withdrawal may have been accepted.",
            "Send the request again with the same number and parameters, or query first.",
        ),
    ),
    Explanation::new(
        Words::new("处理超时或内部异常。", "先查单；未付或不存在才用原单号再扣。"),
        Words::new(
            "The platform failed or timed out.",
            "Query first. Send the same number again only if the order is unpaid or does not exist.",
        ),
    ),
    Explanation::new(
        Words::new("因业务原因交易失败。", "看错误描述后再决定。"),
        Words::new("The trade failed for a business reason.", "Read the message, then decide."),
    ),
    Explanation::new(
        Words::new("订单当前状态不能关。", "查单；已支付的走退款，付款码订单走撤销。"),
        Words::new(
            "The order cannot be closed in its present state.",
            "Query the order. Refund it if it is paid; reverse it if it is a code payment.",
        ),
    ),
    Explanation::new(
        Words::new("账户异常、风控或规则限制。", "看 err_code_des，换付款方式。"),
        Words::new(
            "The account is abnormal, or risk control or a rule stopped the payment.",
            "Read `err_code_des`, then ask the payer to pay in another way.",
        ),
    ),
    Explanation::new(
        Words::new("因业务原因查询失败。", "看错误描述。"),
        Words::new("The query failed for a business reason.", "Read the message."),
    ),
    Explanation::new(
        Words::new("订单状态错误，不能撤销。", "查单后再定。"),
        Words::new(
            "The state of the order does not allow reversing it.",
            "Query the order, then decide.",
        ),
    ),
    Explanation::new(
        Words::new("订单超过可退期限（一年）。", "改用其他方式退。"),
        Words::new(
            "The order is older than the refund period of one year.",
            "Return the money in another way.",
        ),
    ),
    Explanation::new(
        Words::new("订单状态不允许关单。", "查单后再定。"),
        Words::new(
            "The state of the order does not allow closing it.",
            "Query the order, then decide.",
        ),
    ),
    Explanation::new(
        Words::new(
            "连接断开或超时，没有收到应答，写操作的结果未知。",
            "用原单号原参数再发，或先查询；绝不换单号。",
        ),
        Words::new(
            "The connection failed or timed out, and no answer came. The outcome of a write is unknown.",
            "Send the same request with the same number again, or query first. Never change the number.",
        ),
    ),
    Explanation::new(
        Words::new("等用户输密码，结果未定。", "每 5 秒查一次，满 30 秒仍未付就撤销。"),
        Words::new(
            "The user is entering the password. The outcome is open.",
            "Query every 5 s. If the order is still unpaid after 30 s, reverse it.",
        ),
    ),
    Explanation::new(
        Words::new("用户正在输密码。", "等 5 秒后查单。"),
        Words::new("The user is entering the password.", "Wait 5 s, then query."),
    ),
    Explanation::new(
        Words::new("用户账户异常或注销，退不进去。", "线下或其他方式退。"),
        Words::new(
            "The refund cannot reach the user because the account is abnormal or closed.",
            "Return the money in another way.",
        ),
    ),
    Explanation::new(
        Words::new("用户账户异常，不能领券。", "请用户联系客服。"),
        Words::new(
            "The user's account is abnormal and cannot receive coupons.",
            "Ask the user to contact support.",
        ),
    ),
    Explanation::new(
        Words::new("openid 不对。", "核对 openid。"),
        Words::new("The openid is wrong.", "Check the openid."),
    ),
    Explanation::new(
        Words::new("收款用户未实名。", "请用户实名后用原单号再发。"),
        Words::new(
            "The receiver has not verified a real name.",
            "Ask the user to verify it, then send the same number again.",
        ),
    ),
    Explanation::new(
        Words::new("XML 不合格式或为空。", "修正 XML。"),
        Words::new("The XML is malformed or empty.", "Correct the XML."),
    ),
];

/// By the number, sorted.
pub(super) static NUMBERS: &[(u64, Explanation)] = &[
    (
        0,
        Explanation::new(
            Words::new("成功。", "无需处理。"),
            Words::new("The request succeeded.", "Nothing is left to do."),
        ),
    ),
    (
        268435461,
        Explanation::new(
            Words::new("参数有误。", "改正参数。"),
            Words::new("A parameter is wrong.", "Correct the parameter."),
        ),
    ),
    (
        268435464,
        Explanation::new(
            Words::new("取值越界。", "改正取值。"),
            Words::new("A value is out of range.", "Correct the value."),
        ),
    ),
    (
        268435472,
        Explanation::new(
            Words::new("过于频繁。", "退避。"),
            Words::new("Requests are sent too often.", "Back off, then send the request again."),
        ),
    ),
    (
        268443699,
        Explanation::new(
            Words::new("签名错误。", "重新计算签名，核对私钥与证书序列号。"),
            Words::new(
                "The signature is wrong.",
                "Compute the signature again, and check private key and serial number.",
            ),
        ),
    ),
    (
        268443701,
        Explanation::new(
            Words::new("服务商与子商户没有受理关系。", "建立关系或换子商户号。"),
            Words::new(
                "The sub-merchant does not belong to this partner.",
                "Establish the relation, or use another sub-merchant.",
            ),
        ),
    ),
    (
        268443704,
        Explanation::new(
            Words::new("缺 sub_mchid。", "补上。"),
            Words::new("`sub_mchid` is missing.", "Send it."),
        ),
    ),
    (
        268443705,
        Explanation::new(
            Words::new("sub_mchid 填成了服务商自己。", "填子商户号。"),
            Words::new(
                "`sub_mchid` is the partner itself.",
                "Send the number of the sub-merchant.",
            ),
        ),
    ),
    (
        268443715,
        Explanation::new(
            Words::new("商户不可用或已注销。", "换可用商户号。"),
            Words::new("The merchant cannot be used or was closed.", "Use another merchant."),
        ),
    ),
    (
        268445527,
        Explanation::new(
            Words::new("appid 未绑定商户号。", "在平台上绑定。"),
            Words::new("The appid is not bound to this merchant.", "Bind them on the platform."),
        ),
    ),
    (
        268447840,
        Explanation::new(
            Words::new("调用过频。", "退避。"),
            Words::new("Requests are sent too often.", "Back off, then send the request again."),
        ),
    ),
    (
        268447843,
        Explanation::new(
            Words::new("订单不属于该商户。", "核对商户号。"),
            Words::new("The order belongs to another merchant.", "Check the merchant number."),
        ),
    ),
    (
        268447845,
        Explanation::new(
            Words::new("订单不属于该子商户。", "核对 sub_mchid。"),
            Words::new("The order belongs to another sub-merchant.", "Check `sub_mchid`."),
        ),
    ),
    (
        268447914,
        Explanation::new(
            Words::new("订单过期或已关闭。", "换新单号。"),
            Words::new("The order has expired or is closed.", "Take a new number."),
        ),
    ),
    (
        268448010,
        Explanation::new(
            Words::new("商户收款受限。", "在商户平台解除限制。"),
            Words::new(
                "The merchant may not receive payments.",
                "Have the restriction lifted on the merchant platform.",
            ),
        ),
    ),
    (
        268449538,
        Explanation::new(
            Words::new("订单已付款。", "查单，新交易用新单号。"),
            Words::new(
                "The order is already paid.",
                "Query it. For another payment, take a new number.",
            ),
        ),
    ),
    (
        268449641,
        Explanation::new(
            Words::new("付款码订单只能撤销。", "改调撤销。"),
            Words::new("A code payment can only be reversed.", "Call the reverse operation."),
        ),
    ),
    (
        268498688,
        Explanation::new(
            Words::new("同一单号换了参数再次请求。", "参数保持一致，或关单后换新单号。"),
            Words::new(
                "The number was used before with other parameters.",
                "Send the original parameters, or close the order and take a new number.",
            ),
        ),
    ),
    (
        268498689,
        Explanation::new(
            Words::new("订单已付款。", "查单，新交易用新单号。"),
            Words::new(
                "The order is already paid.",
                "Query it. For another payment, take a new number.",
            ),
        ),
    ),
    (
        268501013,
        Explanation::new(
            Words::new("JSAPI 支付缺少 openid。", "补上 openid。"),
            Words::new("`openid` is missing for a JSAPI payment.", "Send `openid`."),
        ),
    ),
    (
        268503786,
        Explanation::new(
            Words::new("没有权限：service_id 与商户号或 appid 未绑定。", "绑定服务。"),
            Words::new(
                "`service_id` is not bound to this merchant or appid.",
                "Have the service bound.",
            ),
        ),
    ),
    (
        268510603,
        Explanation::new(
            Words::new("openid 不对。", "核对 openid。"),
            Words::new("`openid` is wrong.", "Check `openid`."),
        ),
    ),
    (
        268510604,
        Explanation::new(
            Words::new("sub_appid 或 sub_openid 不对。", "核对两者。"),
            Words::new("`sub_appid` or `sub_openid` is wrong.", "Check both."),
        ),
    ),
    (
        268510610,
        Explanation::new(
            Words::new("医保局结算校验不过。", "与医保侧核对。"),
            Words::new(
                "The insurer's settlement check failed.",
                "Check the settlement with the insurer.",
            ),
        ),
    ),
    (
        268512536,
        Explanation::new(
            Words::new("订单已存在。", "查询原单。"),
            Words::new("The order already exists.", "Query it."),
        ),
    ),
    (
        268512771,
        Explanation::new(
            Words::new("查不到订单。", "核对单号与商户号。"),
            Words::new("No such order exists.", "Check the order number and the merchant."),
        ),
    ),
    (
        268529474,
        Explanation::new(
            Words::new("纯自费单的字段不对。", "按 CASH_ONLY 的规则改正。"),
            Words::new(
                "The members of a cash-only order are wrong.",
                "Follow the rules of CASH_ONLY.",
            ),
        ),
    ),
    (
        268529475,
        Explanation::new(
            Words::new("医保自费合单字段不对。", "按 CASH_AND_INSURANCE 的规则改正。"),
            Words::new(
                "The members of an order with insurance and cash are wrong.",
                "Follow the rules of CASH_AND_INSURANCE.",
            ),
        ),
    ),
    (
        268529476,
        Explanation::new(
            Words::new("自费公式不成立。", "按公式重算。"),
            Words::new("The self-paid amount does not add up.", "Compute the amounts again."),
        ),
    ),
    (
        268529477,
        Explanation::new(
            Words::new("总额公式不成立。", "按公式重算。"),
            Words::new("The total does not add up.", "Compute the amounts again."),
        ),
    ),
    (
        268529481,
        Explanation::new(
            Words::new("混合金额不成立。", "按公式重算。"),
            Words::new("The mixed amounts do not add up.", "Compute the amounts again."),
        ),
    ),
    (
        268529515,
        Explanation::new(
            Words::new("订单不存在。", "核对单号。"),
            Words::new("No such order exists.", "Check the number."),
        ),
    ),
    (
        268545961,
        Explanation::new(
            Words::new("证件摘要不符。", "按规定重算摘要。"),
            Words::new(
                "The digest of the identity document differs.",
                "Compute the digest again by the rules.",
            ),
        ),
    ),
    (
        268545962,
        Explanation::new(
            Words::new("姓名不符。", "核对姓名。"),
            Words::new("The name differs.", "Check the name."),
        ),
    ),
    (
        268545963,
        Explanation::new(
            Words::new("用户没有医保凭证。", "请用户先激活。"),
            Words::new(
                "The user has no medical insurance credential.",
                "Ask the user to activate it.",
            ),
        ),
    ),
    (
        268545964,
        Explanation::new(
            Words::new("没有亲属关系绑定。", "先绑定亲属。"),
            Words::new("The relative is not bound.", "Bind the relative first."),
        ),
    ),
    (
        268545967,
        Explanation::new(
            Words::new("查不到授权。", "重新授权。"),
            Words::new("The authorisation does not exist.", "Obtain the authorisation again."),
        ),
    ),
    (
        268547120,
        Explanation::new(
            Words::new("支付授权号 PAY_AUTH_NO 校验不过。", "重新取授权号。"),
            Words::new(
                "The authorisation number `PAY_AUTH_NO` is not valid.",
                "Obtain a new authorisation number.",
            ),
        ),
    ),
    (
        268554200,
        Explanation::new(
            Words::new("该状态不能冲正。", "查单。"),
            Words::new("The order cannot be reversed in this state.", "Query the order."),
        ),
    ),
    (
        268554422,
        Explanation::new(
            Words::new("冲正失败。", "稍后再试。"),
            Words::new("The reversal failed.", "Try again later."),
        ),
    ),
    (
        268560650,
        Explanation::new(
            Words::new("用户已输密码，不能关单。", "查单。"),
            Words::new(
                "The user has entered the password, so that the order cannot be closed.",
                "Query the order.",
            ),
        ),
    ),
    (
        268560785,
        Explanation::new(
            Words::new("青少年模式限制。", "请用户关闭该模式。"),
            Words::new(
                "The user's youth mode forbids this payment.",
                "Ask the user to leave that mode.",
            ),
        ),
    ),
    (
        268577984,
        Explanation::new(
            Words::new("批次不在发放中。", "查批次状态。"),
            Words::new("The stock is not being sent.", "Query the state of the stock."),
        ),
    ),
    (
        268578101,
        Explanation::new(
            Words::new("参数格式不对。", "改正。"),
            Words::new("A parameter is malformed.", "Correct the parameter."),
        ),
    ),
    (
        268578224,
        Explanation::new(
            Words::new("不符合业务规则。", "按错误描述处理。"),
            Words::new("The request breaks a business rule.", "Follow the message."),
        ),
    ),
    (
        268578367,
        Explanation::new(
            Words::new("券状态不对，预发的券要先确认。", "先确认再核销。"),
            Words::new(
                "The state of the coupon is wrong. A coupon that was sent in advance must be confirmed first.",
                "Confirm it, then redeem it.",
            ),
        ),
    ),
    (
        268578526,
        Explanation::new(
            Words::new("服务商的 openid 不对。", "核对 openid 与 appid。"),
            Words::new("`openid` is wrong for the partner.", "Check `openid` and `appid`."),
        ),
    ),
    (
        268578532,
        Explanation::new(
            Words::new("品牌的 openid 不对。", "核对 openid 与 appid。"),
            Words::new("`openid` is wrong for the brand.", "Check `openid` and `appid`."),
        ),
    ),
    (
        268578608,
        Explanation::new(
            Words::new("对象不存在或不属于你。", "核对编号。"),
            Words::new("The object does not exist or is not yours.", "Check its id."),
        ),
    ),
    (
        268578704,
        Explanation::new(
            Words::new("appid 没关联品牌。", "先关联。"),
            Words::new("The appid is not linked to the brand.", "Link it first."),
        ),
    ),
    (
        268578776,
        Explanation::new(
            Words::new("用户券已过期。", "换券。"),
            Words::new("The user's coupon has expired.", "Use another coupon."),
        ),
    ),
    (
        268578813,
        Explanation::new(
            Words::new("批次全门店可用，不能再关联。", "不必关联。"),
            Words::new(
                "The stock is valid in all stores, so that no store can be associated.",
                "Nothing is left to do.",
            ),
        ),
    ),
    (
        268578927,
        Explanation::new(
            Words::new("同单号数据不同。", "参数一致或换号。"),
            Words::new(
                "The number was used before with other parameters.",
                "Send the original parameters, or take a new number.",
            ),
        ),
    ),
    (
        268579803,
        Explanation::new(
            Words::new("服务商没有权限。", "申请授权。"),
            Words::new("The partner has no permission.", "Apply for the authorisation."),
        ),
    ),
    (
        268584404,
        Explanation::new(
            Words::new("该门店不可用券。", "换门店或关联门店。"),
            Words::new(
                "The coupon is not valid in this store.",
                "Use another store, or associate this one.",
            ),
        ),
    ),
    (
        270087680,
        Explanation::new(
            Words::new("图片超过 2 MB。", "压缩图片。"),
            Words::new("The picture is larger than 2 MB.", "Make it smaller."),
        ),
    ),
    (
        270924289,
        Explanation::new(
            Words::new("过于频繁。", "退避。"),
            Words::new("Requests are sent too often.", "Back off, then send the request again."),
        ),
    ),
    (
        270924332,
        Explanation::new(
            Words::new("Authorization 请求头无效。", "重新计算签名。"),
            Words::new("The `Authorization` header is invalid.", "Compute the signature again."),
        ),
    ),
    (
        270924358,
        Explanation::new(
            Words::new("报文多了文档没有的字段。", "去掉该字段。"),
            Words::new("The body has a member that is not documented.", "Remove the member."),
        ),
    ),
    (
        271299627,
        Explanation::new(
            Words::new("用户有逾期未付订单。", "请用户先付清。"),
            Words::new(
                "The user has unpaid orders that are overdue.",
                "Ask the user to pay them first.",
            ),
        ),
    ),
    (
        271300099,
        Explanation::new(
            Words::new("用户综合评估未通过。", "请用户换其他方式，不要反复试。"),
            Words::new(
                "The user did not pass the assessment.",
                "Offer another way to pay. Do not keep trying.",
            ),
        ),
    ),
    (
        271302144,
        Explanation::new(
            Words::new("商户号不存在。", "核对商户号。"),
            Words::new("The merchant number does not exist.", "Check the merchant number."),
        ),
    ),
    (
        271302149,
        Explanation::new(
            Words::new("商户号与 appid 未绑定。", "在平台上绑定。"),
            Words::new("The appid is not bound to this merchant.", "Bind them on the platform."),
        ),
    ),
    (
        271302262,
        Explanation::new(
            Words::new("订单状态不允许。", "查单后按状态处理。"),
            Words::new(
                "The state of the order does not allow this operation.",
                "Query the order and act by its state.",
            ),
        ),
    ),
    (
        271302332,
        Explanation::new(
            Words::new("订单还等用户确认。", "等确认，或取消。"),
            Words::new(
                "The order is waiting for the user's confirmation.",
                "Wait for it, or cancel the order.",
            ),
        ),
    ),
    (
        271302333,
        Explanation::new(
            Words::new("订单已取消。", "无需再操作。"),
            Words::new("The order is cancelled.", "Nothing is left to do."),
        ),
    ),
    (
        271316574,
        Explanation::new(
            Words::new("扣款失败。", "等系统继续扣款，或提醒用户付款。"),
            Words::new(
                "The deduction failed.",
                "Wait for the next deduction, or ask the user to pay.",
            ),
        ),
    ),
    (
        271316592,
        Explanation::new(
            Words::new("该状态不能取消。", "查单；已完结的走退款。"),
            Words::new(
                "The order cannot be cancelled in this state.",
                "Query it. Refund a completed order.",
            ),
        ),
    ),
    (
        271316598,
        Explanation::new(
            Words::new("重入参数与首次不同。", "参数保持一致。"),
            Words::new(
                "The number was used before with other parameters.",
                "Send the original parameters.",
            ),
        ),
    ),
    (
        271316637,
        Explanation::new(
            Words::new("结束时间早于开始时间。", "改时间。"),
            Words::new("The end is earlier than the start.", "Correct the times."),
        ),
    ),
    (
        271316656,
        Explanation::new(
            Words::new("金额超过服务风险金额。", "降低金额或申请调额。"),
            Words::new(
                "The amount exceeds the risk amount of the service.",
                "Lower the amount, or apply for a higher one.",
            ),
        ),
    ),
    (
        271316657,
        Explanation::new(
            Words::new("只有待支付时能做。", "查单确认状态。"),
            Words::new(
                "The operation is allowed only while the payment is pending.",
                "Query the state of the order.",
            ),
        ),
    ),
    (
        271316754,
        Explanation::new(
            Words::new("正在扣款。", "5–10 秒后查单再定。"),
            Words::new("The deduction is in progress.", "Query after 5 to 10 seconds."),
        ),
    ),
    (
        271317510,
        Explanation::new(
            Words::new("没有这张支付分订单。", "核对 out_order_no、service_id、appid。"),
            Words::new(
                "No such service order exists.",
                "Check `out_order_no`, `service_id` and `appid`.",
            ),
        ),
    ),
    (
        272755200,
        Explanation::new(
            Words::new("重入但单号不同。", "用首次的单号。"),
            Words::new("The request was repeated under another number.", "Send the first number."),
        ),
    ),
    (
        272755715,
        Explanation::new(
            Words::new("不在有效期。", "换时段或批次。"),
            Words::new(
                "The coupon is outside its validity period.",
                "Choose another time or stock.",
            ),
        ),
    ),
    (
        272756740,
        Explanation::new(
            Words::new("用户领取达上限。", "不再发。"),
            Words::new("The user has received the maximum number.", "Do not send more."),
        ),
    ),
    (
        272756769,
        Explanation::new(
            Words::new("用户已删除该券。", "换券。"),
            Words::new("The user has deleted the coupon.", "Use another coupon."),
        ),
    ),
];
