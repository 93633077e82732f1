//! 查询单笔退款(微信支付退款订单号) · Query a refund by WeChat Pay ID
//!
//! `/v3/global/refunds/id/{refund_id}`

/// 查询单笔退款(微信支付退款订单号) · Query a refund by WeChat Pay ID
///
/// `/v3/global/refunds/id/{refund_id}`
#[derive(Clone)]
pub struct RefundId {
    pub(crate) node: crate::chain::Node,
}

impl RefundId {
    /// 查询单笔退款(微信支付退款订单号) · Query a refund by WeChat Pay ID
    ///
    /// `GET /v3/global/refunds/id/{refund_id}`
    ///
    /// 商户或机构按微信支付退款单号查询退款，返回退款渠道、入账账户和退款状态。模式：普通商户、服务商。
    ///
    /// Queries a refund by its WeChat Pay refund ID and returns its channel, receiving account and state. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::refunds::id::refund_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().mchid("1900000001");
    /// let answer = client.v3().global().refunds().id().refund_id("100001").get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::refunds::id::refund_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109").sp_mchid("1900000001");
    /// let answer = client.v3().global().refunds().id().refund_id("100001").get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4012354684](https://pay.weixin.qq.com/doc/global/v3/zh/4012354684)
    #[doc(alias(
        "查询单笔退款(微信支付退款订单号)",
        "Query a refund by WeChat Pay ID",
        "跨境/全球 退款",
        "id",
        "refunds/id"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/global/refunds/id/{refund_id}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/refunds/id/{refund_id}")
    }
}

/// 查询单笔退款(微信支付退款订单号) · Query a refund by WeChat Pay ID
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
        /// 退款资金来源 · Refund funding source
        FundSource {
            /// `REFUND_SOURCE_UNSETTLED_FUNDS`: 未结算资金退款 · Refund from unsettled funds
            REFUND_SOURCE_UNSETTLED_FUNDS = "REFUND_SOURCE_UNSETTLED_FUNDS",
            /// `REFUND_SOURCE_RECHARGE_FUNDS`: 可用余额退款 · Refund from the available balance
            REFUND_SOURCE_RECHARGE_FUNDS = "REFUND_SOURCE_RECHARGE_FUNDS",
        }
    }

    enumeration! {
        /// 退款状态 · Refund status
        Status {
            /// `SUCCESS`: 退款成功 · Refunded
            SUCCESS = "SUCCESS",
            /// `REFUNDCLOSE`: 退款关闭 · Refund closed
            REFUNDCLOSE = "REFUNDCLOSE",
            /// `PROCESSING`: 退款处理中 · Refund under way
            PROCESSING = "PROCESSING",
            /// `ABNORMAL`: 退款异常 · Refund abnormal
            ABNORMAL = "ABNORMAL",
        }
        final SUCCESS, REFUNDCLOSE
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
        /// 汇率类型 · Exchange rate type
        ExchangeRateType {
            /// `USERPAYMENT_RATE`: 用户支付汇率 · Rate of the user's payment
            USERPAYMENT_RATE = "USERPAYMENT_RATE",
            /// `SETTLEMENT_RATE`: 结算汇率 · Settlement rate
            SETTLEMENT_RATE = "SETTLEMENT_RATE",
        }
    }

    /// 查询单笔退款(微信支付退款订单号)：请求 · Query a refund by WeChat Pay ID: request
    ///
    /// 条件 Conditions:
    ///
    /// - `mchid`、`sub_mchid`、`sp_mchid`：直连商户填商户号，机构填机构商户号与子商户号。`mchid`, `sub_mchid`, `sp_mchid`: A merchant gives its own ID, an institution its ID and the sub-merchant ID
    pub struct Request {
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 机构商户号 · Institution merchant ID
        pub sp_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号 · Merchant ID
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 机构商户号 · Institution merchant ID
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }
    }

    /// 查询单笔退款(微信支付退款订单号)：应答 · Query a refund by WeChat Pay ID: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付退款订单号 · WeChat Pay refund ID
        pub id: Option<String>,
        /// 商户退款单号 · Merchant refund number
        pub out_refund_no: Option<String>,
        /// 微信支付交易订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 商户原交易订单号 · Original merchant order number
        pub out_trade_no: Option<String>,
        /// 退款渠道 · Refund channel
        pub channel: Channel,
        /// 退款入账账户 · Refund receiving account
        pub recv_account: Option<String>,
        /// 退款资金来源 · Refund funding source
        pub fund_source: FundSource,
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
        /// 退款金额 · Refund amount
        pub amount: Option<Amount>,
        /// 优惠退款详情 · Discount refund details
        pub detail: Option<Detail>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 退款金额 · Refund amount
    #[non_exhaustive]
    pub struct Amount {
        /// 退款金额 · Refund amount
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub refund: Option<crate::Minor>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 用户退款金额 · Amount refunded to the user
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub payer_refund: Option<crate::Minor>,
        /// 支付币种 · Payment currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub payer_currency: Option<String>,
        /// 汇率 · Exchange rate
        pub exchange_rate: Option<ExchangeRate>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠退款详情 · Discount refund details
    #[non_exhaustive]
    pub struct Detail {
        /// 券ID · Coupon ID
        pub promotion_id: Option<String>,
        /// 优惠范围 · Discount scope
        pub scope: Scope,
        /// 优惠类型 · Discount type
        pub r#type: Type,
        /// 优惠券面额 · Coupon face value
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub amount: Option<crate::Minor>,
        /// 优惠券退款额 · Coupon refund amount
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub refund_amount: Option<crate::Minor>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 汇率 · Exchange rate
    #[non_exhaustive]
    pub struct ExchangeRate {
        /// 汇率类型 · Exchange rate type
        pub r#type: ExchangeRateType,
        /// 汇率值 · Exchange rate
        ///
        /// 汇率乘以 10⁸。The exchange rate, times 10⁸.
        pub rate: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mchid: Optional "mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => sp_mchid: Optional "sp_mchid",
        }
        Response {
            0 => id: Optional "id",
            1 => out_refund_no: Optional "out_refund_no",
            2 => transaction_id: Optional "transaction_id",
            3 => out_trade_no: Optional "out_trade_no",
            4 => channel: Optional "channel",
            5 => recv_account: Optional "recv_account",
            6 => fund_source: Optional "fund_source",
            7 => success_time: Optional "success_time",
            8 => create_time: Optional "create_time",
            9 => status: Optional "status",
            10 => amount: Optional "amount",
            11 => detail: Optional "detail",
        }
        Amount {
            0 => refund: Optional "refund",
            1 => currency: Optional "currency",
            2 => payer_refund: Optional "payer_refund",
            3 => payer_currency: Optional "payer_currency",
            4 => exchange_rate: Optional "exchange_rate",
        }
        Detail {
            0 => promotion_id: Optional "promotion_id",
            1 => scope: Optional "scope",
            2 => r#type: Optional "type",
            3 => amount: Optional "amount",
            4 => refund_amount: Optional "refund_amount",
            5 => currency: Optional "currency",
        }
        ExchangeRate {
            0 => r#type: Optional "type",
            1 => rate: Optional "rate",
        }
    }
}
