//! `/v3/marketing/membercard-open/phonenumber-member/search`

/// `/v3/marketing/membercard-open/phonenumber-member/search`
pub struct Search {
    pub(crate) node: crate::chain::Node,
}

impl Search {
    /// 通过加密手机号查询会员领卡状态 (direct and partner)
    ///
    /// `GET /v3/marketing/membercard-open/phonenumber-member/search`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017166232)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/membercard-open/phonenumber-member/search", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/phonenumber-member/search")
    }
}

/// 通过加密手机号查询会员领卡状态
pub mod get {
    use crate::message;

    enumeration! {
        /// 用户领取状态
        ReceiveStatus {
            UNSHOWED = "UNSHOWED",
            UNRECEIVED = "UNRECEIVED",
            RECEIVED = "RECEIVED",
        }
    }

    /// 通过加密手机号查询会员领卡状态：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("card_id"),
            message::required::<crate::Sensitive>("encrypted_phone_number"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 会员卡id（必填）
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_id", value))
        }

        /// 加密手机号，加密传输（必填）
        pub fn encrypted_phone_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("encrypted_phone_number", value))
        }
    }

    /// 通过加密手机号查询会员领卡状态：应答
    #[non_exhaustive]
    pub struct Response {
        /// 用户领取状态
        pub receive_status: Option<crate::Enumeration<ReceiveStatus>>,
        /// 用户会员卡信息
        pub user_card_information: Option<UserCardInformation>,
    }

    /// 用户会员卡信息
    #[non_exhaustive]
    pub struct UserCardInformation {
        /// 会员卡code
        pub code: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 用户标识
        pub unionid: Option<String>,
        /// 会员卡领取时间
        pub receive_time: Option<crate::Time>,
        /// 品牌appid
        pub card_appid: Option<String>,
        /// 会员卡id
        pub card_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => receive_status: "receive_status",
            1 => user_card_information: "user_card_information",
        }
        UserCardInformation {
            0 => code: "code",
            1 => openid: "openid",
            2 => unionid: "unionid",
            3 => receive_time: "receive_time",
            4 => card_appid: "card_appid",
            5 => card_id: "card_id",
        }
    }
}
