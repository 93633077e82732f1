//! 查询会员卡模板信息、修改会员卡模板信息、删除会员卡模板 · Query a membership card template; Modify a membership card template; Delete a membership card template
//!
//! `/v3/marketing/membercard-open/cards/{card_id}`

pub mod codes;
pub mod decrypt_code;
pub mod permission_tokens;
pub mod phone_membercard;
pub mod qrcode;
pub mod rights;
pub mod service_modules;
pub mod upgrade;
pub mod users;

use crate::chain::{Members, Method};

/// 查询会员卡模板信息、修改会员卡模板信息、删除会员卡模板 · Query a membership card template; Modify a membership card template; Delete a membership card template
///
/// `/v3/marketing/membercard-open/cards/{card_id}`
#[derive(Clone)]
pub struct CardId {
    pub(crate) node: crate::chain::Node,
}

impl CardId {
    /// `/codes`: 会员卡 · Membership cards
    #[inline]
    pub fn codes(&self) -> codes::Codes {
        codes::Codes { node: self.node.clone() }
    }

    /// `/decrypt-code`: 加密code解码（跳转型激活） · Decrypt a membership card code
    #[inline]
    pub fn decrypt_code(&self) -> decrypt_code::DecryptCode {
        decrypt_code::DecryptCode { node: self.node.clone() }
    }

    /// `/permission-tokens`: 商户预授权 · Get a permission token
    #[inline]
    pub fn permission_tokens(&self) -> permission_tokens::PermissionTokens {
        permission_tokens::PermissionTokens { node: self.node.clone() }
    }

    /// `/phone-membercard`: 根据手机号导入用户会员卡 · Import a membership card by phone
    #[inline]
    pub fn phone_membercard(&self) -> phone_membercard::PhoneMembercard {
        phone_membercard::PhoneMembercard { node: self.node.clone() }
    }

    /// `/qrcode`: 创建会员卡二维码 · Create a membership card QR code
    #[inline]
    pub fn qrcode(&self) -> qrcode::Qrcode {
        qrcode::Qrcode { node: self.node.clone() }
    }

    /// `/rights`: 设置会员卡模板权益项 · Set membership card template rights
    #[inline]
    pub fn rights(&self) -> rights::Rights {
        rights::Rights { node: self.node.clone() }
    }

    /// `/service-modules`: 添加会员卡服务项 · Add a membership card service
    #[inline]
    pub fn service_modules(&self) -> service_modules::ServiceModules {
        service_modules::ServiceModules { node: self.node.clone() }
    }

    /// `/upgrade`: 老会员卡模板升级 · Upgrade an old membership card template
    #[inline]
    pub fn upgrade(&self) -> upgrade::Upgrade {
        upgrade::Upgrade { node: self.node.clone() }
    }

