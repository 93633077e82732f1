//! `/v3/brand/partner/card-member/user-cards/import-by-phone`

/// `/v3/brand/partner/card-member/user-cards/import-by-phone`
pub struct ImportByPhone {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/partner/card-member/user-cards/import-by-phone", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/card-member/user-cards/import-by-phone")
    }
}

/// 根据手机号导入用户会员卡
pub mod post {
    use crate::message;

    pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post::{
        CardType, ValidDateInformation,
    };
    pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post_type::Type;
    pub use crate::shared::v3_brand_partner_card_member_user_cards_import_by_openid_post::{
        Name, UserInformationCommonFieldList,
    };
    pub use crate::v3::brand::partner::card_member::user_cards::import_by_openid::post::{
        CommonFieldList, UserCardState,
    };

    /// 根据手机号导入用户会员卡：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<String>("card_id"),
            message::required::<crate::Sensitive>("phone_number"),
            message::required::<String>("user_card_code"),
            message::optional::<UserInformation>("user_information"),
            message::required::<DateInformation>("date_information"),
            message::required::<crate::Time>("pickup_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 会员卡模板ID（必填）
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_id", value))
        }

        /// 加密的手机号，加密传输（必填）
        pub fn phone_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("phone_number", value))
        }

        /// 会员卡code（必填）
        pub fn user_card_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("user_card_code", value))
        }

        /// 用户开卡时填写的个人信息
        #[inline]
        pub fn user_information(self, value: UserInformation) -> Self {
            Self(self.0.with("user_information", value))
        }

        /// 会员卡有效期（必填）
        #[inline]
        pub fn date_information(self, value: DateInformation) -> Self {
            Self(self.0.with("date_information", value))
        }

        /// 领取时间（必填）
        pub fn pickup_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("pickup_time", value))
        }
    }

    /// 用户开卡时填写的个人信息
    pub struct UserInformation(pub(crate) message::Object);

    impl UserInformation {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<Vec<CommonFieldList>>("common_field_list"),
            message::optional::<Vec<CustomFieldList>>("custom_field_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 平台提供的通用开卡信息字段
        #[inline]
        pub fn common_field_list(self, value: Vec<CommonFieldList>) -> Self {
            Self(self.0.with("common_field_list", value))
        }

        /// 商户自定义的开卡信息字段
        #[inline]
        pub fn custom_field_list(self, value: Vec<CustomFieldList>) -> Self {
            Self(self.0.with("custom_field_list", value))
        }
    }

    /// 会员卡有效期
    pub struct DateInformation(pub(crate) message::Object);

    impl DateInformation {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Type>>("type"),
            message::optional::<crate::Time>("available_begin_time"),
            message::optional::<crate::Time>("available_end_time"),
            message::optional::<i64>("available_day_after_receive"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 有效期类型（必填）
        pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
        }

        /// 有效期开始时间
        pub fn available_begin_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("available_begin_time", value))
        }

        /// 有效期结束时间
        pub fn available_end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("available_end_time", value))
        }

        /// 生效后N天内有效
        #[inline]
        pub fn available_day_after_receive(self, value: i64) -> Self {
            Self(self.0.with("available_day_after_receive", value))
        }
    }

    /// 商户自定义的开卡信息字段
    pub struct CustomFieldList(pub(crate) message::Object);

    impl CustomFieldList {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("name"),
            message::optional::<Vec<String>>("user_chosen_values"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 字段名称
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 加密的用户选择的字段值列表
        #[inline]
        pub fn user_chosen_values(self, value: Vec<String>) -> Self {
            Self(self.0.with("user_chosen_values", value))
        }
    }

    /// 根据手机号导入用户会员卡：应答
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
        pub card_type: Option<crate::Enumeration<CardType>>,
        /// 加密的手机号，加密传输
        pub phone_number: Option<crate::Sensitive>,
        /// 等级
        pub level: Option<String>,
        /// 会员卡有效期
        pub valid_date_information: Option<ValidDateInformation>,
        /// 领取时间
        pub pickup_time: Option<crate::Time>,
        /// 用户开卡时填写的个人信息
        pub user_information: Option<ResponseUserInformation>,
        /// 商家数据包
        pub attach: Option<String>,
        /// 用户会员卡状态
        pub user_card_state: Option<crate::Enumeration<UserCardState>>,
        /// 作废原因
        pub invalid_reason: Option<String>,
        /// 作废时间
        pub invalid_time: Option<crate::Time>,
    }

    /// 用户开卡时填写的个人信息
    #[non_exhaustive]
    pub struct ResponseUserInformation {
        /// 平台提供的通用开卡信息字段
        pub common_field_list: Option<Vec<UserInformationCommonFieldList>>,
        /// 商户自定义的开卡信息字段
        pub custom_field_list: Option<Vec<UserInformationCustomFieldList>>,
    }

    /// 商户自定义的开卡信息字段
    #[non_exhaustive]
    pub struct UserInformationCustomFieldList {
        /// 字段名称
        pub name: Option<String>,
        /// 加密的用户选择的字段值列表
        pub user_chosen_values: Option<Vec<String>>,
    }

    request!(Request, UserInformation, DateInformation, CustomFieldList);

    held!(UserInformation, DateInformation, CustomFieldList);

    message! {
        Response {
            0 => user_card_code: "user_card_code",
            1 => card_id: "card_id",
            2 => openid: "openid",
            3 => card_color: "card_color",
            4 => card_picture_url: "card_picture_url",
            5 => brand_id: "brand_id",
            6 => card_type: "card_type",
            7 => phone_number: "phone_number",
            8 => level: "level",
            9 => valid_date_information: "valid_date_information",
            10 => pickup_time: "pickup_time",
            11 => user_information: "user_information",
            12 => attach: "attach",
            13 => user_card_state: "user_card_state",
            14 => invalid_reason: "invalid_reason",
            15 => invalid_time: "invalid_time",
        }
        ResponseUserInformation {
            0 => common_field_list: "common_field_list",
            1 => custom_field_list: "custom_field_list",
        }
        UserInformationCustomFieldList {
            0 => name: "name",
            1 => user_chosen_values: "user_chosen_values",
        }
    }
}
