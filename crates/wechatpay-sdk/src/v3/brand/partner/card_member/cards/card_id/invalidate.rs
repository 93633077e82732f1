//! `/v3/brand/partner/card-member/cards/{card_id}/invalidate`

/// `/v3/brand/partner/card-member/cards/{card_id}/invalidate`
pub struct Invalidate {
    pub(crate) node: crate::chain::Node,
}

impl Invalidate {
    /// 作废会员卡模板 (partner)
    ///
    /// `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::cards::card_id::invalidate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().brand_id("1004");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .invalidate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336972)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/partner/card-member/cards/{card_id}/invalidate", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/card-member/cards/{card_id}/invalidate")
    }
}

/// 作废会员卡模板
pub mod post {
    use crate::message;

    pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post::{
        CardType, ValidDateInformation,
    };
    pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post_type::Type;

    enumeration! {
        /// 会员卡code分配类型
        CodeMode {
            SYSTEM_ALLOCATE = "SYSTEM_ALLOCATE",
            MERCHANT_ALLOCATE = "MERCHANT_ALLOCATE",
        }
    }

    enumeration! {
        /// 会员码型
        CodeType {
            NONE_CODE = "NONE_CODE",
            BAR_CODE = "BAR_CODE",
            QR_CODE = "QR_CODE",
            BAR_CODE_AND_QR_CODE = "BAR_CODE_AND_QR_CODE",
            JUMP_MINI_PROGRAM = "JUMP_MINI_PROGRAM",
        }
    }

    enumeration! {
        /// 状态
        State {
            CARD_EFFECTIVE = "CARD_EFFECTIVE",
            CARD_INVALID = "CARD_INVALID",
        }
    }

    enumeration! {
        /// 平台提供的通用开卡信息字段
        CommonFieldList {
            USER_FORM_FLAG_SEX = "USER_FORM_FLAG_SEX",
            USER_FORM_FLAG_NAME = "USER_FORM_FLAG_NAME",
            USER_FORM_FLAG_BIRTHDAY = "USER_FORM_FLAG_BIRTHDAY",
            USER_FORM_FLAG_ADDRESS = "USER_FORM_FLAG_ADDRESS",
            USER_FORM_FLAG_EMAIL = "USER_FORM_FLAG_EMAIL",
            USER_FORM_FLAG_CITY = "USER_FORM_FLAG_CITY",
        }
    }

    enumeration! {
        /// 商户自定义的开卡信息字段类型
        CustomFieldListType {
            CHECK_BOX = "CHECK_BOX",
            RADIO = "RADIO",
        }
    }

