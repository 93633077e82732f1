//! 申请退款 · Request a refund
//!
//! `/v3/refund/domestic/refunds`

pub mod out_refund_no;
pub mod refund_id;

/// 申请退款 · Request a refund
///
/// `/v3/refund/domestic/refunds`
#[derive(Clone)]
pub struct Refunds {
    pub(crate) node: crate::chain::Node,
}

impl Refunds {
    /// `/{out_refund_no}`: 商户退款单号 · Merchant refund number
    pub fn out_refund_no(&self, value: impl Into<String>) -> out_refund_no::OutRefundNo {
        out_refund_no::OutRefundNo { node: self.node.bind("out_refund_no", value) }
    }

    /// `/{refund_id}`: 微信退款单号 · WeChat Pay refund ID
    pub fn refund_id(&self, value: impl Into<String>) -> refund_id::RefundId {
        refund_id::RefundId { node: self.node.bind("refund_id", value) }
    }

    /// 申请退款 · Request a refund
    ///
    /// `POST /v3/refund/domestic/refunds`
    ///
    /// 商户或服务商为已支付的订单申请全额或部分退款，返回受理结果；到账情况以退款通知或查询为准。模式：普通商户、服务商。
    ///
    /// Requests a full or partial refund of a paid order. The notification or a query gives the final result. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::refund::domestic::refunds::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_trade_no("trade202608010001")
    ///     .out_refund_no("refund202608010001")
    ///     .amount(post::Amount::new().refund(888).total(888).currency("CNY"));
    /// let answer = client.v3().refund().domestic().refunds().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::refund::domestic::refunds::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .out_trade_no("trade202608010001")
    ///     .out_refund_no("refund202608010001")
    ///     .amount(post::Amount::new().refund(888).total(888).currency("CNY"));
    /// let answer = client.v3().refund().domestic().refunds().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个商户每秒 150 次有效请求；每个商户每秒 6 次失败请求；每个商户每分钟 5000 次一个月以前订单的请求；每个订单每分钟 1 次请求。
    ///
    /// Rate limits: 150 valid requests a second for each merchant; 6 failing requests a second for each merchant; 5000 requests for orders older than a month a minute for each merchant; 1 request a minute for each order.
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合退款规则（金额超限、期限已过、参数与首次不同等），未受理。按错误描述改正；重试仍用原退款单号。 · The refund was not accepted because it breaks a rule: amount, period, or parameters that differ from the first request. Correct what the message names. A retry keeps the refund number.
    /// - `NOT_ENOUGH` (403): 商户出资账户余额不足，退款未受理。充值后用原退款单号再发。 · The refund was not accepted because the merchant's account does not have enough money. Top up, then send the same refund number again.
    /// - `RESOURCE_NOT_EXISTS` (404): 找不到原订单，或原订单尚未支付。核对订单号、商户号和支付状态。 · The order does not exist or is not paid. Check the order number, the merchant and the state of the payment.
    /// - `FREQUENCY_LIMITED` (429): 退款过频（含同单一分钟内重复、旧订单限频）；可能已受理。先查退款，查不到再用原单号慢速重发。可能已经执行。 · Refunds are requested too often. This refund may have been accepted. Query the refund. If it does not exist, send the same refund number again, slowly. It may have been carried out.
    /// - `SYSTEM_ERROR` (500): 退款处理超时或内部异常，可能已受理。退款单号和参数不变再发，或先查退款。可能已经执行。 · The platform failed or timed out. The refund may have been accepted. Send the request again with the same refund number and parameters, or query the refund first. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `USER_ACCOUNT_ABNORMAL`, `MCH_NOT_EXISTS`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012552567](https://pay.weixin.qq.com/doc/v3/merchant/4012552567), [partner/4012709253](https://pay.weixin.qq.com/doc/v3/partner/4012709253)
    #[doc(alias("申请退款", "Request a refund", "退款", "refunds", "domestic/refunds"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/refund/domestic/refunds", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/refund/domestic/refunds")
    }
}

/// 申请退款 · Request a refund
pub mod post {
    pub use crate::v3::refund::schemas::{
        Account, Channel, FundsAccount, FundsFromItem, GoodsDetail, Promotion, PromotionScope,
        PromotionType, Refund, Refund as Response, RefundAccount, RefundAmount, Status,
    };

    enumeration! {
        /// 退款资金来源 · Refund funding source
        RequestFundsAccount {
            /// `AVAILABLE`: 可用余额 · Available balance
            AVAILABLE = "AVAILABLE",
            /// `UNSETTLED`: 未结算资金 · Unsettled funds
            UNSETTLED = "UNSETTLED",
        }
    }

