//! 作废会员卡模板 · Invalidate a membership card template
//!
//! `/v3/brand/partner/card-member/cards/{card_id}/invalidate`

/// 作废会员卡模板 · Invalidate a membership card template
///
/// `/v3/brand/partner/card-member/cards/{card_id}/invalidate`
#[derive(Clone)]
pub struct Invalidate {
    pub(crate) node: crate::chain::Node,
}

impl Invalidate {
    /// 作废会员卡模板 · Invalidate a membership card template
    ///
    /// `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`
    ///
    /// 服务商作废品牌的会员卡模板，返回作废后的模板信息。模式：服务商。
    ///
    /// Invalidates a membership card template of a brand and returns the template. Mode: partner.
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
    /// 官方文档 · Official pages: [partner/4015336972](https://pay.weixin.qq.com/doc/v3/partner/4015336972)
    #[doc(alias(
        "作废会员卡模板",
        "Invalidate a membership card template",
        "商家名片会员",
        "invalidate",
        "cards/invalidate"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/partner/card-member/cards/{card_id}/invalidate", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/card-member/cards/{card_id}/invalidate")
    }
}

/// 作废会员卡模板 · Invalidate a membership card template
pub mod post {

    enumeration! {
        /// 会员卡类型 · Membership card type
        CardType {
            /// `PURCHASE`: 付费会员卡 · Paid membership card
            PURCHASE = "PURCHASE",
            /// `NORMAL`: 普通会员卡 · Ordinary membership card
            NORMAL = "NORMAL",
            /// `BALANCE`: 储值会员卡 · Stored-value membership card
            BALANCE = "BALANCE",
        }
    }

    enumeration! {
        /// 会员卡code分配类型 · Membership card code allocation mode
        CodeMode {
            /// `SYSTEM_ALLOCATE`: 系统分配 · Allocated by the system
            SYSTEM_ALLOCATE = "SYSTEM_ALLOCATE",
            /// `MERCHANT_ALLOCATE`: 商户分配 · Allocated by the merchant
            MERCHANT_ALLOCATE = "MERCHANT_ALLOCATE",
        }
    }

    enumeration! {
        /// 会员码型 · Membership card code type
        CodeType {
            /// `NONE_CODE`: 不展示码 · No code
            NONE_CODE = "NONE_CODE",
            /// `BAR_CODE`: 一维码 · Barcode
            BAR_CODE = "BAR_CODE",
            /// `QR_CODE`: 二维码 · QR code
            QR_CODE = "QR_CODE",
            /// `BAR_CODE_AND_QR_CODE`: 一维码和二维码 · Barcode and QR code
            BAR_CODE_AND_QR_CODE = "BAR_CODE_AND_QR_CODE",
            /// `JUMP_MINI_PROGRAM`: 跳转小程序 · Opens a Mini Program
            JUMP_MINI_PROGRAM = "JUMP_MINI_PROGRAM",
        }
    }

    enumeration! {
        /// 状态 · Status
        State {
            /// `CARD_EFFECTIVE`: 生效 · In effect
            CARD_EFFECTIVE = "CARD_EFFECTIVE",
            /// `CARD_INVALID`: 失效 · Not valid
            CARD_INVALID = "CARD_INVALID",
        }
    }

    enumeration! {
        /// 有效期类型 · Validity type
        Type {
            /// `FIX_TIME_RANGE`: 固定起止时间 · Fixed start and end
            FIX_TIME_RANGE = "FIX_TIME_RANGE",
            /// `FIX_TERM`: 领取后固定天数 · Fixed number of days after being received
            FIX_TERM = "FIX_TERM",
            /// `PERMANENT`: 永久有效 · Never expires
            PERMANENT = "PERMANENT",
        }
    }

    enumeration! {
        /// 平台提供的通用开卡信息字段 · Common card-opening fields
        CommonFieldList {
            /// `USER_FORM_FLAG_SEX`: 性别 · Sex
            USER_FORM_FLAG_SEX = "USER_FORM_FLAG_SEX",
            /// `USER_FORM_FLAG_NAME`: 姓名 · Name
            USER_FORM_FLAG_NAME = "USER_FORM_FLAG_NAME",
            /// `USER_FORM_FLAG_BIRTHDAY`: 生日 · Birthday
            USER_FORM_FLAG_BIRTHDAY = "USER_FORM_FLAG_BIRTHDAY",
            /// `USER_FORM_FLAG_ADDRESS`: 地址 · Address
            USER_FORM_FLAG_ADDRESS = "USER_FORM_FLAG_ADDRESS",
            /// `USER_FORM_FLAG_EMAIL`: 邮箱 · Email
            USER_FORM_FLAG_EMAIL = "USER_FORM_FLAG_EMAIL",
            /// `USER_FORM_FLAG_CITY`: 城市 · City
            USER_FORM_FLAG_CITY = "USER_FORM_FLAG_CITY",
        }
    }

