//! 暂停门店营业 · Suspend a brand store
//!
//! `/v3/brand/partner/store/brandstores/{store_id}/close`

/// 暂停门店营业 · Suspend a brand store
///
/// `/v3/brand/partner/store/brandstores/{store_id}/close`
#[derive(Clone)]
pub struct Close {
    pub(crate) node: crate::chain::Node,
}

impl Close {
    /// 暂停门店营业 · Suspend a brand store
    ///
    /// `POST /v3/brand/partner/store/brandstores/{store_id}/close`
    ///
    /// 服务商把品牌门店设为暂停营业，返回变更后的门店状态。模式：服务商。
    ///
    /// Suspends the business of a brand store and returns the store state. Mode: partner.
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
    /// 官方文档 · Official pages: [partner/4016756671](https://pay.weixin.qq.com/doc/v3/partner/4016756671)
    #[doc(alias(
        "暂停门店营业",
        "Suspend a brand store",
        "品牌门店",
        "close",
        "brandstores/close"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/partner/store/brandstores/{store_id}/close", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/store/brandstores/{store_id}/close")
    }
}

/// 暂停门店营业 · Suspend a brand store
pub mod post {

    enumeration! {
        /// 门店状态 · Store status
        StoreState {
            /// `OPEN`: 营业中 · Open
            OPEN = "OPEN",
            /// `CREATING`: 创建中 · Being created
            CREATING = "CREATING",
            /// `CLOSED`: 已关店 · Closed
            CLOSED = "CLOSED",
        }
    }

    /// 暂停门店营业：请求 · Suspend a brand store: request
    pub struct Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub brand_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }
    }

    /// 暂停门店营业：应答 · Suspend a brand store: answer
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 品牌门店ID · Brand store ID
        pub store_id: Option<String>,
        /// 门店状态 · Store status
        pub store_state: StoreState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => brand_id: Required "brand_id",
        }
        Response {
            0 => brand_id: Optional "brand_id",
            1 => store_id: Optional "store_id",
            2 => store_state: Optional "store_state",
        }
    }
}
