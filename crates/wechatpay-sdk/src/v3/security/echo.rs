//! `/v3/security/echo`

/// `/v3/security/echo`
pub struct Echo {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/security/echo", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/security/echo")
    }
}

/// 商户签名验签／加解密测试
pub mod post {
    use crate::message;

    /// 商户签名验签／加解密测试：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("notify_url"),
            message::required::<String>("echo_message"),
            message::optional::<crate::Sensitive>("encrypted_echo_message"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户回调地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 回显信息（必填）
        pub fn echo_message(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("echo_message", value))
        }

        /// 平台证书或微信支付公钥加密测试字段，加密传输
        pub fn encrypted_echo_message(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("encrypted_echo_message", value))
        }
    }

    /// 商户签名验签／加解密测试：应答
    #[non_exhaustive]
    pub struct Response {
        /// 回显信息
        pub echo_message: Option<String>,
        /// 平台证书或微信支付公钥加密测试字段，加密传输
        pub encrypted_echo_message: Option<crate::Sensitive>,
    }

    request!(Request);

    message! {
        Response {
            0 => echo_message: "echo_message",
            1 => encrypted_echo_message: "encrypted_echo_message",
        }
    }
}
