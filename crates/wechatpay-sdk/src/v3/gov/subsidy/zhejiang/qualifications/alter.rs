//! 变更资格 · Change an entitlement (Zhejiang)
//!
//! `/v3/gov/subsidy/zhejiang/qualifications/alter`

/// 变更资格 · Change an entitlement (Zhejiang)
///
/// `/v3/gov/subsidy/zhejiang/qualifications/alter`
#[derive(Clone)]
pub struct Alter {
    pub(crate) node: crate::chain::Node,
}

impl Alter {
    /// 变更资格 · Change an entitlement (Zhejiang)
    ///
    /// `POST /v3/gov/subsidy/zhejiang/qualifications/alter`
    ///
    /// 为用户变更浙江补贴的品类资格，提交加密的身份信息，返回品类凭证码。模式：服务商。
    ///
    /// Changes the Zhejiang subsidy entitlement of a user by encrypted identity and returns the category code. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::qualifications::alter::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .cate_code("A01")
    ///     .cert_no("110101190003070018")
    ///     .name("张三")
    ///     .tel("13800000000")
    ///     .req_ssn("123");
    /// let answer = client
    ///     .v3()
    ///     .gov()
    ///     .subsidy()
    ///     .zhejiang()
    ///     .qualifications()
    ///     .alter()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013989530](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[doc(alias(
        "变更资格",
        "Change an entitlement (Zhejiang)",
        "国家消费品换新补贴 浙江",
        "alter",
        "qualifications/alter"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/zhejiang/qualifications/alter", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/qualifications/alter")
    }
}

/// 变更资格 · Change an entitlement (Zhejiang)
pub mod post {

    /// 变更资格：请求 · Change an entitlement (Zhejiang): request
    pub struct Request {
        /// 品类编码（必填） · Product category code (required)
        pub cate_code: Option<String>,
        /// 证件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub cert_no: Option<crate::Sensitive>,
        /// 姓名（必填） · Name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub name: Option<crate::Sensitive>,
        /// 手机号（必填） · Phone number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub tel: Option<crate::Sensitive>,
        /// 请求流水号（必填） · Request serial number (required)
        pub req_ssn: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品类编码（必填） · Product category code (required)
        pub fn cate_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.cate_code = value.into_member();
            self
        }

        /// 证件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn cert_no<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.cert_no = value.into_member();
            self
        }

        /// 姓名（必填） · Name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 手机号（必填） · Phone number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn tel<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.tel = value.into_member();
            self
        }

        /// 请求流水号（必填） · Request serial number (required)
        pub fn req_ssn<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.req_ssn = value.into_member();
            self
        }
    }

    /// 变更资格：应答 · Change an entitlement (Zhejiang): answer
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 · Response code
        pub resp_code: Option<String>,
        /// 响应描述 · Response message
        pub resp_desc: Option<String>,
        /// 品类凭证码 · Category voucher code
        pub auth_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => cate_code: Required "cate_code",
            1 => cert_no: Required "cert_no",
            2 => name: Required "name",
            3 => tel: Required "tel",
            4 => req_ssn: Required "req_ssn",
        }
        Response {
            0 => resp_code: Optional "resp_code",
            1 => resp_desc: Optional "resp_desc",
            2 => auth_code: Optional "auth_code",
        }
    }
}
