//! `/v3/brand/partner/card-member/user-cards/{user_card_code}`

pub mod confirm;
pub mod invalidate;

use crate::chain::{Members, Method};

/// `/v3/brand/partner/card-member/user-cards/{user_card_code}`
pub struct UserCardCode {
    pub(crate) node: crate::chain::Node,
}

impl UserCardCode {
    /// `/confirm`
    #[inline]
    pub fn confirm(self) -> confirm::Confirm {
        confirm::Confirm { node: self.node }
    }

    /// `/invalidate`
    #[inline]
    pub fn invalidate(self) -> invalidate::Invalidate {
        invalidate::Invalidate { node: self.node }
    }

    /// 查询用户会员卡信息 (partner)
    ///
    /// `GET /v3/brand/partner/card-member/user-cards/{user_card_code}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::user_cards::user_card_code::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .brand_id("1004")
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .openid("obLatjnx9gnqzS4myYGmLZ7LgLBA");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .user_cards()
    ///     .user_card_code("478515832665")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336980)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/brand/partner/card-member/user-cards/{user_card_code}", request.0)
    }

    /// 修改用户会员卡信息 (partner)
    ///
    /// `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::user_cards::user_card_code::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .brand_id("1004")
    ///     .openid("obLatjnx9gnqzS4myYGmLZ7LgLBA")
    ///     .card_color("#FFFF00")
    ///     .card_picture_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
    ///     .phone_number("13800000000")
    ///     .level("钻石会员")
    ///     .valid_date_information(
    ///         patch::ValidDateInformation::new()
    ///             .r#type(patch::Type::FIX_TIME_RANGE)
    ///             .available_begin_time("2020-05-20T13:29:35.120+08:00")
    ///             .available_end_time("2030-05-20T13:29:35.120+08:00")
    ///             .available_day_after_receive(200),
    ///     )
    ///     .pickup_time("2020-05-20T13:29:35.120+08:00")
    ///     .user_information(
    ///         patch::UserInformation::new()
    ///             .common_field_list(vec![
    ///                 patch::CommonFieldList::new()
    ///                     .name(patch::Name::USER_FORM_FLAG_SEX)
    ///                     .value("6225760000000000"),
    ///             ])
    ///             .custom_field_list(vec![
    ///                 patch::CustomFieldList::new()
    ///                     .name("喜欢的运动")
    ///                     .user_chosen_values(vec!["6225760000000000".into()]),
    ///             ]),
    ///     )
    ///     .attach("自定义数据说明");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .user_cards()
    ///     .user_card_code("478515832665")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336985)
    #[inline]
    pub fn patch(self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/brand/partner/card-member/user-cards/{user_card_code}",
            Members::Body(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/card-member/user-cards/{user_card_code}")
    }
}

/// 查询用户会员卡信息
pub mod get {
    use crate::message;

    pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post::{
        CardType, ValidDateInformation,
    };
    pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post_type::Type;
    pub use crate::shared::v3_brand_partner_card_member_user_cards_import_by_openid_post::{
        Name, ResponseUserInformation as UserInformation,
        UserInformationCommonFieldList as CommonFieldList,
        UserInformationCustomFieldList as CustomFieldList,
    };
    pub use crate::v3::brand::partner::card_member::user_cards::import_by_openid::post::{
        Response, UserCardState,
    };

    /// 查询用户会员卡信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<String>("card_id"),
            message::required::<String>("openid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品牌id（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 会员卡模版ID（必填）
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_id", value))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }
    }

    request!(Request);
}

/// 修改用户会员卡信息
pub mod patch {
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

    /// 修改用户会员卡信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("card_id"),
            message::optional::<String>("brand_id"),
            message::optional::<String>("openid"),
            message::optional::<String>("card_color"),
            message::optional::<String>("card_picture_url"),
            message::optional::<crate::Sensitive>("phone_number"),
            message::optional::<String>("level"),
            message::optional::<ValidDateInformation>("valid_date_information"),
            message::optional::<crate::Time>("pickup_time"),
            message::optional::<UserInformation>("user_information"),
            message::optional::<String>("attach"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 会员卡模板ID（必填）
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_id", value))
        }

        /// 品牌ID
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 用户标识
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

        /// 领取时间
        pub fn pickup_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("pickup_time", value))
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
    }

    request!(Request);
}
