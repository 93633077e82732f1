//! `/v3/brand/partner/card-member/user-cards/import-by-openid`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/partner/card-member/user-cards/import-by-openid`
#[derive(Clone, Debug)]
pub struct ImportByOpenid(pub(crate) Node);

impl ImportByOpenid {
    /// 根据openid导入用户会员卡 (partner)
    ///
    /// `POST /v3/brand/partner/card-member/user-cards/import-by-openid`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::user_cards::import_by_openid::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("1004")
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .openid("obLatjnx9gnqzS4myYGmLZ7LgLBA")
    ///     .user_card_code("478515832665")
    ///     .phone_number("13800000000")
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
    ///     .import_by_openid()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336981)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/partner/card-member/user-cards/import-by-openid", rest)
    }
}

/// 根据openid导入用户会员卡
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, Time, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::brand::partner::card_member::cards::card_id::invalidate::post::{
        CardType, Type, ValidDateInformation,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/brand/partner/card-member/user-cards/import-by-openid");

    enumeration! {
        /// 平台提供的通用开卡信息字段
        Name {
            USER_FORM_FLAG_SEX = "USER_FORM_FLAG_SEX",
            USER_FORM_FLAG_NAME = "USER_FORM_FLAG_NAME",
            USER_FORM_FLAG_BIRTHDAY = "USER_FORM_FLAG_BIRTHDAY",
            USER_FORM_FLAG_ADDRESS = "USER_FORM_FLAG_ADDRESS",
            USER_FORM_FLAG_EMAIL = "USER_FORM_FLAG_EMAIL",
            USER_FORM_FLAG_CITY = "USER_FORM_FLAG_CITY",
        }
    }

    enumeration! {
        /// 用户会员卡状态
        UserCardState {
            UNACTIVATED = "UNACTIVATED",
            EFFECTIVE = "EFFECTIVE",
            EXPIRED = "EXPIRED",
            INVALID = "INVALID",
        }
    }

    /// 根据openid导入用户会员卡：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品牌ID
        pub brand_id: Required<String>,
        /// 会员卡模板ID
        pub card_id: Required<String>,
        /// 用户标识
        pub openid: Required<String>,
        /// 会员卡code
        pub user_card_code: Required<String>,
        /// 加密的手机号，加密传输
        pub phone_number: Option<Sensitive>,
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

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 会员卡code
        #[inline]
        pub fn user_card_code(mut self, value: impl Into<String>) -> Self {
            self.user_card_code = Required::set(value.into());
            self
        }

        /// 加密的手机号，加密传输
        #[inline]
        pub fn phone_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.phone_number = Some(value.into());
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
                ("openid", &mut self.openid),
                ("user_card_code", &mut self.user_card_code),
                ("phone_number", &mut self.phone_number),
                ("user_information", &mut self.user_information),
                ("date_information", &mut self.date_information),
                ("pickup_time", &mut self.pickup_time),
            ]);
        }
    }

    /// 用户开卡时填写的个人信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UserInformation {
        /// 平台提供的通用开卡信息字段
        pub common_field_list: Option<Vec<CommonFieldList>>,
        /// 商户自定义的开卡信息字段
        pub custom_field_list: Option<Vec<CustomFieldList>>,
    }

    impl UserInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 平台提供的通用开卡信息字段
        #[inline]
        pub fn common_field_list(mut self, value: Vec<CommonFieldList>) -> Self {
            self.common_field_list = Some(value);
            self
        }

        /// 商户自定义的开卡信息字段
        #[inline]
        pub fn custom_field_list(mut self, value: Vec<CustomFieldList>) -> Self {
            self.custom_field_list = Some(value);
            self
        }
    }

    impl Message for UserInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("common_field_list", &mut self.common_field_list),
                ("custom_field_list", &mut self.custom_field_list),
            ]);
        }
    }

    /// 会员卡有效期
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DateInformation {
        /// 有效期类型
        pub r#type: Required<Enumeration<Type>>,
        /// 有效期开始时间
        pub available_begin_time: Option<Time>,
        /// 有效期结束时间
        pub available_end_time: Option<Time>,
        /// 生效后N天内有效
        pub available_day_after_receive: Option<i64>,
    }

    impl DateInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 有效期类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<Type>>) -> Self {
            self.r#type = Required::set(value.into());
            self
        }

        /// 有效期开始时间
        #[inline]
        pub fn available_begin_time(mut self, value: impl Into<Time>) -> Self {
            self.available_begin_time = Some(value.into());
            self
        }

        /// 有效期结束时间
        #[inline]
        pub fn available_end_time(mut self, value: impl Into<Time>) -> Self {
            self.available_end_time = Some(value.into());
            self
        }

        /// 生效后N天内有效
        #[inline]
        pub fn available_day_after_receive(mut self, value: i64) -> Self {
            self.available_day_after_receive = Some(value);
            self
        }
    }

    impl Message for DateInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("type", &mut self.r#type),
                ("available_begin_time", &mut self.available_begin_time),
                ("available_end_time", &mut self.available_end_time),
                ("available_day_after_receive", &mut self.available_day_after_receive),
            ]);
        }
    }

    /// 平台提供的通用开卡信息字段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CommonFieldList {
        /// 平台提供的通用开卡信息字段
        pub name: Option<Enumeration<Name>>,
        /// 加密的用户开卡时填写的个人信息，加密传输
        pub value: Option<Sensitive>,
    }

    impl CommonFieldList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 平台提供的通用开卡信息字段
        #[inline]
        pub fn name(mut self, value: impl Into<Enumeration<Name>>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// 加密的用户开卡时填写的个人信息，加密传输
        #[inline]
        pub fn value(mut self, value: impl Into<Sensitive>) -> Self {
            self.value = Some(value.into());
            self
        }
    }

    impl Message for CommonFieldList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("name", &mut self.name), ("value", &mut self.value)]);
        }
    }

    /// 商户自定义的开卡信息字段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CustomFieldList {
        /// 字段名称
        pub name: Option<String>,
        /// 加密的用户选择的字段值列表
        pub user_chosen_values: Option<Vec<String>>,
    }

    impl CustomFieldList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 字段名称
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// 加密的用户选择的字段值列表
        #[inline]
        pub fn user_chosen_values(mut self, value: Vec<String>) -> Self {
            self.user_chosen_values = Some(value);
            self
        }
    }

    impl Message for CustomFieldList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("name", &mut self.name),
                ("user_chosen_values", &mut self.user_chosen_values),
            ]);
        }
    }

    /// 根据openid导入用户会员卡：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 会员卡code
        pub user_card_code: Option<String>,
        /// 会员卡模板ID
        pub card_id: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 卡背景颜色
        pub card_color: Option<String>,
        /// 卡背景图URL
        pub card_picture_url: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 会员卡类型
        pub card_type: Option<Enumeration<CardType>>,
        /// 加密的手机号，加密传输
        pub phone_number: Option<Sensitive>,
        /// 等级
        pub level: Option<String>,
        /// 会员卡有效期
        pub valid_date_information: Option<ValidDateInformation>,
        /// 领取时间
        pub pickup_time: Option<Time>,
        /// 用户开卡时填写的个人信息
        pub user_information: Option<ResponseUserInformation>,
        /// 商家数据包
        pub attach: Option<String>,
        /// 用户会员卡状态
        pub user_card_state: Option<Enumeration<UserCardState>>,
        /// 作废原因
        pub invalid_reason: Option<String>,
        /// 作废时间
        pub invalid_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("user_card_code", &mut self.user_card_code),
                ("card_id", &mut self.card_id),
                ("openid", &mut self.openid),
                ("card_color", &mut self.card_color),
                ("card_picture_url", &mut self.card_picture_url),
                ("brand_id", &mut self.brand_id),
                ("card_type", &mut self.card_type),
                ("phone_number", &mut self.phone_number),
                ("level", &mut self.level),
                ("valid_date_information", &mut self.valid_date_information),
                ("pickup_time", &mut self.pickup_time),
                ("user_information", &mut self.user_information),
                ("attach", &mut self.attach),
                ("user_card_state", &mut self.user_card_state),
                ("invalid_reason", &mut self.invalid_reason),
                ("invalid_time", &mut self.invalid_time),
            ]);
        }
    }

    /// 用户开卡时填写的个人信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseUserInformation {
        /// 平台提供的通用开卡信息字段
        pub common_field_list: Option<Vec<UserInformationCommonFieldList>>,
        /// 商户自定义的开卡信息字段
        pub custom_field_list: Option<Vec<UserInformationCustomFieldList>>,
    }

    impl Message for ResponseUserInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("common_field_list", &mut self.common_field_list),
                ("custom_field_list", &mut self.custom_field_list),
            ]);
        }
    }

    /// 平台提供的通用开卡信息字段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UserInformationCommonFieldList {
        /// 平台提供的通用开卡信息字段
        pub name: Option<Enumeration<Name>>,
        /// 加密的用户开卡时填写的个人信息，加密传输
        pub value: Option<Sensitive>,
    }

    impl Message for UserInformationCommonFieldList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("name", &mut self.name), ("value", &mut self.value)]);
        }
    }

    /// 商户自定义的开卡信息字段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UserInformationCustomFieldList {
        /// 字段名称
        pub name: Option<String>,
        /// 加密的用户选择的字段值列表
        pub user_chosen_values: Option<Vec<String>>,
    }

    impl Message for UserInformationCustomFieldList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("name", &mut self.name),
                ("user_chosen_values", &mut self.user_chosen_values),
            ]);
        }
    }

    message!(
        Request,
        UserInformation,
        DateInformation,
        CommonFieldList,
        CustomFieldList,
        Response,
        ResponseUserInformation,
        UserInformationCommonFieldList,
        UserInformationCustomFieldList
    );
}
