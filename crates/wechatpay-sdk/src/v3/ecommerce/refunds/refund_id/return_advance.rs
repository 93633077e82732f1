//! 查询垫付回补结果、垫付退款回补 · Query the repayment of an advance; Repay an advance for a refund
//!
//! `/v3/ecommerce/refunds/{refund_id}/return-advance`

/// 查询垫付回补结果、垫付退款回补 · Query the repayment of an advance; Repay an advance for a refund
///
/// `/v3/ecommerce/refunds/{refund_id}/return-advance`
#[derive(Clone)]
pub struct ReturnAdvance {
    pub(crate) node: crate::chain::Node,
}

impl ReturnAdvance {
    /// 查询垫付回补结果 · Query the repayment of an advance
    ///
    /// `GET /v3/ecommerce/refunds/{refund_id}/return-advance`
    ///
    /// 电商平台查询垫付退款的回补，返回回补金额、出款方、入账方和回补结果。模式：服务商。
    ///
    /// Queries the repayment of an advance made for a refund and returns its amount, payer, payee and result. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::refunds::refund_id::return_advance::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .refunds()
    ///     .refund_id("50000000382019052709732678859")
    ///     .return_advance()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `RESOURCE_NOT_EXISTS` (404): 没有这张退款单（单号错，或申请从未受理）。核对单号；确定未受理时可用原单号重新申请。 · No such refund exists: the number is wrong, or the refund was never accepted. Check the number. If the refund was never accepted, send it again with the same number.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`, `MCH_NOT_EXISTS`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012476916](https://pay.weixin.qq.com/doc/v3/partner/4012476916)
    #[doc(alias(
        "查询垫付回补结果",
        "Query the repayment of an advance",
        "平台收付通 退款",
        "return-advance",
        "refunds/return-advance"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ecommerce/refunds/{refund_id}/return-advance", request)
    }

    /// 垫付退款回补 · Repay an advance for a refund
    ///
    /// `POST /v3/ecommerce/refunds/{refund_id}/return-advance`
    ///
    /// 电商平台把垫付的退款资金从二级商户账户回补给垫付方，返回微信回补单号和回补金额。模式：服务商。
    ///
    /// Repays funds advanced for a refund from the sub-merchant to the advancing party and returns the repayment ID and amount. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::refunds::refund_id::return_advance::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .refunds()
    ///     .refund_id("50000000382019052709732678859")
    ///     .return_advance()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合退款规则（金额超限、期限已过、参数与首次不同等），未受理。按错误描述改正；重试仍用原退款单号。 · The refund was not accepted because it breaks a rule: amount, period, or parameters that differ from the first request. Correct what the message names. A retry keeps the refund number.
    /// - `NOT_ENOUGH` (403): 商户出资账户余额不足，退款未受理。充值后用原退款单号再发。 · The refund was not accepted because the merchant's account does not have enough money. Top up, then send the same refund number again.
    /// - `NO_AUTH` (403): 无权退这笔订单。用收款方或其服务商身份退。 · The merchant may not refund this order. Refund as the payee or as its partner.
    /// - `REQUEST_BLOCKED` (403): 退款被平台拦下。按错误描述处理。 · The platform blocked the refund. Follow the message.
    /// - `RESOURCE_NOT_EXISTS` (404): 找不到原订单，或原订单尚未支付。核对订单号、商户号和支付状态。 · The order does not exist or is not paid. Check the order number, the merchant and the state of the payment.
    /// - `SYSTEM_ERROR` (500): 退款处理超时或内部异常，可能已受理。退款单号和参数不变再发，或先查退款。可能已经执行。 · The platform failed or timed out. The refund may have been accepted. Send the request again with the same refund number and parameters, or query the refund first. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `MCH_NOT_EXISTS`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012476927](https://pay.weixin.qq.com/doc/v3/partner/4012476927)
    #[doc(alias(
        "垫付退款回补",
        "Repay an advance for a refund",
        "平台收付通 退款",
        "return-advance",
        "refunds/return-advance"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/refunds/{refund_id}/return-advance", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/refunds/{refund_id}/return-advance")
    }
}

/// 查询垫付回补结果 · Query the repayment of an advance
pub mod get {

    /// 查询垫付回补结果：请求 · Query the repayment of an advance: request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 查询垫付回补结果：应答 · Query the repayment of an advance: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信退款单号 · WeChat Pay refund ID
        pub refund_id: Option<String>,
        /// 微信回补单号 · WeChat Pay advance return number
        pub advance_return_id: Option<String>,
        /// 垫付回补金额 · Advance return amount
        ///
        /// 单位为分。In fen.
        pub return_amount: Option<crate::Fen>,
        /// 出款方商户号 · Paying merchant ID
        pub payer_mchid: Option<String>,
        /// 出款方账户 · Paying account
        pub payer_account: Option<String>,
        /// 入账方商户号 · Receiving merchant ID
        pub payee_mchid: Option<String>,
        /// 入账方账户 · Receiving account
        pub payee_account: Option<String>,
        /// 垫付回补结果 · Advance return result
        pub result: Option<String>,
        /// 垫付回补完成时间 · Advance return completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => refund_id: Optional "refund_id",
            1 => advance_return_id: Optional "advance_return_id",
            2 => return_amount: Optional "return_amount",
            3 => payer_mchid: Optional "payer_mchid",
            4 => payer_account: Optional "payer_account",
            5 => payee_mchid: Optional "payee_mchid",
            6 => payee_account: Optional "payee_account",
            7 => result: Optional "result",
            8 => success_time: Optional "success_time",
        }
    }
}

/// 垫付退款回补 · Repay an advance for a refund
pub mod post {

    /// 垫付退款回补：请求 · Repay an advance for a refund: request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 垫付退款回补：应答 · Repay an advance for a refund: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信退款单号 · WeChat Pay refund ID
        pub refund_id: Option<String>,
        /// 微信回补单号 · WeChat Pay advance return number
        pub advance_return_id: Option<String>,
        /// 垫付回补金额 · Advance return amount
        ///
        /// 单位为分。In fen.
        pub return_amount: Option<crate::Fen>,
        /// 出款方商户号 · Paying merchant ID
        pub payer_mchid: Option<String>,
        /// 出款方账户 · Paying account
        pub payer_account: Option<String>,
        /// 入账方商户号 · Receiving merchant ID
        pub payee_mchid: Option<String>,
        /// 入账方账户 · Receiving account
        pub payee_account: Option<String>,
        /// 垫付回补结果 · Advance return result
        pub result: Option<String>,
        /// 垫付回补完成时间 · Advance return completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => refund_id: Optional "refund_id",
            1 => advance_return_id: Optional "advance_return_id",
            2 => return_amount: Optional "return_amount",
            3 => payer_mchid: Optional "payer_mchid",
            4 => payer_account: Optional "payer_account",
            5 => payee_mchid: Optional "payee_mchid",
            6 => payee_account: Optional "payee_account",
            7 => result: Optional "result",
            8 => success_time: Optional "success_time",
        }
    }
}
