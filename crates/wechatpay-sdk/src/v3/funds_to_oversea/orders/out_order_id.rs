//! 查询出境结果 · Query a cross-border payment
//!
//! `/v3/funds-to-oversea/orders/{out_order_id}`

/// 查询出境结果 · Query a cross-border payment
///
/// `/v3/funds-to-oversea/orders/{out_order_id}`
#[derive(Clone)]
pub struct OutOrderId {
    pub(crate) node: crate::chain::Node,
}

impl OutOrderId {
    /// 查询出境结果 · Query a cross-border payment
    ///
    /// `GET /v3/funds-to-oversea/orders/{out_order_id}`
    ///
    /// 电商平台按商户出境单号查询资金出境，返回出境结果、人民币金额和外币金额。模式：服务商。
    ///
    /// Queries a cross-border payment by merchant number and returns its result, the CNY amount and the foreign amount. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::funds_to_oversea::orders::out_order_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109").transaction_id("4200000000000");
    /// let answer = client
    ///     .v3()
    ///     .funds_to_oversea()
    ///     .orders()
    ///     .out_order_id("merchant123123")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012476127](https://pay.weixin.qq.com/doc/v3/partner/4012476127)
    #[doc(alias(
        "查询出境结果",
        "Query a cross-border payment",
        "平台收付通 跨境付款",
        "orders",
        "funds-to-oversea/orders"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/funds-to-oversea/orders/{out_order_id}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/funds-to-oversea/orders/{out_order_id}")
    }
}

/// 查询出境结果 · Query a cross-border payment
pub mod get {

    /// 查询出境结果：请求 · Query a cross-border payment: request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 微信支付订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 微信支付订单号（必填） · WeChat Pay transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }
    }

    /// 查询出境结果：应答 · Query a cross-border payment: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户出境单号 · Merchant cross-border payment number
        pub out_order_id: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信出境单号 · WeChat Pay cross-border payment number
        pub order_id: Option<String>,
        /// 出境结果 · Cross-border payment result
        pub result: Option<String>,
        /// 出境失败的原因 · Cross-border payment failure reason
        pub fail_reason: Option<String>,
        /// 请求出境人民币金额 · Requested cross-border amount in CNY
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 真实出境外币金额 · Actual amount in foreign currency
        ///
        /// 单位为分。In fen.
        pub foreign_amount: Option<crate::Fen>,
        /// 外币币种 · Foreign currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub foreign_currency: Option<String>,
        /// 汇率 · Exchange rate
        ///
        /// 汇率，小数位数未见公开说明。An exchange rate, whose number of decimals is not published.
        pub rate: Option<i64>,
        /// 购汇时间 · Currency exchange time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub exchange_rate_time: Option<crate::Time>,
        /// 预计购汇时间 · Estimated currency exchange time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub estimate_exchange_rate_time: Option<crate::Time>,
        /// 真实出境人民币金额 · Actual cross-border amount in CNY
        ///
        /// 单位为分。In fen.
        pub departure_amount: Option<crate::Fen>,
        /// 手续费人民币金额 · Handling fee in CNY
        ///
        /// 单位为分。In fen.
        pub fee: Option<crate::Fen>,
        /// 手续费承担商户号 · Merchant ID bearing the fee
        pub charge_mchid: Option<String>,
        /// 手续费承担账户 · Account bearing the fee
        pub charge_account_type: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => transaction_id: Required "transaction_id",
        }
        Response {
            0 => out_order_id: Optional "out_order_id",
            1 => sub_mchid: Optional "sub_mchid",
            2 => order_id: Optional "order_id",
            3 => result: Optional "result",
            4 => fail_reason: Optional "fail_reason",
            5 => amount: Optional "amount",
            6 => foreign_amount: Optional "foreign_amount",
            7 => foreign_currency: Optional "foreign_currency",
            8 => rate: Optional "rate",
            9 => exchange_rate_time: Optional "exchange_rate_time",
            10 => estimate_exchange_rate_time: Optional "estimate_exchange_rate_time",
            11 => departure_amount: Optional "departure_amount",
            12 => fee: Optional "fee",
            13 => charge_mchid: Optional "charge_mchid",
            14 => charge_account_type: Optional "charge_account_type",
        }
    }
}
