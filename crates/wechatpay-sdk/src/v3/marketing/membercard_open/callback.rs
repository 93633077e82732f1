//! `/v3/marketing/membercard-open/callback`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/membercard-open/callback`
pub struct Callback(pub(crate) Node);

impl Callback {
    /// 查询回调地址 (direct and partner)
    ///
    /// `GET /v3/marketing/membercard-open/callback`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().marketing().membercard_open().callback().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012552275)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// 设置回调地址 (direct and partner)
    ///
    /// `PATCH /v3/marketing/membercard-open/callback`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::callback::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new().notify_url("https://pay.weixin.qq.com");
    /// let answer = client.v3().marketing().membercard_open().callback().patch(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012552251)
    #[inline]
    pub fn patch(self, request: patch::Request) -> Call<patch::Response> {
        self.0.call(&patch::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/membercard-open/callback", rest)
    }
}

/// 查询回调地址
pub mod get {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/membercard-open/callback");

    /// 查询回调地址：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 通知url地址
        pub notify_url: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("notify_url", &mut self.notify_url),
                1 => Named("mchid", &mut self.mchid),
                _ => return None,
            })
        }
    }

    message!(Response);
}

/// 设置回调地址
pub mod patch {
    use http::Method;

    use crate::message::{Listed, Object, request, required};
    use crate::operation::Operation;

    pub use crate::v3::marketing::membercard_open::callback::get::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::PATCH, "/v3/marketing/membercard-open/callback");

    /// 设置回调地址：请求
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

    request!(Request);
}