    enumeration! {
        /// 退款出资商户 · Refund funding account
        RequestRefundAccount {
            /// `REFUND_SOURCE_PARTNER_ADVANCE`: 服务商垫付 · Advance by the partner
            REFUND_SOURCE_PARTNER_ADVANCE = "REFUND_SOURCE_PARTNER_ADVANCE",
            /// `REFUND_SOURCE_SUB_MERCHANT`: 二级商户出资 · Paid by the sub-merchant
            REFUND_SOURCE_SUB_MERCHANT = "REFUND_SOURCE_SUB_MERCHANT",
            /// `REFUND_SOURCE_SUB_MERCHANT_ADVANCE`: 特约商户垫付 · Advance by the sub-merchant
            REFUND_SOURCE_SUB_MERCHANT_ADVANCE = "REFUND_SOURCE_SUB_MERCHANT_ADVANCE",
        }
    }

    /// 申请退款：请求 · Request a refund: request
    ///
    /// 条件 Conditions:
    ///
    /// - `amount.currency`：币种必填，只支持 CNY。`amount.currency`: Currency required, only CNY
    /// - `transaction_id`、`out_trade_no`：原支付单号与商户订单号二选一。`transaction_id`, `out_trade_no`: Exactly one: payment number or merchant order number
    /// - `amount.refund`、`amount.total`：单笔及累计退款不超过原订单金额。`amount.refund`, `amount.total`: A refund, and all together, not above the order amount
    /// - `out_trade_no`：合单的退款按子单单号逐一发起。`out_trade_no`: Refund a combined payment by each sub-order number
    /// - `out_trade_no`：支付分订单只能用 transaction\_id 退款。`out_trade_no`: A payscore order is refunded by transaction\_id only
    /// - 一笔订单最多 50 次部分退款。At most 50 partial refunds per order
    /// - `sub_mchid`：服务商模式必填。`sub_mchid`: Required in provider mode
    /// - 订单须为 SUCCESS 或 REFUND。The order is SUCCESS or REFUND
    /// - `out_refund_no`：失败重试沿用原退款单号；部分退款每次新号。`out_refund_no`: A retry keeps its number; each partial refund has its own
    /// - 同一订单两次退款间隔至少 1 分钟。At least a minute between refunds of one order
    /// - 支付成功起一年（365 天）内。Within a year (365 days) of payment
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mchid: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户订单号 · Merchant order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_trade_no: Option<String>,
        /// 商户退款单号（必填） · Merchant refund number (required)
        ///
        /// 1～64 个字节，只能用数字、字母和 `_|*@-`。1 to 64 bytes; digits, A–Z, a–z and `_|*@-`.
        pub out_refund_no: Option<String>,
        /// 退款原因 · Refund reason
        ///
        /// 最长 80 个字节。At most 80 bytes.
        pub reason: Option<String>,
        /// 退款结果回调url · Refund result notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 退款资金来源 · Refund funding source
        pub funds_account: RequestFundsAccount,
        /// 金额信息（必填） · Amount information (required)
        pub amount: Option<Amount>,
        /// 退款商品 · Refunded items
        pub goods_detail: Option<Vec<GoodsDetail>>,
        /// 退款出资商户 · Refund funding account
        pub refund_account: RequestRefundAccount,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 微信支付订单号 · WeChat Pay transaction ID
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

        /// 退款结果回调url · Refund result notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 退款资金来源 · Refund funding source
        pub fn funds_account<M>(
            mut self,
            value: impl crate::IntoMember<RequestFundsAccount, M>,
        ) -> Self {
            self.funds_account = value.into_member().unwrap_or_default();
            self
        }

        /// 金额信息（必填） · Amount information (required)
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 退款商品 · Refunded items
        pub fn goods_detail<M>(mut self, value: impl crate::IntoList<GoodsDetail, M>) -> Self {
            self.goods_detail = value.into_list();
            self
        }

        /// 退款出资商户 · Refund funding account
        pub fn refund_account<M>(
            mut self,
            value: impl crate::IntoMember<RequestRefundAccount, M>,
        ) -> Self {
            self.refund_account = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 金额信息 · Amount information
    pub struct Amount {
        /// 退款金额（必填） · Refund amount (required)
        ///
        /// 单位为分。In fen.
        pub refund: Option<crate::Fen>,
        /// 退款出资账户及金额 · Refund funding accounts and amounts
        pub from: Option<Vec<FundsFromItem>>,
        /// 原订单金额（必填） · Original order amount (required)
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 退款币种（必填） · Refund currency (required)
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`；最长 16 个字符。Three capital letters of ISO 4217, for example `CNY`. At most 16 characters.
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
        pub fn from<M>(mut self, value: impl crate::IntoList<FundsFromItem, M>) -> Self {
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

        /// 退款币种（必填） · Refund currency (required)
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.currency = value.into_member();
            self
        }
    }

    request!(Request, Amount);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => transaction_id: Optional "transaction_id",
            2 => out_trade_no: Optional "out_trade_no",
            3 => out_refund_no: Required "out_refund_no",
            4 => reason: Optional "reason",
            5 => notify_url: Optional "notify_url",
            6 => funds_account: Optional "funds_account",
            7 => amount: Required "amount",
            8 => goods_detail: Optional "goods_detail",
            9 => refund_account: Optional "refund_account",
        }
        Amount {
            0 => refund: Required "refund",
            1 => from: Optional "from",
            2 => total: Required "total",
            3 => currency: Required "currency",
        }
    }
}
