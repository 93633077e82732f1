//! 商户贴息-获取微信分付曝光建议 · Get Fenfu exposure advice (merchant-funded interest)
//!
//! `/v3/pay/instal/exposure`

/// 商户贴息-获取微信分付曝光建议 · Get Fenfu exposure advice (merchant-funded interest)
///
/// `/v3/pay/instal/exposure`
#[derive(Clone)]
pub struct Exposure {
    pub(crate) node: crate::chain::Node,
}

impl Exposure {
    /// 商户贴息-获取微信分付曝光建议 · Get Fenfu exposure advice (merchant-funded interest)
    ///
    /// `POST /v3/pay/instal/exposure`
    ///
    /// 商户贴息场景下，按openid或手机号哈希查询是否建议向该用户曝光微信分付。模式：普通商户。
    ///
    /// Returns whether to show WeChat Fenfu to a user when the merchant funds the interest. The user is given by openid or phone number hash. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::instal::exposure::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1900000001")
    ///     .appid("wx8888888888888888")
    ///     .user_id_type(post::UserIdType::OPENID);
    /// let answer = client.v3().pay().instal().exposure().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4016196762](https://pay.weixin.qq.com/doc/v3/merchant/4016196762)
    #[doc(alias(
        "商户贴息-获取微信分付曝光建议",
        "Get Fenfu exposure advice (merchant-funded interest)",
        "微信分付",
        "exposure",
        "instal/exposure"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay/instal/exposure", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/instal/exposure")
    }
}

/// 商户贴息-获取微信分付曝光建议 · Get Fenfu exposure advice (merchant-funded interest)
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

    /// 商户贴息-获取微信分付曝光建议：请求 · Get Fenfu exposure advice (merchant-funded interest): request
    pub struct Request {
        /// 直连商户号（必填） · Direct merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 应用AppID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 用户ID的类型（必填） · User ID type (required)
        pub user_id_type: UserIdType,
        /// 用户标识 · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 用户手机号的十六进制字符串 · Hexadecimal hash of phone number
        ///
        /// 摘要，十六进制。A digest, in hex.
        pub phone_number_hash: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 直连商户号（必填） · Direct merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 应用AppID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 用户ID的类型（必填） · User ID type (required)
        pub fn user_id_type<M>(mut self, value: impl crate::IntoMember<UserIdType, M>) -> Self {
            self.user_id_type = value.into_member().unwrap_or_default();
            self
        }

        /// 用户标识 · User openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 用户手机号的十六进制字符串 · Hexadecimal hash of phone number
        ///
        /// 摘要，十六进制。A digest, in hex.
        pub fn phone_number_hash<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.phone_number_hash = value.into_member();
            self
        }
    }

    /// 商户贴息-获取微信分付曝光建议：应答 · Get Fenfu exposure advice (merchant-funded interest): answer
    #[non_exhaustive]
    pub struct Response {
        /// 是否建议曝光微信分付 · Whether to show WeChat Fenfu
        pub recommend_exposure: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mchid: Required "mchid",
            1 => appid: Required "appid",
            2 => user_id_type: Required "user_id_type",
            3 => openid: Optional "openid",
            4 => phone_number_hash: Optional "phone_number_hash",
        }
        Response {
            0 => recommend_exposure: Optional "recommend_exposure",
        }
    }
}
