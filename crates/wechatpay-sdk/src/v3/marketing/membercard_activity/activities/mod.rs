//! `/v3/marketing/membercard-activity/activities`

pub mod activity_id;

/// `/v3/marketing/membercard-activity/activities`
pub struct Activities {
    pub(crate) node: crate::chain::Node,
}

impl Activities {
    /// `/{activity_id}`: 活动ID
    pub fn activity_id(self, value: impl Into<String>) -> activity_id::ActivityId {
        activity_id::ActivityId { node: self.node.bind("activity_id", value) }
    }

    /// 查询活动列表 (direct and partner)
    ///
    /// `GET /v3/marketing/membercard-activity/activities`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_activity::activities::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .limit(5)
    ///     .offset(10)
    ///     .activity_type(get::ActivityType::NON_MEMBER_AFTERPAY)
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .activity_status(get::ActivityStatus::ONGOING);
    /// let answer = client.v3().marketing().membercard_activity().activities().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553261)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/membercard-activity/activities", request.0)
    }

    /// 创建活动 (direct and partner)
    ///
    /// `POST /v3/marketing/membercard-activity/activities`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_activity::activities::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .activity_name("良品铺子回馈活动")
    ///     .activity_type(post::ActivityType::NON_MEMBER_AFTERPAY)
    ///     .begin_time("2020-01-20T13:29:35.120+08:00")
    ///     .end_time("2020-01-29T13:29:35.120+08:00")
    ///     .award_send_period(
    ///         post::AwardSendPeriod::new()
    ///             .award_send_time(vec![
    ///                 post::AwardSendTime::new()
    ///                     .begin_time("2020-01-21T00:00:00.000+08:00")
    ///                     .end_time("2020-01-27T00:00:00.000+08:00"),
    ///             ])
    ///             .award_send_day_time(vec![
    ///                 post::AwardSendDayTime::new()
    ///                     .begin_day_time(
    ///                         post::BeginDayTime::new().hours(9).minutes(34).seconds(6),
    ///                     )
    ///                     .end_day_time(post::EndDayTime::new().hours(9).minutes(34).seconds(6)),
    ///             ]),
    ///     )
    ///     .stock_list(vec![
    ///         post::StockList::new().stock_creator_mchid("10000022").stock_id("98065001"),
    ///     ])
    ///     .out_request_no("100002322019090134234sfdf")
    ///     .pay_activity_setting(
    ///         post::PayActivitySetting::new()
    ///             .logo_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
    ///             .activity_second_title("湖南麻辣美食券")
    ///             .mchid_list(vec!["string".to_owned()])
    ///             .activate_setting(
    ///                 post::ActivateSetting::new()
    ///                     .activate_type("AUTO_ACTIVATE")
    ///                     .activate_url("https://w.url.cn/s/Ahz3p2C")
    ///                     .activate_miniprogram(
    ///                         post::ActivateMiniprogram::new()
    ///                             .activate_appid("wxea9c30a90fs8d3fe")
    ///                             .activate_path("pages/activate/activate"),
    ///                     ),
    ///             )
    ///             .payment_setting(
    ///                 post::PaymentSetting::new()
    ///                     .payment_mode(
    ///                         post::PaymentMode::new().payment_scene_list(vec!["APP".to_owned()]),
    ///                     )
    ///                     .limit_bank("CFT")
    ///                     .goods_tags(vec!["string".to_owned()]),
    ///             ),
    ///     )
    ///     .miniprogram_activity_setting(
    ///         post::MiniprogramActivitySetting::new()
    ///             .outer_str(vec!["string".to_owned()])
    ///             .award_jump_deploy(
    ///                 post::AwardJumpDeploy::new()
    ///                     .mini_program_appid("wxc0b84a53ed8e8d29")
    ///                     .mini_program_path("mall/pages/List")
    ///                     .button_text("点击"),
    ///             ),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_activity()
    ///     .activities()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553030)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/membercard-activity/activities", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-activity/activities")
    }
}

/// 查询活动列表
pub mod get {
    use crate::message;

    pub use crate::v3::marketing::membercard_activity::activities::activity_id::get::{
        ActivateMiniprogram, ActivateSetting, AwardJumpDeploy, AwardSendDayTime, AwardSendPeriod,
        AwardSendTime, BeginDayTime, EndDayTime, MiniprogramActivitySetting, PayActivitySetting,
        PaymentMode, PaymentSetting, StockList,
    };

    enumeration! {
        /// 活动类型
        ActivityType {
            NON_MEMBER_AFTERPAY = "NON_MEMBER_AFTERPAY",
            MEMBER_AFTERPAY = "MEMBER_AFTERPAY",
            NON_MEMBER_MINIPROGRAM = "NON_MEMBER_MINIPROGRAM",
            MEMBER_MINIPROGRAM = "MEMBER_MINIPROGRAM",
        }
    }

