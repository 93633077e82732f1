//! `/v3/security/echo`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/security/echo`
#[derive(Clone, Debug)]
pub struct Echo(pub(crate) Node);

impl Echo {
    /// 商户签名验签／加解密测试 (direct and partner)
    ///
    /// `POST /v3/security/echo`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::security::echo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .notify_url("https://www.weixin.qq.com/v3/test")
    ///     .echo_message("hello")
    ///     .encrypted_echo_message("6225760000000000");
    /// let answer = client.v3().security().echo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014551946)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/security/echo", rest)
    }
}

/// 商户签名验签／加解密测试
pub mod post {
    use http::Method;

    use crate::message::{
        Hold, Listed, Members, Message, Object, message, optional, request, required,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation = Operation::v3(Method::POST, "/v3/security/echo");

    /// 商户签名验签／加解密测试：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("notify_url"),
            required::<String>("echo_message"),
            optional::<Sensitive>("encrypted_echo_message"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户回调地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with("notify_url", String::hold(value.into())))
        }

        /// 回显信息（必填）
        pub fn echo_message(self, value: impl Into<String>) -> Self {
            Self(self.0.with("echo_message", String::hold(value.into())))
        }

        /// 平台证书或微信支付公钥加密测试字段，加密传输
        pub fn encrypted_echo_message(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with("encrypted_echo_message", Sensitive::hold(value.into())))
        }
    }

    /// 商户签名验签／加解密测试：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 回显信息
        pub echo_message: Option<String>,
        /// 平台证书或微信支付公钥加密测试字段，加密传输
        pub encrypted_echo_message: Option<Sensitive>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("echo_message", &mut self.echo_message),
                ("encrypted_echo_message", &mut self.encrypted_echo_message),
            ]);
        }
    }

    request!(Request);

    message!(Response);
}