    /// `/users`: 根据openid导入用户会员卡 · Import a membership card by openid
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// 查询会员卡模板信息 · Query a membership card template
    ///
    /// `GET /v3/marketing/membercard-open/cards/{card_id}`
    ///
    /// 按会员卡ID查询会员卡模板，返回品牌、状态、剩余库存和创建时间。模式：普通商户、服务商。
    ///
    /// Queries a membership card template by card ID and returns its brand, status and remaining quantity. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012547650](https://pay.weixin.qq.com/doc/v3/merchant/4012547650), [partner/4012709168](https://pay.weixin.qq.com/doc/v3/partner/4012709168)
    #[doc(alias(
        "查询会员卡模板信息",
        "Query a membership card template",
        "会员卡",
        "cards",
        "membercard-open/cards"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/marketing/membercard-open/cards/{card_id}")
    }

    /// 修改会员卡模板信息 · Modify a membership card template
    ///
    /// `PATCH /v3/marketing/membercard-open/cards/{card_id}`
    ///
    /// 按会员卡ID修改会员卡模板的名称、样式、使用须知、库存和有效期等信息。模式：普通商户、服务商。
    ///
    /// Modifies the title, design, description, quantity or validity of a membership card template. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new();
    /// client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012549567](https://pay.weixin.qq.com/doc/v3/merchant/4012549567), [partner/4012709882](https://pay.weixin.qq.com/doc/v3/partner/4012709882)
    #[doc(alias(
        "修改会员卡模板信息",
        "Modify a membership card template",
        "会员卡",
        "cards",
        "membercard-open/cards"
    ))]
    #[inline]
    pub fn patch(&self, request: patch::Request) -> crate::Call<()> {
        self.node.call(
            Method::PATCH,
            "/v3/marketing/membercard-open/cards/{card_id}",
            Members::Body(Box::new(request)),
        )
    }

    /// 删除会员卡模板 · Delete a membership card template
    ///
    /// `DELETE /v3/marketing/membercard-open/cards/{card_id}`
    ///
    /// 按会员卡ID删除不再使用的会员卡模板，删除后不能再发卡。模式：普通商户、服务商。
    ///
    /// Deletes a membership card template by card ID. No more cards can be issued from it. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .delete()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012549682](https://pay.weixin.qq.com/doc/v3/merchant/4012549682), [partner/4012726840](https://pay.weixin.qq.com/doc/v3/partner/4012726840)
    #[doc(alias(
        "删除会员卡模板",
        "Delete a membership card template",
        "会员卡",
        "cards",
        "membercard-open/cards"
    ))]
    #[inline]
    pub fn delete(&self) -> crate::Call<()> {
        self.node.call(
            Method::DELETE,
            "/v3/marketing/membercard-open/cards/{card_id}",
            Members::None,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}")
    }
}

/// 查询会员卡模板信息 · Query a membership card template
pub mod get {

    enumeration! {
        /// 会员卡状态 · Membership card status
        Status {
            /// `NOT_APPROVE`: 待审核 · Waiting for review
            NOT_APPROVE = "NOT_APPROVE",
            /// `APPROVE_FAIL`: 审核失败 · Review failed
            APPROVE_FAIL = "APPROVE_FAIL",
            /// `APPROVED`: 已通过 · Approved
            APPROVED = "APPROVED",
            /// `DELETED`: 已删除 · Deleted
            DELETED = "DELETED",
        }
    }

    enumeration! {
        /// 会员码型 · Membership card code type
        CodeType {
            /// `BAR_CODE`: 一维码 · Barcode
            BAR_CODE = "BAR_CODE",
            /// `QRCODE`: 二维码 · QR code
            QRCODE = "QRCODE",
            /// `BAR_CODE_AND_QRCODE`: 一维码和二维码 · Barcode and QR code
            BAR_CODE_AND_QRCODE = "BAR_CODE_AND_QRCODE",
            /// `NONE_CODE`: 不展示码 · No code
            NONE_CODE = "NONE_CODE",
        }
    }

    enumeration! {
        /// 会员卡code分配类型 · Membership card code allocation mode
        CodeMode {
            /// `SYSTEM_ALLOCATE`: 系统分配 · Allocated by the system
            SYSTEM_ALLOCATE = "SYSTEM_ALLOCATE",
            /// `MERCHANT_DEPOSIT`: 商户预存 · Deposited by the merchant
            MERCHANT_DEPOSIT = "MERCHANT_DEPOSIT",
            /// `REAL_TIME`: 实时分配 · Allocated on demand
            REAL_TIME = "REAL_TIME",
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
            /// `USER_FORM_FLAG_MOBILE`: 手机号 · Phone number
            USER_FORM_FLAG_MOBILE = "USER_FORM_FLAG_MOBILE",
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
            /// `TEXT`: 文本 · Text
            TEXT = "TEXT",
            /// `SELECT`: 下拉选择 · Drop-down list
            SELECT = "SELECT",
            /// `RADIO`: 单选 · One choice
            RADIO = "RADIO",
            /// `CHECK_BOX`: 多选 · Several choices
            CHECK_BOX = "CHECK_BOX",
        }
    }

