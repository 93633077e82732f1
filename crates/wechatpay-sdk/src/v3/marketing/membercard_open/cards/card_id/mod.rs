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

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/membercard-open/cards/{card_id}`
pub struct CardId(pub(crate) Node);

impl CardId {
    /// `/codes`
    #[inline]
    pub fn codes(self) -> codes::Codes {
        codes::Codes(self.0)
    }

    /// `/decrypt-code`
    #[inline]
    pub fn decrypt_code(self) -> decrypt_code::DecryptCode {
        decrypt_code::DecryptCode(self.0)
    }

    /// `/permission-tokens`
    #[inline]
    pub fn permission_tokens(self) -> permission_tokens::PermissionTokens {
        permission_tokens::PermissionTokens(self.0)
    }

    /// `/phone-membercard`
    #[inline]
    pub fn phone_membercard(self) -> phone_membercard::PhoneMembercard {
        phone_membercard::PhoneMembercard(self.0)
    }

    /// `/qrcode`
    #[inline]
    pub fn qrcode(self) -> qrcode::Qrcode {
        qrcode::Qrcode(self.0)
    }

    /// `/rights`
    #[inline]
    pub fn rights(self) -> rights::Rights {
        rights::Rights(self.0)
    }

    /// `/service-modules`
    #[inline]
    pub fn service_modules(self) -> service_modules::ServiceModules {
        service_modules::ServiceModules(self.0)
    }

    /// `/upgrade`
    #[inline]
    pub fn upgrade(self) -> upgrade::Upgrade {
        upgrade::Upgrade(self.0)
    }

    /// `/users`
    #[inline]
    pub fn users(self) -> users::Users {
        users::Users(self.0)
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
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
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
    pub fn patch(self, request: patch::Request) -> Call<()> {
        self.0.call_empty(&patch::OPERATION).message(request.0)
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
    pub fn delete(self) -> Call<()> {
        self.0.call_empty(&delete::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/membercard-open/cards/{card_id}", rest)
    }
}

/// 查询会员卡模板信息
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, Time, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/membercard-open/cards/{card_id}");

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
        /// 有效期类型
        Type {
            FIX_TIME_RANGE = "FIX_TIME_RANGE",
            FIX_TERM = "FIX_TERM",
            PERMANENT = "PERMANENT",
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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 会员卡id
        pub card_id: Option<String>,
        /// 创建时间
        pub create_time: Option<Time>,
        /// 更新时间
        pub update_time: Option<String>,
        /// 剩余库存
        pub remain_quantity: Option<i64>,
        /// 会员卡状态
        pub status: Option<Enumeration<Status>>,
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
        pub code_type: Option<Enumeration<CodeType>>,
        /// 会员卡总库存
        pub total_quantity: Option<i64>,
        /// 有效期
        pub date_information: Option<DateInformation>,
        /// 会员卡code分配类型
        pub code_mode: Option<Enumeration<CodeMode>>,
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("card_id", &mut self.card_id),
                1 => Named("create_time", &mut self.create_time),
                2 => Named("update_time", &mut self.update_time),
                3 => Named("remain_quantity", &mut self.remain_quantity),
                4 => Named("status", &mut self.status),
                5 => Named("brand", &mut self.brand),
                6 => Named("appid", &mut self.appid),
                7 => Named("logo_url", &mut self.logo_url),
                8 => Named("title", &mut self.title),
                9 => Named("background_picture_url", &mut self.background_picture_url),
                10 => Named("description", &mut self.description),
                11 => Named("service_phone", &mut self.service_phone),
                12 => Named("code_type", &mut self.code_type),
                13 => Named("total_quantity", &mut self.total_quantity),
                14 => Named("date_information", &mut self.date_information),
                15 => Named("code_mode", &mut self.code_mode),
                16 => Named("need_display_level", &mut self.need_display_level),
                17 => Named("init_level", &mut self.init_level),
                18 => Named("out_request_no", &mut self.out_request_no),
                19 => Named("balance_information", &mut self.balance_information),
                20 => Named("user_information_form", &mut self.user_information_form),
                21 => Named("additional_statement", &mut self.additional_statement),
                _ => return None,
            })
        }
    }

    /// 品牌信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Brand {
        /// 品牌id
        pub brand_id: Option<String>,
        /// 品牌展示名称
        pub display_name: Option<String>,
    }

    impl Message for Brand {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("brand_id", &mut self.brand_id),
                1 => Named("display_name", &mut self.display_name),
                _ => return None,
            })
        }
    }

    /// 有效期
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DateInformation {
        /// 有效期类型
        pub r#type: Option<Enumeration<Type>>,
        /// 有效期开始时间
        pub available_begin_time: Option<Time>,
        /// 有效期结束时间
        pub available_end_time: Option<Time>,
        /// 生效后N天内有效
        pub available_day_after_receive: Option<i64>,
    }

    impl Message for DateInformation {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("type", &mut self.r#type),
                1 => Named("available_begin_time", &mut self.available_begin_time),
                2 => Named("available_end_time", &mut self.available_end_time),
                3 => Named("available_day_after_receive", &mut self.available_day_after_receive),
                _ => return None,
            })
        }
    }

    /// 储值信息
    #[derive(Clone, Default)]
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

    impl Message for BalanceInformation {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("need_balance", &mut self.need_balance),
                1 => Named("balance_appid", &mut self.balance_appid),
                2 => Named("balance_path", &mut self.balance_path),
                3 => Named("balance_url", &mut self.balance_url),
                _ => return None,
            })
        }
    }

    /// 开卡信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UserInformationForm {
        /// 平台提供的通用开卡信息字段
        pub common_field_list: Option<Vec<Enumeration<CommonFieldList>>>,
        /// 商户自定义的开卡信息字段
        pub custom_field_list: Option<Vec<CustomFieldList>>,
    }

    impl Message for UserInformationForm {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("common_field_list", &mut self.common_field_list),
                1 => Named("custom_field_list", &mut self.custom_field_list),
                _ => return None,
            })
        }
    }

    /// 商户补充声明
    #[derive(Clone, Default)]
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

    impl Message for AdditionalStatement {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("title", &mut self.title),
                1 => Named("url", &mut self.url),
                2 => Named("appid", &mut self.appid),
                3 => Named("path", &mut self.path),
                _ => return None,
            })
        }
    }

    /// 商户自定义的开卡信息字段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CustomFieldList {
        /// 商户自定义的开卡信息字段类型
        pub r#type: Option<Enumeration<CustomFieldListType>>,
        /// 字段名称
        pub name: Option<String>,
        /// 字段值
        pub values: Option<Vec<String>>,
    }

    impl Message for CustomFieldList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("type", &mut self.r#type),
                1 => Named("name", &mut self.name),
                2 => Named("values", &mut self.values),
                _ => return None,
            })
        }
    }

    message!(
        Response,
        Brand,
        DateInformation,
        BalanceInformation,
        UserInformationForm,
        AdditionalStatement,
        CustomFieldList
    );
}

/// 修改会员卡模板信息
pub mod patch {
    use http::Method;

    use crate::message::{Enumeration, Listed, Object, Time, held, optional, request, required};
    use crate::operation::Operation;

    pub use crate::v3::marketing::membercard_open::cards::card_id::get::{
        CodeMode, CodeType, CommonFieldList, CustomFieldListType, Type,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::PATCH, "/v3/marketing/membercard-open/cards/{card_id}");

    /// 修改会员卡模板信息：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("appid"),
            optional::<String>("logo_url"),
            optional::<String>("title"),
            optional::<String>("background_picture_url"),
            optional::<String>("description"),
            optional::<String>("service_phone"),
            optional::<i64>("total_quantity"),
            optional::<DateInformation>("date_information"),
            optional::<bool>("need_display_level"),
            optional::<String>("init_level"),
            optional::<BalanceInformation>("balance_information"),
            optional::<UserInformationForm>("user_information_form"),
            optional::<AdditionalStatement>("additional_statement"),
            optional::<Enumeration<CodeMode>>("code_mode"),
            optional::<Enumeration<CodeType>>("code_type"),
            optional::<bool>("need_dynamic_code"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户AppId
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 会员卡logo
        pub fn logo_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("logo_url", value.into()))
        }

        /// 卡名称
        pub fn title(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("title", value.into()))
        }

        /// 会员卡背景图
        pub fn background_picture_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("background_picture_url", value.into()))
        }

        /// 使用须知
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("description", value.into()))
        }

        /// 服务电话
        pub fn service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_phone", value.into()))
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
            Self(self.0.with::<String>("init_level", value.into()))
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
        pub fn code_mode(self, value: impl Into<Enumeration<CodeMode>>) -> Self {
            Self(self.0.with::<Enumeration<CodeMode>>("code_mode", value.into()))
        }

        /// 会员码型
        pub fn code_type(self, value: impl Into<Enumeration<CodeType>>) -> Self {
            Self(self.0.with::<Enumeration<CodeType>>("code_type", value.into()))
        }

        /// 是否启用动态码
        #[inline]
        pub fn need_dynamic_code(self, value: bool) -> Self {
            Self(self.0.with("need_dynamic_code", value))
        }
    }

    /// 有效期
    #[derive(Clone)]
    pub struct DateInformation(pub(crate) Object);

    impl DateInformation {
        const MEMBERS: &'static [Listed] = &[
            required::<Enumeration<Type>>("type"),
            optional::<Time>("available_end_time"),
            optional::<i64>("available_day_after_receive"),
            optional::<i64>("wait_days_after_receive"),
            optional::<Time>("available_begin_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 有效期类型（必填）
        pub fn r#type(self, value: impl Into<Enumeration<Type>>) -> Self {
            Self(self.0.with::<Enumeration<Type>>("type", value.into()))
        }

        /// 有效期结束时间
        pub fn available_end_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("available_end_time", value.into()))
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
        pub fn available_begin_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("available_begin_time", value.into()))
        }
    }

    /// 储值信息
    #[derive(Clone)]
    pub struct BalanceInformation(pub(crate) Object);

    impl BalanceInformation {
        const MEMBERS: &'static [Listed] = &[
            optional::<bool>("need_balance"),
            optional::<String>("balance_appid"),
            optional::<String>("balance_path"),
            optional::<String>("balance_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 是否支持储值
        #[inline]
        pub fn need_balance(self, value: bool) -> Self {
            Self(self.0.with("need_balance", value))
        }

        /// 储值小程序appid
        pub fn balance_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("balance_appid", value.into()))
        }

        /// 储值小程序path
        pub fn balance_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("balance_path", value.into()))
        }

        /// 储值url
        pub fn balance_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("balance_url", value.into()))
        }
    }

    /// 开卡信息
    #[derive(Clone)]
    pub struct UserInformationForm(pub(crate) Object);

    impl UserInformationForm {
        const MEMBERS: &'static [Listed] = &[
            optional::<bool>("can_modify_after_activate"),
            optional::<Vec<Enumeration<CommonFieldList>>>("common_field_list"),
            optional::<Vec<CustomFieldList>>("custom_field_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 是否允许修改
        #[inline]
        pub fn can_modify_after_activate(self, value: bool) -> Self {
            Self(self.0.with("can_modify_after_activate", value))
        }

        /// 平台提供的通用开卡信息字段
        #[inline]
        pub fn common_field_list(self, value: Vec<Enumeration<CommonFieldList>>) -> Self {
            Self(self.0.with("common_field_list", value))
        }

        /// 商户自定义的开卡信息字段
        #[inline]
        pub fn custom_field_list(self, value: Vec<CustomFieldList>) -> Self {
            Self(self.0.with("custom_field_list", value))
        }
    }

    /// 商户补充声明
    #[derive(Clone)]
    pub struct AdditionalStatement(pub(crate) Object);

    impl AdditionalStatement {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("title"),
            optional::<String>("url"),
            optional::<String>("appid"),
            optional::<String>("path"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 标题
        pub fn title(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("title", value.into()))
        }

        /// 跳转url
        pub fn url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("url", value.into()))
        }

        /// 跳转小程序appid
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 跳转小程序path
        pub fn path(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("path", value.into()))
        }
    }

    /// 商户自定义的开卡信息字段
    #[derive(Clone)]
    pub struct CustomFieldList(pub(crate) Object);

    impl CustomFieldList {
        const MEMBERS: &'static [Listed] = &[
            optional::<Enumeration<CustomFieldListType>>("type"),
            optional::<String>("name"),
            optional::<Vec<String>>("values"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户自定义的开卡信息字段类型
        pub fn r#type(self, value: impl Into<Enumeration<CustomFieldListType>>) -> Self {
            Self(self.0.with::<Enumeration<CustomFieldListType>>("type", value.into()))
        }

        /// 字段名称
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("name", value.into()))
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

/// 删除会员卡模板
mod delete {
    use http::Method;

    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::DELETE, "/v3/marketing/membercard-open/cards/{card_id}");
}
