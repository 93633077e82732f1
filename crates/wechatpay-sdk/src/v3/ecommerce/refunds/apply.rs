//! 退款申请 · Request a refund
//!
//! `/v3/ecommerce/refunds/apply`

/// 退款申请 · Request a refund
///
/// `/v3/ecommerce/refunds/apply`
#[derive(Clone)]
pub struct Apply {
    pub(crate) node: crate::chain::Node,
}

impl Apply {
    /// 退款申请 · Request a refund
    ///
    /// `POST /v3/ecommerce/refunds/apply`
    ///
    /// 电商平台为二级商户的订单申请退款，返回微信退款单号；退款结果由回调通知告知，也可查询。模式：服务商。
    ///
    /// Requests a refund for a sub-merchant order and returns the WeChat Pay refund ID. A notification or a query gives the result. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::refunds::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .sp_appid("wx8888888888888888")
    ///     .out_trade_no("trade202608010001")
    ///     .out_refund_no("refund202608010001")
    ///     .amount(post::Amount::new().refund(888).total(888));
    /// let answer = client.v3().ecommerce().refunds().apply().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个订单每分钟 1 次请求；每个商户每秒 150 次有效请求；每个商户每秒 6 次失败请求。
    ///
    /// Rate limits: 1 request a minute for each order; 150 valid requests a second for each merchant; 6 failing requests a second for each merchant.
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合退款规则（金额超限、期限已过、参数与首次不同等），未受理。按错误描述改正；重试仍用原退款单号。 · The refund was not accepted because it breaks a rule: amount, period, or parameters that differ from the first request. Correct what the message names. A retry keeps the refund number.
    /// - `NOT_ENOUGH` (403): 商户出资账户余额不足，退款未受理。充值后用原退款单号再发。 · The refund was not accepted because the merchant's account does not have enough money. Top up, then send the same refund number again.
    /// - `NO_AUTH` (403): 无权退这笔订单。用收款方或其服务商身份退。 · The merchant may not refund this order. Refund as the payee or as its partner.
    /// - `RESOURCE_NOT_EXISTS` (404): 找不到原订单，或原订单尚未支付。核对订单号、商户号和支付状态。 · The order does not exist or is not paid. Check the order number, the merchant and the state of the payment.
    /// - `FREQUENCY_LIMITED` (429): 退款过频（含同单一分钟内重复、旧订单限频）；可能已受理。先查退款，查不到再用原单号慢速重发。可能已经执行。 · Refunds are requested too often. This refund may have been accepted. Query the refund. If it does not exist, send the same refund number again, slowly. It may have been carried out.
    /// - `SYSTEM_ERROR` (500): 退款处理超时或内部异常，可能已受理。退款单号和参数不变再发，或先查退款。可能已经执行。 · The platform failed or timed out. The refund may have been accepted. Send the request again with the same refund number and parameters, or query the refund first. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `USER_ACCOUNT_ABNORMAL`, `MCH_NOT_EXISTS`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012476892](https://pay.weixin.qq.com/doc/v3/partner/4012476892)
    #[doc(alias("退款申请", "Request a refund", "平台收付通 退款", "apply", "refunds/apply"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/refunds/apply", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/refunds/apply")
    }
}

/// 退款申请 · Request a refund
pub mod post {

    enumeration! {
        /// 退款出资商户 · Refund funding account
        RefundAccount {
            /// `REFUND_SOURCE_SUB_MERCHANT`: 二级商户出资 · Paid by the sub-merchant
            REFUND_SOURCE_SUB_MERCHANT = "REFUND_SOURCE_SUB_MERCHANT",
            /// `REFUND_SOURCE_PARTNER_ADVANCE`: 服务商垫付 · Advance by the partner
            REFUND_SOURCE_PARTNER_ADVANCE = "REFUND_SOURCE_PARTNER_ADVANCE",
        }
    }

