//! 通过加密手机号查询会员领卡状态 · Query card claim status by phone
//!
//! `/v3/marketing/membercard-open/phonenumber-member/search`

/// 通过加密手机号查询会员领卡状态 · Query card claim status by phone
///
/// `/v3/marketing/membercard-open/phonenumber-member/search`
#[derive(Clone)]
pub struct Search {
    pub(crate) node: crate::chain::Node,
}

impl Search {
    /// 通过加密手机号查询会员领卡状态 · Query card claim status by phone
    ///
    /// `GET /v3/marketing/membercard-open/phonenumber-member/search`
    ///
    /// 按加密手机号查询会员是否已领取会员卡，返回领取状态和用户会员卡信息。模式：普通商户、服务商。
    ///
    /// Queries by encrypted phone number whether a member has claimed the card, and returns the status and the card. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::phonenumber_member::search::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .encrypted_phone_number("13800000000");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .phonenumber_member()
    ///     .search()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4017166232](https://pay.weixin.qq.com/doc/v3/merchant/4017166232), [partner/4017172062](https://pay.weixin.qq.com/doc/v3/partner/4017172062)
    #[doc(alias(
        "通过加密手机号查询会员领卡状态",
        "Query card claim status by phone",
        "会员卡",
        "search",
        "phonenumber-member/search"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/membercard-open/phonenumber-member/search", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/phonenumber-member/search")
    }
}

/// 通过加密手机号查询会员领卡状态 · Query card claim status by phone
pub mod get {

    enumeration! {
        /// 用户领取状态 · User claim status
        ReceiveStatus {
            /// `UNSHOWED`: 未展示 · Not shown
            UNSHOWED = "UNSHOWED",
            /// `UNRECEIVED`: 未领取 · Not received
            UNRECEIVED = "UNRECEIVED",
            /// `RECEIVED`: 已领取 · Received
            RECEIVED = "RECEIVED",
        }
    }

    /// 通过加密手机号查询会员领卡状态：请求 · Query card claim status by phone: request
    pub struct Request {
        /// 会员卡id（必填） · Membership card ID (required)
        pub card_id: Option<String>,
        /// 加密手机号（必填） · Encrypted phone number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub encrypted_phone_number: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 会员卡id（必填） · Membership card ID (required)
        pub fn card_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_id = value.into_member();
            self
        }

        /// 加密手机号（必填） · Encrypted phone number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn encrypted_phone_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.encrypted_phone_number = value.into_member();
            self
        }
    }

    /// 通过加密手机号查询会员领卡状态：应答 · Query card claim status by phone: answer
    #[non_exhaustive]
    pub struct Response {
        /// 用户领取状态 · User claim status
        pub receive_status: ReceiveStatus,
        /// 用户会员卡信息 · User membership card information
        pub user_card_information: Option<UserCardInformation>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 用户会员卡信息 · User membership card information
    #[non_exhaustive]
    pub struct UserCardInformation {
        /// 会员卡code · Membership card code
        pub code: Option<String>,
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 用户标识 · User unionid
        pub unionid: Option<String>,
        /// 会员卡领取时间 · Membership card claim time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub receive_time: Option<crate::Time>,
        /// 品牌appid · Brand app ID
        pub card_appid: Option<String>,
        /// 会员卡id · Membership card ID
        pub card_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => card_id: Required "card_id",
            1 => encrypted_phone_number: Required "encrypted_phone_number",
        }
        Response {
            0 => receive_status: Optional "receive_status",
            1 => user_card_information: Optional "user_card_information",
        }
        UserCardInformation {
            0 => code: Optional "code",
            1 => openid: Optional "openid",
            2 => unionid: Optional "unionid",
            3 => receive_time: Optional "receive_time",
            4 => card_appid: Optional "card_appid",
            5 => card_id: Optional "card_id",
        }
    }
}
