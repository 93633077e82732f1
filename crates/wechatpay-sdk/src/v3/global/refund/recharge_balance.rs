//! `/v3/global/refund/recharge-balance`

/// `/v3/global/refund/recharge-balance`
pub struct RechargeBalance {
    pub(crate) node: crate::chain::Node,
}

impl RechargeBalance {
    /// 商家充值退款余额查询
    ///
    /// `GET /v3/global/refund/recharge-balance`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().global().refund().recharge_balance().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013068962)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/global/refund/recharge-balance")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/refund/recharge-balance")
    }
}

/// 商家充值退款余额查询
pub mod get {

    pub use crate::v3::global::refund::partner::recharge_balance::sub_mchid::sub_mchid::get::Response;
}