    /// 查询会员卡模板信息：应答 · Query a membership card template: answer
    #[non_exhaustive]
    pub struct Response {
        /// 会员卡id · Membership card ID
        pub card_id: Option<String>,
        /// 创建时间 · Creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 更新时间 · Update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// 剩余库存 · Remaining quota
        pub remain_quantity: Option<i64>,
        /// 会员卡状态 · Membership card status
        pub status: Status,
        /// 品牌信息 · Brand information
        pub brand: Option<Brand>,
        /// 商户AppId · Merchant app ID
        pub appid: Option<String>,
        /// 会员卡logo · Membership card logo
        ///
        /// 完整的网址。A complete URL.
        pub logo_url: Option<String>,
        /// 卡名称 · Card title
        pub title: Option<String>,
        /// 会员卡背景图 · Membership card background image
        ///
        /// 完整的网址。A complete URL.
        pub background_picture_url: Option<String>,
        /// 使用须知 · Terms of use
        pub description: Option<String>,
        /// 服务电话 · Service phone
        pub service_phone: Option<String>,
        /// 会员码型 · Membership card code type
        pub code_type: CodeType,
        /// 会员卡总库存 · Total membership card quota
        pub total_quantity: Option<i64>,
        /// 有效期 · Validity period
        pub date_information: Option<DateInformation>,
        /// 会员卡code分配类型 · Membership card code allocation mode
        pub code_mode: CodeMode,
        /// 是否展示会员等级 · Whether to show membership level
        pub need_display_level: Option<bool>,
        /// 会员初始等级 · Initial membership level
        pub init_level: Option<String>,
        /// 商户请求单号 · Merchant request number
        pub out_request_no: Option<String>,
        /// 储值信息 · Stored-value balance
        pub balance_information: Option<BalanceInformation>,
        /// 开卡信息 · Card-opening information
        pub user_information_form: Option<UserInformationForm>,
        /// 商户补充声明 · Merchant additional statement
        pub additional_statement: Option<AdditionalStatement>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 品牌信息 · Brand information
    #[non_exhaustive]
    pub struct Brand {
        /// 品牌id · Brand ID
        pub brand_id: Option<String>,
        /// 品牌展示名称 · Displayed brand name
        pub display_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 有效期 · Validity period
    #[non_exhaustive]
    pub struct DateInformation {
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

    /// 储值信息 · Stored-value balance
    #[non_exhaustive]
    pub struct BalanceInformation {
        /// 是否支持储值 · Whether stored value is supported
        pub need_balance: Option<bool>,
        /// 储值小程序appid · Stored-value Mini Program app ID
        pub balance_appid: Option<String>,
        /// 储值小程序path · Stored-value Mini Program path
        pub balance_path: Option<String>,
        /// 储值url · Stored-value URL
        ///
        /// 完整的网址。A complete URL.
        pub balance_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 开卡信息 · Card-opening information
    #[non_exhaustive]
    pub struct UserInformationForm {
        /// 平台提供的通用开卡信息字段 · Common card-opening fields
        pub common_field_list: Option<Vec<CommonFieldList>>,
        /// 商户自定义的开卡信息字段 · Custom card-opening fields
        pub custom_field_list: Option<Vec<CustomFieldList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商户补充声明 · Merchant additional statement
    #[non_exhaustive]
    pub struct AdditionalStatement {
        /// 标题 · Title
        pub title: Option<String>,
        /// 跳转url · Redirect URL
        ///
        /// 完整的网址。A complete URL.
        pub url: Option<String>,
        /// 跳转小程序appid · Mini Program app ID
        pub appid: Option<String>,
        /// 跳转小程序path · Mini Program path
        pub path: Option<String>,
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

