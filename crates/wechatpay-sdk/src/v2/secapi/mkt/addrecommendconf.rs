//! `v2/secapi/mkt/addrecommendconf`

/// `v2/secapi/mkt/addrecommendconf`
pub struct Addrecommendconf {
    pub(crate) node: crate::chain::Node,
}

impl Addrecommendconf {
    /// 服务商特约商户关注功能配置
    ///
    /// `POST /secapi/mkt/addrecommendconf`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::mkt::addrecommendconf::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000109")
    ///     .sub_mch_id("1900000100")
    ///     .sub_appid("wx8888888888888888")
    ///     .subscribe_appid("wx931386123456789e");
    /// let answer = client.v2().secapi().mkt().addrecommendconf().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4014115399)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/mkt/addrecommendconf", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/secapi/mkt/addrecommendconf")
    }
}

/// 服务商特约商户关注功能配置
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::v2::secapi::mch::addsubdevconfig::post::Response;

    /// 服务商特约商户关注功能配置：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mch_id"),
            message::required::<String>("sub_mch_id"),
            message::required::<String>("sub_appid"),
            message::required::<String>("subscribe_appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 子商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 特约商户APPID（必填）
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 推荐关注APPID（必填）
        pub fn subscribe_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("subscribe_appid", value))
        }
    }

    request!(Request);
}
