//! `/v3/global/transactions/id/{transaction_id}/close`

/// `/v3/global/transactions/id/{transaction_id}/close`
pub struct Close {
    pub(crate) node: crate::chain::Node,
}

impl Close {
    /// 关闭订单(微信支付订单号)
    ///
    /// `POST /v3/global/transactions/id/{transaction_id}/close`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::transactions::id::transaction_id::close::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1230000109")
    ///     .sub_mchid("1230000109")
    ///     .sp_mchid("1230000109");
    /// client
    ///     .v3()
    ///     .global()
    ///     .transactions()
    ///     .id()
    ///     .transaction_id("1217752501201407033233368018")
    ///     .close()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354485)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/global/transactions/id/{transaction_id}/close", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/transactions/id/{transaction_id}/close")
    }
}

/// 关闭订单(微信支付订单号)
pub mod post {

    pub use crate::shared::v3_global_transactions_id_transaction_id_close_post::Request;
}
