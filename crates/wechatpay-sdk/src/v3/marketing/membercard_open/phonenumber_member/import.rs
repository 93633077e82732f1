//! 导入加密手机号提醒会员领卡 · Remind members to claim by phone
//!
//! `/v3/marketing/membercard-open/phonenumber-member/import`

/// 导入加密手机号提醒会员领卡 · Remind members to claim by phone
///
/// `/v3/marketing/membercard-open/phonenumber-member/import`
#[derive(Clone)]
pub struct Import {
    pub(crate) node: crate::chain::Node,
}

impl Import {
    /// 导入加密手机号提醒会员领卡 · Remind members to claim by phone
    ///
    /// `POST /v3/marketing/membercard-open/phonenumber-member/import`
    ///
    /// 导入会员的加密手机号，由微信支付提醒这些会员领取会员卡。模式：普通商户、服务商。
    ///
    /// Imports encrypted phone numbers of members, whom WeChat Pay reminds to claim their membership card. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::phonenumber_member::import::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .member_information(
    ///         post::MemberInformation::new()
    ///             .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///             .registration_time("2015-05-20T13:29:35.120+08:00"),
    ///     )
    ///     .encrypted_phone_number("13800000000");
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
    /// 官方文档 · Official pages: [merchant/4017166226](https://pay.weixin.qq.com/doc/v3/merchant/4017166226), [partner/4017171998](https://pay.weixin.qq.com/doc/v3/partner/4017171998)
    #[doc(alias(
        "导入加密手机号提醒会员领卡",
        "Remind members to claim by phone",
        "会员卡",
        "import",
        "phonenumber-member/import"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/marketing/membercard-open/phonenumber-member/import", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/phonenumber-member/import")
    }
}

/// 导入加密手机号提醒会员领卡 · Remind members to claim by phone
pub mod post {

    /// 导入加密手机号提醒会员领卡：请求 · Remind members to claim by phone: request
    pub struct Request {
        /// 会员信息（必填） · Member information (required)
        pub member_information: Option<MemberInformation>,
        /// 加密手机号（必填） · Encrypted phone number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub encrypted_phone_number: Option<crate::Sensitive>,
        /// 自定义场景值 · Custom scenario value
        pub outer_str: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 会员信息（必填） · Member information (required)
        pub fn member_information<M>(
            mut self,
            value: impl crate::IntoMember<MemberInformation, M>,
        ) -> Self {
            self.member_information = value.into_member();
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

        /// 自定义场景值 · Custom scenario value
        pub fn outer_str<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.outer_str = value.into_member();
            self
        }
    }

    /// 会员信息 · Member information
    pub struct MemberInformation {
        /// 会员卡id（必填） · Membership card ID (required)
        pub card_id: Option<String>,
        /// 会员卡code · Membership card code
        pub code: Option<String>,
        /// 会员卡编号 · Membership number
        pub membership_number: Option<String>,
        /// 会员注册时间（必填） · Member registration time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub registration_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl MemberInformation {
        /// 会员卡id（必填） · Membership card ID (required)
        pub fn card_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_id = value.into_member();
            self
        }

        /// 会员卡code · Membership card code
        pub fn code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.code = value.into_member();
            self
        }

        /// 会员卡编号 · Membership number
        pub fn membership_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.membership_number = value.into_member();
            self
        }

        /// 会员注册时间（必填） · Member registration time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn registration_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.registration_time = value.into_member();
            self
        }
    }

    request!(Request, MemberInformation);

    message! {
        Request {
            0 => member_information: Required "member_information",
            1 => encrypted_phone_number: Required "encrypted_phone_number",
            2 => outer_str: Optional "outer_str",
        }
        MemberInformation {
            0 => card_id: Required "card_id",
            1 => code: Optional "code",
            2 => membership_number: Optional "membership_number",
            3 => registration_time: Required "registration_time",
        }
    }
}