    enumeration! {
        /// 商户自定义的开卡信息字段类型 · Custom card-opening field type
        CustomFieldListType {
            /// `CHECK_BOX`: 多选 · Several choices
            CHECK_BOX = "CHECK_BOX",
            /// `RADIO`: 单选 · One choice
            RADIO = "RADIO",
        }
    }

    /// 作废会员卡模板：请求 · Invalidate a membership card template: request
    pub struct Request {
        /// 品牌id（必填） · Brand ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub brand_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌id（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }
    }

    /// 作废会员卡模板：应答 · Invalidate a membership card template: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商家请求单号 · Merchant request number
        pub out_request_no: Option<String>,
        /// 会员卡模板ID · Membership card template ID
        pub card_id: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 商户AppId · Merchant app ID
        pub appid: Option<String>,
        /// 会员卡类型 · Membership card type
        pub card_type: CardType,
        /// 卡名称 · Card title
        pub card_title: Option<String>,
        /// 卡背景颜色 · Card background colour
        ///
        /// 格式 `#RRGGBB`。As `#RRGGBB`.
        pub card_color: Option<String>,
        /// 卡背景图URL · Card background image URL
        ///
        /// 完整的网址。A complete URL.
        pub card_picture_url: Option<String>,
        /// 会员卡code分配类型 · Membership card code allocation mode
        pub code_mode: CodeMode,
        /// 会员码型 · Membership card code type
        pub code_type: CodeType,
        /// 会员码跳转信息 · Membership code redirect information
        pub code_jump_information: Option<CodeJumpInformation>,
        /// 会员权益 · Member benefits
        pub benefits: Option<String>,
        /// 回调地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub notify_url: Option<String>,
        /// 是否置顶 · Whether to pin to top
        pub need_pinned: Option<bool>,
        /// 是否展示会员等级 · Whether to show membership level
        pub need_display_level: Option<bool>,
        /// 会员初始等级 · Initial membership level
        pub init_level: Option<String>,
        /// 服务电话 · Service phone
        pub service_phone: Option<String>,
        /// 商家法务协议 · Merchant legal agreement
        pub legal_agreement: Option<String>,
        /// 会员卡有效期 · Membership card validity
        pub valid_date_information: Option<ValidDateInformation>,
        /// 会员中心信息 · Member centre information
        pub member_information: Option<MemberInformation>,
        /// 积分信息 · Points information
        pub points_information: Option<PointsInformation>,
        /// 储值信息 · Stored-value balance
        pub balance_information: Option<BalanceInformation>,
        /// 付费会员信息 · Paid membership information
        pub purchase_information: Option<PurchaseInformation>,
        /// 用户开卡信息 · User card-opening information
        pub user_information: Option<UserInformation>,
        /// 状态 · Status
        pub state: State,
        /// 创建时间 · Creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 更新时间 · Update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub modify_time: Option<crate::Time>,
        /// 更新时间 · Update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 会员码跳转信息 · Membership code redirect information
    #[non_exhaustive]
    pub struct CodeJumpInformation {
        /// 会员码跳转AppID · Membership code app ID
        pub jump_appid: Option<String>,
        /// 会员码跳转路径 · Membership code path
        pub jump_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 会员卡有效期 · Membership card validity
    #[non_exhaustive]
    pub struct ValidDateInformation {
        /// 有效期类型 · Validity type
        pub r#type: Type,
        /// 有效期开始时间 · Valid from
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_begin_time: Option<crate::Time>,
        /// 有效期结束时间 · Valid until
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_end_time: Option<crate::Time>,
        /// 生效后N天内有效 · Valid days after taking effect
        ///
        /// 单位为天。In days.
        pub available_day_after_receive: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 会员中心信息 · Member centre information
    #[non_exhaustive]
    pub struct MemberInformation {
        /// 会员中心跳转AppID · Member centre app ID
        pub jump_appid: Option<String>,
        /// 会员中心跳转路径 · Member centre path
        pub jump_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 积分信息 · Points information
    #[non_exhaustive]
    pub struct PointsInformation {
        /// 积分跳转AppID · Points app ID
        pub jump_appid: Option<String>,
        /// 积分跳转路径 · Points path
        pub jump_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 储值信息 · Stored-value balance
    #[non_exhaustive]
    pub struct BalanceInformation {
        /// 储值小程序AppID · Stored-value Mini Program app ID
        pub jump_appid: Option<String>,
        /// 储值小程序路径 · Stored-value Mini Program path
        pub jump_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 付费会员信息 · Paid membership information
    #[non_exhaustive]
    pub struct PurchaseInformation {
        /// 付费会员价格 · Paid membership price
        ///
        /// 单位为分。In fen.
        pub price: Option<crate::Fen>,
        /// 付费会员跳转AppID · Paid membership app ID
        pub jump_appid: Option<String>,
        /// 付费会员跳转路径 · Paid membership path
        pub jump_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 用户开卡信息 · User card-opening information
    #[non_exhaustive]
    pub struct UserInformation {
        /// 平台提供的通用开卡信息字段 · Common card-opening fields
        pub common_field_list: Option<Vec<CommonFieldList>>,
        /// 商户自定义的开卡信息字段 · Custom card-opening fields
        pub custom_field_list: Option<Vec<CustomFieldList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商户自定义的开卡信息字段 · Custom card-opening fields
    #[non_exhaustive]
    pub struct CustomFieldList {
        /// 商户自定义的开卡信息字段类型 · Custom card-opening field type
        pub r#type: CustomFieldListType,
        /// 字段名称 · Field name
        pub name: Option<String>,
        /// 字段值 · Field value
        pub values: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => brand_id: Required "brand_id",
        }
        Response {
            0 => out_request_no: Optional "out_request_no",
            1 => card_id: Optional "card_id",
            2 => brand_id: Optional "brand_id",
            3 => appid: Optional "appid",
            4 => card_type: Optional "card_type",
            5 => card_title: Optional "card_title",
            6 => card_color: Optional "card_color",
            7 => card_picture_url: Optional "card_picture_url",
            8 => code_mode: Optional "code_mode",
            9 => code_type: Optional "code_type",
            10 => code_jump_information: Optional "code_jump_information",
            11 => benefits: Optional "benefits",
            12 => notify_url: Optional "notify_url",
            13 => need_pinned: Optional "need_pinned",
            14 => need_display_level: Optional "need_display_level",
            15 => init_level: Optional "init_level",
            16 => service_phone: Optional "service_phone",
            17 => legal_agreement: Optional "legal_agreement",
            18 => valid_date_information: Optional "valid_date_information",
            19 => member_information: Optional "member_information",
            20 => points_information: Optional "points_information",
            21 => balance_information: Optional "balance_information",
            22 => purchase_information: Optional "purchase_information",
            23 => user_information: Optional "user_information",
            24 => state: Optional "state",
            25 => create_time: Optional "create_time",
            26 => modify_time: Optional "modify_time",
            27 => update_time: Optional "update_time",
        }
        CodeJumpInformation {
            0 => jump_appid: Optional "jump_appid",
            1 => jump_path: Optional "jump_path",
        }
        ValidDateInformation {
            0 => r#type: Optional "type",
            1 => available_begin_time: Optional "available_begin_time",
            2 => available_end_time: Optional "available_end_time",
            3 => available_day_after_receive: Optional "available_day_after_receive",
        }
        MemberInformation {
            0 => jump_appid: Optional "jump_appid",
            1 => jump_path: Optional "jump_path",
        }
        PointsInformation {
            0 => jump_appid: Optional "jump_appid",
            1 => jump_path: Optional "jump_path",
        }
        BalanceInformation {
            0 => jump_appid: Optional "jump_appid",
            1 => jump_path: Optional "jump_path",
        }
        PurchaseInformation {
            0 => price: Optional "price",
            1 => jump_appid: Optional "jump_appid",
            2 => jump_path: Optional "jump_path",
        }
        UserInformation {
            0 => common_field_list: Optional "common_field_list",
            1 => custom_field_list: Optional "custom_field_list",
        }
        CustomFieldList {
            0 => r#type: Optional "type",
            1 => name: Optional "name",
            2 => values: Optional "values",
        }
    }
}
