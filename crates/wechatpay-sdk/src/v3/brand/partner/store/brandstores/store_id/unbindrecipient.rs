//! 解绑收款商户号 · Unbind a payee merchant from a store
//!
//! `/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`

/// 解绑收款商户号 · Unbind a payee merchant from a store
///
/// `/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
#[derive(Clone)]
pub struct Unbindrecipient {
    pub(crate) node: crate::chain::Node,
}

impl Unbindrecipient {
    /// 解绑收款商户号 · Unbind a payee merchant from a store
    ///
    /// `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
    ///
    /// 服务商解除品牌门店与收款商户号的绑定；失败时返回解绑失败原因。模式：服务商。
    ///
    /// Unbinds a payee merchant ID from a brand store and returns the reason if the unbinding failed. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::store::brandstores::store_id::unbindrecipient::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().brand_id("123456789").mchid("1900000001");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .store()
    ///     .brandstores()
    ///     .store_id("20488000")
    ///     .unbindrecipient()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4015783188](https://pay.weixin.qq.com/doc/v3/partner/4015783188)
    #[doc(alias(
        "解绑收款商户号",
        "Unbind a payee merchant from a store",
        "品牌门店",
        "unbindrecipient",
        "brandstores/unbindrecipient"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/store/brandstores/{store_id}/unbindrecipient")
    }
}

/// 解绑收款商户号 · Unbind a payee merchant from a store
pub mod post {

    /// 解绑收款商户号：请求 · Unbind a payee merchant from a store: request
    pub struct Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub brand_id: Option<String>,
        /// 门店收款商户号（必填） · Store payee merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 门店收款商户号（必填） · Store payee merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }
    }

    /// 解绑收款商户号：应答 · Unbind a payee merchant from a store: answer
    #[non_exhaustive]
    pub struct Response {
        /// 解绑失败原因 · Unbinding failure reason
        pub failed_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => brand_id: Required "brand_id",
            1 => mchid: Required "mchid",
        }
        Response {
            0 => failed_reason: Optional "failed_reason",
        }
    }
}