    enumeration! {
        /// 资金账户 · Fund account
        FundsAccount {
            /// `AVAILABLE`: 可用余额 · Available balance
            AVAILABLE = "AVAILABLE",
            /// `UNSETTLED`: 未结算资金 · Unsettled funds
            UNSETTLED = "UNSETTLED",
            /// `PREPAID`: 预付资金 · Prepaid funds
            PREPAID = "PREPAID",
        }
    }

    enumeration! {
        /// 出资账户类型 · Funding account type
        Account {
            /// `AVAILABLE`: 可用余额 · Available balance
            AVAILABLE = "AVAILABLE",
            /// `UNAVAILABLE`: 不可用余额 · Unavailable balance
            UNAVAILABLE = "UNAVAILABLE",
        }
    }

    enumeration! {
        /// 退款出资商户 · Refund funding account
        ResponseRefundAccount {
            /// `REFUND_SOURCE_SUB_MERCHANT`: 二级商户出资 · Paid by the sub-merchant
            REFUND_SOURCE_SUB_MERCHANT = "REFUND_SOURCE_SUB_MERCHANT",
            /// `REFUND_SOURCE_PARTNER_ADVANCE`: 服务商垫付 · Advance by the partner
            REFUND_SOURCE_PARTNER_ADVANCE = "REFUND_SOURCE_PARTNER_ADVANCE",
        }
    }

    enumeration! {
        /// 优惠范围 · Discount scope
        Scope {
            /// `GLOBAL`: 全场 · The whole purchase
            GLOBAL = "GLOBAL",
            /// `SINGLE`: 单品 · Single items
            SINGLE = "SINGLE",
        }
    }

    enumeration! {
        /// 优惠类型 · Discount type
        Type {
            /// `COUPON`: 充值型代金券，参与资金结算 · Cash coupon with top-up, part of the settlement
            COUPON = "COUPON",
            /// `DISCOUNT`: 免充值型优惠，不参与资金结算 · Discount without top-up, not part of the settlement
            DISCOUNT = "DISCOUNT",
        }
    }

    enumeration! {
        /// 出资账户类型 · Funding account type
        FromAccount {
            /// `AVAILABLE`: 可用余额 · Available balance
            AVAILABLE = "AVAILABLE",
            /// `UNAVAILABLE`: 不可用余额 · Unavailable balance
            UNAVAILABLE = "UNAVAILABLE",
        }
    }

    /// 退款申请：请求 · Request a refund: request
    ///
    /// 条件 Conditions:
    ///
    /// - `transaction_id`、`out_trade_no`：原支付单号与商户订单号二选一。`transaction_id`, `out_trade_no`: Exactly one: payment number or merchant order number
    /// - `amount.refund`、`amount.total`：单笔及累计退款不超过原订单金额。`amount.refund`, `amount.total`: A refund, and all together, not above the order amount
    /// - 一笔订单最多 50 次部分退款。At most 50 partial refunds per order
    /// - 订单须为 SUCCESS 或 REFUND。The order is SUCCESS or REFUND
    /// - `out_refund_no`：失败重试沿用原退款单号；部分退款每次新号。`out_refund_no`: A retry keeps its number; each partial refund has its own
    /// - 同一订单两次退款间隔至少 1 分钟。At least a minute between refunds of one order
    /// - 支付成功起一年（365 天）内。Within a year (365 days) of payment
    pub struct Request {
        /// 商品单个人收款方受理授权ID · Individual payee authorisation ID
        pub individual_auth_id: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 电商平台APPID（必填） · E-commerce platform app ID (required)
        pub sp_appid: Option<String>,
        /// 二级商户APPID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 还款服务商商户号 · Repayment partner merchant ID
        pub combine_mchid: Option<String>,
        /// 还款订单号 · Repayment order number
        pub combine_out_trade_no: Option<String>,
        /// 交易单微信支付订单号 · Combined order transaction ID
        pub combine_transaction_id: Option<String>,
        /// 微信订单号 · WeChat Pay transaction ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 商户退款单号（必填） · Merchant refund number (required)
        ///
        /// 1～64 个字节，只能用数字、字母和 `_|*@-`。1 to 64 bytes; digits, A–Z, a–z and `_|*@-`.
        pub out_refund_no: Option<String>,
        /// 退款原因 · Refund reason
        ///
        /// 最长 80 个字节。At most 80 bytes.
        pub reason: Option<String>,
        /// 订单金额（必填） · Order amount (required)
        pub amount: Option<Amount>,
        /// 退款结果回调url · Refund result notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 退款出资商户 · Refund funding account
        pub refund_account: RefundAccount,
        /// 资金账户 · Fund account
        pub funds_account: FundsAccount,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商品单个人收款方受理授权ID · Individual payee authorisation ID
        pub fn individual_auth_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.individual_auth_id = value.into_member();
            self
        }

