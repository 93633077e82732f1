//! 查询最大分账比例 · Query the maximum profit-sharing ratio
//!
//! `/v3/profitsharing/merchant-configs/{sub_mchid}`

/// 查询最大分账比例 · Query the maximum profit-sharing ratio
///
/// `/v3/profitsharing/merchant-configs/{sub_mchid}`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// 查询最大分账比例 · Query the maximum profit-sharing ratio
    ///
    /// `GET /v3/profitsharing/merchant-configs/{sub_mchid}`
    ///
    /// 服务商查询子商户设置的最大分账比例，请求分账前用来确认可分出的上限。模式：服务商。
    ///
    /// Returns the maximum profit-sharing ratio of a sub-merchant, which limits the amount a partner can share. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .profitsharing()
    ///     .merchant_configs()
    ///     .sub_mchid("1900000109")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `NO_AUTH` (403): 分账权限未开通、被解除或被处罚。开通分账或处理违规。 · Profit sharing is not active, was withdrawn or is suspended. Activate profit sharing, or settle the violation.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `RATELIMIT_EXCEED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012466864](https://pay.weixin.qq.com/doc/v3/partner/4012466864)
    #[doc(alias(
        "查询最大分账比例",
        "Query the maximum profit-sharing ratio",
        "分账",
        "merchant-configs",
        "profitsharing/merchant-configs"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/profitsharing/merchant-configs/{sub_mchid}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/profitsharing/merchant-configs/{sub_mchid}")
    }
}

/// 查询最大分账比例 · Query the maximum profit-sharing ratio
pub mod get {

    /// 查询最大分账比例：应答 · Query the maximum profit-sharing ratio: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 最大分账比例 · Maximum profit-sharing ratio
        ///
        /// 单位为万分之一，`2000` 即 20%。In ten-thousandths: `2000` is 20%.
        pub max_ratio: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => max_ratio: Optional "max_ratio",
        }
    }
}
