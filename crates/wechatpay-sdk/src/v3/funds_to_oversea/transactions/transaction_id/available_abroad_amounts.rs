//! 查询订单剩余可出境余额 · Query the remaining cross-border amount
//!
//! `/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`

/// 查询订单剩余可出境余额 · Query the remaining cross-border amount
///
/// `/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`
#[derive(Clone)]
pub struct AvailableAbroadAmounts {
    pub(crate) node: crate::chain::Node,
}

impl AvailableAbroadAmounts {
    /// 查询订单剩余可出境余额 · Query the remaining cross-border amount
    ///
    /// `GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`
    ///
    /// 电商平台按微信支付订单号查询二级商户的订单还有多少资金可以出境。模式：服务商。
    ///
    /// Queries by WeChat Pay transaction ID how much of a sub-merchant order can still be paid abroad. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::funds_to_oversea::transactions::transaction_id::available_abroad_amounts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .funds_to_oversea()
    ///     .transactions()
    ///     .transaction_id("4208450740201411110007820472")
    ///     .available_abroad_amounts()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012476109](https://pay.weixin.qq.com/doc/v3/partner/4012476109)
    #[doc(alias(
        "查询订单剩余可出境余额",
        "Query the remaining cross-border amount",
        "平台收付通 跨境付款",
        "available_abroad_amounts",
        "transactions/available_abroad_amounts"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts")
    }
}

/// 查询订单剩余可出境余额 · Query the remaining cross-border amount
pub mod get {

    /// 查询订单剩余可出境余额：请求 · Query the remaining cross-border amount: request
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

    /// 查询订单剩余可出境余额：应答 · Query the remaining cross-border amount: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 订单剩余可出境金额 · Amount left for cross-border payment
        ///
        /// 单位为分。In fen.
        pub available_abroad_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => transaction_id: Optional "transaction_id",
            1 => available_abroad_amount: Optional "available_abroad_amount",
        }
    }
}
