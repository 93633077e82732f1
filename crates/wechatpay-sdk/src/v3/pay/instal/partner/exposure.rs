//! `/v3/pay/instal/partner/exposure`

/// `/v3/pay/instal/partner/exposure`
pub struct Exposure {
    pub(crate) node: crate::chain::Node,
}

impl Exposure {
    /// 商户贴息-获取微信分付曝光建议
    ///
    /// `POST /v3/pay/instal/partner/exposure`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::instal::partner::exposure::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1230000109")
    ///     .sp_appid("wx8888888888888888")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .sub_mchid("1900000109")
    ///     .user_id(
    ///         post::UserId::new()
    ///             .user_id_type(post::UserIdType::OPENID)
    ///             .sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .phone_number_hash("ABDEF3445546456B"),
    ///     );
    /// let answer = client.v3().pay().instal().partner().exposure().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016196820)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay/instal/partner/exposure", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/pay/instal/partner/exposure")
    }
}

/// 商户贴息-获取微信分付曝光建议
pub mod post {
    use crate::message;

    pub use crate::v3::pay::instal::exposure::post::{Response, UserIdType};

    /// 商户贴息-获取微信分付曝光建议：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_mchid"),
            message::required::<String>("sp_appid"),
            message::required::<String>("sub_appid"),
            message::optional::<String>("sub_mchid"),
            message::optional::<UserId>("user_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 服务商应用ID（必填）
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_appid", value))
        }

        /// 子商户/二级商户应用ID（必填）
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 子商户号/二级商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 用户ID
        #[inline]
        pub fn user_id(self, value: UserId) -> Self {
            Self(self.0.with("user_id", value))
        }
    }

    /// 用户ID
    pub struct UserId(pub(crate) message::Object);

    impl UserId {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<UserIdType>>("user_id_type"),
            message::optional::<String>("sp_openid"),
            message::optional::<String>("sub_openid"),
            message::optional::<String>("phone_number_hash"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 用户ID的类型
        pub fn user_id_type(self, value: impl Into<crate::Enumeration<UserIdType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<UserIdType>>("user_id_type", value))
        }

        /// 用户服务标识
        pub fn sp_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_openid", value))
        }

        /// 用户子标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_openid", value))
        }

        /// 用户手机号的哈希值
        pub fn phone_number_hash(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("phone_number_hash", value))
        }
    }

    request!(Request, UserId);

    held!(UserId);
}
