//! `/v3/offlinefacemch/tokens`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/offlinefacemch/tokens`
#[derive(Clone, Debug)]
pub struct Tokens(pub(crate) Node);

impl Tokens {
    /// 获取凭证授权接口
    ///
    /// `POST /v3/offlinefacemch/tokens`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::offlinefacemch::tokens::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .scene("WEBSESSION")
    ///     .web_init_data(post::WebInitData::new().out_user_id("").organization_id(""));
    /// let answer = client.v3().offlinefacemch().tokens().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/offlinefacemch/tokens", rest)
    }
}

/// 获取凭证授权接口
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/offlinefacemch/tokens");

    /// 获取凭证授权接口：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 使用场景
        pub scene: Option<String>,
        /// 小程序/h5鉴权场景初始化数据
        pub web_init_data: Option<WebInitData>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 使用场景
        #[inline]
        pub fn scene(mut self, value: impl Into<String>) -> Self {
            self.scene = Some(value.into());
            self
        }

        /// 小程序/h5鉴权场景初始化数据
        #[inline]
        pub fn web_init_data(mut self, value: WebInitData) -> Self {
            self.web_init_data = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("scene", &mut self.scene), ("web_init_data", &mut self.web_init_data)]);
        }
    }

    /// 小程序/h5鉴权场景初始化数据
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct WebInitData {
        /// 商户刷脸用户ID
        pub out_user_id: Option<String>,
        /// 机构ID
        pub organization_id: Option<String>,
    }

    impl WebInitData {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户刷脸用户ID
        #[inline]
        pub fn out_user_id(mut self, value: impl Into<String>) -> Self {
            self.out_user_id = Some(value.into());
            self
        }

        /// 机构ID
        #[inline]
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {
            self.organization_id = Some(value.into());
            self
        }
    }

    impl Message for WebInitData {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_user_id", &mut self.out_user_id),
                ("organization_id", &mut self.organization_id),
            ]);
        }
    }

    /// 获取凭证授权接口：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 授权凭证
        pub token: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("token", &mut self.token)]);
        }
    }

    message!(Request, WebInitData, Response);
}
