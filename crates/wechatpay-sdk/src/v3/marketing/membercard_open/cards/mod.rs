//! 查询会员卡模板列表、创建会员卡模板 · List membership card templates; Create a membership card template
//!
//! `/v3/marketing/membercard-open/cards`

pub mod card_id;

/// 查询会员卡模板列表、创建会员卡模板 · List membership card templates; Create a membership card template
///
/// `/v3/marketing/membercard-open/cards`
#[derive(Clone)]
pub struct Cards {
    pub(crate) node: crate::chain::Node,
}

impl Cards {
    /// `/{card_id}`: 会员卡id · Membership card ID
    pub fn card_id(&self, value: impl Into<String>) -> card_id::CardId {
        card_id::CardId { node: self.node.bind("card_id", value) }
    }

    /// 查询会员卡模板列表 · List membership card templates
    ///
    /// `GET /v3/marketing/membercard-open/cards`
    ///
    /// 按品牌和AppID分页查询会员卡模板，返回会员卡列表和总数量。模式：普通商户、服务商。
    ///
    /// Lists membership card templates by brand and app ID, page by page. Modes: direct merchant, partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().offset(0).limit(20);
    /// let answer = client.v3().marketing().membercard_open().cards().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012547108](https://pay.weixin.qq.com/doc/v3/merchant/4012547108), [partner/4012709010](https://pay.weixin.qq.com/doc/v3/partner/4012709010)
    #[doc(alias(
        "查询会员卡模板列表",
        "List membership card templates",
        "会员卡",
        "cards",
        "membercard-open/cards"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/membercard-open/cards", request)
    }

    /// 创建会员卡模板 · Create a membership card template
    ///
    /// `POST /v3/marketing/membercard-open/cards`
    ///
    /// 创建会员卡模板，设定品牌、卡名称、样式、库存和有效期，返回会员卡ID和状态。模式：普通商户、服务商。
    ///
    /// Creates a membership card template with its brand, title, design, quantity and validity. Returns the card ID and status. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .logo_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
    ///     .brand(post::Brand::new().brand_id("1004").display_name("微信支付"))
    ///     .title("微信支付测试卡")
    ///     .background_picture_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
    ///     .description("使用本会员卡表示你同意xxx公司的协议，最终解释权归xxx公司所有")
    ///     .code_type(post::CodeType::BAR_CODE)
    ///     .date_information(post::DateInformation::new().r#type(post::Type::FIX_TIME_RANGE))
    ///     .code_mode(post::CodeMode::SYSTEM_ALLOCATE)
    ///     .out_request_no("100002322019090134234sfdf");
    /// let answer = client.v3().marketing().membercard_open().cards().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012545584](https://pay.weixin.qq.com/doc/v3/merchant/4012545584), [partner/4012708314](https://pay.weixin.qq.com/doc/v3/partner/4012708314)
    #[doc(alias(
        "创建会员卡模板",
        "Create a membership card template",
        "会员卡",
        "cards",
        "membercard-open/cards"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/membercard-open/cards", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards")
    }
}

