//! `/v3/funds-to-oversea/orders/{out_order_id}`

/// `/v3/funds-to-oversea/orders/{out_order_id}`
#[derive(Clone)]
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
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/funds-to-oversea/orders/{out_order_id}", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/funds-to-oversea/orders/{out_order_id}")
    }
}

/// 查询出境结果
pub mod get {

    /// 查询出境结果：请求
    pub struct Request {
        /// 二级商户号（必填）
        pub sub_mchid: Option<String>,
        /// 微信支付订单号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填）
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 微信支付订单号（必填）
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }
    }

    /// 查询出境结果：应答
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
