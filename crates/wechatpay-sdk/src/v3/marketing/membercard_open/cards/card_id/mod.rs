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

/// `/v3/marketing/membercard-open/cards/{card_id}`
pub struct CardId {
    pub(crate) node: crate::chain::Node,
}

impl CardId {
    /// `/codes`
    #[inline]
    pub fn codes(self) -> codes::Codes {
        codes::Codes { node: self.node }
    }

    /// `/decrypt-code`
    #[inline]
    pub fn decrypt_code(self) -> decrypt_code::DecryptCode {
        decrypt_code::DecryptCode { node: self.node }
    }

    /// `/permission-tokens`
    #[inline]
    pub fn permission_tokens(self) -> permission_tokens::PermissionTokens {
        permission_tokens::PermissionTokens { node: self.node }
    }

    /// `/phone-membercard`
    #[inline]
    pub fn phone_membercard(self) -> phone_membercard::PhoneMembercard {
        phone_membercard::PhoneMembercard { node: self.node }
    }

    /// `/qrcode`
    #[inline]
    pub fn qrcode(self) -> qrcode::Qrcode {
        qrcode::Qrcode { node: self.node }
    }

    /// `/rights`
    #[inline]
    pub fn rights(self) -> rights::Rights {
        rights::Rights { node: self.node }
    }

    /// `/service-modules`
    #[inline]
    pub fn service_modules(self) -> service_modules::ServiceModules {
        service_modules::ServiceModules { node: self.node }
    }

    /// `/upgrade`
    #[inline]
    pub fn upgrade(self) -> upgrade::Upgrade {
        upgrade::Upgrade { node: self.node }
    }

    /// `/users`
    #[inline]
    pub fn users(self) -> users::Users {
        users::Users { node: self.node }
    }

    /// 查询会员卡模板信息 (direct and partner)
    ///
    /// `GET /v3/marketing/membercard-open/cards/{card_id}`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012547650)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/marketing/membercard-open/cards/{card_id}")
    }

    /// 修改会员卡模板信息 (direct and partner)
    ///
    /// `PATCH /v3/marketing/membercard-open/cards/{card_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .appid("wxea9c30890f48d5ae")
    ///     .logo_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
    ///     .title("微信支付测试卡")
    ///     .background_picture_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
    ///     .description("使用本会员卡表示你同意xxx公司的协议，最终解释权归xxx公司所有")
    ///     .service_phone("010-8877xxxx")
    ///     .total_quantity(5000000)
    ///     .date_information(
    ///         patch::DateInformation::new()
    ///             .r#type(patch::Type::FIX_TIME_RANGE)
    ///             .available_end_time("2030-05-20T13:29:35.120+08:00")
    ///             .available_day_after_receive(200)
    ///             .wait_days_after_receive(2)
    ///             .available_begin_time("2020-05-20T13:29:35.120+08:00"),
    ///     )
    ///     .need_display_level(true)
    ///     .init_level("白银会员")
    ///     .balance_information(
    ///         patch::BalanceInformation::new()
    ///             .need_balance(true)
    ///             .balance_appid("wxea9c30890f48d5ae")
    ///             .balance_path("pages/balance/balance")
    ///             .balance_url("https://xxx.com"),
    ///     )
    ///     .user_information_form(
    ///         patch::UserInformationForm::new()
    ///             .can_modify_after_activate(true)
    ///             .common_field_list(vec![patch::CommonFieldList::USER_FORM_FLAG_MOBILE])
    ///             .custom_field_list(vec![
    ///                 patch::CustomFieldList::new()
    ///                     .r#type(patch::CustomFieldListType::TEXT)
    ///                     .name("喜欢的运动")
    ///                     .values(vec!["string".to_owned()]),
    ///             ]),
    ///     )
    ///     .additional_statement(
    ///         patch::AdditionalStatement::new()
    ///             .title("xxx会员卡使用须知")
    ///             .url("https://xxx.111.com")
    ///             .appid("wxea9c30890f48d5ae")
    ///             .path("pages/statement/statement"),
    ///     )
    ///     .code_mode(patch::CodeMode::SYSTEM_ALLOCATE)
    ///     .code_type(patch::CodeType::BAR_CODE)
    ///     .need_dynamic_code(true);
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549567)
    #[inline]
    pub fn patch(self, request: patch::Request) -> crate::Call<()> {
        self.node.call(
            Method::PATCH,
            "/v3/marketing/membercard-open/cards/{card_id}",
            Members::Body(request.0),
        )
    }

    /// 删除会员卡模板 (direct and partner)
    ///
    /// `DELETE /v3/marketing/membercard-open/cards/{card_id}`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549682)
    #[inline]
    pub fn delete(self) -> crate::Call<()> {
        self.node.call(
            Method::DELETE,
            "/v3/marketing/membercard-open/cards/{card_id}",
            Members::None,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}")
    }
}

