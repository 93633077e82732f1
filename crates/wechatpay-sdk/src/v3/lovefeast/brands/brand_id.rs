//! 查询爱心餐品牌信息 · Query a charity meal brand
//!
//! `/v3/lovefeast/brands/{brand_id}`

/// 查询爱心餐品牌信息 · Query a charity meal brand
///
/// `/v3/lovefeast/brands/{brand_id}`
#[derive(Clone)]
pub struct BrandId {
    pub(crate) node: crate::chain::Node,
}

impl BrandId {
    /// 查询爱心餐品牌信息 · Query a charity meal brand
    ///
    /// `GET /v3/lovefeast/brands/{brand_id}`
    ///
    /// 按品牌ID查询爱心餐品牌，返回用户捐赠数量和门店供餐数量。模式：普通商户、服务商。
    ///
    /// Queries a charity meal brand by its ID and returns its number of donations and of meals that stores served. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().lovefeast().brands().brand_id("2250").get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012472863](https://pay.weixin.qq.com/doc/v3/merchant/4012472863), [partner/4012466619](https://pay.weixin.qq.com/doc/v3/partner/4012466619)
    #[doc(alias(
        "查询爱心餐品牌信息",
        "Query a charity meal brand",
        "爱心餐",
        "brands",
        "lovefeast/brands"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/lovefeast/brands/{brand_id}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/lovefeast/brands/{brand_id}")
    }
}

/// 查询爱心餐品牌信息 · Query a charity meal brand
pub mod get {

    /// 查询爱心餐品牌信息：应答 · Query a charity meal brand: answer
    #[non_exhaustive]
    pub struct Response {
        /// 捐赠数量 · Donation quantity
        pub donate_count: Option<i64>,
        /// 供餐数量 · Number of meals served
        pub consume_count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => donate_count: Optional "donate_count",
            1 => consume_count: Optional "consume_count",
        }
    }
}
