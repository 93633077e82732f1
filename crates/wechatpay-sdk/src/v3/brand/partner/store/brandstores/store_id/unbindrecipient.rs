//! `/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`

/// `/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
pub struct Unbindrecipient {
    pub(crate) node: crate::chain::Node,
}

impl Unbindrecipient {
    /// 解绑收款商户号 (partner)
    ///
    /// `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::store::brandstores::store_id::unbindrecipient::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().brand_id("123456789").mchid("1230000109");
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015783188)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/store/brandstores/{store_id}/unbindrecipient")
    }
}

/// 解绑收款商户号
pub mod post {
    use crate::message;

    /// 解绑收款商户号：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<String>("brand_id"), message::required::<String>("mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 门店收款商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }
    }

    /// 解绑收款商户号：应答
    #[non_exhaustive]
    pub struct Response {
        /// 解绑失败原因
        pub failed_reason: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => failed_reason: "failed_reason",
        }
    }
}
