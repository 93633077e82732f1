//! 查询用户在品牌下所有会员卡 · List a user's membership cards
//!
//! `/brand/card-member/user-cards`

pub mod import_by_openid;
pub mod user_card_code;

/// 查询用户在品牌下所有会员卡 · List a user's membership cards
///
/// `/brand/card-member/user-cards`
#[derive(Clone)]
pub struct UserCards {
    pub(crate) node: crate::chain::Node,
}

impl UserCards {
    /// `/import-by-openid`: 根据openid导入用户会员卡 · Import a membership card by openid
    #[inline]
    pub fn import_by_openid(&self) -> import_by_openid::ImportByOpenid {
        import_by_openid::ImportByOpenid { node: self.node.clone() }
    }

    /// `/{user_card_code}`: 会员卡code · Membership card code
    pub fn user_card_code(&self, value: impl Into<String>) -> user_card_code::UserCardCode {
        user_card_code::UserCardCode { node: self.node.bind("user_card_code", value) }
    }

    /// 查询用户在品牌下所有会员卡 · List a user's membership cards
    ///
    /// `GET /brand/card-member/user-cards`
    ///
    /// 品牌按openid查询用户在本品牌下的全部会员卡，可按卡状态筛选，结果分页返回。模式：品牌。
    ///
    /// Lists the membership cards of a user with the brand by openid, optionally by card state, with pagination. Mode: brand.
    ///
    /// ```no_run
    /// use wechatpay_sdk::brand::card_member::user_cards::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
    ///     .offset(0)
    ///     .limit(10);
    /// let answer = client.brand().card_member().user_cards().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [brand/4015582718](https://pay.weixin.qq.com/doc/brand/4015582718)
    #[doc(alias(
        "查询用户在品牌下所有会员卡",
        "List a users membership cards",
        "商家名片会员",
        "user-cards",
        "card-member/user-cards"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/brand/card-member/user-cards", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/card-member/user-cards")
    }
}

/// 查询用户在品牌下所有会员卡 · List a user's membership cards
pub mod get {

