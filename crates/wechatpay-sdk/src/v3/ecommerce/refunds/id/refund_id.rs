//! 通过微信支付退款单号查询退款 · Query a refund by WeChat Pay ID
//!
//! `/v3/ecommerce/refunds/id/{refund_id}`

/// 通过微信支付退款单号查询退款 · Query a refund by WeChat Pay ID
///
/// `/v3/ecommerce/refunds/id/{refund_id}`
#[derive(Clone)]
pub struct RefundId {
    pub(crate) node: crate::chain::Node,
}

impl RefundId {
    /// 通过微信支付退款单号查询退款 · Query a refund by WeChat Pay ID
    ///
    /// `GET /v3/ecommerce/refunds/id/{refund_id}`
    ///
    /// 电商平台按微信支付退款单号查询退款，返回退款渠道、入账账户和退款状态。模式：服务商。
    ///
    /// Queries a refund by its WeChat Pay refund ID and returns its channel, receiving account and state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::refunds::id::refund_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .refunds()
    ///     .id()
    ///     .refund_id("50000000382019052709732678859")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个商户每秒 300 次请求。
    ///
    /// Rate limits: 300 requests a second for each merchant.
    ///
    /// # Errors
    ///
    /// - `RESOURCE_NOT_EXISTS` (404): 没有这张退款单（单号错，或申请从未受理）。核对单号；确定未受理时可用原单号重新申请。 · No such refund exists: the number is wrong, or the refund was never accepted. Check the number. If the refund was never accepted, send it again with the same number.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`, `REQUEST_BLOCKED`, `MCH_NOT_EXISTS`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012476908](https://pay.weixin.qq.com/doc/v3/partner/4012476908)
    #[doc(alias(
        "通过微信支付退款单号查询退款",
        "Query a refund by WeChat Pay ID",
        "平台收付通 退款",
        "id",
        "refunds/id"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ecommerce/refunds/id/{refund_id}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/refunds/id/{refund_id}")
    }
}

/// 通过微信支付退款单号查询退款 · Query a refund by WeChat Pay ID
pub mod get {

    enumeration! {
        /// 退款渠道 · Refund channel
        Channel {
            /// `ORIGINAL`: 原路退款 · Refunded to the original payment method
            ORIGINAL = "ORIGINAL",
            /// `BALANCE`: 退回到余额 · To the balance
            BALANCE = "BALANCE",
            /// `OTHER_BALANCE`: 原账户异常，退到其他余额账户 · To another balance, as the original account is abnormal
            OTHER_BALANCE = "OTHER_BALANCE",
            /// `OTHER_BANKCARD`: 原银行卡异常，退到其他银行卡 · To another bank card, as the original card is abnormal
            OTHER_BANKCARD = "OTHER_BANKCARD",
        }
    }

    enumeration! {
        /// 退款状态 · Refund status
        Status {
            /// `SUCCESS`: 退款成功 · Refunded
            SUCCESS = "SUCCESS",
            /// `CLOSED`: 退款关闭 · Refund closed
            CLOSED = "CLOSED",
            /// `PROCESSING`: 退款处理中 · Refund under way
            PROCESSING = "PROCESSING",
            /// `ABNORMAL`: 退款异常 · Refund abnormal
            ABNORMAL = "ABNORMAL",
        }
    }

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
            /// `OPERATION`: 运营账户 · Operating account
            OPERATION = "OPERATION",
            /// `BASIC`: 基本账户（含可用与不可用余额） · Basic account, available and unavailable balance
            BASIC = "BASIC",
            /// `ECNY_BASIC`: 数字人民币基本账户 · Digital yuan basic account
            ECNY_BASIC = "ECNY_BASIC",
            /// `UNAVAILABLE`: 不可用余额 · Unavailable balance
            UNAVAILABLE = "UNAVAILABLE",
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
        Account {
            /// `AVAILABLE`: 可用余额 · Available balance
            AVAILABLE = "AVAILABLE",
            /// `UNAVAILABLE`: 不可用余额 · Unavailable balance
            UNAVAILABLE = "UNAVAILABLE",
        }
    }

    /// 通过微信支付退款单号查询退款：请求 · Query a refund by WeChat Pay ID: request
    pub struct Request {
        /// 商品单个人收款方受理授权ID · Individual payee authorisation ID
        pub individual_auth_id: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
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
    }

    /// 通过微信支付退款单号查询退款：应答 · Query a refund by WeChat Pay ID: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信退款单号 · WeChat Pay refund ID
        pub refund_id: Option<String>,
        /// 商户退款单号 · Merchant refund number
        ///
        /// 只能用数字、字母和 `_|*@-`。Digits, A–Z, a–z and `_|*@-`.
        pub out_refund_no: Option<String>,
        /// 微信订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 退款渠道 · Refund channel
        pub channel: Channel,
        /// 退款入账账户 · Refund receiving account
        pub user_received_account: Option<String>,
        /// 退款成功时间 · Refund success time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 退款创建时间 · Refund creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 退款状态 · Refund status
        pub status: Status,
        /// 退款金额信息 · Refund amount information
        pub amount: Option<Amount>,
        /// 营销详情 · Discount details
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// 退款出资商户 · Refund funding account
        pub refund_account: RefundAccount,
        /// 资金账户 · Fund account
        pub funds_account: FundsAccount,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 退款金额信息 · Refund amount information
    #[non_exhaustive]
    pub struct Amount {
        /// 退款金额 · Refund amount
        ///
        /// 单位为分。In fen.
        pub refund: Option<crate::Fen>,
        /// 退款出资账户及金额 · Refund funding accounts and amounts
        pub from: Option<Vec<AmountFrom>>,
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

    /// 营销详情 · Discount details
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
    pub struct AmountFrom {
        /// 出资账户类型 · Funding account type
        pub account: Account,
        /// 出资金额 · Funding amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => individual_auth_id: Optional "individual_auth_id",
            1 => sub_mchid: Optional "sub_mchid",
        }
        Response {
            0 => refund_id: Optional "refund_id",
            1 => out_refund_no: Optional "out_refund_no",
            2 => transaction_id: Optional "transaction_id",
            3 => out_trade_no: Optional "out_trade_no",
            4 => channel: Optional "channel",
            5 => user_received_account: Optional "user_received_account",
            6 => success_time: Optional "success_time",
            7 => create_time: Optional "create_time",
            8 => status: Optional "status",
            9 => amount: Optional "amount",
            10 => promotion_detail: Optional "promotion_detail",
            11 => refund_account: Optional "refund_account",
            12 => funds_account: Optional "funds_account",
        }
        Amount {
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
        AmountFrom {
            0 => account: Optional "account",
            1 => amount: Optional "amount",
        }
    }
}
