//! `/v3/payroll-card/authentications/pre-order-with-auth`

/// `/v3/payroll-card/authentications/pre-order-with-auth`
pub struct PreOrderWithAuth {
    pub(crate) node: crate::chain::Node,
}

impl PreOrderWithAuth {
    /// 微工卡核身预下单（流程中完成授权） (partner)
    ///
    /// `POST /v3/payroll-card/authentications/pre-order-with-auth`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payroll_card::authentications::pre_order_with_auth::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .openid("onqOjjmo8wmTOOtSKwXtGjg9Gb58")
    ///     .appid("wxa1111111")
    ///     .sub_mchid("1111111")
    ///     .sub_appid("wxa1111111")
    ///     .authenticate_number("mcdhehfgisdhfjghed39384564i83")
    ///     .project_name("某项目")
    ///     .employer_name("某用工企业")
    ///     .user_name("张三")
    ///     .id_card_number("6225760000000000")
    ///     .employment_type(post::EmploymentType::LONG_TERM_EMPLOYMENT)
    ///     .authenticate_type(post::AuthenticateType::SIGN_IN);
    /// let answer = client
    ///     .v3()
    ///     .payroll_card()
    ///     .authentications()
    ///     .pre_order_with_auth()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461761)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payroll-card/authentications/pre-order-with-auth", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payroll-card/authentications/pre-order-with-auth")
    }
}

/// 微工卡核身预下单（流程中完成授权）
pub mod post {
    use crate::message;

    pub use crate::v3::payroll_card::authentications::pre_order::post::{
        AuthenticateType, Response,
    };

    enumeration! {
        /// 用工类型
        EmploymentType {
            LONG_TERM_EMPLOYMENT = "LONG_TERM_EMPLOYMENT",
            SHORT_TERM_EMPLOYMENT = "SHORT_TERM_EMPLOYMENT",
            COOPERATION_EMPLOYMENT = "COOPERATION_EMPLOYMENT",
        }
    }

    /// 微工卡核身预下单（流程中完成授权）：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("openid"),
            message::optional::<String>("appid"),
            message::required::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("authenticate_number"),
            message::required::<String>("project_name"),
            message::required::<String>("employer_name"),
            message::required::<crate::Sensitive>("user_name"),
            message::required::<crate::Sensitive>("id_card_number"),
            message::required::<crate::Enumeration<EmploymentType>>("employment_type"),
            message::required::<crate::Enumeration<AuthenticateType>>("authenticate_type"),
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

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 商家核身单号（必填）
        pub fn authenticate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("authenticate_number", value))
        }

        /// 项目名称（必填）
        pub fn project_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("project_name", value))
        }

        /// 用工单位名称（必填）
        pub fn employer_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("employer_name", value))
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

        /// 核身类型（必填）
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

    request!(Request);
}
