//! `/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`

/// `/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`
pub struct Confirm {
    pub(crate) node: crate::chain::Node,
}

impl Confirm {
    /// 同步会员开通结果 (partner)
    ///
    /// `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::user_cards::user_card_code::confirm::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .brand_id("1004")
    ///     .openid("obLatjnx9gnqzS4myYGmLZ7LgLBA")
    ///     .card_color("#FFFF00")
    ///     .card_picture_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
    ///     .phone_number("13800000000")
    ///     .level("钻石会员")
    ///     .valid_date_information(
    ///         post::ValidDateInformation::new()
    ///             .r#type(post::Type::FIX_TIME_RANGE)
    ///             .available_begin_time("2020-05-20T13:29:35.120+08:00")
    ///             .available_end_time("2030-05-20T13:29:35.120+08:00")
    ///             .available_day_after_receive(200),
    ///     )
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
    ///                     .user_chosen_values(vec!["6225760000000000".into()]),
    ///             ]),
    ///     )
    ///     .attach("自定义数据说明")
    ///     .user_card_confirm_state(post::UserCardConfirmState::CREATE_CARD_SUCCESS);
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .user_cards()
    ///     .user_card_code("478515832665")
    ///     .confirm()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336979)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node
            .post("/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/card-member/user-cards/{user_card_code}/confirm")
    }
}

/// 同步会员开通结果
pub mod post {
    use crate::message;

    pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post::{
        CardType, ValidDateInformation as ResponseValidDateInformation,
    };
    pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post_type::Type;
    pub use crate::shared::v3_brand_partner_card_member_user_cards_import_by_openid_post::{
        Name, ResponseUserInformation, UserInformationCommonFieldList,
        UserInformationCustomFieldList,
    };
    pub use crate::v3::brand::partner::card_member::cards::card_id::patch::ValidDateInformation;
    pub use crate::v3::brand::partner::card_member::user_cards::import_by_openid::post::{
        CommonFieldList, CustomFieldList, Response, UserCardState, UserInformation,
    };

    enumeration! {
        /// 会员开卡状态
        UserCardConfirmState {
            CREATE_CARD_SUCCESS = "CREATE_CARD_SUCCESS",
            CREATE_CARD_FAIL = "CREATE_CARD_FAIL",
        }
    }

    /// 同步会员开通结果：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("card_id"),
            message::required::<String>("brand_id"),
            message::required::<String>("openid"),
            message::optional::<String>("card_color"),
            message::optional::<String>("card_picture_url"),
            message::optional::<crate::Sensitive>("phone_number"),
            message::optional::<String>("level"),
            message::optional::<ValidDateInformation>("valid_date_information"),
            message::optional::<UserInformation>("user_information"),
            message::optional::<String>("attach"),
            message::required::<crate::Enumeration<UserCardConfirmState>>(
                "user_card_confirm_state",
            ),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 会员卡模版ID（必填）
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_id", value))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 卡背景颜色
        pub fn card_color(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_color", value))
        }

        /// 卡背景图URL
        pub fn card_picture_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_picture_url", value))
        }

        /// 加密的手机号，加密传输
        pub fn phone_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("phone_number", value))
        }

        /// 等级
        pub fn level(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("level", value))
        }

        /// 会员卡有效期
        #[inline]
        pub fn valid_date_information(self, value: ValidDateInformation) -> Self {
            Self(self.0.with("valid_date_information", value))
        }

        /// 用户开卡时填写的个人信息
        #[inline]
        pub fn user_information(self, value: UserInformation) -> Self {
            Self(self.0.with("user_information", value))
        }

        /// 商家数据包
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 会员开卡状态（必填）
        pub fn user_card_confirm_state(
            self,
            value: impl Into<crate::Enumeration<UserCardConfirmState>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<UserCardConfirmState>>(
                "user_card_confirm_state",
                value,
            ))
        }
    }

    request!(Request);
}