    enumeration! {
        /// 活动的当前状态
        ActivityStatus {
            CREATED = "CREATED",
            ONGOING = "ONGOING",
            TERMINATED = "TERMINATED",
            OVER_TIME = "OVER_TIME",
        }
    }

    /// 查询活动列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<i64>("limit"),
            message::optional::<i64>("offset"),
            message::required::<crate::Enumeration<ActivityType>>("activity_type"),
            message::optional::<String>("card_id"),
            message::optional::<crate::Enumeration<ActivityStatus>>("activity_status"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 最大资源条数
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }

        /// 请求资源起始位置
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 活动类型（必填）
        pub fn activity_type(self, value: impl Into<crate::Enumeration<ActivityType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ActivityType>>("activity_type", value))
        }

        /// 会员卡ID
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_id", value))
        }

        /// 活动的当前状态
        pub fn activity_status(self, value: impl Into<crate::Enumeration<ActivityStatus>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ActivityStatus>>("activity_status", value))
        }
    }

    /// 查询活动列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 活动详情
        pub data: Option<Vec<Data>>,
        /// 请求资源起始位置
        pub offset: Option<i64>,
        /// 最大资源条数
        pub limit: Option<i64>,
        /// 资源总条数
        pub total_count: Option<i64>,
    }

    /// 活动详情
    #[non_exhaustive]
    pub struct Data {
        /// 活动ID
        pub activity_id: Option<String>,
        /// 活动的当前状态
        pub activity_status: Option<String>,
        /// 创建时间
        pub create_time: Option<crate::Time>,
        /// 更新时间
        pub update_time: Option<crate::Time>,
        /// 会员卡ID
        pub card_id: Option<String>,
        /// 活动名称
        pub activity_name: Option<String>,
        /// 活动类型
        pub activity_type: Option<String>,
        /// 活动开始时间
        pub begin_time: Option<crate::Time>,
        /// 活动结束时间
        pub end_time: Option<crate::Time>,
        /// 发放时间段
        pub award_send_period: Option<AwardSendPeriod>,
        /// 优惠券列表
        pub stock_list: Option<Vec<StockList>>,
        /// 商户请求单号
        pub out_request_no: Option<String>,
        /// 支付后活动设置
        pub pay_activity_setting: Option<PayActivitySetting>,
        /// 支付前会员活动设置
        pub miniprogram_activity_setting: Option<MiniprogramActivitySetting>,
    }

    request!(Request);

    message! {
        Response {
            0 => data: "data",
            1 => offset: "offset",
            2 => limit: "limit",
            3 => total_count: "total_count",
        }
        Data {
            0 => activity_id: "activity_id",
            1 => activity_status: "activity_status",
            2 => create_time: "create_time",
            3 => update_time: "update_time",
            4 => card_id: "card_id",
            5 => activity_name: "activity_name",
            6 => activity_type: "activity_type",
            7 => begin_time: "begin_time",
            8 => end_time: "end_time",
            9 => award_send_period: "award_send_period",
            10 => stock_list: "stock_list",
            11 => out_request_no: "out_request_no",
            12 => pay_activity_setting: "pay_activity_setting",
            13 => miniprogram_activity_setting: "miniprogram_activity_setting",
        }
    }
}

/// 创建活动
pub mod post {
    use crate::message;

    pub use crate::v3::marketing::membercard_activity::activities::activity_id::get::{
        ActivateMiniprogram as ActivateSettingActivateMiniprogram,
        ActivateSetting as PayActivitySettingActivateSetting,
        AwardJumpDeploy as MiniprogramActivitySettingAwardJumpDeploy,
        AwardSendDayTime as AwardSendPeriodAwardSendDayTime,
        AwardSendPeriod as ResponseAwardSendPeriod, AwardSendTime as AwardSendPeriodAwardSendTime,
        BeginDayTime as AwardSendDayTimeBeginDayTime, EndDayTime as AwardSendDayTimeEndDayTime,
        MiniprogramActivitySetting as ResponseMiniprogramActivitySetting,
        PayActivitySetting as ResponsePayActivitySetting, PaymentMode as PaymentSettingPaymentMode,
        PaymentSetting as PayActivitySettingPaymentSetting, Response,
        StockList as ResponseStockList,
    };
    pub use crate::v3::marketing::membercard_activity::activities::get::ActivityType;

    /// 创建活动：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("card_id"),
            message::required::<String>("activity_name"),
            message::required::<crate::Enumeration<ActivityType>>("activity_type"),
            message::required::<crate::Time>("begin_time"),
            message::required::<crate::Time>("end_time"),
            message::optional::<AwardSendPeriod>("award_send_period"),
            message::optional::<Vec<StockList>>("stock_list"),
            message::required::<String>("out_request_no"),
            message::optional::<PayActivitySetting>("pay_activity_setting"),
            message::optional::<MiniprogramActivitySetting>("miniprogram_activity_setting"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 会员卡ID（必填）
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_id", value))
        }

