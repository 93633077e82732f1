//! `/v3/transactions/id/{transaction_id}/reverse`

/// `/v3/transactions/id/{transaction_id}/reverse`
pub struct Reverse {
    pub(crate) node: crate::chain::Node,
}

impl Reverse {
    /// 撤销订单(微信支付订单号)
    ///
    /// `POST /v3/transactions/id/{transaction_id}/reverse`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transactions::id::transaction_id::reverse::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1900000109")
    ///     .sp_mchid("1900000100")
    ///     .sub_mchid("1900000109");
    /// client
    ///     .v3()
    ///     .transactions()
    ///     .id()
    ///     .transaction_id("1217752501201407033233368018")
    ///     .reverse()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/transactions/id/{transaction_id}/reverse", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/transactions/id/{transaction_id}/reverse")
    }
}

/// 撤销订单(微信支付订单号)
pub mod post {

    pub use crate::shared::v3_global_micropay_transactions_id_transaction_id_reverse_post::Request;
}
