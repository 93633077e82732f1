//! `/v3/marketing/membercard-open/cards`

pub mod card_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/membercard-open/cards`
#[derive(Clone, Debug)]
pub struct Cards(pub(crate) Node);

impl Cards {
    /// `/{card_id}`: 会员卡id
    #[inline]
    pub fn card_id(self, value: impl Into<String>) -> card_id::CardId {
        card_id::CardId(self.0.bind("card_id", value))
    }

    /// 查询会员卡模板列表 (direct and partner)
    ///
    /// `GET /v3/marketing/membercard-open/cards`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .brand_id("1001622624")
    ///     .appid("wxea9c30890f48d5ae")
    ///     .offset(0)
    ///     .limit(20);
    /// let answer = client.v3().marketing().membercard_open().cards().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012547108)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// 创建会员卡模板 (direct and partner)
    ///
    /// `POST /v3/marketing/membercard-open/cards`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxea9c30890f48d5ae")
    ///     .logo_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
    ///     .brand(post::Brand::new().brand_id("1004").display_name("微信支付"))
    ///     .title("微信支付测试卡")
    ///     .background_picture_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
    ///     .description("使用本会员卡表示你同意xxx公司的协议，最终解释权归xxx公司所有")
    ///     .service_phone("010-8877xxxx")
    ///     .code_type(post::CodeType::BAR_CODE)
    ///     .total_quantity(5000000)
    ///     .date_information(
    ///         post::DateInformation::new()
    ///             .r#type(post::Type::FIX_TIME_RANGE)
    ///             .available_begin_time("2020-05-20T13:29:35.120+08:00")
    ///             .available_end_time("2030-05-20T13:29:35.120+08:00")
    ///             .available_day_after_receive(200)
    ///             .wait_days_after_receive(1),
    ///     )
    ///     .code_mode(post::CodeMode::SYSTEM_ALLOCATE)
    ///     .need_display_level(true)
    ///     .init_level("白银会员")
    ///     .out_request_no("100002322019090134234sfdf")
    ///     .balance_information(
    ///         post::BalanceInformation::new()
    ///             .need_balance(true)
    ///             .balance_appid("wxea9c30890f48d5ae")
    ///             .balance_path("pages/balance/balance")
    ///             .balance_url("https://xxx.com"),
    ///     )
    ///     .user_information_form(
    ///         post::UserInformationForm::new()
    ///             .common_field_list(vec![post::CommonFieldList::USER_FORM_FLAG_MOBILE])
    ///             .custom_field_list(vec![
    ///                 post::CustomFieldList::new()
    ///                     .r#type(post::CustomFieldListType::TEXT)
    ///                     .name("喜欢的运动")
    ///                     .values(vec!["string".to_owned()]),
    ///             ]),
    ///     )
    ///     .additional_statement(
    ///         post::AdditionalStatement::new()
    ///             .title("xxx会员卡使用须知")
    ///             .url("https://xxx.111.com")
    ///             .appid("wxea9c30890f48d5ae")
    ///             .path("pages/statement/statement"),
    ///     )
    ///     .need_dynamic_code(true);
    /// let answer = client.v3().marketing().membercard_open().cards().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545584)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/membercard-open/cards", rest)
    }
}

/// 查询会员卡模板列表
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::membercard_open::cards::card_id::get::{
        AdditionalStatement, BalanceInformation, Brand, CodeMode, CodeType, CommonFieldList,
        CustomFieldList, CustomFieldListType, DateInformation, Status, Type, UserInformationForm,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/membercard-open/cards");

    /// 查询会员卡模板列表：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品牌id
        pub brand_id: Option<String>,
        /// 商户AppId
        pub appid: Option<String>,
        /// 分页页码
        pub offset: Required<i64>,
        /// 分页大小
        pub limit: Required<i64>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 品牌id
        #[inline]
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Some(value.into());
            self
        }

        /// 商户AppId
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// 分页页码
        #[inline]
        pub fn offset(mut self, value: i64) -> Self {
            self.offset = Required::set(value);
            self
        }

        /// 分页大小
        #[inline]
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("brand_id", &mut self.brand_id),
                ("appid", &mut self.appid),
                ("offset", &mut self.offset),
                ("limit", &mut self.limit),
            ]);
        }
    }

    /// 查询会员卡模板列表：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数量
        pub total_count: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 会员卡列表
        pub data: Option<Vec<Data>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("total_count", &mut self.total_count),
                ("limit", &mut self.limit),
                ("offset", &mut self.offset),
                ("data", &mut self.data),
            ]);
        }
    }

    /// 会员卡列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
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

    impl Message for Data {
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

    message!(Request, Response, Data);
}

/// 创建会员卡模板
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::membercard_open::cards::card_id::get::{
        AdditionalStatement as ResponseAdditionalStatement,
        BalanceInformation as ResponseBalanceInformation, Brand as ResponseBrand, CodeMode,
        CodeType, CommonFieldList, CustomFieldList as UserInformationFormCustomFieldList,
        CustomFieldListType, DateInformation as ResponseDateInformation, Response, Status, Type,
        UserInformationForm as ResponseUserInformationForm,
    };
    pub use crate::v3::marketing::membercard_open::cards::card_id::patch::{
        AdditionalStatement, BalanceInformation, CustomFieldList,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/membercard-open/cards")
            .numbered_by("out_request_no");

    /// 创建会员卡模板：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户AppId
        pub appid: Required<String>,
        /// 会员卡logo
        pub logo_url: Required<String>,
        /// 品牌信息
        pub brand: Required<Brand>,
        /// 卡名称
        pub title: Required<String>,
        /// 会员卡背景图
        pub background_picture_url: Required<String>,
        /// 使用须知
        pub description: Required<String>,
        /// 服务电话
        pub service_phone: Option<String>,
        /// 会员码型
        pub code_type: Required<Enumeration<CodeType>>,
        /// 会员卡总库存
        pub total_quantity: Option<i64>,
        /// 有效期
        pub date_information: Required<DateInformation>,
        /// 会员卡code分配类型
        pub code_mode: Required<Enumeration<CodeMode>>,
        /// 是否展示会员等级
        pub need_display_level: Option<bool>,
        /// 会员初始等级
        pub init_level: Option<String>,
        /// 商户请求单号
        pub out_request_no: Required<String>,
        /// 储值信息
        pub balance_information: Option<BalanceInformation>,
        /// 开卡信息
        pub user_information_form: Option<UserInformationForm>,
        /// 商户补充声明
        pub additional_statement: Option<AdditionalStatement>,
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
            self.appid = Required::set(value.into());
            self
        }

        /// 会员卡logo
        #[inline]
        pub fn logo_url(mut self, value: impl Into<String>) -> Self {
            self.logo_url = Required::set(value.into());
            self
        }

        /// 品牌信息
        #[inline]
        pub fn brand(mut self, value: Brand) -> Self {
            self.brand = Required::set(value);
            self
        }

        /// 卡名称
        #[inline]
        pub fn title(mut self, value: impl Into<String>) -> Self {
            self.title = Required::set(value.into());
            self
        }

        /// 会员卡背景图
        #[inline]
        pub fn background_picture_url(mut self, value: impl Into<String>) -> Self {
            self.background_picture_url = Required::set(value.into());
            self
        }

        /// 使用须知
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// 服务电话
        #[inline]
        pub fn service_phone(mut self, value: impl Into<String>) -> Self {
            self.service_phone = Some(value.into());
            self
        }

        /// 会员码型
        #[inline]
        pub fn code_type(mut self, value: impl Into<Enumeration<CodeType>>) -> Self {
            self.code_type = Required::set(value.into());
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
            self.date_information = Required::set(value);
            self
        }

        /// 会员卡code分配类型
        #[inline]
        pub fn code_mode(mut self, value: impl Into<Enumeration<CodeMode>>) -> Self {
            self.code_mode = Required::set(value.into());
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

        /// 商户请求单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
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
                ("brand", &mut self.brand),
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
                ("need_dynamic_code", &mut self.need_dynamic_code),
            ]);
        }
    }

    /// 品牌信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Brand {
        /// 品牌id
        pub brand_id: Required<String>,
        /// 品牌展示名称
        pub display_name: Required<String>,
    }

    impl Brand {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 品牌id
        #[inline]
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Required::set(value.into());
            self
        }

        /// 品牌展示名称
        #[inline]
        pub fn display_name(mut self, value: impl Into<String>) -> Self {
            self.display_name = Required::set(value.into());
            self
        }
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
        pub r#type: Required<Enumeration<Type>>,
        /// 有效期开始时间
        pub available_begin_time: Option<Time>,
        /// 有效期结束时间
        pub available_end_time: Option<Time>,
        /// 生效后N天内有效
        pub available_day_after_receive: Option<i64>,
        /// 领取后N天开始生效
        pub wait_days_after_receive: Option<i64>,
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

        /// 有效期开始时间
        #[inline]
        pub fn available_begin_time(mut self, value: impl Into<Time>) -> Self {
            self.available_begin_time = Some(value.into());
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
    }

    impl Message for DateInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("type", &mut self.r#type),
                ("available_begin_time", &mut self.available_begin_time),
                ("available_end_time", &mut self.available_end_time),
                ("available_day_after_receive", &mut self.available_day_after_receive),
                ("wait_days_after_receive", &mut self.wait_days_after_receive),
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

    impl UserInformationForm {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
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
                ("common_field_list", &mut self.common_field_list),
                ("custom_field_list", &mut self.custom_field_list),
            ]);
        }
    }

    message!(Request, Brand, DateInformation, UserInformationForm);
}
