//! `/v3/brand/partner/store/brandstores/{store_id}/close`

/// `/v3/brand/partner/store/brandstores/{store_id}/close`
pub struct Close {
    pub(crate) node: crate::chain::Node,
}

impl Close {
    /// 暂停门店营业 (partner)
    ///
    /// `POST /v3/brand/partner/store/brandstores/{store_id}/close`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::store::brandstores::store_id::close::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().brand_id("123456789");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .store()
    ///     .brandstores()
    ///     .store_id("20488000")
    ///     .close()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016756671)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/partner/store/brandstores/{store_id}/close", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/store/brandstores/{store_id}/close")
    }
}

/// 暂停门店营业
pub mod post {

    pub use crate::shared::v3_brand_card_card_links_business_code_business_code_get::Request;

    enumeration! {
        /// 门店状态
        StoreState {
            OPEN = "OPEN",
            CREATING = "CREATING",
            CLOSED = "CLOSED",
        }
    }

    /// 暂停门店营业：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 品牌门店ID
        pub store_id: Option<String>,
        /// 门店状态
        pub store_state: Option<crate::Enumeration<StoreState>>,
    }

    message! {
        Response {
            0 => brand_id: "brand_id",
            1 => store_id: "store_id",
            2 => store_state: "store_state",
        }
    }
}
