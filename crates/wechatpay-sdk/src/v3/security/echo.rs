//! 商户签名验签／加解密测试 · Test signatures and encryption
//!
//! `/v3/security/echo`

/// 商户签名验签／加解密测试 · Test signatures and encryption
///
/// `/v3/security/echo`
#[derive(Clone)]
pub struct Echo {
    pub(crate) node: crate::chain::Node,
}

impl Echo {
    /// 商户签名验签／加解密测试 · Test signatures and encryption
    ///
    /// `POST /v3/security/echo`
    ///
    /// 商户用来检验签名、验签和加解密是否正确，原样返回回显信息和加密字段，也可测试回调地址。模式：普通商户、服务商。
    ///
    /// Tests signing, verification and encryption. The platform echoes the message and the encrypted field, and can test a notification URL. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::security::echo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().echo_message("hello");
    /// let answer = client.v3().security().echo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `PARAM_ERROR` (400): 缺少 Wechatpay-Serial、序列号不符，或密文无法解密。核对加密所用的公钥与 Wechatpay-Serial。 · `Wechatpay-Serial` is missing or wrong, or the ciphertext cannot be decrypted. Check the key that encrypted the member, and `Wechatpay-Serial`.
    /// - `INVALID_REQUEST`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4014551946](https://pay.weixin.qq.com/doc/v3/merchant/4014551946), [partner/4015139289](https://pay.weixin.qq.com/doc/v3/partner/4015139289)
    #[doc(alias(
        "商户签名验签／加解密测试",
        "Test signatures and encryption",
        "商户测试",
        "echo",
        "security/echo"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/security/echo", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/security/echo")
    }
}

/// 商户签名验签／加解密测试 · Test signatures and encryption
pub mod post {

    /// 商户签名验签／加解密测试：请求 · Test signatures and encryption: request
    pub struct Request {
        /// 商户回调地址 · Merchant notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 回显信息（必填） · Echo message (required)
        pub echo_message: Option<String>,
        /// 平台证书或微信支付公钥加密测试字段 · Test field encrypted with the platform certificate or WeChat Pay public key
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub encrypted_echo_message: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户回调地址 · Merchant notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 回显信息（必填） · Echo message (required)
        pub fn echo_message<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.echo_message = value.into_member();
            self
        }

        /// 平台证书或微信支付公钥加密测试字段 · Test field encrypted with the platform certificate or WeChat Pay public key
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn encrypted_echo_message<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.encrypted_echo_message = value.into_member();
            self
        }
    }

    /// 商户签名验签／加解密测试：应答 · Test signatures and encryption: answer
    #[non_exhaustive]
    pub struct Response {
        /// 回显信息 · Echo message
        pub echo_message: Option<String>,
        /// 平台证书或微信支付公钥加密测试字段 · Test field encrypted with the platform certificate or WeChat Pay public key
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
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
