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
#[derive(Clone, Debug)]
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
        self.0.call_empty(&patch::OPERATION).message(request)
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

    use crate::message::{Enumeration, Members, Message, Time, enumeration, message};
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("card_id", &mut self.card_id),
                ("create_time", &mut self.create_time),
                ("update_time", &mut self.update_time),
                ("remain_quantity", &mut self.remain_quantity),
                ("status", &mut self.status),
                ("brand", &mut self.brand),
                ("appid", &mut self.appid),
                ("logo_url", &mut self.logo_url),
                ("title", &mut self.title),
                ("background_picture_url", &mut self.background_picture_url),
                ("description", &mut self.description),
                ("service_phone", &mut self.service_phone),
                ("code_type", &mut self.code_type),
                ("total_quantity", &mut self.total_quantity),
                ("date_information", &mut self.date_information),
                ("code_mode", &mut self.code_mode),
                ("need_display_level", &mut self.need_display_level),
                ("init_level", &mut self.init_level),
                ("out_request_no", &mut self.out_request_no),
                ("balance_information", &mut self.balance_information),
                ("user_information_form", &mut self.user_information_form),
                ("additional_statement", &mut self.additional_statement),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("brand_id", &mut self.brand_id), ("display_name", &mut self.display_name)]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("type", &mut self.r#type),
                ("available_begin_time", &mut self.available_begin_time),
                ("available_end_time", &mut self.available_end_time),
                ("available_day_after_receive", &mut self.available_day_after_receive),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("need_balance", &mut self.need_balance),
                ("balance_appid", &mut self.balance_appid),
                ("balance_path", &mut self.balance_path),
                ("balance_url", &mut self.balance_url),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("common_field_list", &mut self.common_field_list),
                ("custom_field_list", &mut self.custom_field_list),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("title", &mut self.title),
                ("url", &mut self.url),
                ("appid", &mut self.appid),
                ("path", &mut self.path),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("type", &mut self.r#type),
                ("name", &mut self.name),
                ("values", &mut self.values),
            ]);
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

    use crate::message::{Enumeration, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::membercard_open::cards::card_id::get::{
        CodeMode, CodeType, CommonFieldList, CustomFieldListType, Type,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::PATCH, "/v3/marketing/membercard-open/cards/{card_id}");

    /// 修改会员卡模板信息：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
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
        /// 会员卡总库存
        pub total_quantity: Option<i64>,
        /// 有效期
        pub date_information: Option<DateInformation>,
        /// 是否展示会员等级
        pub need_display_level: Option<bool>,
        /// 会员初始等级
        pub init_level: Option<String>,
        /// 储值信息
        pub balance_information: Option<BalanceInformation>,
        /// 开卡信息
        pub user_information_form: Option<UserInformationForm>,
        /// 商户补充声明
        pub additional_statement: Option<AdditionalStatement>,
        /// 会员卡code分配类型
        pub code_mode: Option<Enumeration<CodeMode>>,
        /// 会员码型
        pub code_type: Option<Enumeration<CodeType>>,
        /// 是否启用动态码
        pub need_dynamic_code: Option<bool>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户AppId
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// 会员卡logo
        #[inline]
        pub fn logo_url(mut self, value: impl Into<String>) -> Self {
            self.logo_url = Some(value.into());
            self
        }

        /// 卡名称
        #[inline]
        pub fn title(mut self, value: impl Into<String>) -> Self {
            self.title = Some(value.into());
            self
        }

        /// 会员卡背景图
        #[inline]
        pub fn background_picture_url(mut self, value: impl Into<String>) -> Self {
            self.background_picture_url = Some(value.into());
            self
        }

        /// 使用须知
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// 服务电话
        #[inline]
        pub fn service_phone(mut self, value: impl Into<String>) -> Self {
            self.service_phone = Some(value.into());
            self
        }

        /// 会员卡总库存
        #[inline]
        pub fn total_quantity(mut self, value: i64) -> Self {
            self.total_quantity = Some(value);
            self
        }

        /// 有效期
        #[inline]
        pub fn date_information(mut self, value: DateInformation) -> Self {
            self.date_information = Some(value);
            self
        }

        /// 是否展示会员等级
        #[inline]
        pub fn need_display_level(mut self, value: bool) -> Self {
            self.need_display_level = Some(value);
            self
        }

        /// 会员初始等级
        #[inline]
        pub fn init_level(mut self, value: impl Into<String>) -> Self {
            self.init_level = Some(value.into());
            self
        }

        /// 储值信息
        #[inline]
        pub fn balance_information(mut self, value: BalanceInformation) -> Self {
            self.balance_information = Some(value);
            self
        }

        /// 开卡信息
        #[inline]
        pub fn user_information_form(mut self, value: UserInformationForm) -> Self {
            self.user_information_form = Some(value);
            self
        }

        /// 商户补充声明
        #[inline]
        pub fn additional_statement(mut self, value: AdditionalStatement) -> Self {
            self.additional_statement = Some(value);
            self
        }

        /// 会员卡code分配类型
        #[inline]
        pub fn code_mode(mut self, value: impl Into<Enumeration<CodeMode>>) -> Self {
            self.code_mode = Some(value.into());
            self
        }

        /// 会员码型
        #[inline]
        pub fn code_type(mut self, value: impl Into<Enumeration<CodeType>>) -> Self {
            self.code_type = Some(value.into());
            self
        }

        /// 是否启用动态码
        #[inline]
        pub fn need_dynamic_code(mut self, value: bool) -> Self {
            self.need_dynamic_code = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("logo_url", &mut self.logo_url),
                ("title", &mut self.title),
                ("background_picture_url", &mut self.background_picture_url),
                ("description", &mut self.description),
                ("service_phone", &mut self.service_phone),
                ("total_quantity", &mut self.total_quantity),
                ("date_information", &mut self.date_information),
                ("need_display_level", &mut self.need_display_level),
                ("init_level", &mut self.init_level),
                ("balance_information", &mut self.balance_information),
                ("user_information_form", &mut self.user_information_form),
                ("additional_statement", &mut self.additional_statement),
                ("code_mode", &mut self.code_mode),
                ("code_type", &mut self.code_type),
                ("need_dynamic_code", &mut self.need_dynamic_code),
            ]);
        }
    }

    /// 有效期
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DateInformation {
        /// 有效期类型
        pub r#type: Required<Enumeration<Type>>,
        /// 有效期结束时间
        pub available_end_time: Option<Time>,
        /// 生效后N天内有效
        pub available_day_after_receive: Option<i64>,
        /// 领取后N天开始生效
        pub wait_days_after_receive: Option<i64>,
        /// 有效期开始时间
        pub available_begin_time: Option<Time>,
    }

    impl DateInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 有效期类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<Type>>) -> Self {
            self.r#type = Required::set(value.into());
            self
        }

        /// 有效期结束时间
        #[inline]
        pub fn available_end_time(mut self, value: impl Into<Time>) -> Self {
            self.available_end_time = Some(value.into());
            self
        }

        /// 生效后N天内有效
        #[inline]
        pub fn available_day_after_receive(mut self, value: i64) -> Self {
            self.available_day_after_receive = Some(value);
            self
        }

        /// 领取后N天开始生效
        #[inline]
        pub fn wait_days_after_receive(mut self, value: i64) -> Self {
            self.wait_days_after_receive = Some(value);
            self
        }

        /// 有效期开始时间
        #[inline]
        pub fn available_begin_time(mut self, value: impl Into<Time>) -> Self {
            self.available_begin_time = Some(value.into());
            self
        }
    }

    impl Message for DateInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("type", &mut self.r#type),
                ("available_end_time", &mut self.available_end_time),
                ("available_day_after_receive", &mut self.available_day_after_receive),
                ("wait_days_after_receive", &mut self.wait_days_after_receive),
                ("available_begin_time", &mut self.available_begin_time),
            ]);
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

    impl BalanceInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 是否支持储值
        #[inline]
        pub fn need_balance(mut self, value: bool) -> Self {
            self.need_balance = Some(value);
            self
        }

        /// 储值小程序appid
        #[inline]
        pub fn balance_appid(mut self, value: impl Into<String>) -> Self {
            self.balance_appid = Some(value.into());
            self
        }

        /// 储值小程序path
        #[inline]
        pub fn balance_path(mut self, value: impl Into<String>) -> Self {
            self.balance_path = Some(value.into());
            self
        }

        /// 储值url
        #[inline]
        pub fn balance_url(mut self, value: impl Into<String>) -> Self {
            self.balance_url = Some(value.into());
            self
        }
    }

    impl Message for BalanceInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("need_balance", &mut self.need_balance),
                ("balance_appid", &mut self.balance_appid),
                ("balance_path", &mut self.balance_path),
                ("balance_url", &mut self.balance_url),
            ]);
        }
    }

    /// 开卡信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UserInformationForm {
        /// 是否允许修改
        pub can_modify_after_activate: Option<bool>,
        /// 平台提供的通用开卡信息字段
        pub common_field_list: Option<Vec<Enumeration<CommonFieldList>>>,
        /// 商户自定义的开卡信息字段
        pub custom_field_list: Option<Vec<CustomFieldList>>,
    }

    impl UserInformationForm {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 是否允许修改
        #[inline]
        pub fn can_modify_after_activate(mut self, value: bool) -> Self {
            self.can_modify_after_activate = Some(value);
            self
        }

        /// 平台提供的通用开卡信息字段
        #[inline]
        pub fn common_field_list(mut self, value: Vec<Enumeration<CommonFieldList>>) -> Self {
            self.common_field_list = Some(value);
            self
        }

        /// 商户自定义的开卡信息字段
        #[inline]
        pub fn custom_field_list(mut self, value: Vec<CustomFieldList>) -> Self {
            self.custom_field_list = Some(value);
            self
        }
    }

    impl Message for UserInformationForm {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("can_modify_after_activate", &mut self.can_modify_after_activate),
                ("common_field_list", &mut self.common_field_list),
                ("custom_field_list", &mut self.custom_field_list),
            ]);
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

    impl AdditionalStatement {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 标题
        #[inline]
        pub fn title(mut self, value: impl Into<String>) -> Self {
            self.title = Some(value.into());
            self
        }

        /// 跳转url
        #[inline]
        pub fn url(mut self, value: impl Into<String>) -> Self {
            self.url = Some(value.into());
            self
        }

        /// 跳转小程序appid
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// 跳转小程序path
        #[inline]
        pub fn path(mut self, value: impl Into<String>) -> Self {
            self.path = Some(value.into());
            self
        }
    }

    impl Message for AdditionalStatement {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("title", &mut self.title),
                ("url", &mut self.url),
                ("appid", &mut self.appid),
                ("path", &mut self.path),
            ]);
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

    impl CustomFieldList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户自定义的开卡信息字段类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<CustomFieldListType>>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// 字段名称
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// 字段值
        #[inline]
        pub fn values(mut self, value: Vec<String>) -> Self {
            self.values = Some(value);
            self
        }
    }

    impl Message for CustomFieldList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("type", &mut self.r#type),
                ("name", &mut self.name),
                ("values", &mut self.values),
            ]);
        }
    }

    message!(
        Request,
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
