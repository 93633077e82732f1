//! `/v3/marketing/membercard-open/phonenumber-member/import`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/membercard-open/phonenumber-member/import`
#[derive(Clone, Debug)]
pub struct Import(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/membercard-open/phonenumber-member/import", rest)
    }
}

/// 导入加密手机号提醒会员领卡
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, Time, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/membercard-open/phonenumber-member/import");

    /// 导入加密手机号提醒会员领卡：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 会员信息
        pub member_information: Required<MemberInformation>,
        /// 加密手机号，加密传输
        pub encrypted_phone_number: Required<Sensitive>,
        /// 自定义场景值
        pub outer_str: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 会员信息
        #[inline]
        pub fn member_information(mut self, value: MemberInformation) -> Self {
            self.member_information = Required::set(value);
            self
        }

        /// 加密手机号，加密传输
        #[inline]
        pub fn encrypted_phone_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.encrypted_phone_number = Required::set(value.into());
            self
        }

        /// 自定义场景值
        #[inline]
        pub fn outer_str(mut self, value: impl Into<String>) -> Self {
            self.outer_str = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("member_information", &mut self.member_information),
                ("encrypted_phone_number", &mut self.encrypted_phone_number),
                ("outer_str", &mut self.outer_str),
            ]);
        }
    }

    /// 会员信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MemberInformation {
        /// 会员卡id
        pub card_id: Required<String>,
        /// 会员卡code
        pub code: Option<String>,
        /// 会员卡编号
        pub membership_number: Option<String>,
        /// 会员注册时间
        pub registration_time: Required<Time>,
    }

    impl MemberInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 会员卡id
        #[inline]
        pub fn card_id(mut self, value: impl Into<String>) -> Self {
            self.card_id = Required::set(value.into());
            self
        }

        /// 会员卡code
        #[inline]
        pub fn code(mut self, value: impl Into<String>) -> Self {
            self.code = Some(value.into());
            self
        }

        /// 会员卡编号
        #[inline]
        pub fn membership_number(mut self, value: impl Into<String>) -> Self {
            self.membership_number = Some(value.into());
            self
        }

        /// 会员注册时间
        #[inline]
        pub fn registration_time(mut self, value: impl Into<Time>) -> Self {
            self.registration_time = Required::set(value.into());
            self
        }
    }

    impl Message for MemberInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("card_id", &mut self.card_id),
                ("code", &mut self.code),
                ("membership_number", &mut self.membership_number),
                ("registration_time", &mut self.registration_time),
            ]);
        }
    }

    message!(Request, MemberInformation);
}
