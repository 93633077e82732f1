//! `/v3/goldplan/merchants/close-advertising-show`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/goldplan/merchants/close-advertising-show`
#[derive(Clone, Debug)]
pub struct CloseAdvertisingShow(pub(crate) Node);

impl CloseAdvertisingShow {
    /// 关闭广告展示 (partner)
    ///
    /// `POST /v3/goldplan/merchants/close-advertising-show`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::goldplan::merchants::close_advertising_show::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900000109");
    /// client.v3().goldplan().merchants().close_advertising_show().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012473781)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/goldplan/merchants/close-advertising-show", rest)
    }
}

/// 关闭广告展示
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/goldplan/merchants/close-advertising-show");

    /// 关闭广告展示：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 特约商户号
        pub sub_mchid: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 特约商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("sub_mchid", &mut self.sub_mchid)]);
        }
    }

    message!(Request);
}
