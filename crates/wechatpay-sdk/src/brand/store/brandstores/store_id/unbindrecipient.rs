//! 解绑收款商户号 · Unbind a payee merchant from a store
//!
//! `/brand/store/brandstores/{store_id}/unbindrecipient`

/// 解绑收款商户号 · Unbind a payee merchant from a store
///
/// `/brand/store/brandstores/{store_id}/unbindrecipient`
#[derive(Clone)]
pub struct Unbindrecipient {
    pub(crate) node: crate::chain::Node,
}

impl Unbindrecipient {
    /// 解绑收款商户号 · Unbind a payee merchant from a store
    ///
    /// `POST /brand/store/brandstores/{store_id}/unbindrecipient`
    ///
    /// 品牌解除门店与收款商户号的绑定；失败时返回解绑失败原因。模式：品牌。
    ///
    /// Unbinds a payee merchant ID from a brand store and returns the reason if the unbinding failed. Mode: brand.
    ///
    /// ```no_run
    /// use wechatpay_sdk::brand::store::brandstores::store_id::unbindrecipient::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().mchid("1900000001");
    /// let answer = client
    ///     .brand()
    ///     .store()
    ///     .brandstores()
    ///     .store_id("100000201")
    ///     .unbindrecipient()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [brand/4015783007](https://pay.weixin.qq.com/doc/brand/4015783007)
    #[doc(alias(
        "解绑收款商户号",
        "Unbind a payee merchant from a store",
        "品牌门店",
        "unbindrecipient",
        "brandstores/unbindrecipient"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/brand/store/brandstores/{store_id}/unbindrecipient", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/store/brandstores/{store_id}/unbindrecipient")
    }
}

/// 解绑收款商户号 · Unbind a payee merchant from a store
pub mod post {

    /// 解绑收款商户号：请求 · Unbind a payee merchant from a store: request
    pub struct Request {
        /// 门店收款商户号（必填） · Store payee merchant ID (required)
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
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
            0 => mchid: Required "mchid",
        }
        Response {
            0 => failed_reason: Optional "failed_reason",
        }
    }
}
