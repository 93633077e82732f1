//! `/v3/marketing/membercard-open/phonenumber-member/import`

/// `/v3/marketing/membercard-open/phonenumber-member/import`
pub struct Import {
    pub(crate) node: crate::chain::Node,
}

impl Import {
    /// 导入加密手机号提醒会员领卡 (direct and partner)
    ///
    /// `POST /v3/marketing/membercard-open/phonenumber-member/import`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::phonenumber_member::import::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .member_information(
    ///         post::MemberInformation::new()
    ///             .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///             .code("478515832665")
    ///             .membership_number("316510891298")
    ///             .registration_time("2015-05-20T13:29:35.120+08:00"),
    ///     )
    ///     .encrypted_phone_number("13800000000")
    ///     .outer_str("my_card_CARD");
    /// client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .phonenumber_member()
    ///     .import()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017166226)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/marketing/membercard-open/phonenumber-member/import", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/phonenumber-member/import")
    }
}

/// 导入加密手机号提醒会员领卡
pub mod post {
    use crate::message;

    /// 导入加密手机号提醒会员领卡：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<MemberInformation>("member_information"),
            message::required::<crate::Sensitive>("encrypted_phone_number"),
            message::optional::<String>("outer_str"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 会员信息（必填）
        #[inline]
        pub fn member_information(self, value: MemberInformation) -> Self {
            Self(self.0.with("member_information", value))
        }

        /// 加密手机号，加密传输（必填）
        pub fn encrypted_phone_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("encrypted_phone_number", value))
        }

        /// 自定义场景值
        pub fn outer_str(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("outer_str", value))
        }
    }

    /// 会员信息
    pub struct MemberInformation(pub(crate) message::Object);

    impl MemberInformation {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("card_id"),
            message::optional::<String>("code"),
            message::optional::<String>("membership_number"),
            message::required::<crate::Time>("registration_time"),
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

        /// 会员卡code
        pub fn code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("code", value))
        }

        /// 会员卡编号
        pub fn membership_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("membership_number", value))
        }

        /// 会员注册时间（必填）
        pub fn registration_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("registration_time", value))
        }
    }

    request!(Request, MemberInformation);

    held!(MemberInformation);
}
