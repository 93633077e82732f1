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
        CommonFieldList, CustomFieldList, DateInformation, Response, ResponseUserInformation,
        UserCardState, UserInformation, UserInformationCustomFieldList,
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

    request!(Request);
}
