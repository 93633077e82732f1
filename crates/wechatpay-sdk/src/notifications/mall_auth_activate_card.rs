//! `MALL_AUTH.ACTIVATE_CARD`: 商圈会员积分服务授权结果(MALL\_AUTH.ACTIVATE\_CARD)通知(JSON) · Business district points service authorised
//!
//! 用户授权商圈会员积分服务后发出，通知商圈商户授权结果，用于为用户积分。模式：普通商户、服务商。
//!
//! Sent with the result of a user's authorisation of the business district's member points service. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [merchant/4012285836](https://pay.weixin.qq.com/doc/v3/merchant/4012285836), [partner/4012076406](https://pay.weixin.qq.com/doc/v3/partner/4012076406)

enumeration! {
    /// 用户授权类型 · User authorisation type
    AuthType {
        /// `REGISTERED_MODE`: 仅注册 · Registration only
        REGISTERED_MODE = "REGISTERED_MODE",
        /// `REGISTERED_AND_AUTHORIZATION_MODE`: 注册并授权 · Registration and authorisation
        REGISTERED_AND_AUTHORIZATION_MODE = "REGISTERED_AND_AUTHORIZATION_MODE",
    }
}

/// 商圈会员积分服务授权结果(MALL\_AUTH.ACTIVATE\_CARD)通知(JSON) · Business district points service authorised
#[non_exhaustive]
pub struct Content {
    /// 顾客授权时使用的小程序上的OpenID · User openid (authorising Mini Program)
    pub openid: Option<String>,
    /// 用户在商圈会员卡card\_id下的唯一标志 · Membership card code
    pub code: Option<String>,
    /// 用户开会员卡时的商圈商户号 · ID of the business district merchant where the membership card was opened
    pub mchid: Option<String>,
    /// 用户授权类型 · User authorisation type
    pub auth_type: AuthType,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => openid: Optional "openid",
        1 => code: Optional "code",
        2 => mchid: Optional "mchid",
        3 => auth_type: Optional "auth_type",
    }
}
