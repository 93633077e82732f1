//! 商家充值退款余额查询 · Query the refund top-up balance
//!
//! `/v3/global/refund/recharge-balance`

/// 商家充值退款余额查询 · Query the refund top-up balance
///
/// `/v3/global/refund/recharge-balance`
#[derive(Clone)]
pub struct RechargeBalance {
    pub(crate) node: crate::chain::Node,
}

impl RechargeBalance {
    /// 商家充值退款余额查询 · Query the refund top-up balance
    ///
    /// `GET /v3/global/refund/recharge-balance`
    ///
    /// 商户查询自己充值用于退款的账户余额，返回可用余额和币种。模式：普通商户。
    ///
    /// Returns the available balance that the merchant topped up for refunds, and its currency. Mode: direct merchant.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().global().refund().recharge_balance().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013068962](https://pay.weixin.qq.com/doc/global/v3/zh/4013068962)
    #[doc(alias(
        "商家充值退款余额查询",
        "Query the refund top-up balance",
        "跨境/全球 退款",
        "recharge-balance",
        "refund/recharge-balance"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/global/refund/recharge-balance")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/refund/recharge-balance")
    }
}

/// 商家充值退款余额查询 · Query the refund top-up balance
pub mod get {

    /// 商家充值退款余额查询：应答 · Query the refund top-up balance: answer
    #[non_exhaustive]
    pub struct Response {
        /// 账户可用余额 · Available account balance
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub remaining_amount: Option<crate::Minor>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
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
