//! 根据手机号导入用户会员卡 · Import a membership card by phone number
//!
//! `/v3/brand/partner/card-member/user-cards/import-by-phone`

/// 根据手机号导入用户会员卡 · Import a membership card by phone number
///
/// `/v3/brand/partner/card-member/user-cards/import-by-phone`
#[derive(Clone)]
pub struct ImportByPhone {
    pub(crate) node: crate::chain::Node,
}

impl ImportByPhone {
    /// 根据手机号导入用户会员卡 · Import a membership card by phone number
    ///
    /// `POST /v3/brand/partner/card-member/user-cards/import-by-phone`
    ///
    /// 服务商按加密的手机号把用户已有的会员卡导入商家名片，返回导入后的会员卡。模式：服务商。
    ///
    /// Imports an existing membership card of a user into the brand's business card by encrypted phone number and returns the card. Mode: partner.
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
    ///     .date_information(post::DateInformation::new().r#type(post::Type::FIX_TIME_RANGE))
    ///     .pickup_time("2035-05-20T13:29:35.120+08:00");
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
    /// 官方文档 · Official pages: [partner/4015336982](https://pay.weixin.qq.com/doc/v3/partner/4015336982)
    #[doc(alias(
        "根据手机号导入用户会员卡",
        "Import a membership card by phone number",
        "商家名片会员",
        "import-by-phone",
        "user-cards/import-by-phone"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/partner/card-member/user-cards/import-by-phone", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/card-member/user-cards/import-by-phone")
    }
}

/// 根据手机号导入用户会员卡 · Import a membership card by phone number
pub mod post {

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
        CommonFieldListName {
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

    /// 根据手机号导入用户会员卡：请求 · Import a membership card by phone number: request
    pub struct Request {
        /// 品牌ID（必填） · Brand ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub brand_id: Option<String>,
        /// 会员卡模板ID（必填） · Membership card template ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub card_id: Option<String>,
        /// 加密的手机号（必填） · Encrypted phone number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密；最长 512 个字符。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key. At most 512 characters.
        pub phone_number: Option<crate::Sensitive>,
        /// 会员卡code（必填） · Membership card code (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub user_card_code: Option<String>,
        /// 用户开卡时填写的个人信息 · User information entered at card opening
        pub user_information: Option<UserInformation>,
        /// 会员卡有效期（必填） · Membership card validity (required)
        pub date_information: Option<DateInformation>,
        /// 领取时间（必填） · Claim time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub pickup_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 会员卡模板ID（必填） · Membership card template ID (required)
        pub fn card_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_id = value.into_member();
            self
        }

        /// 加密的手机号（必填） · Encrypted phone number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn phone_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.phone_number = value.into_member();
            self
        }