/// 查询会员卡模板信息
pub mod get {

    pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post_type::Type;

    enumeration! {
        /// 会员卡状态
        Status {
            NOT_APPROVE = "NOT_APPROVE",
            APPROVE_FAIL = "APPROVE_FAIL",
            APPROVED = "APPROVED",
            DELETED = "DELETED",
        }
    }

    enumeration! {
        /// 会员码型
        CodeType {
            BAR_CODE = "BAR_CODE",
            QRCODE = "QRCODE",
            BAR_CODE_AND_QRCODE = "BAR_CODE_AND_QRCODE",
            NONE_CODE = "NONE_CODE",
        }
    }

    enumeration! {
        /// 会员卡code分配类型
        CodeMode {
            SYSTEM_ALLOCATE = "SYSTEM_ALLOCATE",
            MERCHANT_DEPOSIT = "MERCHANT_DEPOSIT",
            REAL_TIME = "REAL_TIME",
        }
    }

    enumeration! {
        /// 平台提供的通用开卡信息字段
        CommonFieldList {
            USER_FORM_FLAG_MOBILE = "USER_FORM_FLAG_MOBILE",
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
            TEXT = "TEXT",
            SELECT = "SELECT",
            RADIO = "RADIO",
            CHECK_BOX = "CHECK_BOX",
        }
    }

    /// 查询会员卡模板信息：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 会员卡id
        pub card_id: Option<String>,
        /// 创建时间
        pub create_time: Option<crate::Time>,
        /// 更新时间
        pub update_time: Option<crate::Time>,
        /// 剩余库存
        pub remain_quantity: Option<i64>,
        /// 会员卡状态
        pub status: Option<crate::Enumeration<Status>>,
        /// 品牌信息
        pub brand: Option<Brand>,
        /// 商户AppId
        pub appid: Option<String>,
        /// 会员卡logo
        pub logo_url: Option<String>,
        /// 卡名称
        pub title: Option<String>,
        /// 会员卡背景图
        pub background_picture_url: Option<String>,
        /// 使用须知
        pub description: Option<String>,
        /// 服务电话
        pub service_phone: Option<String>,
        /// 会员码型
        pub code_type: Option<crate::Enumeration<CodeType>>,
        /// 会员卡总库存
        pub total_quantity: Option<i64>,
        /// 有效期
        pub date_information: Option<DateInformation>,
        /// 会员卡code分配类型
        pub code_mode: Option<crate::Enumeration<CodeMode>>,
        /// 是否展示会员等级
        pub need_display_level: Option<bool>,
        /// 会员初始等级
        pub init_level: Option<String>,
        /// 商户请求单号
        pub out_request_no: Option<String>,
        /// 储值信息
        pub balance_information: Option<BalanceInformation>,
        /// 开卡信息
        pub user_information_form: Option<UserInformationForm>,
        /// 商户补充声明
        pub additional_statement: Option<AdditionalStatement>,
    }

    /// 品牌信息
    #[non_exhaustive]
    pub struct Brand {
        /// 品牌id
        pub brand_id: Option<String>,
        /// 品牌展示名称
        pub display_name: Option<String>,
    }

    /// 有效期
    #[non_exhaustive]
    pub struct DateInformation {
        /// 有效期类型
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 有效期开始时间
        pub available_begin_time: Option<crate::Time>,
        /// 有效期结束时间
        pub available_end_time: Option<crate::Time>,
        /// 生效后N天内有效
        pub available_day_after_receive: Option<i64>,
    }

    /// 储值信息
    #[non_exhaustive]
    pub struct BalanceInformation {
        /// 是否支持储值
        pub need_balance: Option<bool>,
        /// 储值小程序appid
        pub balance_appid: Option<String>,
        /// 储值小程序path
        pub balance_path: Option<String>,
        /// 储值url
        pub balance_url: Option<String>,
    }

    /// 开卡信息
    #[non_exhaustive]
    pub struct UserInformationForm {
        /// 平台提供的通用开卡信息字段
        pub common_field_list: Option<Vec<crate::Enumeration<CommonFieldList>>>,
        /// 商户自定义的开卡信息字段
        pub custom_field_list: Option<Vec<CustomFieldList>>,
    }

    /// 商户补充声明
    #[non_exhaustive]
    pub struct AdditionalStatement {
        /// 标题
        pub title: Option<String>,
        /// 跳转url
        pub url: Option<String>,
        /// 跳转小程序appid
        pub appid: Option<String>,
        /// 跳转小程序path
        pub path: Option<String>,
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

    message! {
        Response {
            0 => card_id: "card_id",
            1 => create_time: "create_time",
            2 => update_time: "update_time",
            3 => remain_quantity: "remain_quantity",
            4 => status: "status",
            5 => brand: "brand",
            6 => appid: "appid",
            7 => logo_url: "logo_url",
            8 => title: "title",
            9 => background_picture_url: "background_picture_url",
            10 => description: "description",
            11 => service_phone: "service_phone",
            12 => code_type: "code_type",
            13 => total_quantity: "total_quantity",
            14 => date_information: "date_information",
            15 => code_mode: "code_mode",
            16 => need_display_level: "need_display_level",
            17 => init_level: "init_level",
            18 => out_request_no: "out_request_no",
            19 => balance_information: "balance_information",
            20 => user_information_form: "user_information_form",
            21 => additional_statement: "additional_statement",
        }
        Brand {
            0 => brand_id: "brand_id",
            1 => display_name: "display_name",
        }
        DateInformation {
            0 => r#type: "type",
            1 => available_begin_time: "available_begin_time",
            2 => available_end_time: "available_end_time",
            3 => available_day_after_receive: "available_day_after_receive",
        }
        BalanceInformation {
            0 => need_balance: "need_balance",
            1 => balance_appid: "balance_appid",
            2 => balance_path: "balance_path",
            3 => balance_url: "balance_url",
        }
        UserInformationForm {
            0 => common_field_list: "common_field_list",
            1 => custom_field_list: "custom_field_list",
        }
        AdditionalStatement {
            0 => title: "title",
            1 => url: "url",
            2 => appid: "appid",
            3 => path: "path",
        }
        CustomFieldList {
            0 => r#type: "type",
            1 => name: "name",
            2 => values: "values",
        }
    }
}

