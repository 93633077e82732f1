//! `/v3/global/refund/recharge-balance`

/// `/v3/global/refund/recharge-balance`
#[derive(Clone)]
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
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/global/refund/recharge-balance")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/refund/recharge-balance")
    }
}

/// 商家充值退款余额查询
pub mod get {

    /// 商家充值退款余额查询：应答
    #[non_exhaustive]
    pub struct Response {
        /// 账户可用余额，货币最小单位
        pub remaining_amount: Option<crate::Minor>,
        /// 货币类型
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => remaining_amount: Optional "remaining_amount",
            1 => currency: Optional "currency",
        }
    }
}
