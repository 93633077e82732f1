//! `/v3/marketing/membercard-activity/activities`

pub mod activity_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/membercard-activity/activities`
#[derive(Clone, Debug)]
pub struct Activities(pub(crate) Node);

impl Activities {
    /// `/{activity_id}`: 活动ID
    #[inline]
    pub fn activity_id(self, value: impl Into<String>) -> activity_id::ActivityId {
        activity_id::ActivityId(self.0.bind("activity_id", value))
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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/membercard-activity/activities", rest)
    }
}

/// 查询活动列表
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, Time, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::membercard_activity::activities::activity_id::get::{
        ActivateMiniprogram, ActivateSetting, AwardJumpDeploy, AwardSendDayTime, AwardSendPeriod,
        AwardSendTime, BeginDayTime, EndDayTime, MiniprogramActivitySetting, PayActivitySetting,
        PaymentMode, PaymentSetting, StockList,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/membercard-activity/activities");

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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 最大资源条数
        pub limit: Option<i64>,
        /// 请求资源起始位置
        pub offset: Option<i64>,
        /// 活动类型
        pub activity_type: Required<Enumeration<ActivityType>>,
        /// 会员卡ID
        pub card_id: Option<String>,
        /// 活动的当前状态
        pub activity_status: Option<Enumeration<ActivityStatus>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 最大资源条数
        #[inline]
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }

        /// 请求资源起始位置
        #[inline]
        pub fn offset(mut self, value: i64) -> Self {
            self.offset = Some(value);
            self
        }

        /// 活动类型
        #[inline]
        pub fn activity_type(mut self, value: impl Into<Enumeration<ActivityType>>) -> Self {
            self.activity_type = Required::set(value.into());
            self
        }

        /// 会员卡ID
        #[inline]
        pub fn card_id(mut self, value: impl Into<String>) -> Self {
            self.card_id = Some(value.into());
            self
        }

        /// 活动的当前状态
        #[inline]
        pub fn activity_status(mut self, value: impl Into<Enumeration<ActivityStatus>>) -> Self {
            self.activity_status = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("limit", &mut self.limit),
                ("offset", &mut self.offset),
                ("activity_type", &mut self.activity_type),
                ("card_id", &mut self.card_id),
                ("activity_status", &mut self.activity_status),
            ]);
        }
    }

    /// 查询活动列表：应答
    #[derive(Clone, Default)]
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

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("data", &mut self.data),
                ("offset", &mut self.offset),
                ("limit", &mut self.limit),
                ("total_count", &mut self.total_count),
            ]);
        }
    }

    /// 活动详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 活动ID
        pub activity_id: Option<String>,
        /// 活动的当前状态
        pub activity_status: Option<String>,
        /// 创建时间
        pub create_time: Option<Time>,
        /// 更新时间
        pub update_time: Option<String>,
        /// 会员卡ID
        pub card_id: Option<String>,
        /// 活动名称
        pub activity_name: Option<String>,
        /// 活动类型
        pub activity_type: Option<String>,
        /// 活动开始时间
        pub begin_time: Option<Time>,
        /// 活动结束时间
        pub end_time: Option<String>,
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

    impl Message for Data {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("activity_id", &mut self.activity_id),
                ("activity_status", &mut self.activity_status),
                ("create_time", &mut self.create_time),
                ("update_time", &mut self.update_time),
                ("card_id", &mut self.card_id),
                ("activity_name", &mut self.activity_name),
                ("activity_type", &mut self.activity_type),
                ("begin_time", &mut self.begin_time),
                ("end_time", &mut self.end_time),
                ("award_send_period", &mut self.award_send_period),
                ("stock_list", &mut self.stock_list),
                ("out_request_no", &mut self.out_request_no),
                ("pay_activity_setting", &mut self.pay_activity_setting),
                ("miniprogram_activity_setting", &mut self.miniprogram_activity_setting),
            ]);
        }
    }

    message!(Request, Response, Data);
}

/// 创建活动
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, Time, message};
    use crate::operation::Operation;

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

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/membercard-activity/activities")
            .numbered_by("out_request_no");

    /// 创建活动：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 会员卡ID
        pub card_id: Required<String>,
        /// 活动名称
        pub activity_name: Required<String>,
        /// 活动类型
        pub activity_type: Required<Enumeration<ActivityType>>,
        /// 活动开始时间
        pub begin_time: Required<Time>,
        /// 活动结束时间
        pub end_time: Required<Time>,
        /// 发放时间段
        pub award_send_period: Option<AwardSendPeriod>,
        /// 优惠券列表
        pub stock_list: Option<Vec<StockList>>,
        /// 商户请求单号
        pub out_request_no: Required<String>,
        /// 支付后活动设置
        pub pay_activity_setting: Option<PayActivitySetting>,
        /// 支付前会员活动设置
        pub miniprogram_activity_setting: Option<MiniprogramActivitySetting>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 会员卡ID
        #[inline]
        pub fn card_id(mut self, value: impl Into<String>) -> Self {
            self.card_id = Required::set(value.into());
            self
        }

        /// 活动名称
        #[inline]
        pub fn activity_name(mut self, value: impl Into<String>) -> Self {
            self.activity_name = Required::set(value.into());
            self
        }

        /// 活动类型
        #[inline]
        pub fn activity_type(mut self, value: impl Into<Enumeration<ActivityType>>) -> Self {
            self.activity_type = Required::set(value.into());
            self
        }

        /// 活动开始时间
        #[inline]
        pub fn begin_time(mut self, value: impl Into<Time>) -> Self {
            self.begin_time = Required::set(value.into());
            self
        }

        /// 活动结束时间
        #[inline]
        pub fn end_time(mut self, value: impl Into<Time>) -> Self {
            self.end_time = Required::set(value.into());
            self
        }

        /// 发放时间段
        #[inline]
        pub fn award_send_period(mut self, value: AwardSendPeriod) -> Self {
            self.award_send_period = Some(value);
            self
        }

        /// 优惠券列表
        #[inline]
        pub fn stock_list(mut self, value: Vec<StockList>) -> Self {
            self.stock_list = Some(value);
            self
        }

        /// 商户请求单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 支付后活动设置
        #[inline]
        pub fn pay_activity_setting(mut self, value: PayActivitySetting) -> Self {
            self.pay_activity_setting = Some(value);
            self
        }

        /// 支付前会员活动设置
        #[inline]
        pub fn miniprogram_activity_setting(mut self, value: MiniprogramActivitySetting) -> Self {
            self.miniprogram_activity_setting = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("card_id", &mut self.card_id),
                ("activity_name", &mut self.activity_name),
                ("activity_type", &mut self.activity_type),
                ("begin_time", &mut self.begin_time),
                ("end_time", &mut self.end_time),
                ("award_send_period", &mut self.award_send_period),
                ("stock_list", &mut self.stock_list),
                ("out_request_no", &mut self.out_request_no),
                ("pay_activity_setting", &mut self.pay_activity_setting),
                ("miniprogram_activity_setting", &mut self.miniprogram_activity_setting),
            ]);
        }
    }

    /// 发放时间段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AwardSendPeriod {
        /// 指定时间
        pub award_send_time: Option<Vec<AwardSendTime>>,
        /// 指定时间段
        pub award_send_day_time: Option<Vec<AwardSendDayTime>>,
    }

    impl AwardSendPeriod {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 指定时间
        #[inline]
        pub fn award_send_time(mut self, value: Vec<AwardSendTime>) -> Self {
            self.award_send_time = Some(value);
            self
        }

        /// 指定时间段
        #[inline]
        pub fn award_send_day_time(mut self, value: Vec<AwardSendDayTime>) -> Self {
            self.award_send_day_time = Some(value);
            self
        }
    }

    impl Message for AwardSendPeriod {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("award_send_time", &mut self.award_send_time),
                ("award_send_day_time", &mut self.award_send_day_time),
            ]);
        }
    }

    /// 优惠券列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StockList {
        /// 创建批次的商户号
        pub stock_creator_mchid: Required<String>,
        /// 券批次ID
        pub stock_id: Required<String>,
    }

    impl StockList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 创建批次的商户号
        #[inline]
        pub fn stock_creator_mchid(mut self, value: impl Into<String>) -> Self {
            self.stock_creator_mchid = Required::set(value.into());
            self
        }

        /// 券批次ID
        #[inline]
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Required::set(value.into());
            self
        }
    }

    impl Message for StockList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("stock_creator_mchid", &mut self.stock_creator_mchid),
                ("stock_id", &mut self.stock_id),
            ]);
        }
    }

    /// 支付后活动设置
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PayActivitySetting {
        /// 商户logo
        pub logo_url: Required<String>,
        /// 支付结果页活动副标题
        pub activity_second_title: Required<String>,
        /// 活动曝光商户号
        pub mchid_list: Option<Vec<String>>,
        /// 激活方式设置
        pub activate_setting: Option<ActivateSetting>,
        /// 支付设置
        pub payment_setting: Option<PaymentSetting>,
    }

    impl PayActivitySetting {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户logo
        #[inline]
        pub fn logo_url(mut self, value: impl Into<String>) -> Self {
            self.logo_url = Required::set(value.into());
            self
        }

        /// 支付结果页活动副标题
        #[inline]
        pub fn activity_second_title(mut self, value: impl Into<String>) -> Self {
            self.activity_second_title = Required::set(value.into());
            self
        }

        /// 活动曝光商户号
        #[inline]
        pub fn mchid_list(mut self, value: Vec<String>) -> Self {
            self.mchid_list = Some(value);
            self
        }

        /// 激活方式设置
        #[inline]
        pub fn activate_setting(mut self, value: ActivateSetting) -> Self {
            self.activate_setting = Some(value);
            self
        }

        /// 支付设置
        #[inline]
        pub fn payment_setting(mut self, value: PaymentSetting) -> Self {
            self.payment_setting = Some(value);
            self
        }
    }

    impl Message for PayActivitySetting {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("logo_url", &mut self.logo_url),
                ("activity_second_title", &mut self.activity_second_title),
                ("mchid_list", &mut self.mchid_list),
                ("activate_setting", &mut self.activate_setting),
                ("payment_setting", &mut self.payment_setting),
            ]);
        }
    }

    /// 支付前会员活动设置
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MiniprogramActivitySetting {
        /// 指定领取渠道
        pub outer_str: Option<Vec<String>>,
        /// 领奖页面跳转配置
        pub award_jump_deploy: Option<AwardJumpDeploy>,
    }

    impl MiniprogramActivitySetting {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 指定领取渠道
        #[inline]
        pub fn outer_str(mut self, value: Vec<String>) -> Self {
            self.outer_str = Some(value);
            self
        }

        /// 领奖页面跳转配置
        #[inline]
        pub fn award_jump_deploy(mut self, value: AwardJumpDeploy) -> Self {
            self.award_jump_deploy = Some(value);
            self
        }
    }

    impl Message for MiniprogramActivitySetting {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("outer_str", &mut self.outer_str),
                ("award_jump_deploy", &mut self.award_jump_deploy),
            ]);
        }
    }

    /// 指定时间
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AwardSendTime {
        /// 发放开始时间
        pub begin_time: Required<Time>,
        /// 发放结束时间
        pub end_time: Required<Time>,
    }

    impl AwardSendTime {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 发放开始时间
        #[inline]
        pub fn begin_time(mut self, value: impl Into<Time>) -> Self {
            self.begin_time = Required::set(value.into());
            self
        }

        /// 发放结束时间
        #[inline]
        pub fn end_time(mut self, value: impl Into<Time>) -> Self {
            self.end_time = Required::set(value.into());
            self
        }
    }

    impl Message for AwardSendTime {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("begin_time", &mut self.begin_time), ("end_time", &mut self.end_time)]);
        }
    }

    /// 指定时间段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AwardSendDayTime {
        /// 每日发放开始时间
        pub begin_day_time: Required<BeginDayTime>,
        /// 每日发放结束时间
        pub end_day_time: Required<EndDayTime>,
    }

    impl AwardSendDayTime {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 每日发放开始时间
        #[inline]
        pub fn begin_day_time(mut self, value: BeginDayTime) -> Self {
            self.begin_day_time = Required::set(value);
            self
        }

        /// 每日发放结束时间
        #[inline]
        pub fn end_day_time(mut self, value: EndDayTime) -> Self {
            self.end_day_time = Required::set(value);
            self
        }
    }

    impl Message for AwardSendDayTime {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("begin_day_time", &mut self.begin_day_time),
                ("end_day_time", &mut self.end_day_time),
            ]);
        }
    }

    /// 激活方式设置
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ActivateSetting {
        /// 激活类型
        pub activate_type: Required<String>,
        /// 跳转激活的url
        pub activate_url: Option<String>,
        /// 跳转激活的小程序
        pub activate_miniprogram: Option<ActivateMiniprogram>,
    }

    impl ActivateSetting {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 激活类型
        #[inline]
        pub fn activate_type(mut self, value: impl Into<String>) -> Self {
            self.activate_type = Required::set(value.into());
            self
        }

        /// 跳转激活的url
        #[inline]
        pub fn activate_url(mut self, value: impl Into<String>) -> Self {
            self.activate_url = Some(value.into());
            self
        }

        /// 跳转激活的小程序
        #[inline]
        pub fn activate_miniprogram(mut self, value: ActivateMiniprogram) -> Self {
            self.activate_miniprogram = Some(value);
            self
        }
    }

    impl Message for ActivateSetting {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("activate_type", &mut self.activate_type),
                ("activate_url", &mut self.activate_url),
                ("activate_miniprogram", &mut self.activate_miniprogram),
            ]);
        }
    }

    /// 支付设置
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PaymentSetting {
        /// 支付模式
        pub payment_mode: Option<PaymentMode>,
        /// 指定银行的简称
        pub limit_bank: Option<String>,
        /// 订单优惠标记
        pub goods_tags: Option<Vec<String>>,
    }

    impl PaymentSetting {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 支付模式
        #[inline]
        pub fn payment_mode(mut self, value: PaymentMode) -> Self {
            self.payment_mode = Some(value);
            self
        }

        /// 指定银行的简称
        #[inline]
        pub fn limit_bank(mut self, value: impl Into<String>) -> Self {
            self.limit_bank = Some(value.into());
            self
        }

        /// 订单优惠标记
        #[inline]
        pub fn goods_tags(mut self, value: Vec<String>) -> Self {
            self.goods_tags = Some(value);
            self
        }
    }

    impl Message for PaymentSetting {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("payment_mode", &mut self.payment_mode),
                ("limit_bank", &mut self.limit_bank),
                ("goods_tags", &mut self.goods_tags),
            ]);
        }
    }

    /// 领奖页面跳转配置
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AwardJumpDeploy {
        /// 小程序AppID
        pub mini_program_appid: Option<String>,
        /// 小程序path
        pub mini_program_path: Option<String>,
        /// 跳转按钮文案
        pub button_text: Option<String>,
    }

    impl AwardJumpDeploy {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 小程序AppID
        #[inline]
        pub fn mini_program_appid(mut self, value: impl Into<String>) -> Self {
            self.mini_program_appid = Some(value.into());
            self
        }

        /// 小程序path
        #[inline]
        pub fn mini_program_path(mut self, value: impl Into<String>) -> Self {
            self.mini_program_path = Some(value.into());
            self
        }

        /// 跳转按钮文案
        #[inline]
        pub fn button_text(mut self, value: impl Into<String>) -> Self {
            self.button_text = Some(value.into());
            self
        }
    }

    impl Message for AwardJumpDeploy {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mini_program_appid", &mut self.mini_program_appid),
                ("mini_program_path", &mut self.mini_program_path),
                ("button_text", &mut self.button_text),
            ]);
        }
    }

    /// 每日发放开始时间
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BeginDayTime {
        /// 时
        pub hours: Required<i64>,
        /// 分
        pub minutes: Required<i64>,
        /// 秒
        pub seconds: Required<i64>,
    }

    impl BeginDayTime {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 时
        #[inline]
        pub fn hours(mut self, value: i64) -> Self {
            self.hours = Required::set(value);
            self
        }

        /// 分
        #[inline]
        pub fn minutes(mut self, value: i64) -> Self {
            self.minutes = Required::set(value);
            self
        }

        /// 秒
        #[inline]
        pub fn seconds(mut self, value: i64) -> Self {
            self.seconds = Required::set(value);
            self
        }
    }

    impl Message for BeginDayTime {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("hours", &mut self.hours),
                ("minutes", &mut self.minutes),
                ("seconds", &mut self.seconds),
            ]);
        }
    }

    /// 每日发放结束时间
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct EndDayTime {
        /// 时
        pub hours: Required<i64>,
        /// 分
        pub minutes: Required<i64>,
        /// 秒
        pub seconds: Required<i64>,
    }

    impl EndDayTime {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 时
        #[inline]
        pub fn hours(mut self, value: i64) -> Self {
            self.hours = Required::set(value);
            self
        }

        /// 分
        #[inline]
        pub fn minutes(mut self, value: i64) -> Self {
            self.minutes = Required::set(value);
            self
        }

        /// 秒
        #[inline]
        pub fn seconds(mut self, value: i64) -> Self {
            self.seconds = Required::set(value);
            self
        }
    }

    impl Message for EndDayTime {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("hours", &mut self.hours),
                ("minutes", &mut self.minutes),
                ("seconds", &mut self.seconds),
            ]);
        }
    }

    /// 跳转激活的小程序
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ActivateMiniprogram {
        /// 跳转激活的appid
        pub activate_appid: Required<String>,
        /// 跳转激活的path
        pub activate_path: Required<String>,
    }

    impl ActivateMiniprogram {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 跳转激活的appid
        #[inline]
        pub fn activate_appid(mut self, value: impl Into<String>) -> Self {
            self.activate_appid = Required::set(value.into());
            self
        }

        /// 跳转激活的path
        #[inline]
        pub fn activate_path(mut self, value: impl Into<String>) -> Self {
            self.activate_path = Required::set(value.into());
            self
        }
    }

    impl Message for ActivateMiniprogram {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("activate_appid", &mut self.activate_appid),
                ("activate_path", &mut self.activate_path),
            ]);
        }
    }

    /// 支付模式
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PaymentMode {
        /// 支付场景列表
        pub payment_scene_list: Option<Vec<String>>,
    }

    impl PaymentMode {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 支付场景列表
        #[inline]
        pub fn payment_scene_list(mut self, value: Vec<String>) -> Self {
            self.payment_scene_list = Some(value);
            self
        }
    }

    impl Message for PaymentMode {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("payment_scene_list", &mut self.payment_scene_list)]);
        }
    }

    message!(
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
}
