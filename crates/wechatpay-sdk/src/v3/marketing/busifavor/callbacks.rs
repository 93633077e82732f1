//! `/v3/marketing/busifavor/callbacks`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/busifavor/callbacks`
pub struct Callbacks(pub(crate) Node);

impl Callbacks {
    /// 查询商家券事件通知地址 (direct and partner)
    ///
    /// `GET /v3/marketing/busifavor/callbacks`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::callbacks::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().mchid("10000098");
    /// let answer = client.v3().marketing().busifavor().callbacks().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465507)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// 设置商家券事件通知地址 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/callbacks`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::callbacks::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("10000098")
    ///     .notify_url("https://pay.weixin.qq.com");
    /// let answer = client.v3().marketing().busifavor().callbacks().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465431)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/busifavor/callbacks", rest)
    }
}

/// 查询商家券事件通知地址
pub mod get {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/busifavor/callbacks");

    /// 查询商家券事件通知地址：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }
    }

    /// 查询商家券事件通知地址：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 通知URL地址
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

    request!(Request);

    message!(Response);
}

/// 设置商家券事件通知地址
pub mod post {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, optional, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/busifavor/callbacks");

    /// 设置商家券事件通知地址：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("mchid"), required::<String>("notify_url")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户号
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }

        /// 通知URL地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }
    }

    /// 设置商家券事件通知地址：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 修改时间
        pub update_time: Option<String>,
        /// 通知URL地址
        pub notify_url: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("update_time", &mut self.update_time),
                1 => Named("notify_url", &mut self.notify_url),
                2 => Named("mchid", &mut self.mchid),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
