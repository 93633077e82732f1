//! `/v3/payscore/acquiringbank/permissions`

pub mod authorization_code;

/// `/v3/payscore/acquiringbank/permissions`
pub struct Permissions {
    pub(crate) node: crate::chain::Node,
}

impl Permissions {
    /// `/authorization-code`
    #[inline]
    pub fn authorization_code(self) -> authorization_code::AuthorizationCode {
        authorization_code::AuthorizationCode { node: self.node }
    }

    /// 从业机构预授权
    ///
    /// `POST /v3/payscore/acquiringbank/permissions`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::acquiringbank::permissions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("service_id")
    ///     .channel_id("1230000109")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_appid("wxd678efh567hg6787")
    ///     .sub_mchid("1230000109")
    ///     .authorization_code("1234323JKHDFE1243252")
    ///     .notify_url("http://www.qq.com");
    /// let answer = client.v3().payscore().acquiringbank().permissions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691489)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/acquiringbank/permissions", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/acquiringbank/permissions")
    }
}

/// 从业机构预授权
pub mod post {
    use crate::message;

    /// 从业机构预授权：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("service_id"),
            message::required::<String>("channel_id"),
            message::required::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("sub_mchid"),
            message::required::<String>("authorization_code"),
            message::optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 渠道商商户号（必填）
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("channel_id", value))
        }

        /// 服务商应用ID（必填）
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

        /// 授权协议号（必填）
        pub fn authorization_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("authorization_code", value))
        }

        /// 商户回调地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }
    }

    /// 从业机构预授权：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 预授权token
        pub apply_permissions_token: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => apply_permissions_token: "apply_permissions_token",
        }
    }
}
