//! `v2/appauth/getaccesstoken`

/// `v2/appauth/getaccesstoken`
pub struct Getaccesstoken {
    pub(crate) node: crate::chain::Node,
}

impl Getaccesstoken {
    /// 通过code换取accesstoken
    ///
    /// `GET /appauth/getaccesstoken`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::appauth::getaccesstoken::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .mch_id("1200009811")
    ///     .appid("wxcbda96de0b165486")
    ///     .openid("baf04e6bbbd06f7b1a197d18ed53b7f1")
    ///     .code("wxcbda96de0b165489")
    ///     .grant_type(get::GrantType::AUTHORIZATION_CODE)
    ///     .scope(get::Scope::PAY_IDENTITY)
    ///     .sign_type(get::SignType::HMAC_SHA256);
    /// let answer = client.v2().appauth().getaccesstoken().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987273)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/appauth/getaccesstoken", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/appauth/getaccesstoken")
    }
}

/// 通过code换取accesstoken
pub mod get {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::v2::appauth::authindex::get::Scope;

    enumeration! {
        /// 固定值authorization\_code
        GrantType {
            AUTHORIZATION_CODE = "authorization_code",
        }
    }

    /// 通过code换取accesstoken：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mch_id"),
            message::required::<String>("appid"),
            message::required::<String>("openid"),
            message::required::<String>("code"),
            message::required::<crate::Enumeration<GrantType>>("grant_type"),
            message::required::<crate::Enumeration<Scope>>("scope"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 微信openID（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 第一步返回的auth\_code（必填）
        pub fn code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("code", value))
        }

        /// 固定值authorization\_code（必填）
        pub fn grant_type(self, value: impl Into<crate::Enumeration<GrantType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<GrantType>>("grant_type", value))
        }

        /// 应用授权作用域（必填）
        pub fn scope(self, value: impl Into<crate::Enumeration<Scope>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Scope>>("scope", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }
    }

    /// 通过code换取accesstoken：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，已知取值：`0`、`-1`
        pub retcode: Option<i64>,
        /// 处理成功
        pub retmsg: Option<String>,
        /// 接口调用凭证
        pub access_token: Option<String>,
        /// 请求返回的access\_token过期时间
        pub access_token_expire_in: Option<i64>,
        /// refresh令牌
        pub refresh_token: Option<String>,
        /// refresh\_token过期时间
        pub refresh_token_expire_in: Option<i64>,
    }

    request!(Request);

    message! {
        Response {
            0 => retcode: "retcode",
            1 => retmsg: "retmsg",
            2 => access_token: "access_token",
            3 => access_token_expire_in: "access_token_expire_in",
            4 => refresh_token: "refresh_token",
            5 => refresh_token_expire_in: "refresh_token_expire_in",
        }
    }
}
