//! `/v3/security/echo`

/// `/v3/security/echo`
#[derive(Clone)]
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
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/security/echo", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/security/echo")
    }
}

/// 商户签名验签／加解密测试
pub mod post {

    /// 商户签名验签／加解密测试：请求
    pub struct Request {
        /// 商户回调地址
        ///
        /// 最长 256 个字符，格式 `^https?://[^?#]+$`。At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 回显信息（必填）
        pub echo_message: Option<String>,
        /// 平台证书或微信支付公钥加密测试字段，加密传输
        pub encrypted_echo_message: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户回调地址
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 回显信息（必填）
        pub fn echo_message<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.echo_message = value.into_member();
            self
        }

        /// 平台证书或微信支付公钥加密测试字段，加密传输
        pub fn encrypted_echo_message<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.encrypted_echo_message = value.into_member();
            self
        }
    }

    /// 商户签名验签／加解密测试：应答
    #[non_exhaustive]
    pub struct Response {
        /// 回显信息
        pub echo_message: Option<String>,
        /// 平台证书或微信支付公钥加密测试字段，加密传输
        pub encrypted_echo_message: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => notify_url: Optional "notify_url",
            1 => echo_message: Required "echo_message",
            2 => encrypted_echo_message: Optional "encrypted_echo_message",
        }
        Response {
            0 => echo_message: Optional "echo_message",
            1 => encrypted_echo_message: Optional "encrypted_echo_message",
        }
    }
}