    message! {
        Response {
            0 => card_id: Optional "card_id",
            1 => create_time: Optional "create_time",
            2 => update_time: Optional "update_time",
            3 => remain_quantity: Optional "remain_quantity",
            4 => status: Optional "status",
            5 => brand: Optional "brand",
            6 => appid: Optional "appid",
            7 => logo_url: Optional "logo_url",
            8 => title: Optional "title",
            9 => background_picture_url: Optional "background_picture_url",
            10 => description: Optional "description",
            11 => service_phone: Optional "service_phone",
            12 => code_type: Optional "code_type",
            13 => total_quantity: Optional "total_quantity",
            14 => date_information: Optional "date_information",
            15 => code_mode: Optional "code_mode",
            16 => need_display_level: Optional "need_display_level",
            17 => init_level: Optional "init_level",
            18 => out_request_no: Optional "out_request_no",
            19 => balance_information: Optional "balance_information",
            20 => user_information_form: Optional "user_information_form",
            21 => additional_statement: Optional "additional_statement",
        }
        Brand {
            0 => brand_id: Optional "brand_id",
            1 => display_name: Optional "display_name",
        }
        DateInformation {
            0 => r#type: Optional "type",
            1 => available_begin_time: Optional "available_begin_time",
            2 => available_end_time: Optional "available_end_time",
            3 => available_day_after_receive: Optional "available_day_after_receive",
        }
        BalanceInformation {
            0 => need_balance: Optional "need_balance",
            1 => balance_appid: Optional "balance_appid",
            2 => balance_path: Optional "balance_path",
            3 => balance_url: Optional "balance_url",
        }
        UserInformationForm {
            0 => common_field_list: Optional "common_field_list",
            1 => custom_field_list: Optional "custom_field_list",
        }
        AdditionalStatement {
            0 => title: Optional "title",
            1 => url: Optional "url",
            2 => appid: Optional "appid",
            3 => path: Optional "path",
        }
        CustomFieldList {
            0 => r#type: Optional "type",
            1 => name: Optional "name",
            2 => values: Optional "values",
        }
    }
}

/// 修改会员卡模板信息 · Modify a membership card template
pub mod patch {

    enumeration! {
        /// 会员卡code分配类型 · Membership card code allocation mode
        CodeMode {
            /// `SYSTEM_ALLOCATE`: 系统分配 · Allocated by the system
            SYSTEM_ALLOCATE = "SYSTEM_ALLOCATE",
            /// `MERCHANT_DEPOSIT`: 商户预存 · Deposited by the merchant
            MERCHANT_DEPOSIT = "MERCHANT_DEPOSIT",
            /// `REAL_TIME`: 实时分配 · Allocated on demand
            REAL_TIME = "REAL_TIME",
        }
    }

    enumeration! {
        /// 会员码型 · Membership card code type
        CodeType {
            /// `BAR_CODE`: 一维码 · Barcode
            BAR_CODE = "BAR_CODE",
            /// `QRCODE`: 二维码 · QR code
            QRCODE = "QRCODE",
            /// `BAR_CODE_AND_QRCODE`: 一维码和二维码 · Barcode and QR code
            BAR_CODE_AND_QRCODE = "BAR_CODE_AND_QRCODE",
            /// `NONE_CODE`: 不展示码 · No code
            NONE_CODE = "NONE_CODE",
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
            /// `USER_FORM_FLAG_MOBILE`: 手机号 · Phone number
            USER_FORM_FLAG_MOBILE = "USER_FORM_FLAG_MOBILE",
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
            /// `TEXT`: 文本 · Text
            TEXT = "TEXT",
            /// `SELECT`: 下拉选择 · Drop-down list
            SELECT = "SELECT",
            /// `RADIO`: 单选 · One choice
            RADIO = "RADIO",
            /// `CHECK_BOX`: 多选 · Several choices
            CHECK_BOX = "CHECK_BOX",
        }
    }

    /// 修改会员卡模板信息：请求 · Modify a membership card template: request
    pub struct Request {
        /// 商户AppId · Merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 会员卡logo · Membership card logo
        ///
        /// 完整的网址。A complete URL.
        pub logo_url: Option<String>,
        /// 卡名称 · Card title
        pub title: Option<String>,
        /// 会员卡背景图 · Membership card background image
        ///
        /// 完整的网址。A complete URL.
        pub background_picture_url: Option<String>,
        /// 使用须知 · Terms of use
        pub description: Option<String>,
        /// 服务电话 · Service phone
        pub service_phone: Option<String>,
        /// 会员卡总库存 · Total membership card quota
        pub total_quantity: Option<i64>,
        /// 有效期 · Validity period
        pub date_information: Option<DateInformation>,
        /// 是否展示会员等级 · Whether to show membership level
        pub need_display_level: Option<bool>,
        /// 会员初始等级 · Initial membership level
        pub init_level: Option<String>,
        /// 储值信息 · Stored-value balance
        pub balance_information: Option<BalanceInformation>,
        /// 开卡信息 · Card-opening information
        pub user_information_form: Option<UserInformationForm>,
        /// 商户补充声明 · Merchant additional statement
        pub additional_statement: Option<AdditionalStatement>,
        /// 会员卡code分配类型 · Membership card code allocation mode
        pub code_mode: CodeMode,
        /// 会员码型 · Membership card code type
        pub code_type: CodeType,
        /// 是否启用动态码 · Whether dynamic code is enabled
        pub need_dynamic_code: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户AppId · Merchant app ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 会员卡logo · Membership card logo
        ///
        /// 完整的网址。A complete URL.
        pub fn logo_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.logo_url = value.into_member();
            self
        }

