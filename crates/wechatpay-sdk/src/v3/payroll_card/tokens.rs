//! `/v3/payroll-card/tokens`

/// `/v3/payroll-card/tokens`
pub struct Tokens {
    pub(crate) node: crate::chain::Node,
}

impl Tokens {
    /// 生成授权token (partner)
    ///
    /// `POST /v3/payroll-card/tokens`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payroll_card::tokens::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .openid("9x111111")
    ///     .appid("wxa1111111")
    ///     .sub_appid("wxa1111111")
    ///     .sub_mchid("1111111")
    ///     .user_name("张三")
    ///     .id_card_number("6225760000000000")
    ///     .employment_type(post::EmploymentType::LONG_TERM_EMPLOYMENT);
    /// let answer = client.v3().payroll_card().tokens().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461589)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payroll-card/tokens", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payroll-card/tokens")
    }
}

/// 生成授权token
pub mod post {
    use crate::message;

    pub use crate::v3::payroll_card::authentications::pre_order_with_auth::post::EmploymentType;

    /// 生成授权token ：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("openid"),
            message::optional::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("sub_mchid"),
            message::required::<crate::Sensitive>("user_name"),
            message::required::<crate::Sensitive>("id_card_number"),
            message::required::<crate::Enumeration<EmploymentType>>("employment_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 应用ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 用户实名，加密传输（必填）
        pub fn user_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("user_name", value))
        }

        /// 用户证件号，加密传输（必填）
        pub fn id_card_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_card_number", value))
        }

        /// 用工类型（必填）
        pub fn employment_type(self, value: impl Into<crate::Enumeration<EmploymentType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<EmploymentType>>("employment_type", value))
        }
    }

    /// 生成授权token ：应答
    #[non_exhaustive]
    pub struct Response {
        /// 用户标识
        pub openid: Option<String>,
        /// 服务商商户号
        pub mchid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 授权token
        pub token: Option<String>,
        /// token有效时间
        pub expires_in: Option<i64>,
    }

    request!(Request);

    message! {
        Response {
            0 => openid: "openid",
            1 => mchid: "mchid",
            2 => sub_mchid: "sub_mchid",
            3 => token: "token",
            4 => expires_in: "expires_in",
        }
    }
}
