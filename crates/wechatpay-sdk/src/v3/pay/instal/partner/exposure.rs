//! 商户贴息-获取微信分付曝光建议 · Get Fenfu exposure advice (partner, merchant-funded interest)
//!
//! `/v3/pay/instal/partner/exposure`

/// 商户贴息-获取微信分付曝光建议 · Get Fenfu exposure advice (partner, merchant-funded interest)
///
/// `/v3/pay/instal/partner/exposure`
#[derive(Clone)]
pub struct Exposure {
    pub(crate) node: crate::chain::Node,
}

impl Exposure {
    /// 商户贴息-获取微信分付曝光建议 · Get Fenfu exposure advice (partner, merchant-funded interest)
    ///
    /// `POST /v3/pay/instal/partner/exposure`
    ///
    /// 商户贴息场景下，服务商为子商户查询是否建议向该用户曝光微信分付。模式：服务商。
    ///
    /// Returns whether a sub-merchant should show WeChat Fenfu to a user when the merchant funds the interest. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::instal::partner::exposure::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000001")
    ///     .sp_appid("wx8888888888888888")
    ///     .sub_appid("wx9999999999999999")
    ///     .sub_mchid("1900000109");
    /// let answer = client.v3().pay().instal().partner().exposure().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016196820](https://pay.weixin.qq.com/doc/v3/partner/4016196820)
    #[doc(alias(
        "商户贴息-获取微信分付曝光建议",
        "Get Fenfu exposure advice (partner, merchant-funded interest)",
        "微信分付",
        "exposure",
        "partner/exposure"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay/instal/partner/exposure", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/instal/partner/exposure")
    }
}

/// 商户贴息-获取微信分付曝光建议 · Get Fenfu exposure advice (partner, merchant-funded interest)
pub mod post {

    enumeration! {
        /// 用户ID的类型 · User ID type
        UserIdType {
            /// `UNKNOWN_USER_ID_TYPE`: 类型未知 · Unknown type
            UNKNOWN_USER_ID_TYPE = "UNKNOWN_USER_ID_TYPE",
            /// `OPENID`: 用户的 `openid` · The user's `openid`
            OPENID = "OPENID",
            /// `PHONE_NO`: 手机号 · Phone number
            PHONE_NO = "PHONE_NO",
            /// `SP_OPENID`: 服务商下的 `openid` · `openid` at the partner
            SP_OPENID = "SP_OPENID",
            /// `SUB_OPENID`: 子商户下的 `openid` · `openid` at the sub-merchant
            SUB_OPENID = "SUB_OPENID",
        }
    }

    /// 商户贴息-获取微信分付曝光建议：请求 · Get Fenfu exposure advice (partner, merchant-funded interest): request
    pub struct Request {
        /// 服务商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 服务商应用ID（必填） · Partner app ID (required)
        pub sp_appid: Option<String>,
        /// 子商户/二级商户应用ID（必填） · Sub-merchant app ID (required)
        pub sub_appid: Option<String>,
        /// 子商户号/二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 用户ID · User ID
        pub user_id: Option<UserId>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商户号（必填） · Partner merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 服务商应用ID（必填） · Partner app ID (required)
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 子商户/二级商户应用ID（必填） · Sub-merchant app ID (required)
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 子商户号/二级商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 用户ID · User ID
        pub fn user_id<M>(mut self, value: impl crate::IntoMember<UserId, M>) -> Self {
            self.user_id = value.into_member();
            self
        }
    }

    /// 用户ID · User ID
    pub struct UserId {
        /// 用户ID的类型 · User ID type
        pub user_id_type: UserIdType,
        /// 用户服务标识 · User openid (partner)
        pub sp_openid: Option<String>,
        /// 用户子标识 · User openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// 用户手机号的哈希值 · Hash of user phone number
        ///
        /// 摘要，十六进制。A digest, in hex.
        pub phone_number_hash: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl UserId {
        /// 用户ID的类型 · User ID type
        pub fn user_id_type<M>(mut self, value: impl crate::IntoMember<UserIdType, M>) -> Self {
            self.user_id_type = value.into_member().unwrap_or_default();
            self
        }

        /// 用户服务标识 · User openid (partner)
        pub fn sp_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_openid = value.into_member();
            self
        }

        /// 用户子标识 · User openid (sub-merchant)
        pub fn sub_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_openid = value.into_member();
            self
        }

        /// 用户手机号的哈希值 · Hash of user phone number
        ///
        /// 摘要，十六进制。A digest, in hex.
        pub fn phone_number_hash<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.phone_number_hash = value.into_member();
            self
        }
    }

    /// 商户贴息-获取微信分付曝光建议：应答 · Get Fenfu exposure advice (partner, merchant-funded interest): answer
    #[non_exhaustive]
    pub struct Response {
        /// 是否建议曝光微信分付 · Whether to show WeChat Fenfu
        pub recommend_exposure: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, UserId);

    message! {
        Request {
            0 => sp_mchid: Required "sp_mchid",
            1 => sp_appid: Required "sp_appid",
            2 => sub_appid: Required "sub_appid",
            3 => sub_mchid: Optional "sub_mchid",
            4 => user_id: Optional "user_id",
        }
        UserId {
            0 => user_id_type: Optional "user_id_type",
            1 => sp_openid: Optional "sp_openid",
            2 => sub_openid: Optional "sub_openid",
            3 => phone_number_hash: Optional "phone_number_hash",
        }
        Response {
            0 => recommend_exposure: Optional "recommend_exposure",
        }
    }
}
