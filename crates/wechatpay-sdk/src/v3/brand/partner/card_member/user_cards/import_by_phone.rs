//! `/v3/brand/partner/card-member/user-cards/import-by-phone`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/partner/card-member/user-cards/import-by-phone`
#[derive(Clone, Debug)]
pub struct ImportByPhone(pub(crate) Node);

impl ImportByPhone {
    /// 根据手机号导入用户会员卡 (partner)
    ///
    /// `POST /v3/brand/partner/card-member/user-cards/import-by-phone`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::user_cards::import_by_phone::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("1004")
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .phone_number("13800000000")
    ///     .user_card_code("478515832665")
    ///     .user_information(
    ///         post::UserInformation::new()
    ///             .common_field_list(vec![
    ///                 post::CommonFieldList::new()
    ///                     .name(post::Name::USER_FORM_FLAG_SEX)
    ///                     .value("6225760000000000"),
    ///             ])
    ///             .custom_field_list(vec![
    ///                 post::CustomFieldList::new()
    ///                     .name("喜欢的运动")
    ///                     .user_chosen_values(vec![
    ///                         "vvysDQeEaH3I+wRh14St0abIkvQyFgh/".to_owned(),
    ///                     ]),
    ///             ]),
    ///     )
    ///     .date_information(
    ///         post::DateInformation::new()
    ///             .r#type(post::Type::FIX_TIME_RANGE)
    ///             .available_begin_time("2020-05-20T13:29:35.120+08:00")
    ///             .available_end_time("2030-05-20T13:29:35.120+08:00")
    ///             .available_day_after_receive(200),
    ///     )
    ///     .pickup_time("2020-05-20T13:29:35.120+08:00");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .user_cards()
    ///     .import_by_phone()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336982)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/partner/card-member/user-cards/import-by-phone", rest)
    }
}

/// 根据手机号导入用户会员卡
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, Time, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::brand::partner::card_member::cards::card_id::invalidate::post::{
        CardType, Type, ValidDateInformation,
    };
    pub use crate::v3::brand::partner::card_member::user_cards::import_by_openid::post::{
        CommonFieldList, CustomFieldList, DateInformation, Name, Response, ResponseUserInformation,
        UserCardState, UserInformation, UserInformationCommonFieldList,
        UserInformationCustomFieldList,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/brand/partner/card-member/user-cards/import-by-phone");

    /// 根据手机号导入用户会员卡：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品牌ID
        pub brand_id: Required<String>,
        /// 会员卡模板ID
        pub card_id: Required<String>,
        /// 加密的手机号，加密传输
        pub phone_number: Required<Sensitive>,
        /// 会员卡code
        pub user_card_code: Required<String>,
        /// 用户开卡时填写的个人信息
        pub user_information: Option<UserInformation>,
        /// 会员卡有效期
        pub date_information: Required<DateInformation>,
        /// 领取时间
        pub pickup_time: Required<Time>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 品牌ID
        #[inline]
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Required::set(value.into());
            self
        }

        /// 会员卡模板ID
        #[inline]
        pub fn card_id(mut self, value: impl Into<String>) -> Self {
            self.card_id = Required::set(value.into());
            self
        }

        /// 加密的手机号，加密传输
        #[inline]
        pub fn phone_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.phone_number = Required::set(value.into());
            self
        }

        /// 会员卡code
        #[inline]
        pub fn user_card_code(mut self, value: impl Into<String>) -> Self {
            self.user_card_code = Required::set(value.into());
            self
        }

        /// 用户开卡时填写的个人信息
        #[inline]
        pub fn user_information(mut self, value: UserInformation) -> Self {
            self.user_information = Some(value);
            self
        }

        /// 会员卡有效期
        #[inline]
        pub fn date_information(mut self, value: DateInformation) -> Self {
            self.date_information = Required::set(value);
            self
        }

        /// 领取时间
        #[inline]
        pub fn pickup_time(mut self, value: impl Into<Time>) -> Self {
            self.pickup_time = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("brand_id", &mut self.brand_id),
                ("card_id", &mut self.card_id),
                ("phone_number", &mut self.phone_number),
                ("user_card_code", &mut self.user_card_code),
                ("user_information", &mut self.user_information),
                ("date_information", &mut self.date_information),
                ("pickup_time", &mut self.pickup_time),
            ]);
        }
    }

    message!(Request);
}