/// 修改会员卡模板信息
pub mod patch {
    use crate::message;

    pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post_type::Type;
    pub use crate::v3::marketing::membercard_open::cards::card_id::get::{
        CodeMode, CodeType, CommonFieldList, CustomFieldListType,
    };

    /// 修改会员卡模板信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("appid"),
            message::optional::<String>("logo_url"),
            message::optional::<String>("title"),
            message::optional::<String>("background_picture_url"),
            message::optional::<String>("description"),
            message::optional::<String>("service_phone"),
            message::optional::<i64>("total_quantity"),
            message::optional::<DateInformation>("date_information"),
            message::optional::<bool>("need_display_level"),
            message::optional::<String>("init_level"),
            message::optional::<BalanceInformation>("balance_information"),
            message::optional::<UserInformationForm>("user_information_form"),
            message::optional::<AdditionalStatement>("additional_statement"),
            message::optional::<crate::Enumeration<CodeMode>>("code_mode"),
            message::optional::<crate::Enumeration<CodeType>>("code_type"),
            message::optional::<bool>("need_dynamic_code"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户AppId
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 会员卡logo
        pub fn logo_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("logo_url", value))
        }

        /// 卡名称
        pub fn title(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("title", value))
        }

        /// 会员卡背景图
        pub fn background_picture_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("background_picture_url", value))
        }

        /// 使用须知
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 服务电话
        pub fn service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_phone", value))
        }

        /// 会员卡总库存
        #[inline]
        pub fn total_quantity(self, value: i64) -> Self {
            Self(self.0.with("total_quantity", value))
        }

        /// 有效期
        #[inline]
        pub fn date_information(self, value: DateInformation) -> Self {
            Self(self.0.with("date_information", value))
        }

        /// 是否展示会员等级
        #[inline]
        pub fn need_display_level(self, value: bool) -> Self {
            Self(self.0.with("need_display_level", value))
        }

        /// 会员初始等级
        pub fn init_level(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("init_level", value))
        }

        /// 储值信息
        #[inline]
        pub fn balance_information(self, value: BalanceInformation) -> Self {
            Self(self.0.with("balance_information", value))
        }

        /// 开卡信息
        #[inline]
        pub fn user_information_form(self, value: UserInformationForm) -> Self {
            Self(self.0.with("user_information_form", value))
        }

        /// 商户补充声明
        #[inline]
        pub fn additional_statement(self, value: AdditionalStatement) -> Self {
            Self(self.0.with("additional_statement", value))
        }

        /// 会员卡code分配类型
        pub fn code_mode(self, value: impl Into<crate::Enumeration<CodeMode>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CodeMode>>("code_mode", value))
        }

        /// 会员码型
        pub fn code_type(self, value: impl Into<crate::Enumeration<CodeType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CodeType>>("code_type", value))
        }

        /// 是否启用动态码
        #[inline]
        pub fn need_dynamic_code(self, value: bool) -> Self {
            Self(self.0.with("need_dynamic_code", value))
        }
    }

    /// 有效期
    pub struct DateInformation(pub(crate) message::Object);

    impl DateInformation {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Type>>("type"),
            message::optional::<crate::Time>("available_end_time"),
            message::optional::<i64>("available_day_after_receive"),
            message::optional::<i64>("wait_days_after_receive"),
            message::optional::<crate::Time>("available_begin_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 有效期类型（必填）
        pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
        }

        /// 有效期结束时间
        pub fn available_end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("available_end_time", value))
        }

        /// 生效后N天内有效
        #[inline]
        pub fn available_day_after_receive(self, value: i64) -> Self {
            Self(self.0.with("available_day_after_receive", value))
        }

        /// 领取后N天开始生效
        #[inline]
        pub fn wait_days_after_receive(self, value: i64) -> Self {
            Self(self.0.with("wait_days_after_receive", value))
        }

        /// 有效期开始时间
        pub fn available_begin_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("available_begin_time", value))
        }
    }

    /// 储值信息
    pub struct BalanceInformation(pub(crate) message::Object);

    impl BalanceInformation {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<bool>("need_balance"),
            message::optional::<String>("balance_appid"),
            message::optional::<String>("balance_path"),
            message::optional::<String>("balance_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 是否支持储值
        #[inline]
        pub fn need_balance(self, value: bool) -> Self {
            Self(self.0.with("need_balance", value))
        }

        /// 储值小程序appid
        pub fn balance_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("balance_appid", value))
        }

        /// 储值小程序path
        pub fn balance_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("balance_path", value))
        }

        /// 储值url
        pub fn balance_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("balance_url", value))
        }
    }

    /// 开卡信息
    pub struct UserInformationForm(pub(crate) message::Object);

    impl UserInformationForm {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<bool>("can_modify_after_activate"),
            message::optional::<Vec<crate::Enumeration<CommonFieldList>>>("common_field_list"),
            message::optional::<Vec<CustomFieldList>>("custom_field_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 是否允许修改
        #[inline]
        pub fn can_modify_after_activate(self, value: bool) -> Self {
            Self(self.0.with("can_modify_after_activate", value))
        }

        /// 平台提供的通用开卡信息字段
        #[inline]
        pub fn common_field_list(self, value: Vec<crate::Enumeration<CommonFieldList>>) -> Self {
            Self(self.0.with("common_field_list", value))
        }

        /// 商户自定义的开卡信息字段
        #[inline]
        pub fn custom_field_list(self, value: Vec<CustomFieldList>) -> Self {
            Self(self.0.with("custom_field_list", value))
        }
    }

    /// 商户补充声明
    pub struct AdditionalStatement(pub(crate) message::Object);

    impl AdditionalStatement {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("title"),
            message::optional::<String>("url"),
            message::optional::<String>("appid"),
            message::optional::<String>("path"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 标题
        pub fn title(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("title", value))
        }

        /// 跳转url
        pub fn url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("url", value))
        }

        /// 跳转小程序appid
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 跳转小程序path
        pub fn path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("path", value))
        }
    }

    /// 商户自定义的开卡信息字段
    pub struct CustomFieldList(pub(crate) message::Object);

    impl CustomFieldList {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<CustomFieldListType>>("type"),
            message::optional::<String>("name"),
            message::optional::<Vec<String>>("values"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户自定义的开卡信息字段类型
        pub fn r#type(self, value: impl Into<crate::Enumeration<CustomFieldListType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CustomFieldListType>>("type", value))
        }

        /// 字段名称
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 字段值
        #[inline]
        pub fn values(self, value: Vec<String>) -> Self {
            Self(self.0.with("values", value))
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

    held!(
        DateInformation,
        BalanceInformation,
        UserInformationForm,
        AdditionalStatement,
        CustomFieldList
    );
}
