//! `/v3/profitsharing/transactions/{transaction_id}/amounts`

/// `/v3/profitsharing/transactions/{transaction_id}/amounts`
pub struct Amounts {
    pub(crate) node: crate::chain::Node,
}

impl Amounts {
    /// 查询剩余待分金额 (direct and partner)
    ///
    /// `GET /v3/profitsharing/transactions/{transaction_id}/amounts`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .profitsharing()
    ///     .transactions()
    ///     .transaction_id("4208450740201411110007820472")
    ///     .amounts()
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012457939)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/profitsharing/transactions/{transaction_id}/amounts")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/profitsharing/transactions/{transaction_id}/amounts")
    }
}

/// 查询剩余待分金额
pub mod get {

    pub use crate::shared::v3_brand_profitsharing_orders_transaction_id_amounts_get::Response;
}
