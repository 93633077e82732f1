//! `/v3/payroll-card/wesure/token-validations`

/// `/v3/payroll-card/wesure/token-validations`
pub struct TokenValidations {
    pub(crate) node: crate::chain::Node,
}

impl TokenValidations {
    /// 校验核身结果 (partner)
    ///
    /// `POST /v3/payroll-card/wesure/token-validations`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payroll_card::wesure::token_validations::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000109")
    ///     .sub_mchid("1900000109")
    ///     .token("abcdefghijklmn")
    ///     .user_name("张三")
    ///     .id_card_number("6225760000000000")
    ///     .authenticate_type(post::AuthenticateType::NORMAL);
    /// let answer = client.v3().payroll_card().wesure().token_validations().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payroll-card/wesure/token-validations", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payroll-card/wesure/token-validations")
    }
}

/// 校验核身结果
pub mod post {
    use crate::message;

    pub use crate::v3::payroll_card::authentications::authenticate_number::get::AuthenticateType;

    /// 校验核身结果：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_mchid"),
            message::required::<String>("sub_mchid"),
            message::required::<String>("token"),
            message::required::<crate::Sensitive>("user_name"),
            message::required::<crate::Sensitive>("id_card_number"),
            message::optional::<crate::Enumeration<AuthenticateType>>("authenticate_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 特约商户商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// token值（必填）
        pub fn token(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("token", value))
        }

        /// 用户姓名，加密传输（必填）
        pub fn user_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("user_name", value))
        }

        /// 用户身份证号，加密传输（必填）
        pub fn id_card_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_card_number", value))
        }

        /// 核身类型
        pub fn authenticate_type(
            self,
            value: impl Into<crate::Enumeration<AuthenticateType>>,
        ) -> Self {
            Self(
                self.0
                    .with_some::<crate::Enumeration<AuthenticateType>>("authenticate_type", value),
            )
        }
    }

    /// 校验核身结果：应答
    #[non_exhaustive]
    pub struct Response {
        /// 校验结果
        pub result: Option<String>,
        /// 核身成功时间
        pub authenticate_success_time: Option<crate::Time>,
        /// 用户标识
        pub openid: Option<String>,
        /// 校验不通过原因
        pub fail_reason: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => result: "result",
            1 => authenticate_success_time: "authenticate_success_time",
            2 => openid: "openid",
            3 => fail_reason: "fail_reason",
        }
    }
}