        /// 活动名称（必填）
        pub fn activity_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activity_name", value))
        }

        /// 活动类型（必填）
        pub fn activity_type(self, value: impl Into<crate::Enumeration<ActivityType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ActivityType>>("activity_type", value))
        }

        /// 活动开始时间（必填）
        pub fn begin_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("begin_time", value))
        }

        /// 活动结束时间（必填）
        pub fn end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("end_time", value))
        }

        /// 发放时间段
        #[inline]
        pub fn award_send_period(self, value: AwardSendPeriod) -> Self {
            Self(self.0.with("award_send_period", value))
        }

        /// 优惠券列表
        #[inline]
        pub fn stock_list(self, value: Vec<StockList>) -> Self {
            Self(self.0.with("stock_list", value))
        }

        /// 商户请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 支付后活动设置
        #[inline]
        pub fn pay_activity_setting(self, value: PayActivitySetting) -> Self {
            Self(self.0.with("pay_activity_setting", value))
        }

        /// 支付前会员活动设置
        #[inline]
        pub fn miniprogram_activity_setting(self, value: MiniprogramActivitySetting) -> Self {
            Self(self.0.with("miniprogram_activity_setting", value))
        }
    }

    /// 发放时间段
    pub struct AwardSendPeriod(pub(crate) message::Object);

    impl AwardSendPeriod {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<Vec<AwardSendTime>>("award_send_time"),
            message::optional::<Vec<AwardSendDayTime>>("award_send_day_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 指定时间
        #[inline]
        pub fn award_send_time(self, value: Vec<AwardSendTime>) -> Self {
            Self(self.0.with("award_send_time", value))
        }

        /// 指定时间段
        #[inline]
        pub fn award_send_day_time(self, value: Vec<AwardSendDayTime>) -> Self {
            Self(self.0.with("award_send_day_time", value))
        }
    }

    /// 优惠券列表
    pub struct StockList(pub(crate) message::Object);

    impl StockList {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("stock_creator_mchid"),
            message::required::<String>("stock_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 创建批次的商户号（必填）
        pub fn stock_creator_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_creator_mchid", value))
        }

        /// 券批次ID（必填）
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_id", value))
        }
    }

    /// 支付后活动设置
    pub struct PayActivitySetting(pub(crate) message::Object);

    impl PayActivitySetting {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("logo_url"),
            message::required::<String>("activity_second_title"),
            message::optional::<Vec<String>>("mchid_list"),
            message::optional::<ActivateSetting>("activate_setting"),
            message::optional::<PaymentSetting>("payment_setting"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户logo（必填）
        pub fn logo_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("logo_url", value))
        }

        /// 支付结果页活动副标题（必填）
        pub fn activity_second_title(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activity_second_title", value))
        }

        /// 活动曝光商户号
        #[inline]
        pub fn mchid_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("mchid_list", value))
        }

        /// 激活方式设置
        #[inline]
        pub fn activate_setting(self, value: ActivateSetting) -> Self {
            Self(self.0.with("activate_setting", value))
        }

        /// 支付设置
        #[inline]
        pub fn payment_setting(self, value: PaymentSetting) -> Self {
            Self(self.0.with("payment_setting", value))
        }
    }

    /// 支付前会员活动设置
    pub struct MiniprogramActivitySetting(pub(crate) message::Object);

    impl MiniprogramActivitySetting {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<Vec<String>>("outer_str"),
            message::optional::<AwardJumpDeploy>("award_jump_deploy"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 指定领取渠道
        #[inline]
        pub fn outer_str(self, value: Vec<String>) -> Self {
            Self(self.0.with("outer_str", value))
        }

        /// 领奖页面跳转配置
        #[inline]
        pub fn award_jump_deploy(self, value: AwardJumpDeploy) -> Self {
            Self(self.0.with("award_jump_deploy", value))
        }
    }

    /// 指定时间
    pub struct AwardSendTime(pub(crate) message::Object);

    impl AwardSendTime {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Time>("begin_time"),
            message::required::<crate::Time>("end_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 发放开始时间（必填）
        pub fn begin_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("begin_time", value))
        }

        /// 发放结束时间（必填）
        pub fn end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("end_time", value))
        }
    }

    /// 指定时间段
    pub struct AwardSendDayTime(pub(crate) message::Object);

    impl AwardSendDayTime {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<BeginDayTime>("begin_day_time"),
            message::required::<EndDayTime>("end_day_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 每日发放开始时间（必填）
        #[inline]
        pub fn begin_day_time(self, value: BeginDayTime) -> Self {
            Self(self.0.with("begin_day_time", value))
        }

        /// 每日发放结束时间（必填）
        #[inline]
        pub fn end_day_time(self, value: EndDayTime) -> Self {
            Self(self.0.with("end_day_time", value))
        }
    }

    /// 激活方式设置
    pub struct ActivateSetting(pub(crate) message::Object);

    impl ActivateSetting {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("activate_type"),
            message::optional::<String>("activate_url"),
            message::optional::<ActivateMiniprogram>("activate_miniprogram"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 激活类型（必填）
        pub fn activate_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activate_type", value))
        }

        /// 跳转激活的url
        pub fn activate_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activate_url", value))
        }

        /// 跳转激活的小程序
        #[inline]
        pub fn activate_miniprogram(self, value: ActivateMiniprogram) -> Self {
            Self(self.0.with("activate_miniprogram", value))
        }
    }

    /// 支付设置
    pub struct PaymentSetting(pub(crate) message::Object);

    impl PaymentSetting {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<PaymentMode>("payment_mode"),
            message::optional::<String>("limit_bank"),
            message::optional::<Vec<String>>("goods_tags"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 支付模式
        #[inline]
        pub fn payment_mode(self, value: PaymentMode) -> Self {
            Self(self.0.with("payment_mode", value))
        }

        /// 指定银行的简称
        pub fn limit_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("limit_bank", value))
        }

        /// 订单优惠标记
        #[inline]
        pub fn goods_tags(self, value: Vec<String>) -> Self {
            Self(self.0.with("goods_tags", value))
        }
    }

    /// 领奖页面跳转配置
    pub struct AwardJumpDeploy(pub(crate) message::Object);

    impl AwardJumpDeploy {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("mini_program_appid"),
            message::optional::<String>("mini_program_path"),
            message::optional::<String>("button_text"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 小程序AppID
        pub fn mini_program_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mini_program_appid", value))
        }

        /// 小程序path
        pub fn mini_program_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mini_program_path", value))
        }

        /// 跳转按钮文案
        pub fn button_text(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("button_text", value))
        }
    }

    /// 每日发放开始时间
    pub struct BeginDayTime(pub(crate) message::Object);

    impl BeginDayTime {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<i64>("hours"),
            message::required::<i64>("minutes"),
            message::required::<i64>("seconds"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 时（必填）
        #[inline]
        pub fn hours(self, value: i64) -> Self {
            Self(self.0.with("hours", value))
        }

        /// 分（必填）
        #[inline]
        pub fn minutes(self, value: i64) -> Self {
            Self(self.0.with("minutes", value))
        }

        /// 秒（必填）
        #[inline]
        pub fn seconds(self, value: i64) -> Self {
            Self(self.0.with("seconds", value))
        }
    }

    /// 每日发放结束时间
    pub struct EndDayTime(pub(crate) message::Object);

    impl EndDayTime {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<i64>("hours"),
            message::required::<i64>("minutes"),
            message::required::<i64>("seconds"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 时（必填）
        #[inline]
        pub fn hours(self, value: i64) -> Self {
            Self(self.0.with("hours", value))
        }

        /// 分（必填）
        #[inline]
        pub fn minutes(self, value: i64) -> Self {
            Self(self.0.with("minutes", value))
        }

        /// 秒（必填）
        #[inline]
        pub fn seconds(self, value: i64) -> Self {
            Self(self.0.with("seconds", value))
        }
    }

    /// 跳转激活的小程序
    pub struct ActivateMiniprogram(pub(crate) message::Object);

    impl ActivateMiniprogram {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("activate_appid"),
            message::required::<String>("activate_path"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 跳转激活的appid（必填）
        pub fn activate_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activate_appid", value))
        }

        /// 跳转激活的path（必填）
        pub fn activate_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activate_path", value))
        }
    }

    /// 支付模式
    pub struct PaymentMode(pub(crate) message::Object);

    impl PaymentMode {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<Vec<String>>("payment_scene_list")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 支付场景列表
        #[inline]
        pub fn payment_scene_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("payment_scene_list", value))
        }
    }

    request!(
        Request,
        AwardSendPeriod,
        StockList,
        PayActivitySetting,
        MiniprogramActivitySetting,
        AwardSendTime,
        AwardSendDayTime,
        ActivateSetting,
        PaymentSetting,
        AwardJumpDeploy,
        BeginDayTime,
        EndDayTime,
        ActivateMiniprogram,
        PaymentMode
    );

    held!(
        AwardSendPeriod,
        StockList,
        PayActivitySetting,
        MiniprogramActivitySetting,
        AwardSendTime,
        AwardSendDayTime,
        ActivateSetting,
        PaymentSetting,
        AwardJumpDeploy,
        BeginDayTime,
        EndDayTime,
        ActivateMiniprogram,
        PaymentMode
    );
}
