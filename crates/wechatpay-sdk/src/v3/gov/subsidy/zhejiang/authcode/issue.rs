//! 申请品类凭证码 · Issue a category code (Zhejiang)
//!
//! `/v3/gov/subsidy/zhejiang/authcode/issue`

/// 申请品类凭证码 · Issue a category code (Zhejiang)
///
/// `/v3/gov/subsidy/zhejiang/authcode/issue`
#[derive(Clone)]
pub struct Issue {
    pub(crate) node: crate::chain::Node,
}

impl Issue {
    /// 申请品类凭证码 · Issue a category code (Zhejiang)
    ///
    /// `POST /v3/gov/subsidy/zhejiang/authcode/issue`
    ///
    /// 为用户申请浙江补贴的品类凭证码，提交品类和加密的身份信息，返回凭证码。模式：服务商。
    ///
    /// Issues a Zhejiang subsidy category code for a user by goods category and encrypted identity. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::authcode::issue::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .category_id("A01")
    ///     .name("张三")
    ///     .mobile("13800000000")
    ///     .add_code("330000")
    ///     .cert_type(post::CertType::N1)
    ///     .cert_no("110101190003070018")
    ///     .req_ssn("123");
    /// let answer = client.v3().gov().subsidy().zhejiang().authcode().issue().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013989530](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[doc(alias(
        "申请品类凭证码",
        "Issue a category code (Zhejiang)",
        "国家消费品换新补贴 浙江",
        "issue",
        "authcode/issue"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/zhejiang/authcode/issue", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/authcode/issue")
    }
}

/// 申请品类凭证码 · Issue a category code (Zhejiang)
pub mod post {

    enumeration! {
        /// 证件类型 · ID document type
        CertType {
            /// `1`: 含义见官方文档 · The official page has its meaning
            N1 = "1",
            /// `2`: 含义见官方文档 · The official page has its meaning
            N2 = "2",
            /// `3`: 含义见官方文档 · The official page has its meaning
            N3 = "3",
            /// `4`: 含义见官方文档 · The official page has its meaning
            N4 = "4",
            /// `5`: 含义见官方文档 · The official page has its meaning
            N5 = "5",
        }
    }

    /// 申请品类凭证码：请求 · Issue a category code (Zhejiang): request
    pub struct Request {
        /// 品类编码（必填） · Product category code (required)
        pub category_id: Option<String>,
        /// 用户id · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 姓名（必填） · Name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub name: Option<crate::Sensitive>,
        /// 手机号（必填） · Phone number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub mobile: Option<crate::Sensitive>,
        /// 区县编码（必填） · District code (required)
        pub add_code: Option<String>,
        /// 自定义域 · Custom field
        pub custom_info: Option<String>,
        /// 证件类型（必填） · ID document type (required)
        pub cert_type: CertType,
        /// 证件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub cert_no: Option<crate::Sensitive>,
        /// 请求流水号（必填） · Request serial number (required)
        pub req_ssn: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品类编码（必填） · Product category code (required)
        pub fn category_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.category_id = value.into_member();
            self
        }

        /// 用户id · User openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
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
        pub fn mobile<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.mobile = value.into_member();
            self
        }

        /// 区县编码（必填） · District code (required)
        pub fn add_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.add_code = value.into_member();
            self
        }

        /// 自定义域 · Custom field
        pub fn custom_info<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.custom_info = value.into_member();
            self
        }

        /// 证件类型（必填） · ID document type (required)
        pub fn cert_type<M>(mut self, value: impl crate::IntoMember<CertType, M>) -> Self {
            self.cert_type = value.into_member().unwrap_or_default();
            self
        }

        /// 证件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn cert_no<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.cert_no = value.into_member();
            self
        }

        /// 请求流水号（必填） · Request serial number (required)
        pub fn req_ssn<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.req_ssn = value.into_member();
            self
        }
    }

    /// 申请品类凭证码：应答 · Issue a category code (Zhejiang): answer
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
            0 => category_id: Required "category_id",
            1 => openid: Optional "openid",
            2 => name: Required "name",
            3 => mobile: Required "mobile",
            4 => add_code: Required "add_code",
            5 => custom_info: Optional "custom_info",
            6 => cert_type: Required "cert_type",
            7 => cert_no: Required "cert_no",
            8 => req_ssn: Required "req_ssn",
        }
        Response {
            0 => resp_code: Optional "resp_code",
            1 => resp_desc: Optional "resp_desc",
            2 => auth_code: Optional "auth_code",
        }
    }
}