        /// 卡名称 · Card title
        pub fn title<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.title = value.into_member();
            self
        }

        /// 会员卡背景图 · Membership card background image
        ///
        /// 完整的网址。A complete URL.
        pub fn background_picture_url<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.background_picture_url = value.into_member();
            self
        }

        /// 使用须知 · Terms of use
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 服务电话 · Service phone
        pub fn service_phone<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_phone = value.into_member();
            self
        }

        /// 会员卡总库存 · Total membership card quota
        pub fn total_quantity<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.total_quantity = value.into_member();
            self
        }

        /// 有效期 · Validity period
        pub fn date_information<M>(
            mut self,
            value: impl crate::IntoMember<DateInformation, M>,
        ) -> Self {
            self.date_information = value.into_member();
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

        /// 储值信息 · Stored-value balance
        pub fn balance_information<M>(
            mut self,
            value: impl crate::IntoMember<BalanceInformation, M>,
        ) -> Self {
            self.balance_information = value.into_member();
            self
        }

        /// 开卡信息 · Card-opening information
        pub fn user_information_form<M>(
            mut self,
            value: impl crate::IntoMember<UserInformationForm, M>,
        ) -> Self {
            self.user_information_form = value.into_member();
            self
        }

        /// 商户补充声明 · Merchant additional statement
        pub fn additional_statement<M>(
            mut self,
            value: impl crate::IntoMember<AdditionalStatement, M>,
        ) -> Self {
            self.additional_statement = value.into_member();
            self
        }

        /// 会员卡code分配类型 · Membership card code allocation mode
        pub fn code_mode<M>(mut self, value: impl crate::IntoMember<CodeMode, M>) -> Self {
            self.code_mode = value.into_member().unwrap_or_default();
            self
        }

        /// 会员码型 · Membership card code type
        pub fn code_type<M>(mut self, value: impl crate::IntoMember<CodeType, M>) -> Self {
            self.code_type = value.into_member().unwrap_or_default();
            self
        }

        /// 是否启用动态码 · Whether dynamic code is enabled
        pub fn need_dynamic_code<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.need_dynamic_code = value.into_member();
            self
        }
    }

    /// 有效期 · Validity period
    pub struct DateInformation {
        /// 有效期类型（必填） · Validity type (required)
        pub r#type: Type,
        /// 有效期结束时间 · Valid until
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_end_time: Option<crate::Time>,
        /// 生效后N天内有效 · Valid days after taking effect
        ///
        /// 单位为天。In days.
        pub available_day_after_receive: Option<i64>,
        /// 领取后N天开始生效 · Days after claim before effective
        ///
        /// 单位为天。In days.
        pub wait_days_after_receive: Option<i64>,
        /// 有效期开始时间 · Valid from
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_begin_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DateInformation {
        /// 有效期类型（必填） · Validity type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
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

        /// 领取后N天开始生效 · Days after claim before effective
        ///
        /// 单位为天。In days.
        pub fn wait_days_after_receive<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.wait_days_after_receive = value.into_member();
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
    }

    /// 储值信息 · Stored-value balance
    pub struct BalanceInformation {
        /// 是否支持储值 · Whether stored value is supported
        pub need_balance: Option<bool>,
        /// 储值小程序appid · Stored-value Mini Program app ID
        pub balance_appid: Option<String>,
        /// 储值小程序path · Stored-value Mini Program path
        pub balance_path: Option<String>,
        /// 储值url · Stored-value URL
        ///
        /// 完整的网址。A complete URL.
        pub balance_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl BalanceInformation {
        /// 是否支持储值 · Whether stored value is supported
        pub fn need_balance<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.need_balance = value.into_member();
            self
        }