/// 查询会员卡模板列表 · List membership card templates
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

    /// 查询会员卡模板列表：请求 · List membership card templates: request
    pub struct Request {
        /// 品牌id · Brand ID
        pub brand_id: Option<String>,
        /// 商户AppId · Merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 分页页码（必填） · Page offset (required)
        ///
        /// 从 `0` 开始；默认 `0`。Begins at `0`. Default `0`.
        pub offset: Option<i64>,
        /// 分页大小（必填） · Page size (required)
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌id · Brand ID
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 商户AppId · Merchant app ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
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

    /// 查询会员卡模板列表：应答 · List membership card templates: answer
    #[non_exhaustive]
    pub struct Response {
        /// 总数量 · Total count
        pub total_count: Option<i64>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始；默认 `0`。Begins at `0`. Default `0`.
        pub offset: Option<i64>,
        /// 会员卡列表 · Membership cards
        pub data: Option<Vec<Data>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 会员卡列表 · Membership cards
    #[non_exhaustive]
    pub struct Data {
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

    request!(Request);

    message! {
        Request {
            0 => brand_id: Optional "brand_id",
            1 => appid: Optional "appid",
            2 => offset: Required "offset",
            3 => limit: Required "limit",
        }
        Response {
            0 => total_count: Optional "total_count",
            1 => limit: Optional "limit",
            2 => offset: Optional "offset",
            3 => data: Optional "data",
        }
        Data {
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

    impl crate::pages::Paged for Response {
        type Item = Data;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Page { member: "offset", size: Some("limit"), first: 0 };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.data.as_ref().map_or(0, Vec::len),
                total: self.total_count,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<Data> {
            self.data.unwrap_or_default()
        }
    }
}

/// 创建会员卡模板 · Create a membership card template
pub mod post {

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
        ResponseCodeType {
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
        ResponseCodeMode {
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
        DateInformationType {
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
        UserInformationFormCommonFieldList {
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
        UserInformationFormCustomFieldListType {
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

    /// 创建会员卡模板：请求 · Create a membership card template: request
    pub struct Request {
        /// 商户AppId（必填） · Merchant app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 会员卡logo（必填） · Membership card logo (required)
        ///
        /// 完整的网址。A complete URL.
        pub logo_url: Option<String>,
        /// 品牌信息（必填） · Brand information (required)
        pub brand: Option<Brand>,
        /// 卡名称（必填） · Card title (required)
        pub title: Option<String>,
        /// 会员卡背景图（必填） · Membership card background image (required)
        ///
        /// 完整的网址。A complete URL.
        pub background_picture_url: Option<String>,
        /// 使用须知（必填） · Terms of use (required)
        pub description: Option<String>,
        /// 服务电话 · Service phone
        pub service_phone: Option<String>,
        /// 会员码型（必填） · Membership card code type (required)
        pub code_type: CodeType,
        /// 会员卡总库存 · Total membership card quota
        pub total_quantity: Option<i64>,
        /// 有效期（必填） · Validity period (required)
        pub date_information: Option<DateInformation>,
        /// 会员卡code分配类型（必填） · Membership card code allocation mode (required)
        pub code_mode: CodeMode,
        /// 是否展示会员等级 · Whether to show membership level
        pub need_display_level: Option<bool>,
        /// 会员初始等级 · Initial membership level
        pub init_level: Option<String>,
        /// 商户请求单号（必填） · Merchant request number (required)
        pub out_request_no: Option<String>,
        /// 储值信息 · Stored-value balance
        pub balance_information: Option<BalanceInformation>,
        /// 开卡信息 · Card-opening information
        pub user_information_form: Option<UserInformationForm>,
        /// 商户补充声明 · Merchant additional statement
        pub additional_statement: Option<AdditionalStatement>,
        /// 是否启用动态码 · Whether dynamic code is enabled
        pub need_dynamic_code: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户AppId（必填） · Merchant app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 会员卡logo（必填） · Membership card logo (required)
        ///
        /// 完整的网址。A complete URL.
        pub fn logo_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.logo_url = value.into_member();
            self
        }

        /// 品牌信息（必填） · Brand information (required)
        pub fn brand<M>(mut self, value: impl crate::IntoMember<Brand, M>) -> Self {
            self.brand = value.into_member();
            self
        }

        /// 卡名称（必填） · Card title (required)
        pub fn title<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.title = value.into_member();
            self
        }

        /// 会员卡背景图（必填） · Membership card background image (required)
        ///
        /// 完整的网址。A complete URL.
        pub fn background_picture_url<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.background_picture_url = value.into_member();
            self
        }

        /// 使用须知（必填） · Terms of use (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 服务电话 · Service phone
        pub fn service_phone<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_phone = value.into_member();
            self
        }

        /// 会员码型（必填） · Membership card code type (required)
        pub fn code_type<M>(mut self, value: impl crate::IntoMember<CodeType, M>) -> Self {
            self.code_type = value.into_member().unwrap_or_default();
            self
        }

        /// 会员卡总库存 · Total membership card quota
        pub fn total_quantity<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.total_quantity = value.into_member();
            self
        }

        /// 有效期（必填） · Validity period (required)
        pub fn date_information<M>(
            mut self,
            value: impl crate::IntoMember<DateInformation, M>,
        ) -> Self {
            self.date_information = value.into_member();
            self
        }

        /// 会员卡code分配类型（必填） · Membership card code allocation mode (required)
        pub fn code_mode<M>(mut self, value: impl crate::IntoMember<CodeMode, M>) -> Self {
            self.code_mode = value.into_member().unwrap_or_default();
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

        /// 商户请求单号（必填） · Merchant request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
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

        /// 是否启用动态码 · Whether dynamic code is enabled
        pub fn need_dynamic_code<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.need_dynamic_code = value.into_member();
            self
        }
    }

    /// 品牌信息 · Brand information
    pub struct Brand {
        /// 品牌id（必填） · Brand ID (required)
        pub brand_id: Option<String>,
        /// 品牌展示名称（必填） · Displayed brand name (required)
        pub display_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Brand {
        /// 品牌id（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 品牌展示名称（必填） · Displayed brand name (required)
        pub fn display_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.display_name = value.into_member();
            self
        }
    }

    /// 有效期 · Validity period
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
        /// 领取后N天开始生效 · Days after claim before effective
        ///
        /// 单位为天。In days.
        pub wait_days_after_receive: Option<i64>,
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

        /// 领取后N天开始生效 · Days after claim before effective
        ///
        /// 单位为天。In days.
        pub fn wait_days_after_receive<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.wait_days_after_receive = value.into_member();
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
        /// 平台提供的通用开卡信息字段 · Common card-opening fields
        pub common_field_list: Option<Vec<CommonFieldList>>,
        /// 商户自定义的开卡信息字段 · Custom card-opening fields
        pub custom_field_list: Option<Vec<CustomFieldList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl UserInformationForm {
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

    /// 创建会员卡模板：应答 · Create a membership card template: answer
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
        pub brand: Option<ResponseBrand>,
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
        pub code_type: ResponseCodeType,
        /// 会员卡总库存 · Total membership card quota
        pub total_quantity: Option<i64>,
        /// 有效期 · Validity period
        pub date_information: Option<ResponseDateInformation>,
        /// 会员卡code分配类型 · Membership card code allocation mode
        pub code_mode: ResponseCodeMode,
        /// 是否展示会员等级 · Whether to show membership level
        pub need_display_level: Option<bool>,
        /// 会员初始等级 · Initial membership level
        pub init_level: Option<String>,
        /// 商户请求单号 · Merchant request number
        pub out_request_no: Option<String>,
        /// 储值信息 · Stored-value balance
        pub balance_information: Option<ResponseBalanceInformation>,
        /// 开卡信息 · Card-opening information
        pub user_information_form: Option<ResponseUserInformationForm>,
        /// 商户补充声明 · Merchant additional statement
        pub additional_statement: Option<ResponseAdditionalStatement>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 品牌信息 · Brand information
    #[non_exhaustive]
    pub struct ResponseBrand {
        /// 品牌id · Brand ID
        pub brand_id: Option<String>,
        /// 品牌展示名称 · Displayed brand name
        pub display_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 有效期 · Validity period
    #[non_exhaustive]
    pub struct ResponseDateInformation {
        /// 有效期类型 · Validity type
        pub r#type: DateInformationType,
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
    pub struct ResponseBalanceInformation {
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
    pub struct ResponseUserInformationForm {
        /// 平台提供的通用开卡信息字段 · Common card-opening fields
        pub common_field_list: Option<Vec<UserInformationFormCommonFieldList>>,
        /// 商户自定义的开卡信息字段 · Custom card-opening fields
        pub custom_field_list: Option<Vec<UserInformationFormCustomFieldList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商户补充声明 · Merchant additional statement
    #[non_exhaustive]
    pub struct ResponseAdditionalStatement {
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
    pub struct UserInformationFormCustomFieldList {
        /// 商户自定义的开卡信息字段类型 · Custom card-opening field type
        pub r#type: UserInformationFormCustomFieldListType,
        /// 字段名称 · Field name
        pub name: Option<String>,
        /// 字段值 · Field value
        pub values: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(
        Request,
        Brand,
        DateInformation,
        BalanceInformation,
        UserInformationForm,
        AdditionalStatement,
        CustomFieldList
    );

    message! {
        Request {
            0 => appid: Required "appid",
            1 => logo_url: Required "logo_url",
            2 => brand: Required "brand",
            3 => title: Required "title",
            4 => background_picture_url: Required "background_picture_url",
            5 => description: Required "description",
            6 => service_phone: Optional "service_phone",
            7 => code_type: Required "code_type",
            8 => total_quantity: Optional "total_quantity",
            9 => date_information: Required "date_information",
            10 => code_mode: Required "code_mode",
            11 => need_display_level: Optional "need_display_level",
            12 => init_level: Optional "init_level",
            13 => out_request_no: Required "out_request_no",
            14 => balance_information: Optional "balance_information",
            15 => user_information_form: Optional "user_information_form",
            16 => additional_statement: Optional "additional_statement",
            17 => need_dynamic_code: Optional "need_dynamic_code",
        }
        Brand {
            0 => brand_id: Required "brand_id",
            1 => display_name: Required "display_name",
        }
        DateInformation {
            0 => r#type: Required "type",
            1 => available_begin_time: Optional "available_begin_time",
            2 => available_end_time: Optional "available_end_time",
            3 => available_day_after_receive: Optional "available_day_after_receive",
            4 => wait_days_after_receive: Optional "wait_days_after_receive",
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
        ResponseBrand {
            0 => brand_id: Optional "brand_id",
            1 => display_name: Optional "display_name",
        }
        ResponseDateInformation {
            0 => r#type: Optional "type",
            1 => available_begin_time: Optional "available_begin_time",
            2 => available_end_time: Optional "available_end_time",
            3 => available_day_after_receive: Optional "available_day_after_receive",
        }
        ResponseBalanceInformation {
            0 => need_balance: Optional "need_balance",
            1 => balance_appid: Optional "balance_appid",
            2 => balance_path: Optional "balance_path",
            3 => balance_url: Optional "balance_url",
        }
        ResponseUserInformationForm {
            0 => common_field_list: Optional "common_field_list",
            1 => custom_field_list: Optional "custom_field_list",
        }
        ResponseAdditionalStatement {
            0 => title: Optional "title",
            1 => url: Optional "url",
            2 => appid: Optional "appid",
            3 => path: Optional "path",
        }
        UserInformationFormCustomFieldList {
            0 => r#type: Optional "type",
            1 => name: Optional "name",
            2 => values: Optional "values",
        }
    }
}
