//! `/v3/security/echo`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/security/echo`
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

    use crate::message::{Listed, Message, Named, Object, message, optional, request, required};
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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户回调地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }

        /// 回显信息（必填）
        pub fn echo_message(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("echo_message", value.into()))
        }

        /// 平台证书或微信支付公钥加密测试字段，加密传输
        pub fn encrypted_echo_message(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("encrypted_echo_message", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("echo_message", &mut self.echo_message),
                1 => Named("encrypted_echo_message", &mut self.encrypted_echo_message),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
