//! `/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
pub struct NotifyUrl(pub(crate) Node);

impl NotifyUrl {
    /// 设置投放计划回调地址 (partner)
    ///
    /// `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::delivery_plan::sp_mchid::notify_url::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().notify_url("https://pay.weixin.qq.com");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .delivery_plan()
    ///     .sp_mchid("298689900")
    ///     .notify_url()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016184598)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url", rest)
    }
}

/// 设置投放计划回调地址
pub mod post {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url");

    /// 设置投放计划回调地址：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("notify_url")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 通知url地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }
    }

    /// 设置投放计划回调地址：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 通知地址
        pub notify_url: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("notify_url", &mut self.notify_url),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
