//! 查询小店活动门店详情 · Query a retail campaign store
//!
//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`

/// 查询小店活动门店详情 · Query a retail campaign store
///
/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
#[derive(Clone)]
pub struct StoreCode {
    pub(crate) node: crate::chain::Node,
}

impl StoreCode {
    /// 查询小店活动门店详情 · Query a retail campaign store
    ///
    /// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
    ///
    /// 按门店编码查询品牌小店活动的一家门店，返回门店编码和门店名称。模式：普通商户、服务商。
    ///
    /// Queries a store of a brand's retail store campaign by store code and returns its name. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .goods_subsidy_activity()
    ///     .retail_store_act()
    ///     .brand_id("1001")
    ///     .stores()
    ///     .store_code("abc_001")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012384379](https://pay.weixin.qq.com/doc/v3/merchant/4012384379), [partner/4012384437](https://pay.weixin.qq.com/doc/v3/partner/4012384437)
    #[doc(alias(
        "查询小店活动门店详情",
        "Query a retail campaign store",
        "品牌小店营销",
        "stores",
        "retail-store-act/stores"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get(
            "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}",
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}",
        )
    }
}

/// 查询小店活动门店详情 · Query a retail campaign store
pub mod get {

    /// 查询小店活动门店详情：应答 · Query a retail campaign store: answer
    #[non_exhaustive]
    pub struct Response {
        /// 门店编码 · Store code
        pub store_code: Option<String>,
        /// 门店名称 · Store name
        pub store_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => store_code: Optional "store_code",
            1 => store_name: Optional "store_name",
        }
    }
}
