//! 通过code换取accesstoken · Exchange a code for an access token
//!
//! `v2/appauth/getaccesstoken`

/// 通过code换取accesstoken · Exchange a code for an access token
///
/// `v2/appauth/getaccesstoken`
#[derive(Clone)]
pub struct Getaccesstoken {
    pub(crate) node: crate::chain::Node,
}

impl Getaccesstoken {
    /// 通过code换取accesstoken · Exchange a code for an access token
    ///
    /// `GET /appauth/getaccesstoken`
    ///
    /// 商户用授权码和openid换取接口调用凭证和刷新凭证，随后凭它调用实名接口。模式：普通商户。
    ///
    /// Exchanges an authorisation code and openid for an access token and a refresh token, as needed for the real-name operations. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::appauth::getaccesstoken::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .mch_id("1900000001")
    ///     .appid("wx8888888888888888")
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
    /// 官方文档 · Official pages: [merchant/4011987273](https://pay.weixin.qq.com/doc/v2/merchant/4011987273)
    #[doc(alias(
        "通过code换取accesstoken",
        "Exchange a code for an access token",
        "实名校验/授权",
        "getaccesstoken",
        "appauth/getaccesstoken"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/appauth/getaccesstoken", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/appauth/getaccesstoken")
    }
}

/// 通过code换取accesstoken · Exchange a code for an access token
pub mod get {

    enumeration! {
        /// 固定值authorization\_code · Grant type
        GrantType {
            /// `authorization_code`: 用授权码换取 · By authorisation code
            AUTHORIZATION_CODE = "authorization_code",
        }
    }

    enumeration! {
        /// 应用授权作用域 · Authorisation scope
        Scope {
            /// `pay_identity`: 支付身份信息 · Identity data of payments
            PAY_IDENTITY = "pay_identity",
            /// `pay_realname`: 支付实名信息 · Real-name data of payments
            PAY_REALNAME = "pay_realname",
        }
    }

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    /// 通过code换取accesstoken：请求 · Exchange a code for an access token: request
    pub struct Request {
        /// 商户号（必填） · Merchant ID (required)
        pub mch_id: Option<String>,
        /// 应用ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 微信openID（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 第一步返回的auth\_code（必填） · Authorisation code (required)
        pub code: Option<String>,
        /// 固定值authorization\_code（必填） · Grant type (required)
        pub grant_type: GrantType,
        /// 应用授权作用域（必填） · Authorisation scope (required)
        pub scope: Scope,
        /// 签名类型 · Signature type
        pub sign_type: SignType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 应用ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 微信openID（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 第一步返回的auth\_code（必填） · Authorisation code (required)
        pub fn code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.code = value.into_member();
            self
        }

        /// 固定值authorization\_code（必填） · Grant type (required)
        pub fn grant_type<M>(mut self, value: impl crate::IntoMember<GrantType, M>) -> Self {
            self.grant_type = value.into_member().unwrap_or_default();
            self
        }

        /// 应用授权作用域（必填） · Authorisation scope (required)
        pub fn scope<M>(mut self, value: impl crate::IntoMember<Scope, M>) -> Self {
            self.scope = value.into_member().unwrap_or_default();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 通过code换取accesstoken：应答 · Exchange a code for an access token: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// - `0`: 成功 · Succeeded
        /// - `-1`: 失败 · Failed
        pub retcode: Option<i64>,
        /// 处理成功 · Return message
        pub retmsg: Option<String>,
        /// 接口调用凭证 · Access token
        pub access_token: Option<String>,
        /// 请求返回的access\_token过期时间 · Access token expiry time
        ///
        /// 单位为秒。In seconds.
        pub access_token_expire_in: Option<i64>,
        /// refresh令牌 · Refresh token
        pub refresh_token: Option<String>,
        /// refresh\_token过期时间 · Refresh token expiry time
        ///
        /// 单位为秒。In seconds.
        pub refresh_token_expire_in: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mch_id: Required "mch_id",
            1 => appid: Required "appid",
            2 => openid: Required "openid",
            3 => code: Required "code",
            4 => grant_type: Required "grant_type",
            5 => scope: Required "scope",
            6 => sign_type: Optional "sign_type",
        }
        Response {
            0 => retcode: Optional "retcode",
            1 => retmsg: Optional "retmsg",
            2 => access_token: Optional "access_token",
            3 => access_token_expire_in: Optional "access_token_expire_in",
            4 => refresh_token: Optional "refresh_token",
            5 => refresh_token_expire_in: Optional "refresh_token_expire_in",
        }
    }
}
