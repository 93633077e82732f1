//! `/v3/funds-to-oversea/orders/{out_order_id}`

/// `/v3/funds-to-oversea/orders/{out_order_id}`
pub struct OutOrderId {
    pub(crate) node: crate::chain::Node,
}

impl OutOrderId {
    /// 查询出境结果 (partner)
    ///
    /// `GET /v3/funds-to-oversea/orders/{out_order_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::funds_to_oversea::orders::out_order_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1231231").transaction_id("4200000000000");
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476127)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/funds-to-oversea/orders/{out_order_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/funds-to-oversea/orders/{out_order_id}")
    }
}

/// 查询出境结果
pub mod get {
    use crate::message;

    /// 查询出境结果：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<String>("transaction_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 微信支付订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }
    }

    /// 查询出境结果：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 商户出境单号
        pub out_order_id: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信出境单号
        pub order_id: Option<String>,
        /// 出境结果
        pub result: Option<String>,
        /// 出境失败的原因
        pub fail_reason: Option<String>,
        /// 请求出境人民币金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 真实出境外币金额，单位为分
        pub foreign_amount: Option<crate::Fen>,
        /// 外币币种
        pub foreign_currency: Option<String>,
        /// 汇率
        pub rate: Option<i64>,
        /// 购汇时间
        pub exchange_rate_time: Option<crate::Time>,
        /// 预计购汇时间
        pub estimate_exchange_rate_time: Option<crate::Time>,
        /// 真实出境人民币金额，单位为分
        pub departure_amount: Option<crate::Fen>,
        /// 手续费人民币金额，单位为分
        pub fee: Option<crate::Fen>,
        /// 手续费承担商户号
        pub charge_mchid: Option<String>,
        /// 手续费承担账户
        pub charge_account_type: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => out_order_id: "out_order_id",
            1 => sub_mchid: "sub_mchid",
            2 => order_id: "order_id",
            3 => result: "result",
            4 => fail_reason: "fail_reason",
            5 => amount: "amount",
            6 => foreign_amount: "foreign_amount",
            7 => foreign_currency: "foreign_currency",
            8 => rate: "rate",
            9 => exchange_rate_time: "exchange_rate_time",
            10 => estimate_exchange_rate_time: "estimate_exchange_rate_time",
            11 => departure_amount: "departure_amount",
            12 => fee: "fee",
            13 => charge_mchid: "charge_mchid",
            14 => charge_account_type: "charge_account_type",
        }
    }
}
