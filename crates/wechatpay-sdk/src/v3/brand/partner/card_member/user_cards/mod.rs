//! `/v3/brand/partner/card-member/user-cards`

pub mod import_by_openid;
pub mod import_by_phone;
pub mod user_card_code;

/// `/v3/brand/partner/card-member/user-cards`
pub struct UserCards {
    pub(crate) node: crate::chain::Node,
}

impl UserCards {
    /// `/import-by-openid`
    #[inline]
    pub fn import_by_openid(self) -> import_by_openid::ImportByOpenid {
        import_by_openid::ImportByOpenid { node: self.node }
    }

    /// `/import-by-phone`
    #[inline]
    pub fn import_by_phone(self) -> import_by_phone::ImportByPhone {
        import_by_phone::ImportByPhone { node: self.node }
    }

    /// `/{user_card_code}`: 会员卡code
    pub fn user_card_code(self, value: impl Into<String>) -> user_card_code::UserCardCode {
        user_card_code::UserCardCode { node: self.node.bind("user_card_code", value) }
    }

    /// 查询用户在品牌下所有会员卡 (partner)
    ///
    /// `GET /v3/brand/partner/card-member/user-cards`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::user_cards::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .brand_id("1004")
    ///     .openid("obLatjnx9gnqzS4myYGmLZ7LgLBA")
    ///     .user_card_state(get::UserCardState::UNACTIVATED)
    ///     .offset(0)
    ///     .limit(20);
    /// let answer = client.v3().brand().partner().card_member().user_cards().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336984)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/brand/partner/card-member/user-cards", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/card-member/user-cards")
    }
}

/// 查询用户在品牌下所有会员卡
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
    pub use crate::v3::brand::partner::card_member::user_cards::import_by_openid::post::UserCardState;

    /// 查询用户在品牌下所有会员卡：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<String>("openid"),
            message::optional::<crate::Enumeration<UserCardState>>("user_card_state"),
            message::required::<i64>("offset"),
            message::required::<i64>("limit"),
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

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 用户会员卡状态
        pub fn user_card_state(self, value: impl Into<crate::Enumeration<UserCardState>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<UserCardState>>("user_card_state", value))
        }

        /// 分页页码（必填）
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 分页大小（必填）
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }
    }

    /// 查询用户在品牌下所有会员卡：应答
    #[non_exhaustive]
    pub struct Response {
        /// 总数量
        pub total_count: Option<i64>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 会员卡列表
        pub data: Option<Vec<Data>>,
    }

    /// 会员卡列表
    #[non_exhaustive]
    pub struct Data {
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
        pub user_information: Option<UserInformation>,
        /// 商家数据包
        pub attach: Option<String>,
        /// 用户会员卡状态
        pub user_card_state: Option<crate::Enumeration<UserCardState>>,
        /// 作废原因
        pub invalid_reason: Option<String>,
        /// 作废时间
        pub invalid_time: Option<crate::Time>,
        /// 创建时间
        pub create_time: Option<crate::Time>,
        /// 更新时间
        pub modify_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => total_count: "total_count",
            1 => offset: "offset",
            2 => limit: "limit",
            3 => data: "data",
        }
        Data {
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
            16 => create_time: "create_time",
            17 => modify_time: "modify_time",
        }
    }
}
