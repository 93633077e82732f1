//! `/v3/gov/subsidy/zhejiang/authcode/issue`

/// `/v3/gov/subsidy/zhejiang/authcode/issue`
pub struct Issue {
    pub(crate) node: crate::chain::Node,
}

impl Issue {
    /// 申请品类凭证码
    ///
    /// `POST /v3/gov/subsidy/zhejiang/authcode/issue`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::authcode::issue::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .category_id("A01")
    ///     .openid("")
    ///     .name("张三")
    ///     .mobile("13800000000")
    ///     .add_code("330000")
    ///     .custom_info("")
    ///     .cert_type(post::CertType::N1)
    ///     .cert_no("6225760000000000")
    ///     .req_ssn("123");
    /// let answer = client.v3().gov().subsidy().zhejiang().authcode().issue().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/zhejiang/authcode/issue", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/authcode/issue")
    }
}

/// 申请品类凭证码
pub mod post {
    use crate::message;

    enumeration! {
        /// 证件类型
        CertType {
            N1 = "1",
            N2 = "2",
            N3 = "3",
            N4 = "4",
            N5 = "5",
        }
    }

    /// 申请品类凭证码：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("category_id"),
            message::optional::<String>("openid"),
            message::required::<crate::Sensitive>("name"),
            message::required::<crate::Sensitive>("mobile"),
            message::required::<String>("add_code"),
            message::optional::<String>("custom_info"),
            message::required::<crate::Enumeration<CertType>>("cert_type"),
            message::required::<crate::Sensitive>("cert_no"),
            message::required::<String>("req_ssn"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品类编码（必填）
        pub fn category_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("category_id", value))
        }

        /// 用户id
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 姓名，加密传输（必填）
        pub fn name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("name", value))
        }

        /// 手机号，加密传输（必填）
        pub fn mobile(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("mobile", value))
        }

        /// 区县编码（必填）
        pub fn add_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("add_code", value))
        }

        /// 自定义域
        pub fn custom_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("custom_info", value))
        }

        /// 证件类型（必填）
        pub fn cert_type(self, value: impl Into<crate::Enumeration<CertType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CertType>>("cert_type", value))
        }

        /// 证件号码，加密传输（必填）
        pub fn cert_no(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("cert_no", value))
        }

        /// 请求流水号（必填）
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("req_ssn", value))
        }
    }

    /// 申请品类凭证码：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 响应码
        pub resp_code: Option<String>,
        /// 响应描述
        pub resp_desc: Option<String>,
        /// 品类凭证码
        pub auth_code: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => resp_code: "resp_code",
            1 => resp_desc: "resp_desc",
            2 => auth_code: "auth_code",
        }
    }
}
