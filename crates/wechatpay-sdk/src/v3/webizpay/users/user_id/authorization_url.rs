//! `/v3/webizpay/users/{user_id}/authorization-url`

/// `/v3/webizpay/users/{user_id}/authorization-url`
pub struct AuthorizationUrl {
    pub(crate) node: crate::chain::Node,
}

impl AuthorizationUrl {
    /// 企业商户发起员工开通企业支付授权 (partner)
    ///
    /// `POST /v3/webizpay/users/{user_id}/authorization-url`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::users::user_id::authorization_url::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("12341234")
    ///     .sub_mchid("43214321")
    ///     .application_type(post::ApplicationType::H5);
    /// let answer = client
    ///     .v3()
    ///     .webizpay()
    ///     .users()
    ///     .user_id("123456")
    ///     .authorization_url()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507153)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/webizpay/users/{user_id}/authorization-url", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/webizpay/users/{user_id}/authorization-url")
    }
}

/// 企业商户发起员工开通企业支付授权
pub mod post {
    use crate::message;

    pub use crate::v3::webizpay::employees::employee_id::quota_cards::card_no::payment_url::get::ApplicationType;

    /// 企业商户发起员工开通企业支付授权：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_mchid"),
            message::required::<String>("sub_mchid"),
            message::required::<crate::Enumeration<ApplicationType>>("application_type"),
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

        /// 出资子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 发起授权应用类型（必填）
        pub fn application_type(
            self,
            value: impl Into<crate::Enumeration<ApplicationType>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ApplicationType>>("application_type", value))
        }
    }

    /// 企业商户发起员工开通企业支付授权：应答
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 出资子商户号
        pub sub_mchid: Option<String>,
        /// 企业员工ID
        pub user_id: Option<String>,
        /// 跳转链接
        pub authorization_url: Option<String>,
        /// 链接失效时间
        pub expire_time: Option<crate::Time>,
        /// 发起授权应用类型
        pub application_type: Option<crate::Enumeration<ApplicationType>>,
        /// 小程序查询参数
        pub mp_query: Option<String>,
        /// 小程序业务类型
        pub mp_business_type: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => sp_mchid: "sp_mchid",
            1 => sub_mchid: "sub_mchid",
            2 => user_id: "user_id",
            3 => authorization_url: "authorization_url",
            4 => expire_time: "expire_time",
            5 => application_type: "application_type",
            6 => mp_query: "mp_query",
            7 => mp_business_type: "mp_business_type",
        }
    }
}