    /// 作废会员卡模板：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[message::required::<String>("brand_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品牌id（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }
    }

    /// 作废会员卡模板：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商家请求单号
        pub out_request_no: Option<String>,
        /// 会员卡模板ID
        pub card_id: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 商户AppId
        pub appid: Option<String>,
        /// 会员卡类型
        pub card_type: Option<crate::Enumeration<CardType>>,
        /// 卡名称
        pub card_title: Option<String>,
        /// 卡背景颜色
        pub card_color: Option<String>,
        /// 卡背景图URL
        pub card_picture_url: Option<String>,
        /// 会员卡code分配类型
        pub code_mode: Option<crate::Enumeration<CodeMode>>,
        /// 会员码型
        pub code_type: Option<crate::Enumeration<CodeType>>,
        /// 会员码跳转信息
        pub code_jump_information: Option<CodeJumpInformation>,
        /// 会员权益
        pub benefits: Option<String>,
        /// 回调地址
        pub notify_url: Option<String>,
        /// 是否置顶
        pub need_pinned: Option<bool>,
        /// 是否展示会员等级
        pub need_display_level: Option<bool>,
        /// 会员初始等级
        pub init_level: Option<String>,
        /// 服务电话
        pub service_phone: Option<String>,
        /// 商家法务协议
        pub legal_agreement: Option<String>,
        /// 会员卡有效期
        pub valid_date_information: Option<ValidDateInformation>,
        /// 会员中心信息
        pub member_information: Option<MemberInformation>,
        /// 积分信息
        pub points_information: Option<PointsInformation>,
        /// 储值信息
        pub balance_information: Option<BalanceInformation>,
        /// 付费会员信息
        pub purchase_information: Option<PurchaseInformation>,
        /// 用户开卡信息
        pub user_information: Option<UserInformation>,
        /// 状态
        pub state: Option<crate::Enumeration<State>>,
        /// 创建时间
        pub create_time: Option<crate::Time>,
        /// 更新时间
        pub modify_time: Option<crate::Time>,
        /// 更新时间
        pub update_time: Option<crate::Time>,
    }

    /// 会员码跳转信息
    #[non_exhaustive]
    pub struct CodeJumpInformation {
        /// 会员码跳转AppID
        pub jump_appid: Option<String>,
        /// 会员码跳转路径
        pub jump_path: Option<String>,
    }

    /// 会员中心信息
    #[non_exhaustive]
    pub struct MemberInformation {
        /// 会员中心跳转AppID
        pub jump_appid: Option<String>,
        /// 会员中心跳转路径
        pub jump_path: Option<String>,
    }

    /// 积分信息
    #[non_exhaustive]
    pub struct PointsInformation {
        /// 积分跳转AppID
        pub jump_appid: Option<String>,
        /// 积分跳转路径
        pub jump_path: Option<String>,
    }

    /// 储值信息
    #[non_exhaustive]
    pub struct BalanceInformation {
        /// 储值小程序AppID
        pub jump_appid: Option<String>,
        /// 储值小程序路径
        pub jump_path: Option<String>,
    }

    /// 付费会员信息
    #[non_exhaustive]
    pub struct PurchaseInformation {
        /// 付费会员价格，单位为分
        pub price: Option<crate::Fen>,
        /// 付费会员跳转AppID
        pub jump_appid: Option<String>,
        /// 付费会员跳转路径
        pub jump_path: Option<String>,
    }

    /// 用户开卡信息
    #[non_exhaustive]
    pub struct UserInformation {
        /// 平台提供的通用开卡信息字段
        pub common_field_list: Option<Vec<crate::Enumeration<CommonFieldList>>>,
        /// 商户自定义的开卡信息字段
        pub custom_field_list: Option<Vec<CustomFieldList>>,
    }

    /// 商户自定义的开卡信息字段
    #[non_exhaustive]
    pub struct CustomFieldList {
        /// 商户自定义的开卡信息字段类型
        pub r#type: Option<crate::Enumeration<CustomFieldListType>>,
        /// 字段名称
        pub name: Option<String>,
        /// 字段值
        pub values: Option<Vec<String>>,
    }

    request!(Request);

    message! {
        Response {
            0 => out_request_no: "out_request_no",
            1 => card_id: "card_id",
            2 => brand_id: "brand_id",
            3 => appid: "appid",
            4 => card_type: "card_type",
            5 => card_title: "card_title",
            6 => card_color: "card_color",
            7 => card_picture_url: "card_picture_url",
            8 => code_mode: "code_mode",
            9 => code_type: "code_type",
            10 => code_jump_information: "code_jump_information",
            11 => benefits: "benefits",
            12 => notify_url: "notify_url",
            13 => need_pinned: "need_pinned",
            14 => need_display_level: "need_display_level",
            15 => init_level: "init_level",
            16 => service_phone: "service_phone",
            17 => legal_agreement: "legal_agreement",
            18 => valid_date_information: "valid_date_information",
            19 => member_information: "member_information",
            20 => points_information: "points_information",
            21 => balance_information: "balance_information",
            22 => purchase_information: "purchase_information",
            23 => user_information: "user_information",
            24 => state: "state",
            25 => create_time: "create_time",
            26 => modify_time: "modify_time",
            27 => update_time: "update_time",
        }
        CodeJumpInformation {
            0 => jump_appid: "jump_appid",
            1 => jump_path: "jump_path",
        }
        MemberInformation {
            0 => jump_appid: "jump_appid",
            1 => jump_path: "jump_path",
        }
        PointsInformation {
            0 => jump_appid: "jump_appid",
            1 => jump_path: "jump_path",
        }
        BalanceInformation {
            0 => jump_appid: "jump_appid",
            1 => jump_path: "jump_path",
        }
        PurchaseInformation {
            0 => price: "price",
            1 => jump_appid: "jump_appid",
            2 => jump_path: "jump_path",
        }
        UserInformation {
            0 => common_field_list: "common_field_list",
            1 => custom_field_list: "custom_field_list",
        }
        CustomFieldList {
            0 => r#type: "type",
            1 => name: "name",
            2 => values: "values",
        }
    }
}
