//! `/v3/goldplan/merchants/close-advertising-show`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/goldplan/merchants/close-advertising-show`
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
        self.0.call_empty(&post::OPERATION).message(request.0)
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

    use crate::message::{Listed, Object, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/goldplan/merchants/close-advertising-show");

    /// 关闭广告展示：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 特约商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }
    }

    request!(Request);
}
