//! 领取资格 · Claim an entitlement (Zhejiang)
//!
//! `/v3/gov/subsidy/zhejiang/qualifications/claim`

/// 领取资格 · Claim an entitlement (Zhejiang)
///
/// `/v3/gov/subsidy/zhejiang/qualifications/claim`
#[derive(Clone)]
pub struct Claim {
    pub(crate) node: crate::chain::Node,
}

impl Claim {
    /// 领取资格 · Claim an entitlement (Zhejiang)
    ///
    /// `POST /v3/gov/subsidy/zhejiang/qualifications/claim`
    ///
    /// 为用户领取浙江补贴的品类资格，提交品类编码和加密的身份信息，返回响应码。模式：服务商。
    ///
    /// Claims a Zhejiang subsidy entitlement for a user by goods category and encrypted identity. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::qualifications::claim::post;
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
    ///     .claim()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013989530](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[doc(alias(
        "领取资格",
        "Claim an entitlement (Zhejiang)",
        "国家消费品换新补贴 浙江",
        "claim",
        "qualifications/claim"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/zhejiang/qualifications/claim", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/qualifications/claim")
    }
}

/// 领取资格 · Claim an entitlement (Zhejiang)
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

    /// 领取资格：请求 · Claim an entitlement (Zhejiang): request
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
        /// 证件类型 · ID document type
        pub cert_type: CertType,
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

        /// 证件类型 · ID document type
        pub fn cert_type<M>(mut self, value: impl crate::IntoMember<CertType, M>) -> Self {
            self.cert_type = value.into_member().unwrap_or_default();
            self
        }

        /// 请求流水号（必填） · Request serial number (required)
        pub fn req_ssn<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.req_ssn = value.into_member();
            self
        }
    }

    /// 领取资格：应答 · Claim an entitlement (Zhejiang): answer
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 · Response code
        pub resp_code: Option<String>,
        /// 响应描述 · Response message
        pub resp_desc: Option<String>,
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
            4 => cert_type: Optional "cert_type",
            5 => req_ssn: Required "req_ssn",
        }
        Response {
            0 => resp_code: Optional "resp_code",
            1 => resp_desc: Optional "resp_desc",
        }
    }
}