        /// 会员卡code（必填） · Membership card code (required)
        pub fn user_card_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.user_card_code = value.into_member();
            self
        }

        /// 用户开卡时填写的个人信息 · User information entered at card opening
        pub fn user_information<M>(
            mut self,
            value: impl crate::IntoMember<UserInformation, M>,
        ) -> Self {
            self.user_information = value.into_member();
            self
        }

        /// 会员卡有效期（必填） · Membership card validity (required)
        pub fn date_information<M>(
            mut self,
            value: impl crate::IntoMember<DateInformation, M>,
        ) -> Self {
            self.date_information = value.into_member();
            self
        }

        /// 领取时间（必填） · Claim time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn pickup_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.pickup_time = value.into_member();
            self
        }
    }

    /// 用户开卡时填写的个人信息 · User information entered at card opening
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

    /// 会员卡有效期 · Membership card validity
    pub struct DateInformation {
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

    impl DateInformation {
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

    /// 平台提供的通用开卡信息字段 · Common card-opening fields
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

    impl CommonFieldList {
        /// 平台提供的通用开卡信息字段 · Common card-opening fields
        pub fn name<M>(mut self, value: impl crate::IntoMember<Name, M>) -> Self {
            self.name = value.into_member().unwrap_or_default();
            self
        }

        /// 加密的用户开卡时填写的个人信息 · Encrypted user information
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn value<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.value = value.into_member();
            self
        }
    }

    /// 商户自定义的开卡信息字段 · Custom card-opening fields
    pub struct CustomFieldList {
        /// 字段名称 · Field name
        pub name: Option<String>,
        /// 加密的用户选择的字段值列表 · Encrypted values chosen by the user
        pub user_chosen_values: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CustomFieldList {
        /// 字段名称 · Field name
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 加密的用户选择的字段值列表 · Encrypted values chosen by the user
        pub fn user_chosen_values<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.user_chosen_values = value.into_list();
            self
        }
    }

    /// 根据手机号导入用户会员卡：应答 · Import a membership card by phone number: answer
    #[non_exhaustive]
    pub struct Response {
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
        ///
        /// 完整的网址。A complete URL.
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
        pub user_information: Option<ResponseUserInformation>,
        /// 商家数据包 · Merchant data
        pub attach: Option<String>,
        /// 用户会员卡状态 · Membership card status
        pub user_card_state: UserCardState,
        /// 作废原因 · Invalidation reason
        pub invalid_reason: Option<String>,
        /// 作废时间 · Invalidation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub invalid_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 会员卡有效期 · Membership card validity
    #[non_exhaustive]
    pub struct ValidDateInformation {
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

    /// 用户开卡时填写的个人信息 · User information entered at card opening
    #[non_exhaustive]
    pub struct ResponseUserInformation {
        /// 平台提供的通用开卡信息字段 · Common card-opening fields
        pub common_field_list: Option<Vec<UserInformationCommonFieldList>>,
        /// 商户自定义的开卡信息字段 · Custom card-opening fields
        pub custom_field_list: Option<Vec<UserInformationCustomFieldList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 平台提供的通用开卡信息字段 · Common card-opening fields
    #[non_exhaustive]
    pub struct UserInformationCommonFieldList {
        /// 平台提供的通用开卡信息字段 · Common card-opening fields
        pub name: CommonFieldListName,
        /// 加密的用户开卡时填写的个人信息 · Encrypted user information
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub value: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商户自定义的开卡信息字段 · Custom card-opening fields
    #[non_exhaustive]
    pub struct UserInformationCustomFieldList {
        /// 字段名称 · Field name
        pub name: Option<String>,
        /// 加密的用户选择的字段值列表 · Encrypted values chosen by the user
        pub user_chosen_values: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, UserInformation, DateInformation, CommonFieldList, CustomFieldList);

    message! {
        Request {
            0 => brand_id: Required "brand_id",
            1 => card_id: Required "card_id",
            2 => phone_number: Required "phone_number",
            3 => user_card_code: Required "user_card_code",
            4 => user_information: Optional "user_information",
            5 => date_information: Required "date_information",
            6 => pickup_time: Required "pickup_time",
        }
        UserInformation {
            0 => common_field_list: Optional "common_field_list",
            1 => custom_field_list: Optional "custom_field_list",
        }
        DateInformation {
            0 => r#type: Required "type",
            1 => available_begin_time: Optional "available_begin_time",
            2 => available_end_time: Optional "available_end_time",
            3 => available_day_after_receive: Optional "available_day_after_receive",
        }
        CommonFieldList {
            0 => name: Optional "name",
            1 => value: Optional "value",
        }
        CustomFieldList {
            0 => name: Optional "name",
            1 => user_chosen_values: Optional "user_chosen_values",
        }
        Response {
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
        }
        ValidDateInformation {
            0 => r#type: Optional "type",
            1 => available_begin_time: Optional "available_begin_time",
            2 => available_end_time: Optional "available_end_time",
            3 => available_day_after_receive: Optional "available_day_after_receive",
        }
        ResponseUserInformation {
            0 => common_field_list: Optional "common_field_list",
            1 => custom_field_list: Optional "custom_field_list",
        }
        UserInformationCommonFieldList {
            0 => name: Optional "name",
            1 => value: Optional "value",
        }
        UserInformationCustomFieldList {
            0 => name: Optional "name",
            1 => user_chosen_values: Optional "user_chosen_values",
        }
    }
}
