//! `/v3/brand/partner/card-member/user-cards/{user_card_code}`

pub mod confirm;
pub mod invalidate;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/partner/card-member/user-cards/{user_card_code}`
#[derive(Clone, Debug)]
pub struct UserCardCode(pub(crate) Node);

impl UserCardCode {
    /// `/confirm`
    #[inline]
    pub fn confirm(self) -> confirm::Confirm {
        confirm::Confirm(self.0)
    }

    /// `/invalidate`
    #[inline]
    pub fn invalidate(self) -> invalidate::Invalidate {
        invalidate::Invalidate(self.0)
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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
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
    ///                     .user_chosen_values(vec![
    ///                         "vvysDQeEaH3I+wRh14St0abIkvQyFgh/".to_owned(),
    ///                     ]),
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
    pub fn patch(self, request: patch::Request) -> Call<patch::Response> {
        self.0.call(&patch::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/partner/card-member/user-cards/{user_card_code}", rest)
    }
}

/// 查询用户会员卡信息
pub mod get {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::brand::partner::card_member::cards::card_id::invalidate::post::{
        CardType, Type, ValidDateInformation,
    };
    pub use crate::v3::brand::partner::card_member::user_cards::import_by_openid::post::{
        Name, Response, ResponseUserInformation as UserInformation, UserCardState,
        UserInformationCommonFieldList as CommonFieldList,
        UserInformationCustomFieldList as CustomFieldList,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/brand/partner/card-member/user-cards/{user_card_code}");

    /// 查询用户会员卡信息：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品牌id
        pub brand_id: Required<String>,
        /// 会员卡模版ID
        pub card_id: Required<String>,
        /// 用户标识
        pub openid: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 品牌id
        #[inline]
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Required::set(value.into());
            self
        }

        /// 会员卡模版ID
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
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("brand_id", &mut self.brand_id),
                ("card_id", &mut self.card_id),
                ("openid", &mut self.openid),
            ]);
        }
    }

    message!(Request);
}

/// 修改用户会员卡信息
pub mod patch {
    use http::Method;

    use crate::message::{Members, Message, Required, Time, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::brand::partner::card_member::cards::card_id::invalidate::post::{
        CardType, Type, ValidDateInformation as ResponseValidDateInformation,
    };
    pub use crate::v3::brand::partner::card_member::cards::card_id::patch::ValidDateInformation;
    pub use crate::v3::brand::partner::card_member::user_cards::import_by_openid::post::{
        CommonFieldList, CustomFieldList, Name, Response, ResponseUserInformation, UserCardState,
        UserInformation, UserInformationCommonFieldList, UserInformationCustomFieldList,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::PATCH, "/v3/brand/partner/card-member/user-cards/{user_card_code}")
            .in_query(&["card_id"]);

    /// 修改用户会员卡信息：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 会员卡模板ID
        pub card_id: Required<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 卡背景颜色
        pub card_color: Option<String>,
        /// 卡背景图URL
        pub card_picture_url: Option<String>,
        /// 加密的手机号，加密传输
        pub phone_number: Option<Sensitive>,
        /// 等级
        pub level: Option<String>,
        /// 会员卡有效期
        pub valid_date_information: Option<ValidDateInformation>,
        /// 领取时间
        pub pickup_time: Option<Time>,
        /// 用户开卡时填写的个人信息
        pub user_information: Option<UserInformation>,
        /// 商家数据包
        pub attach: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 会员卡模板ID
        #[inline]
        pub fn card_id(mut self, value: impl Into<String>) -> Self {
            self.card_id = Required::set(value.into());
            self
        }

        /// 品牌ID
        #[inline]
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Some(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 卡背景颜色
        #[inline]
        pub fn card_color(mut self, value: impl Into<String>) -> Self {
            self.card_color = Some(value.into());
            self
        }

        /// 卡背景图URL
        #[inline]
        pub fn card_picture_url(mut self, value: impl Into<String>) -> Self {
            self.card_picture_url = Some(value.into());
            self
        }

        /// 加密的手机号，加密传输
        #[inline]
        pub fn phone_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.phone_number = Some(value.into());
            self
        }

        /// 等级
        #[inline]
        pub fn level(mut self, value: impl Into<String>) -> Self {
            self.level = Some(value.into());
            self
        }

        /// 会员卡有效期
        #[inline]
        pub fn valid_date_information(mut self, value: ValidDateInformation) -> Self {
            self.valid_date_information = Some(value);
            self
        }

        /// 领取时间
        #[inline]
        pub fn pickup_time(mut self, value: impl Into<Time>) -> Self {
            self.pickup_time = Some(value.into());
            self
        }

        /// 用户开卡时填写的个人信息
        #[inline]
        pub fn user_information(mut self, value: UserInformation) -> Self {
            self.user_information = Some(value);
            self
        }

        /// 商家数据包
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("card_id", &mut self.card_id),
                ("brand_id", &mut self.brand_id),
                ("openid", &mut self.openid),
                ("card_color", &mut self.card_color),
                ("card_picture_url", &mut self.card_picture_url),
                ("phone_number", &mut self.phone_number),
                ("level", &mut self.level),
                ("valid_date_information", &mut self.valid_date_information),
                ("pickup_time", &mut self.pickup_time),
                ("user_information", &mut self.user_information),
                ("attach", &mut self.attach),
            ]);
        }
    }

    message!(Request);
}
