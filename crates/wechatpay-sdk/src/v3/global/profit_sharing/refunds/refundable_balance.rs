//! 查询可供垫付退款实时余额 · Query the balance for advance refunds
//!
//! `/v3/global/profit-sharing/refunds/refundable-balance`

/// 查询可供垫付退款实时余额 · Query the balance for advance refunds
///
/// `/v3/global/profit-sharing/refunds/refundable-balance`
#[derive(Clone)]
pub struct RefundableBalance {
    pub(crate) node: crate::chain::Node,
}

impl RefundableBalance {
    /// 查询可供垫付退款实时余额 · Query the balance for advance refunds
    ///
    /// `GET /v3/global/profit-sharing/refunds/refundable-balance`
    ///
    /// 机构查询出资方可用来垫付分账退款的实时余额，返回出资方商户号、余额和币种。模式：普通商户、服务商。
    ///
    /// Returns the current balance with which the sponsor can advance refunds of shared orders, its currency and the sponsor's merchant ID. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .profit_sharing()
    ///     .refunds()
    ///     .refundable_balance()
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013024984](https://pay.weixin.qq.com/doc/global/v3/zh/4013024984)
    #[doc(alias(
        "查询可供垫付退款实时余额",
        "Query the balance for advance refunds",
        "跨境/全球 分账",
        "refundable-balance",
        "refunds/refundable-balance"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/global/profit-sharing/refunds/refundable-balance")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/profit-sharing/refunds/refundable-balance")
    }
}

/// 查询可供垫付退款实时余额 · Query the balance for advance refunds
pub mod get {

    /// 查询可供垫付退款实时余额：应答 · Query the balance for advance refunds: answer
    #[non_exhaustive]
    pub struct Response {
        /// 出资方商户号 · Sponsor merchant ID
        pub sponsor_mchid: Option<String>,
        /// 可供垫付分账退款的实时余额 · Balance available for advancing profit-sharing refunds
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub balance: Option<crate::Minor>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => sponsor_mchid: Optional "sponsor_mchid",
            1 => balance: Optional "balance",
            2 => currency: Optional "currency",
        }
    }
}