        /// 储值小程序appid · Stored-value Mini Program app ID
        pub fn balance_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.balance_appid = value.into_member();
            self
        }

        /// 储值小程序path · Stored-value Mini Program path
        pub fn balance_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.balance_path = value.into_member();
            self
        }

        /// 储值url · Stored-value URL
        ///
        /// 完整的网址。A complete URL.
        pub fn balance_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.balance_url = value.into_member();
            self
        }
    }

    /// 开卡信息 · Card-opening information
    pub struct UserInformationForm {
        /// 是否允许修改 · Whether modification is allowed
        pub can_modify_after_activate: Option<bool>,
        /// 平台提供的通用开卡信息字段 · Common card-opening fields
        pub common_field_list: Option<Vec<CommonFieldList>>,
        /// 商户自定义的开卡信息字段 · Custom card-opening fields
        pub custom_field_list: Option<Vec<CustomFieldList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl UserInformationForm {
        /// 是否允许修改 · Whether modification is allowed
        pub fn can_modify_after_activate<M>(
            mut self,
            value: impl crate::IntoMember<bool, M>,
        ) -> Self {
            self.can_modify_after_activate = value.into_member();
            self
        }

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

    /// 商户补充声明 · Merchant additional statement
    pub struct AdditionalStatement {
        /// 标题 · Title
        pub title: Option<String>,
        /// 跳转url · Redirect URL
        ///
        /// 完整的网址。A complete URL.
        pub url: Option<String>,
        /// 跳转小程序appid · Mini Program app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 跳转小程序path · Mini Program path
        pub path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AdditionalStatement {
        /// 标题 · Title
        pub fn title<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.title = value.into_member();
            self
        }

        /// 跳转url · Redirect URL
        ///
        /// 完整的网址。A complete URL.
        pub fn url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.url = value.into_member();
            self
        }

        /// 跳转小程序appid · Mini Program app ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 跳转小程序path · Mini Program path
        pub fn path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.path = value.into_member();
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

    request!(
        Request,
        DateInformation,
        BalanceInformation,
        UserInformationForm,
        AdditionalStatement,
        CustomFieldList
    );

    message! {
        Request {
            0 => appid: Optional "appid",
            1 => logo_url: Optional "logo_url",
            2 => title: Optional "title",
            3 => background_picture_url: Optional "background_picture_url",
            4 => description: Optional "description",
            5 => service_phone: Optional "service_phone",
            6 => total_quantity: Optional "total_quantity",
            7 => date_information: Optional "date_information",
            8 => need_display_level: Optional "need_display_level",
            9 => init_level: Optional "init_level",
            10 => balance_information: Optional "balance_information",
            11 => user_information_form: Optional "user_information_form",
            12 => additional_statement: Optional "additional_statement",
            13 => code_mode: Optional "code_mode",
            14 => code_type: Optional "code_type",
            15 => need_dynamic_code: Optional "need_dynamic_code",
        }
        DateInformation {
            0 => r#type: Required "type",
            1 => available_end_time: Optional "available_end_time",
            2 => available_day_after_receive: Optional "available_day_after_receive",
            3 => wait_days_after_receive: Optional "wait_days_after_receive",
            4 => available_begin_time: Optional "available_begin_time",
        }
        BalanceInformation {
            0 => need_balance: Optional "need_balance",
            1 => balance_appid: Optional "balance_appid",
            2 => balance_path: Optional "balance_path",
            3 => balance_url: Optional "balance_url",
        }
        UserInformationForm {
            0 => can_modify_after_activate: Optional "can_modify_after_activate",
            1 => common_field_list: Optional "common_field_list",
            2 => custom_field_list: Optional "custom_field_list",
        }
        AdditionalStatement {
            0 => title: Optional "title",
            1 => url: Optional "url",
            2 => appid: Optional "appid",
            3 => path: Optional "path",
        }
        CustomFieldList {
            0 => r#type: Optional "type",
            1 => name: Optional "name",
            2 => values: Optional "values",
        }
    }
}
