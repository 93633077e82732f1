//! `/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`

/// `/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`
pub struct AvailableAbroadAmounts {
    pub(crate) node: crate::chain::Node,
}

impl AvailableAbroadAmounts {
    /// 查询订单剩余可出境余额 (partner)
    ///
    /// `GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476109)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node
            .untyped("v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts")
    }
}

/// 查询订单剩余可出境余额
pub mod get {

    pub use crate::shared::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get::Request;

    /// 查询订单剩余可出境余额：应答
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 订单剩余可出境金额，单位为分
        pub available_abroad_amount: Option<crate::Fen>,
    }

    message! {
        Response {
            0 => transaction_id: "transaction_id",
            1 => available_abroad_amount: "available_abroad_amount",
        }
    }
}
