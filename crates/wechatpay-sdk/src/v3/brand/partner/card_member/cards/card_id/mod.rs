//! 查询会员卡模板信息、修改会员卡模板信息、删除会员卡模板 · Query a membership card template; Update a membership card template; Delete a membership card template
//!
//! `/v3/brand/partner/card-member/cards/{card_id}`

pub mod invalidate;

use crate::chain::{Members, Method};

/// 查询会员卡模板信息、修改会员卡模板信息、删除会员卡模板 · Query a membership card template; Update a membership card template; Delete a membership card template
///
/// `/v3/brand/partner/card-member/cards/{card_id}`
#[derive(Clone)]
pub struct CardId {
    pub(crate) node: crate::chain::Node,
}

impl CardId {
    /// `/invalidate`: 作废会员卡模板 · Invalidate a membership card template
    #[inline]
    pub fn invalidate(&self) -> invalidate::Invalidate {
        invalidate::Invalidate { node: self.node.clone() }
    }

    /// 查询会员卡模板信息 · Query a membership card template
    ///
    /// `GET /v3/brand/partner/card-member/cards/{card_id}`
    ///
    /// 服务商按模板ID查询品牌的会员卡模板，返回卡面、卡类型和会员权益等设置。模式：服务商。
    ///
    /// Queries a membership card template of a brand by template ID and returns its design, type and benefits. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::cards::card_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().brand_id("1004");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4015336974](https://pay.weixin.qq.com/doc/v3/partner/4015336974)
    #[doc(alias(
        "查询会员卡模板信息",
        "Query a membership card template",
        "商家名片会员",
        "cards",
        "card-member/cards"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/brand/partner/card-member/cards/{card_id}", request)
    }

    /// 修改会员卡模板信息 · Update a membership card template
    ///
    /// `PATCH /v3/brand/partner/card-member/cards/{card_id}`
    ///
    /// 服务商修改品牌会员卡模板的卡面、权益和跳转信息，返回修改后的模板。模式：服务商。
    ///
    /// Changes the design, benefits and links of a brand's membership card template and returns the updated template. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::cards::card_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new().brand_id("1004");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4015336977](https://pay.weixin.qq.com/doc/v3/partner/4015336977)
    #[doc(alias(
        "修改会员卡模板信息",
        "Update a membership card template",
        "商家名片会员",
        "cards",
        "card-member/cards"
    ))]
    #[inline]
    pub fn patch(&self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/brand/partner/card-member/cards/{card_id}",
            Members::Body(Box::new(request)),
        )
    }

    /// 删除会员卡模板 · Delete a membership card template
    ///
    /// `DELETE /v3/brand/partner/card-member/cards/{card_id}`
    ///
    /// 服务商按模板ID删除品牌的会员卡模板，返回被删除模板的信息。模式：服务商。
    ///
    /// Deletes a membership card template of a brand and returns the deleted template. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::cards::card_id::delete;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = delete::Request::new().brand_id("1004");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .delete(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4015336972](https://pay.weixin.qq.com/doc/v3/partner/4015336972)
    #[doc(alias(
        "删除会员卡模板",
        "Delete a membership card template",
        "商家名片会员",
        "cards",
        "card-member/cards"
    ))]
    #[inline]
    pub fn delete(&self, request: delete::Request) -> crate::Call<delete::Response> {
        self.node.call(
            Method::DELETE,
            "/v3/brand/partner/card-member/cards/{card_id}",
            Members::Query(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/card-member/cards/{card_id}")
    }
}

/// 查询会员卡模板信息 · Query a membership card template
pub mod get {

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

    /// 查询会员卡模板信息：请求 · Query a membership card template: request
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

    /// 查询会员卡模板信息：应答 · Query a membership card template: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户请求单号 · Merchant request number
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

/// 修改会员卡模板信息 · Update a membership card template
pub mod patch {

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
        ValidDateInformationType {
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
        UserInformationCommonFieldList {
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
        UserInformationCustomFieldListType {
            /// `CHECK_BOX`: 多选 · Several choices
            CHECK_BOX = "CHECK_BOX",
            /// `RADIO`: 单选 · One choice
            RADIO = "RADIO",
        }
    }

    /// 修改会员卡模板信息：请求 · Update a membership card template: request
    pub struct Request {
        /// 品牌ID（必填） · Brand ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub brand_id: Option<String>,
        /// 卡名称 · Card title
        ///
        /// 最长 10 个字符。At most 10 characters.
        pub card_title: Option<String>,
        /// 卡背景颜色 · Card background colour
        ///
        /// 格式 `#RRGGBB`；最长 7 个字符，格式 `^#[0-9A-Fa-f]{6}$`。As `#RRGGBB`. At most 7 characters; matches `^#[0-9A-Fa-f]{6}$`.
        pub card_color: Option<String>,
        /// 卡背景图URL · Card background image URL
        ///
        /// 完整的网址；最长 256 个字符。A complete URL. At most 256 characters.
        pub card_picture_url: Option<String>,
        /// 会员码跳转信息 · Membership code redirect information
        pub code_jump_information: Option<CodeJumpInformation>,
        /// 会员权益 · Member benefits
        pub benefits: Option<String>,
        /// 回调地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
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
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 卡名称 · Card title
        pub fn card_title<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_title = value.into_member();
            self
        }

        /// 卡背景颜色 · Card background colour
        ///
        /// 格式 `#RRGGBB`。As `#RRGGBB`.
        pub fn card_color<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_color = value.into_member();
            self
        }

        /// 卡背景图URL · Card background image URL
        ///
        /// 完整的网址。A complete URL.
        pub fn card_picture_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_picture_url = value.into_member();
            self
        }

        /// 会员码跳转信息 · Membership code redirect information
        pub fn code_jump_information<M>(
            mut self,
            value: impl crate::IntoMember<CodeJumpInformation, M>,
        ) -> Self {
            self.code_jump_information = value.into_member();
            self
        }

        /// 会员权益 · Member benefits
        pub fn benefits<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.benefits = value.into_member();
            self
        }

        /// 回调地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 是否置顶 · Whether to pin to top
        pub fn need_pinned<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.need_pinned = value.into_member();
            self
        }

        /// 是否展示会员等级 · Whether to show membership level
        pub fn need_display_level<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.need_display_level = value.into_member();
            self
        }

        /// 会员初始等级 · Initial membership level
        pub fn init_level<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.init_level = value.into_member();
            self
        }

        /// 服务电话 · Service phone
        pub fn service_phone<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_phone = value.into_member();
            self
        }

        /// 商家法务协议 · Merchant legal agreement
        pub fn legal_agreement<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.legal_agreement = value.into_member();
            self
        }

        /// 会员卡有效期 · Membership card validity
        pub fn valid_date_information<M>(
            mut self,
            value: impl crate::IntoMember<ValidDateInformation, M>,
        ) -> Self {
            self.valid_date_information = value.into_member();
            self
        }

        /// 会员中心信息 · Member centre information
        pub fn member_information<M>(
            mut self,
            value: impl crate::IntoMember<MemberInformation, M>,
        ) -> Self {
            self.member_information = value.into_member();
            self
        }

        /// 积分信息 · Points information
        pub fn points_information<M>(
            mut self,
            value: impl crate::IntoMember<PointsInformation, M>,
        ) -> Self {
            self.points_information = value.into_member();
            self
        }

        /// 储值信息 · Stored-value balance
        pub fn balance_information<M>(
            mut self,
            value: impl crate::IntoMember<BalanceInformation, M>,
        ) -> Self {
            self.balance_information = value.into_member();
            self
        }

        /// 付费会员信息 · Paid membership information
        pub fn purchase_information<M>(
            mut self,
            value: impl crate::IntoMember<PurchaseInformation, M>,
        ) -> Self {
            self.purchase_information = value.into_member();
            self
        }

        /// 用户开卡信息 · User card-opening information
        pub fn user_information<M>(
            mut self,
            value: impl crate::IntoMember<UserInformation, M>,
        ) -> Self {
            self.user_information = value.into_member();
            self
        }
    }

    /// 会员码跳转信息 · Membership code redirect information
    pub struct CodeJumpInformation {
        /// 会员码跳转AppID · Membership code app ID
        pub jump_appid: Option<String>,
        /// 会员码跳转路径 · Membership code path
        pub jump_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CodeJumpInformation {
        /// 会员码跳转AppID · Membership code app ID
        pub fn jump_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.jump_appid = value.into_member();
            self
        }

        /// 会员码跳转路径 · Membership code path
        pub fn jump_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.jump_path = value.into_member();
            self
        }
    }

    /// 会员卡有效期 · Membership card validity
    pub struct ValidDateInformation {
        /// 有效期类型（必填） · Validity type (required)
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

    impl ValidDateInformation {
        /// 有效期类型（必填） · Validity type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 有效期开始时间 · Valid from
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn available_begin_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.available_begin_time = value.into_member();
            self
        }

        /// 有效期结束时间 · Valid until
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn available_end_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.available_end_time = value.into_member();
            self
        }

        /// 生效后N天内有效 · Valid days after taking effect
        ///
        /// 单位为天。In days.
        pub fn available_day_after_receive<M>(
            mut self,
            value: impl crate::IntoMember<i64, M>,
        ) -> Self {
            self.available_day_after_receive = value.into_member();
            self
        }
    }

    /// 会员中心信息 · Member centre information
    pub struct MemberInformation {
        /// 会员中心跳转AppID · Member centre app ID
        pub jump_appid: Option<String>,
        /// 会员中心跳转路径 · Member centre path
        pub jump_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl MemberInformation {
        /// 会员中心跳转AppID · Member centre app ID
        pub fn jump_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.jump_appid = value.into_member();
            self
        }

        /// 会员中心跳转路径 · Member centre path
        pub fn jump_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.jump_path = value.into_member();
            self
        }
    }

    /// 积分信息 · Points information
    pub struct PointsInformation {
        /// 积分跳转AppID · Points app ID
        pub jump_appid: Option<String>,
        /// 积分跳转路径 · Points path
        pub jump_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PointsInformation {
        /// 积分跳转AppID · Points app ID
        pub fn jump_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.jump_appid = value.into_member();
            self
        }

        /// 积分跳转路径 · Points path
        pub fn jump_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.jump_path = value.into_member();
            self
        }
    }

    /// 储值信息 · Stored-value balance
    pub struct BalanceInformation {
        /// 储值小程序AppID · Stored-value Mini Program app ID
        pub jump_appid: Option<String>,
        /// 储值小程序路径 · Stored-value Mini Program path
        pub jump_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl BalanceInformation {
        /// 储值小程序AppID · Stored-value Mini Program app ID
        pub fn jump_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.jump_appid = value.into_member();
            self
        }

        /// 储值小程序路径 · Stored-value Mini Program path
        pub fn jump_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.jump_path = value.into_member();
            self
        }
    }

    /// 付费会员信息 · Paid membership information
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

    impl PurchaseInformation {
        /// 付费会员价格 · Paid membership price
        ///
        /// 单位为分。In fen.
        pub fn price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.price = value.into_member();
            self
        }

        /// 付费会员跳转AppID · Paid membership app ID
        pub fn jump_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.jump_appid = value.into_member();
            self
        }

        /// 付费会员跳转路径 · Paid membership path
        pub fn jump_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.jump_path = value.into_member();
            self
        }
    }

    /// 用户开卡信息 · User card-opening information
    pub struct UserInformation {
        /// 平台提供的通用开卡信息字段 · Common card-opening fields
        pub common_field_list: Option<Vec<CommonFieldList>>,
        /// 商户自定义的开卡信息字段 · Custom card-opening fields
        pub custom_field_list: Option<Vec<CustomFieldList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl UserInformation {
        /// 平台提供的通用开卡信息字段 · Common card-opening fields
        pub fn common_field_list<M>(
            mut self,
            value: impl crate::IntoList<CommonFieldList, M>,
        ) -> Self {
            self.common_field_list = value.into_list();
            self
        }

        /// 商户自定义的开卡信息字段 · Custom card-opening fields
        pub fn custom_field_list<M>(
            mut self,
            value: impl crate::IntoList<CustomFieldList, M>,
        ) -> Self {
            self.custom_field_list = value.into_list();
            self
        }
    }

    /// 商户自定义的开卡信息字段 · Custom card-opening fields
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

    impl CustomFieldList {
        /// 商户自定义的开卡信息字段类型 · Custom card-opening field type
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<CustomFieldListType, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 字段名称 · Field name
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 字段值 · Field value
        pub fn values<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.values = value.into_list();
            self
        }
    }

    /// 修改会员卡模板信息：应答 · Update a membership card template: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户请求单号 · Merchant request number
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
        pub code_jump_information: Option<ResponseCodeJumpInformation>,
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
        pub valid_date_information: Option<ResponseValidDateInformation>,
        /// 会员中心信息 · Member centre information
        pub member_information: Option<ResponseMemberInformation>,
        /// 积分信息 · Points information
        pub points_information: Option<ResponsePointsInformation>,
        /// 储值信息 · Stored-value balance
        pub balance_information: Option<ResponseBalanceInformation>,
        /// 付费会员信息 · Paid membership information
        pub purchase_information: Option<ResponsePurchaseInformation>,
        /// 用户开卡信息 · User card-opening information
        pub user_information: Option<ResponseUserInformation>,
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
    pub struct ResponseCodeJumpInformation {
        /// 会员码跳转AppID · Membership code app ID
        pub jump_appid: Option<String>,
        /// 会员码跳转路径 · Membership code path
        pub jump_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 会员卡有效期 · Membership card validity
    #[non_exhaustive]
    pub struct ResponseValidDateInformation {
        /// 有效期类型 · Validity type
        pub r#type: ValidDateInformationType,
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
    pub struct ResponseMemberInformation {
        /// 会员中心跳转AppID · Member centre app ID
        pub jump_appid: Option<String>,
        /// 会员中心跳转路径 · Member centre path
        pub jump_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 积分信息 · Points information
    #[non_exhaustive]
    pub struct ResponsePointsInformation {
        /// 积分跳转AppID · Points app ID
        pub jump_appid: Option<String>,
        /// 积分跳转路径 · Points path
        pub jump_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 储值信息 · Stored-value balance
    #[non_exhaustive]
    pub struct ResponseBalanceInformation {
        /// 储值小程序AppID · Stored-value Mini Program app ID
        pub jump_appid: Option<String>,
        /// 储值小程序路径 · Stored-value Mini Program path
        pub jump_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 付费会员信息 · Paid membership information
    #[non_exhaustive]
    pub struct ResponsePurchaseInformation {
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
    pub struct ResponseUserInformation {
        /// 平台提供的通用开卡信息字段 · Common card-opening fields
        pub common_field_list: Option<Vec<UserInformationCommonFieldList>>,
        /// 商户自定义的开卡信息字段 · Custom card-opening fields
        pub custom_field_list: Option<Vec<UserInformationCustomFieldList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商户自定义的开卡信息字段 · Custom card-opening fields
    #[non_exhaustive]
    pub struct UserInformationCustomFieldList {
        /// 商户自定义的开卡信息字段类型 · Custom card-opening field type
        pub r#type: UserInformationCustomFieldListType,
        /// 字段名称 · Field name
        pub name: Option<String>,
        /// 字段值 · Field value
        pub values: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(
        Request,
        CodeJumpInformation,
        ValidDateInformation,
        MemberInformation,
        PointsInformation,
        BalanceInformation,
        PurchaseInformation,
        UserInformation,
        CustomFieldList
    );

    message! {
        Request {
            0 => brand_id: Required "brand_id",
            1 => card_title: Optional "card_title",
            2 => card_color: Optional "card_color",
            3 => card_picture_url: Optional "card_picture_url",
            4 => code_jump_information: Optional "code_jump_information",
            5 => benefits: Optional "benefits",
            6 => notify_url: Optional "notify_url",
            7 => need_pinned: Optional "need_pinned",
            8 => need_display_level: Optional "need_display_level",
            9 => init_level: Optional "init_level",
            10 => service_phone: Optional "service_phone",
            11 => legal_agreement: Optional "legal_agreement",
            12 => valid_date_information: Optional "valid_date_information",
            13 => member_information: Optional "member_information",
            14 => points_information: Optional "points_information",
            15 => balance_information: Optional "balance_information",
            16 => purchase_information: Optional "purchase_information",
            17 => user_information: Optional "user_information",
        }
        CodeJumpInformation {
            0 => jump_appid: Optional "jump_appid",
            1 => jump_path: Optional "jump_path",
        }
        ValidDateInformation {
            0 => r#type: Required "type",
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
        ResponseCodeJumpInformation {
            0 => jump_appid: Optional "jump_appid",
            1 => jump_path: Optional "jump_path",
        }
        ResponseValidDateInformation {
            0 => r#type: Optional "type",
            1 => available_begin_time: Optional "available_begin_time",
            2 => available_end_time: Optional "available_end_time",
            3 => available_day_after_receive: Optional "available_day_after_receive",
        }
        ResponseMemberInformation {
            0 => jump_appid: Optional "jump_appid",
            1 => jump_path: Optional "jump_path",
        }
        ResponsePointsInformation {
            0 => jump_appid: Optional "jump_appid",
            1 => jump_path: Optional "jump_path",
        }
        ResponseBalanceInformation {
            0 => jump_appid: Optional "jump_appid",
            1 => jump_path: Optional "jump_path",
        }
        ResponsePurchaseInformation {
            0 => price: Optional "price",
            1 => jump_appid: Optional "jump_appid",
            2 => jump_path: Optional "jump_path",
        }
        ResponseUserInformation {
            0 => common_field_list: Optional "common_field_list",
            1 => custom_field_list: Optional "custom_field_list",
        }
        UserInformationCustomFieldList {
            0 => r#type: Optional "type",
            1 => name: Optional "name",
            2 => values: Optional "values",
        }
    }
}

/// 删除会员卡模板 · Delete a membership card template
pub mod delete {

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

    /// 删除会员卡模板：请求 · Delete a membership card template: request
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

    /// 删除会员卡模板：应答 · Delete a membership card template: answer
    #[non_exhaustive]
    pub struct Response {
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
            0 => card_id: Optional "card_id",
            1 => brand_id: Optional "brand_id",
            2 => appid: Optional "appid",
            3 => card_type: Optional "card_type",
            4 => card_title: Optional "card_title",
            5 => card_color: Optional "card_color",
            6 => card_picture_url: Optional "card_picture_url",
            7 => code_mode: Optional "code_mode",
            8 => code_type: Optional "code_type",
            9 => code_jump_information: Optional "code_jump_information",
            10 => benefits: Optional "benefits",
            11 => notify_url: Optional "notify_url",
            12 => need_pinned: Optional "need_pinned",
            13 => need_display_level: Optional "need_display_level",
            14 => init_level: Optional "init_level",
            15 => service_phone: Optional "service_phone",
            16 => legal_agreement: Optional "legal_agreement",
            17 => valid_date_information: Optional "valid_date_information",
            18 => points_information: Optional "points_information",
            19 => balance_information: Optional "balance_information",
            20 => purchase_information: Optional "purchase_information",
            21 => user_information: Optional "user_information",
            22 => state: Optional "state",
            23 => create_time: Optional "create_time",
            24 => update_time: Optional "update_time",
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
