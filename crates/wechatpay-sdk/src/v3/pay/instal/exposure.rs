//! `/v3/pay/instal/exposure`

/// `/v3/pay/instal/exposure`
pub struct Exposure {
    pub(crate) node: crate::chain::Node,
}

impl Exposure {
    /// 商户贴息-获取微信分付曝光建议
    ///
    /// `POST /v3/pay/instal/exposure`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::instal::exposure::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1230000109")
    ///     .appid("wxd678efh567hg6787")
    ///     .user_id_type(post::UserIdType::OPENID)
    ///     .openid("123456789")
    ///     .phone_number_hash("EF879546FFFF");
    /// let answer = client.v3().pay().instal().exposure().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016196762)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay/instal/exposure", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/pay/instal/exposure")
    }
}

/// 商户贴息-获取微信分付曝光建议
pub mod post {
    use crate::message;

    enumeration! {
        /// 用户ID的类型
        UserIdType {
            UNKNOWN_USER_ID_TYPE = "UNKNOWN_USER_ID_TYPE",
            OPENID = "OPENID",
            PHONE_NO = "PHONE_NO",
            SP_OPENID = "SP_OPENID",
            SUB_OPENID = "SUB_OPENID",
        }
    }

    /// 商户贴息-获取微信分付曝光建议：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mchid"),
            message::required::<String>("appid"),
            message::required::<crate::Enumeration<UserIdType>>("user_id_type"),
            message::optional::<String>("openid"),
            message::optional::<String>("phone_number_hash"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 直连商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 应用AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 用户ID的类型（必填）
        pub fn user_id_type(self, value: impl Into<crate::Enumeration<UserIdType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<UserIdType>>("user_id_type", value))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 用户手机号的十六进制字符串
        pub fn phone_number_hash(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("phone_number_hash", value))
        }
    }

    /// 商户贴息-获取微信分付曝光建议：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 是否建议曝光微信分付
        pub recommend_exposure: Option<bool>,
    }

    request!(Request);

    message! {
        Response {
            0 => recommend_exposure: "recommend_exposure",
        }
    }
}
