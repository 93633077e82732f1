//! `/v3/payroll-card/authentications/pre-order`

/// `/v3/payroll-card/authentications/pre-order`
pub struct PreOrder {
    pub(crate) node: crate::chain::Node,
}

impl PreOrder {
    /// 微工卡核身预下单 (partner)
    ///
    /// `POST /v3/payroll-card/authentications/pre-order`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payroll_card::authentications::pre_order::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .openid("onqOjjmo8wmTOOtSKwXtGjg9Gb58")
    ///     .appid("wxa1111111")
    ///     .sub_mchid("1111111")
    ///     .sub_appid("wxa1111111")
    ///     .authenticate_number("mcdhehfgisdhfjghed39384564i83")
    ///     .project_name("某项目")
    ///     .employer_name("某单位名称")
    ///     .authenticate_type(post::AuthenticateType::SIGN_IN);
    /// let answer = client.v3().payroll_card().authentications().pre_order().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012923362)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payroll-card/authentications/pre-order", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payroll-card/authentications/pre-order")
    }
}

/// 微工卡核身预下单
pub mod post {
    use crate::message;

    enumeration! {
        /// 核身类型
        AuthenticateType {
            SIGN_IN = "SIGN_IN",
            INSURANCE = "INSURANCE",
            CONTRACT = "CONTRACT",
            NORMAL = "NORMAL",
        }
    }

    /// 微工卡核身预下单：请求
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

        /// 单位名称（必填）
        pub fn employer_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("employer_name", value))
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

    /// 微工卡核身预下单：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 商家核身单号
        pub authenticate_number: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// token值
        pub token: Option<String>,
        /// token有效时间
        pub expires_in: Option<i64>,
    }

    request!(Request);

    message! {
        Response {
            0 => authenticate_number: "authenticate_number",
            1 => openid: "openid",
            2 => mchid: "mchid",
            3 => sub_mchid: "sub_mchid",
            4 => token: "token",
            5 => expires_in: "expires_in",
        }
    }
}
