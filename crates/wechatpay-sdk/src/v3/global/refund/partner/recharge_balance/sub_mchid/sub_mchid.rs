//! 商家充值退款余额查询 · Query a sub-merchant's refund top-up balance
//!
//! `/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`

/// 商家充值退款余额查询 · Query a sub-merchant's refund top-up balance
///
/// `/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// 商家充值退款余额查询 · Query a sub-merchant's refund top-up balance
    ///
    /// `GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`
    ///
    /// 机构按子商户号查询子商户充值用于退款的账户余额，返回可用余额和币种。模式：服务商。
    ///
    /// Returns the available balance that a sub-merchant topped up for refunds, and its currency. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .refund()
    ///     .partner()
    ///     .recharge_balance()
    ///     .sub_mchid()
    ///     .sub_mchid("1900000109")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013068962](https://pay.weixin.qq.com/doc/global/v3/zh/4013068962)
    #[doc(alias(
        "商家充值退款余额查询",
        "Query a sub-merchants refund top-up balance",
        "跨境/全球 退款",
        "sub-mchid",
        "recharge-balance/sub-mchid"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}")
    }
}

/// 商家充值退款余额查询 · Query a sub-merchant's refund top-up balance
pub mod get {

    /// 商家充值退款余额查询：应答 · Query a sub-merchant's refund top-up balance: answer
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