        /// 二级商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 电商平台APPID（必填） · E-commerce platform app ID (required)
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 二级商户APPID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 还款服务商商户号 · Repayment partner merchant ID
        pub fn combine_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_mchid = value.into_member();
            self
        }

        /// 还款订单号 · Repayment order number
        pub fn combine_out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_out_trade_no = value.into_member();
            self
        }

        /// 交易单微信支付订单号 · Combined order transaction ID
        pub fn combine_transaction_id<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.combine_transaction_id = value.into_member();
            self
        }

        /// 微信订单号 · WeChat Pay transaction ID
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 商户订单号 · Merchant order number
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 商户退款单号（必填） · Merchant refund number (required)
        pub fn out_refund_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_refund_no = value.into_member();
            self
        }

        /// 退款原因 · Refund reason
        pub fn reason<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.reason = value.into_member();
            self
        }

        /// 订单金额（必填） · Order amount (required)
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 退款结果回调url · Refund result notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 退款出资商户 · Refund funding account
        pub fn refund_account<M>(
            mut self,
            value: impl crate::IntoMember<RefundAccount, M>,
        ) -> Self {
            self.refund_account = value.into_member().unwrap_or_default();
            self
        }

        /// 资金账户 · Fund account
        pub fn funds_account<M>(mut self, value: impl crate::IntoMember<FundsAccount, M>) -> Self {
            self.funds_account = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 订单金额 · Order amount
    pub struct Amount {
        /// 退款金额（必填） · Refund amount (required)
        ///
        /// 单位为分。In fen.
        pub refund: Option<crate::Fen>,
        /// 退款出资账户及金额 · Refund funding accounts and amounts
        pub from: Option<Vec<AmountFrom>>,
        /// 原订单金额（必填） · Original order amount (required)
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 退款币种 · Refund currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Amount {
        /// 退款金额（必填） · Refund amount (required)
        ///
        /// 单位为分。In fen.
        pub fn refund<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.refund = value.into_member();
            self
        }

        /// 退款出资账户及金额 · Refund funding accounts and amounts
        pub fn from<M>(mut self, value: impl crate::IntoList<AmountFrom, M>) -> Self {
            self.from = value.into_list();
            self
        }

        /// 原订单金额（必填） · Original order amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total = value.into_member();
            self
        }

        /// 退款币种 · Refund currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.currency = value.into_member();
            self
        }
    }

    /// 退款出资账户及金额 · Refund funding accounts and amounts
    pub struct AmountFrom {
        /// 出资账户类型（必填） · Funding account type (required)
        pub account: Account,
        /// 出资金额（必填） · Funding amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AmountFrom {
        /// 出资账户类型（必填） · Funding account type (required)
        pub fn account<M>(mut self, value: impl crate::IntoMember<Account, M>) -> Self {
            self.account = value.into_member().unwrap_or_default();
            self
        }

        /// 出资金额（必填） · Funding amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }
    }

    /// 退款申请：应答 · Request a refund: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信退款单号 · WeChat Pay refund ID
        pub refund_id: Option<String>,
        /// 商户退款单号 · Merchant refund number
        ///
        /// 只能用数字、字母和 `_|*@-`。Digits, A–Z, a–z and `_|*@-`.
        pub out_refund_no: Option<String>,
        /// 退款创建时间 · Refund creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 订单金额 · Order amount
        pub amount: Option<ResponseAmount>,
        /// 优惠退款详情 · Discount refund details
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// 退款出资商户 · Refund funding account
        pub refund_account: ResponseRefundAccount,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 订单金额 · Order amount
    #[non_exhaustive]
    pub struct ResponseAmount {
        /// 退款金额 · Refund amount
        ///
        /// 单位为分。In fen.
        pub refund: Option<crate::Fen>,
        /// 退款出资账户及金额 · Refund funding accounts and amounts
        pub from: Option<Vec<ResponseAmountFrom>>,
        /// 用户退款金额 · Amount refunded to the user
        ///
        /// 单位为分。In fen.
        pub payer_refund: Option<crate::Fen>,
        /// 优惠退款金额 · Discount refund amount
        ///
        /// 单位为分。In fen.
        pub discount_refund: Option<crate::Fen>,
        /// 退款币种 · Refund currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 垫付金额 · Advanced amount
        ///
        /// 单位为分。In fen.
        pub advance: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠退款详情 · Discount refund details
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID · Coupon ID
        pub promotion_id: Option<String>,
        /// 优惠范围 · Discount scope
        pub scope: Scope,
        /// 优惠类型 · Discount type
        pub r#type: Type,
        /// 优惠券面额 · Coupon face value
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 优惠退款金额 · Discount refund amount
        ///
        /// 单位为分。In fen.
        pub refund_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 退款出资账户及金额 · Refund funding accounts and amounts
    #[non_exhaustive]
    pub struct ResponseAmountFrom {
        /// 出资账户类型 · Funding account type
        pub account: FromAccount,
        /// 出资金额 · Funding amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Amount, AmountFrom);

    message! {
        Request {
            0 => individual_auth_id: Optional "individual_auth_id",
            1 => sub_mchid: Optional "sub_mchid",
            2 => sp_appid: Required "sp_appid",
            3 => sub_appid: Optional "sub_appid",
            4 => combine_mchid: Optional "combine_mchid",
            5 => combine_out_trade_no: Optional "combine_out_trade_no",
            6 => combine_transaction_id: Optional "combine_transaction_id",
            7 => transaction_id: Optional "transaction_id",
            8 => out_trade_no: Optional "out_trade_no",
            9 => out_refund_no: Required "out_refund_no",
            10 => reason: Optional "reason",
            11 => amount: Required "amount",
            12 => notify_url: Optional "notify_url",
            13 => refund_account: Optional "refund_account",
            14 => funds_account: Optional "funds_account",
        }
        Amount {
            0 => refund: Required "refund",
            1 => from: Optional "from",
            2 => total: Required "total",
            3 => currency: Optional "currency",
        }
        AmountFrom {
            0 => account: Required "account",
            1 => amount: Required "amount",
        }
        Response {
            0 => refund_id: Optional "refund_id",
            1 => out_refund_no: Optional "out_refund_no",
            2 => create_time: Optional "create_time",
            3 => amount: Optional "amount",
            4 => promotion_detail: Optional "promotion_detail",
            5 => refund_account: Optional "refund_account",
        }
        ResponseAmount {
            0 => refund: Optional "refund",
            1 => from: Optional "from",
            2 => payer_refund: Optional "payer_refund",
            3 => discount_refund: Optional "discount_refund",
            4 => currency: Optional "currency",
            5 => advance: Optional "advance",
        }
        PromotionDetail {
            0 => promotion_id: Optional "promotion_id",
            1 => scope: Optional "scope",
            2 => r#type: Optional "type",
            3 => amount: Optional "amount",
            4 => refund_amount: Optional "refund_amount",
        }
        ResponseAmountFrom {
            0 => account: Optional "account",
            1 => amount: Optional "amount",
        }
    }
}
