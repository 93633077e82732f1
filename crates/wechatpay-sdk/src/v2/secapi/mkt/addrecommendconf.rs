//! `v2/secapi/mkt/addrecommendconf`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/secapi/mkt/addrecommendconf`
#[derive(Clone, Debug)]
pub struct Addrecommendconf(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/secapi/mkt/addrecommendconf", rest)
    }
}

/// 服务商特约商户关注功能配置
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v2::secapi::mch::add_institutionsub::post::{ResultCode, ReturnCode};
    pub use crate::v2::secapi::mch::addsubdevconfig::post::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/secapi/mkt/addrecommendconf").mutual_tls();

    /// 服务商特约商户关注功能配置：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户号
        pub mch_id: Required<String>,
        /// 子商户号
        pub sub_mch_id: Required<String>,
        /// 特约商户APPID
        pub sub_appid: Required<String>,
        /// 推荐关注APPID
        pub subscribe_appid: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Required::set(value.into());
            self
        }

        /// 特约商户APPID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Required::set(value.into());
            self
        }

        /// 推荐关注APPID
        #[inline]
        pub fn subscribe_appid(mut self, value: impl Into<String>) -> Self {
            self.subscribe_appid = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mch_id", &mut self.mch_id),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("sub_appid", &mut self.sub_appid),
                ("subscribe_appid", &mut self.subscribe_appid),
            ]);
        }
    }

    message!(Request);
}
