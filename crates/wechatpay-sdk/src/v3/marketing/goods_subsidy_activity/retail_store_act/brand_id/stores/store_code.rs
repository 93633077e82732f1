//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
#[derive(Clone)]
pub struct StoreCode {
    pub(crate) node: crate::chain::Node,
}

impl StoreCode {
    /// 查询小店活动门店详情 (direct and partner)
    ///
    /// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384379)
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get(
            "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}",
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}",
        )
    }
}

/// 查询小店活动门店详情
pub mod get {

    /// 查询小店活动门店详情：应答
    #[non_exhaustive]
    pub struct Response {
        /// 门店编码
        pub store_code: Option<String>,
        /// 门店名称
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
