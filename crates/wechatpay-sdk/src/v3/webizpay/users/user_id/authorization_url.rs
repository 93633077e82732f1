//! 企业商户发起员工开通企业支付授权 · Get an employee authorisation link
//!
//! `/v3/webizpay/users/{user_id}/authorization-url`

/// 企业商户发起员工开通企业支付授权 · Get an employee authorisation link
///
/// `/v3/webizpay/users/{user_id}/authorization-url`
#[derive(Clone)]
pub struct AuthorizationUrl {
    pub(crate) node: crate::chain::Node,
}

impl AuthorizationUrl {
    /// 企业商户发起员工开通企业支付授权 · Get an employee authorisation link
    ///
    /// `POST /v3/webizpay/users/{user_id}/authorization-url`
    ///
    /// 服务商为企业员工发起开通企业支付授权，返回跳转链接和失效时间，员工打开后完成授权。模式：服务商。
    ///
    /// Returns the link, with its expiry time, on which an employee authorises business payments. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::users::user_id::authorization_url::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000001")
    ///     .sub_mchid("1900000109")
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
    /// 官方文档 · Official pages: [partner/4014507153](https://pay.weixin.qq.com/doc/v3/partner/4014507153)
    #[doc(alias(
        "企业商户发起员工开通企业支付授权",
        "Get an employee authorisation link",
        "企业支付",
        "authorization-url",
        "users/authorization-url"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/webizpay/users/{user_id}/authorization-url", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay/users/{user_id}/authorization-url")
    }
}

/// 企业商户发起员工开通企业支付授权 · Get an employee authorisation link
pub mod post {

    enumeration! {
        /// 发起授权应用类型 · Authorising app type
        ApplicationType {
            /// `H5`: 网页应用（H5） · Web app (H5)
            H5 = "H5",
            /// `MINIPROGRAM`: 小程序 · Mini Program
            MINIPROGRAM = "MINIPROGRAM",
        }
    }

    enumeration! {
        /// 发起授权应用类型 · Authorising app type
        ResponseApplicationType {
            /// `H5`: 网页应用（H5） · Web app (H5)
            H5 = "H5",
            /// `MINIPROGRAM`: 小程序 · Mini Program
            MINIPROGRAM = "MINIPROGRAM",
        }
    }

    /// 企业商户发起员工开通企业支付授权：请求 · Get an employee authorisation link: request
    pub struct Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 出资子商户号（必填） · Funding sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 发起授权应用类型（必填） · Authorising app type (required)
        pub application_type: ApplicationType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 出资子商户号（必填） · Funding sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 发起授权应用类型（必填） · Authorising app type (required)
        pub fn application_type<M>(
            mut self,
            value: impl crate::IntoMember<ApplicationType, M>,
        ) -> Self {
            self.application_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 企业商户发起员工开通企业支付授权：应答 · Get an employee authorisation link: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 出资子商户号 · Funding sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 企业员工ID · Employee ID in the company
        pub user_id: Option<String>,
        /// 跳转链接 · Redirect URL
        pub authorization_url: Option<String>,
        /// 链接失效时间 · Link expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub expire_time: Option<crate::Time>,
        /// 发起授权应用类型 · Authorising app type
        pub application_type: ResponseApplicationType,
        /// 小程序查询参数 · Mini Program query parameters
        pub mp_query: Option<String>,
        /// 小程序业务类型 · Mini Program business type
        pub mp_business_type: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_mchid: Required "sp_mchid",
            1 => sub_mchid: Required "sub_mchid",
            2 => application_type: Required "application_type",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => user_id: Optional "user_id",
            3 => authorization_url: Optional "authorization_url",
            4 => expire_time: Optional "expire_time",
            5 => application_type: Optional "application_type",
            6 => mp_query: Optional "mp_query",
            7 => mp_business_type: Optional "mp_business_type",
        }
    }
}
