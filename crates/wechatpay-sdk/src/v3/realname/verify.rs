//! 实名信息校验 · Verify real-name information
//!
//! `/v3/realname/verify`

/// 实名信息校验 · Verify real-name information
///
/// `/v3/realname/verify`
#[derive(Clone)]
pub struct Verify {
    pub(crate) node: crate::chain::Node,
}

impl Verify {
    /// 实名信息校验 · Verify real-name information
    ///
    /// `GET /v3/realname/verify`
    ///
    /// 比对一笔微信支付交易的付款人实名信息，提交加密的证件号和姓名，返回是否一致。模式：服务商。
    ///
    /// Compares an encrypted name and ID number with the real-name information of the payer of a transaction. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::realname::verify::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .credential_type(1)
    ///     .encrypted_credential_id("110101190003070018")
    ///     .encrypted_name("张三")
    ///     .wxp_trade_no("442100010320250122523549415021");
    /// let answer = client.v3().realname().verify().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013735179](https://pay.weixin.qq.com/doc/v3/partner/4013735179)
    #[doc(alias(
        "实名信息校验",
        "Verify real-name information",
        "实名校验",
        "verify",
        "realname/verify"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/realname/verify", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/realname/verify")
    }
}

/// 实名信息校验 · Verify real-name information
pub mod get {

    /// 实名信息校验：请求 · Verify real-name information: request
    pub struct Request {
        /// 下单用户账户的证件类型（必填） · Ordering user ID document type (required)
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `9`: 含义见官方文档 · The official page has its meaning
        /// - `12`: 含义见官方文档 · The official page has its meaning
        /// - `17`: 含义见官方文档 · The official page has its meaning
        /// - `19`: 含义见官方文档 · The official page has its meaning
        pub credential_type: Option<i64>,
        /// 加密后的下单用户证件号（必填） · Encrypted ordering user ID number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub encrypted_credential_id: Option<crate::Sensitive>,
        /// 加密后的下单用户姓名（必填） · Encrypted ordering user name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub encrypted_name: Option<crate::Sensitive>,
        /// 微信支付交易单号（必填） · WeChat Pay transaction ID (required)
        pub wxp_trade_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 下单用户账户的证件类型（必填） · Ordering user ID document type (required)
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `9`: 含义见官方文档 · The official page has its meaning
        /// - `12`: 含义见官方文档 · The official page has its meaning
        /// - `17`: 含义见官方文档 · The official page has its meaning
        /// - `19`: 含义见官方文档 · The official page has its meaning
        pub fn credential_type<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.credential_type = value.into_member();
            self
        }

        /// 加密后的下单用户证件号（必填） · Encrypted ordering user ID number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn encrypted_credential_id<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.encrypted_credential_id = value.into_member();
            self
        }

        /// 加密后的下单用户姓名（必填） · Encrypted ordering user name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn encrypted_name<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.encrypted_name = value.into_member();
            self
        }

        /// 微信支付交易单号（必填） · WeChat Pay transaction ID (required)
        pub fn wxp_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.wxp_trade_no = value.into_member();
            self
        }
    }

    /// 实名信息校验：应答 · Verify real-name information: answer
    #[non_exhaustive]
    pub struct Response {
        /// 实名比对结果 · Real-name comparison result
        ///
        /// - `0`: 含义见官方文档 · The official page has its meaning
        /// - `1`: 含义见官方文档 · The official page has its meaning
        pub verify_result: Option<i64>,
        /// 错误信息 · Error message
        pub err_message: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => credential_type: Required "credential_type",
            1 => encrypted_credential_id: Required "encrypted_credential_id",
            2 => encrypted_name: Required "encrypted_name",
            3 => wxp_trade_no: Required "wxp_trade_no",
        }
        Response {
            0 => verify_result: Optional "verify_result",
            1 => err_message: Optional "err_message",
        }
    }
}