    enumeration! {
        /// 用户会员卡状态 · Membership card status
        UserCardState {
            /// `UNACTIVATED`: 未激活 · Not activated
            UNACTIVATED = "UNACTIVATED",
            /// `EFFECTIVE`: 已生效 · In effect
            EFFECTIVE = "EFFECTIVE",
            /// `EXPIRED`: 已过期 · Expired
            EXPIRED = "EXPIRED",
            /// `INVALID`: 已失效 · No longer valid
            INVALID = "INVALID",
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
        /// 用户会员卡状态 · Membership card status
        DataUserCardState {
            /// `UNACTIVATED`: 未激活 · Not activated
            UNACTIVATED = "UNACTIVATED",
            /// `EFFECTIVE`: 已生效 · In effect
            EFFECTIVE = "EFFECTIVE",
            /// `EXPIRED`: 已过期 · Expired
            EXPIRED = "EXPIRED",
            /// `INVALID`: 已失效 · No longer valid
            INVALID = "INVALID",
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
        Name {
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

    /// 查询用户在品牌下所有会员卡：请求 · List a user's membership cards: request
    pub struct Request {
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 用户会员卡状态 · Membership card status
        pub user_card_state: UserCardState,
        /// 分页页码（必填） · Page offset (required)
        ///
        /// 从 `0` 开始；最小 0。Begins at `0`. At least 0.
        pub offset: Option<i64>,
        /// 分页大小（必填） · Page size (required)
        ///
        /// 1～20。1 to 20.
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 用户会员卡状态 · Membership card status
        pub fn user_card_state<M>(
            mut self,
            value: impl crate::IntoMember<UserCardState, M>,
        ) -> Self {
            self.user_card_state = value.into_member().unwrap_or_default();
            self
        }

        /// 分页页码（必填） · Page offset (required)
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 分页大小（必填） · Page size (required)
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }
    }

    /// 查询用户在品牌下所有会员卡：应答 · List a user's membership cards: answer
    #[non_exhaustive]
    pub struct Response {
        /// 会员卡列表 · Membership cards
        pub data: Option<Vec<Data>>,
        /// 总数量 · Total count
        pub total_count: Option<i64>,
        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 会员卡列表 · Membership cards
    #[non_exhaustive]
    pub struct Data {
        /// 会员卡code · Membership card code
        pub user_card_code: Option<String>,
        /// 会员卡模板ID · Membership card template ID
        pub card_id: Option<String>,
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 卡背景颜色 · Card background colour
        ///
        /// 格式 `#RRGGBB`。As `#RRGGBB`.
        pub card_color: Option<String>,
        /// 卡背景图URL · Card background image URL
        pub card_picture_url: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 会员卡类型 · Membership card type
        pub card_type: CardType,
        /// 加密的手机号 · Encrypted phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub phone_number: Option<crate::Sensitive>,
        /// 等级 · Level
        pub level: Option<String>,
        /// 会员卡有效期 · Membership card validity
        pub valid_date_information: Option<ValidDateInformation>,
        /// 领取时间 · Claim time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub pickup_time: Option<crate::Time>,
        /// 用户开卡时填写的个人信息 · User information entered at card opening
        pub user_information: Option<UserInformation>,
        /// 商家数据包 · Merchant data
        pub attach: Option<String>,
        /// 用户会员卡状态 · Membership card status
        pub user_card_state: DataUserCardState,
        /// 作废原因 · Invalidation reason
        pub invalid_reason: Option<String>,
        /// 作废时间 · Invalidation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub invalid_time: Option<crate::Time>,
        /// 创建时间 · Creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 更新时间 · Update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub modify_time: Option<crate::Time>,
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

    /// 用户开卡时填写的个人信息 · User information entered at card opening
    #[non_exhaustive]
    pub struct UserInformation {
        /// 平台提供的通用开卡信息字段 · Common card-opening fields
        pub common_field_list: Option<Vec<CommonFieldList>>,
        /// 商户自定义的开卡信息字段 · Custom card-opening fields
        pub custom_field_list: Option<Vec<CustomFieldList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 平台提供的通用开卡信息字段 · Common card-opening fields
    #[non_exhaustive]
    pub struct CommonFieldList {
        /// 平台提供的通用开卡信息字段 · Common card-opening fields
        pub name: Name,
        /// 加密的用户开卡时填写的个人信息 · Encrypted user information
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub value: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商户自定义的开卡信息字段 · Custom card-opening fields
    #[non_exhaustive]
    pub struct CustomFieldList {
        /// 字段名称 · Field name
        pub name: Option<String>,
        /// 加密的用户选择的字段值列表 · Encrypted values chosen by the user
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub user_chosen_values: Option<Vec<crate::Sensitive>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => openid: Required "openid",
            1 => user_card_state: Optional "user_card_state",
            2 => offset: Required "offset",
            3 => limit: Required "limit",
        }
        Response {
            0 => data: Optional "data",
            1 => total_count: Optional "total_count",
            2 => offset: Optional "offset",
            3 => limit: Optional "limit",
        }
        Data {
            0 => user_card_code: Optional "user_card_code",
            1 => card_id: Optional "card_id",
            2 => openid: Optional "openid",
            3 => card_color: Optional "card_color",
            4 => card_picture_url: Optional "card_picture_url",
            5 => brand_id: Optional "brand_id",
            6 => card_type: Optional "card_type",
            7 => phone_number: Optional "phone_number",
            8 => level: Optional "level",
            9 => valid_date_information: Optional "valid_date_information",
            10 => pickup_time: Optional "pickup_time",
            11 => user_information: Optional "user_information",
            12 => attach: Optional "attach",
            13 => user_card_state: Optional "user_card_state",
            14 => invalid_reason: Optional "invalid_reason",
            15 => invalid_time: Optional "invalid_time",
            16 => create_time: Optional "create_time",
            17 => modify_time: Optional "modify_time",
        }
        ValidDateInformation {
            0 => r#type: Optional "type",
            1 => available_begin_time: Optional "available_begin_time",
            2 => available_end_time: Optional "available_end_time",
            3 => available_day_after_receive: Optional "available_day_after_receive",
        }
        UserInformation {
            0 => common_field_list: Optional "common_field_list",
            1 => custom_field_list: Optional "custom_field_list",
        }
        CommonFieldList {
            0 => name: Optional "name",
            1 => value: Optional "value",
        }
        CustomFieldList {
            0 => name: Optional "name",
            1 => user_chosen_values: Optional "user_chosen_values",
        }
    }
}
