//! `/v3/marketing/membercard-open/cards`

pub mod card_id;

/// `/v3/marketing/membercard-open/cards`
pub struct Cards {
    pub(crate) node: crate::chain::Node,
}

impl Cards {
    /// `/{card_id}`: 会员卡id
    pub fn card_id(self, value: impl Into<String>) -> card_id::CardId {
        card_id::CardId { node: self.node.bind("card_id", value) }
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
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/membercard-open/cards", request.0)
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/membercard-open/cards", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards")
    }
}

/// 查询会员卡模板列表
pub mod get {
    use crate::message;

    pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post_type::Type;
    pub use crate::v3::marketing::membercard_open::cards::card_id::get::{
        AdditionalStatement, BalanceInformation, Brand, CodeMode, CodeType, CommonFieldList,
        CustomFieldList, CustomFieldListType, DateInformation, Status, UserInformationForm,
    };

    /// 查询会员卡模板列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("brand_id"),
            message::optional::<String>("appid"),
            message::required::<i64>("offset"),
            message::required::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品牌id
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 商户AppId
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 分页页码（必填）
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 分页大小（必填）
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }
    }

    /// 查询会员卡模板列表：应答
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

    /// 会员卡列表
    #[non_exhaustive]
    pub struct Data {
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

    request!(Request);

    message! {
        Response {
            0 => total_count: "total_count",
            1 => limit: "limit",
            2 => offset: "offset",
            3 => data: "data",
        }
        Data {
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
    }
}

/// 创建会员卡模板
pub mod post {
    use crate::message;

    pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post_type::Type;
    pub use crate::v3::marketing::membercard_open::cards::card_id::get::{
        AdditionalStatement as ResponseAdditionalStatement,
        BalanceInformation as ResponseBalanceInformation, Brand as ResponseBrand, CodeMode,
        CodeType, CommonFieldList, CustomFieldList as UserInformationFormCustomFieldList,
        CustomFieldListType, DateInformation as ResponseDateInformation, Response, Status,
        UserInformationForm as ResponseUserInformationForm,
    };
    pub use crate::v3::marketing::membercard_open::cards::card_id::patch::{
        AdditionalStatement, BalanceInformation, CustomFieldList,
    };

    /// 创建会员卡模板：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("logo_url"),
            message::required::<Brand>("brand"),
            message::required::<String>("title"),
            message::required::<String>("background_picture_url"),
            message::required::<String>("description"),
            message::optional::<String>("service_phone"),
            message::required::<crate::Enumeration<CodeType>>("code_type"),
            message::optional::<i64>("total_quantity"),
            message::required::<DateInformation>("date_information"),
            message::required::<crate::Enumeration<CodeMode>>("code_mode"),
            message::optional::<bool>("need_display_level"),
            message::optional::<String>("init_level"),
            message::required::<String>("out_request_no"),
            message::optional::<BalanceInformation>("balance_information"),
            message::optional::<UserInformationForm>("user_information_form"),
            message::optional::<AdditionalStatement>("additional_statement"),
            message::optional::<bool>("need_dynamic_code"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户AppId（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 会员卡logo（必填）
        pub fn logo_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("logo_url", value))
        }

        /// 品牌信息（必填）
        #[inline]
        pub fn brand(self, value: Brand) -> Self {
            Self(self.0.with("brand", value))
        }

        /// 卡名称（必填）
        pub fn title(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("title", value))
        }

        /// 会员卡背景图（必填）
        pub fn background_picture_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("background_picture_url", value))
        }

        /// 使用须知（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 服务电话
        pub fn service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_phone", value))
        }

        /// 会员码型（必填）
        pub fn code_type(self, value: impl Into<crate::Enumeration<CodeType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CodeType>>("code_type", value))
        }

        /// 会员卡总库存
        #[inline]
        pub fn total_quantity(self, value: i64) -> Self {
            Self(self.0.with("total_quantity", value))
        }

        /// 有效期（必填）
        #[inline]
        pub fn date_information(self, value: DateInformation) -> Self {
            Self(self.0.with("date_information", value))
        }

        /// 会员卡code分配类型（必填）
        pub fn code_mode(self, value: impl Into<crate::Enumeration<CodeMode>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CodeMode>>("code_mode", value))
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

        /// 商户请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
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

        /// 是否启用动态码
        #[inline]
        pub fn need_dynamic_code(self, value: bool) -> Self {
            Self(self.0.with("need_dynamic_code", value))
        }
    }

    /// 品牌信息
    pub struct Brand(pub(crate) message::Object);

    impl Brand {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<String>("brand_id"), message::required::<String>("display_name")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品牌id（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 品牌展示名称（必填）
        pub fn display_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("display_name", value))
        }
    }

    /// 有效期
    pub struct DateInformation(pub(crate) message::Object);

    impl DateInformation {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Type>>("type"),
            message::optional::<crate::Time>("available_begin_time"),
            message::optional::<crate::Time>("available_end_time"),
            message::optional::<i64>("available_day_after_receive"),
            message::optional::<i64>("wait_days_after_receive"),
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

        /// 有效期开始时间
        pub fn available_begin_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("available_begin_time", value))
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
    }

    /// 开卡信息
    pub struct UserInformationForm(pub(crate) message::Object);

    impl UserInformationForm {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<Vec<crate::Enumeration<CommonFieldList>>>("common_field_list"),
            message::optional::<Vec<CustomFieldList>>("custom_field_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
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

    request!(Request, Brand, DateInformation, UserInformationForm);

    held!(Brand, DateInformation, UserInformationForm);
}
