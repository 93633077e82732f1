//! `/v3/gov/subsidy/zhejiang/qualifications/claim`

/// `/v3/gov/subsidy/zhejiang/qualifications/claim`
pub struct Claim {
    pub(crate) node: crate::chain::Node,
}

impl Claim {
    /// 领取资格
    ///
    /// `POST /v3/gov/subsidy/zhejiang/qualifications/claim`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::qualifications::claim::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .cate_code("A01")
    ///     .cert_no("6225760000000000")
    ///     .name("张三")
    ///     .tel("13800000000")
    ///     .cert_type(post::CertType::N1)
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/zhejiang/qualifications/claim", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/qualifications/claim")
    }
}

/// 领取资格
pub mod post {
    use crate::message;

    pub use crate::v3::gov::subsidy::zhejiang::authcode::cancel::post::Response;
    pub use crate::v3::gov::subsidy::zhejiang::authcode::issue::post::CertType;

    /// 领取资格：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("cate_code"),
            message::required::<crate::Sensitive>("cert_no"),
            message::required::<crate::Sensitive>("name"),
            message::required::<crate::Sensitive>("tel"),
            message::optional::<crate::Enumeration<CertType>>("cert_type"),
            message::required::<String>("req_ssn"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品类编码（必填）
        pub fn cate_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cate_code", value))
        }

        /// 证件号码，加密传输（必填）
        pub fn cert_no(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("cert_no", value))
        }

        /// 姓名，加密传输（必填）
        pub fn name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("name", value))
        }

        /// 手机号，加密传输（必填）
        pub fn tel(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("tel", value))
        }

        /// 证件类型
        pub fn cert_type(self, value: impl Into<crate::Enumeration<CertType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CertType>>("cert_type", value))
        }

        /// 请求流水号（必填）
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("req_ssn", value))
        }
    }

    request!(Request);
}
