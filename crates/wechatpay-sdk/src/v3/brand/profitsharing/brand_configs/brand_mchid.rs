//! 查询最大分账比例 · Query the maximum profit-sharing ratio
//!
//! `/v3/brand/profitsharing/brand-configs/{brand_mchid}`

/// 查询最大分账比例 · Query the maximum profit-sharing ratio
///
/// `/v3/brand/profitsharing/brand-configs/{brand_mchid}`
#[derive(Clone)]
pub struct BrandMchid {
    pub(crate) node: crate::chain::Node,
}

impl BrandMchid {
    /// 查询最大分账比例 · Query the maximum profit-sharing ratio
    ///
    /// `GET /v3/brand/profitsharing/brand-configs/{brand_mchid}`
    ///
    /// 服务商按品牌主商户号查询连锁品牌分账的最大分账比例。模式：服务商。
    ///
    /// Returns the maximum profit-sharing ratio of a brand by its main merchant ID. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .profitsharing()
    ///     .brand_configs()
    ///     .brand_mchid("1900000109")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合分账规则：非分账订单、支付未满一分钟、已完结、接收方未添加等。按错误描述处理；重试沿用原分账单号。 · The request breaks a rule of profit sharing: the order is not marked for it, was paid less than a minute ago or is finished, or the receiver was not added. Follow the message. A retry keeps the sharing number.
    /// - `NO_AUTH` (403): 分账权限未开通、被解除或被处罚。开通分账或处理违规。 · Profit sharing is not active, was withdrawn or is suspended. Activate profit sharing, or settle the violation.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012467022](https://pay.weixin.qq.com/doc/v3/partner/4012467022)
    #[doc(alias(
        "查询最大分账比例",
        "Query the maximum profit-sharing ratio",
        "连锁品牌分账",
        "brand-configs",
        "profitsharing/brand-configs"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/brand/profitsharing/brand-configs/{brand_mchid}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/profitsharing/brand-configs/{brand_mchid}")
    }
}

/// 查询最大分账比例 · Query the maximum profit-sharing ratio
pub mod get {

    /// 查询最大分账比例：应答 · Query the maximum profit-sharing ratio: answer
    #[non_exhaustive]
    pub struct Response {
        /// 品牌主商户号 · Brand main merchant ID
        pub brand_mchid: Option<String>,
        /// 最大分账比例 · Maximum profit-sharing ratio
        ///
        /// 单位为万分之一，`2000` 即 20%。In ten-thousandths: `2000` is 20%.
        pub max_ratio: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => brand_mchid: Optional "brand_mchid",
            1 => max_ratio: Optional "max_ratio",
        }
    }
}
