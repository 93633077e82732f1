//! `/v3/ebike/charge/contracts/preopen`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ebike/charge/contracts/preopen`
#[derive(Clone, Debug)]
pub struct Preopen(pub(crate) Node);

impl Preopen {
    /// 预开通服务
    ///
    /// `POST /v3/ebike/charge/contracts/preopen`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ebike::charge::contracts::preopen::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1510770601")
    ///     .appid("wx47c677487ce3ac47")
    ///     .sub_appid("wxcc603d9f0d54eaf0")
    ///     .trade_scene("CHARGE")
    ///     .openid("ot35_4gNgXsUuh2sQY0lT9N08AU0");
    /// let answer = client.v3().ebike().charge().contracts().preopen().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ebike/charge/contracts/preopen", rest)
    }
}

/// 预开通服务
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/ebike/charge/contracts/preopen");

    /// 预开通服务：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 服务商公众号ID
        pub appid: Required<String>,
        /// 特约商户公众号ID
        pub sub_appid: Option<String>,
        /// 交易场景
        pub trade_scene: Required<String>,
        /// 用户标识
        pub openid: Required<String>,
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
            self.sub_mchid = Some(value.into());
            self
        }

        /// 服务商公众号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 特约商户公众号ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 交易场景
        #[inline]
        pub fn trade_scene(mut self, value: impl Into<String>) -> Self {
            self.trade_scene = Required::set(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("trade_scene", &mut self.trade_scene),
                ("openid", &mut self.openid),
            ]);
        }
    }

    /// 预开通服务：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 预开通ID
        pub preopen_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("preopen_id", &mut self.preopen_id)]);
        }
    }

    message!(Request, Response);
}
