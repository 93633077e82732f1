//! `/v3/marketing/paygiftactivity/unique-threshold-activity`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/paygiftactivity/unique-threshold-activity`
#[derive(Clone, Debug)]
pub struct UniqueThresholdActivity(pub(crate) Node);

impl UniqueThresholdActivity {
    /// 创建全场满额送活动 (direct and partner)
    ///
    /// `POST /v3/marketing/paygiftactivity/unique-threshold-activity`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::paygiftactivity::unique_threshold_activity::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .activity_base_info(
    ///         post::ActivityBaseInfo::new()
    ///             .activity_name("")
    ///             .activity_second_title("")
    ///             .merchant_logo_url("")
    ///             .background_color(post::BackgroundColor::COLOR010)
    ///             .begin_time("")
    ///             .end_time("")
    ///             .available_periods(
    ///                 post::AvailablePeriods::new()
    ///                     .available_time(vec![
    ///                         post::AvailableTime::new().begin_time("").end_time(""),
    ///                     ])
    ///                     .available_day_time(vec![
    ///                         post::AvailableDayTime::new().begin_day_time("").end_day_time(""),
    ///                     ]),
    ///             )
    ///             .out_request_no("")
    ///             .delivery_purpose(post::DeliveryPurpose::OFF_LINE_PAY)
    ///             .mini_programs_appid("")
    ///             .mini_programs_path(""),
    ///     )
    ///     .advanced_setting(
    ///         post::AdvancedSetting::new()
    ///             .delivery_user_category(post::DeliveryUserCategory::BUSIFAVOR)
    ///             .merchant_member_appid("")
    ///             .payment_mode(
    ///                 post::PaymentMode::new()
    ///                     .payment_scene_list(vec![post::PaymentSceneList::APP_SCENE])
    ///                     .payment_method_information(
    ///                         post::PaymentMethodInformation::new()
    ///                             .payment_method(post::PaymentMethod::CFT)
    ///                             .bank_abbreviation(""),
    ///                     ),
    ///             )
    ///             .goods_tags(vec!["string".to_owned()])
    ///             .payment_method_information(
    ///                 post::PaymentMethodInformation::new()
    ///                     .payment_method(post::PaymentMethod::CFT)
    ///                     .bank_abbreviation(""),
    ///             ),
    ///     )
    ///     .award_send_rule(
    ///         post::AwardSendRule::new()
    ///             .award_type(post::AwardType::BUSIFAVOR)
    ///             .merchant_option(post::MerchantOption::IN_SEVICE_COUPON_MERCHANT)
    ///             .transaction_amount_minimum(0)
    ///             .send_content(post::SendContent::SINGLE_COUPON)
    ///             .award_list(vec![
    ///                 post::AwardList::new()
    ///                     .stock_id("")
    ///                     .original_image_url("")
    ///                     .thumbnail_url(""),
    ///             ])
    ///             .merchant_id_list(vec!["string".to_owned()]),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .paygiftactivity()
    ///     .unique_threshold_activity()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012487898)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/paygiftactivity/unique-threshold-activity", rest)
    }
}

/// 创建全场满额送活动
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::paygiftactivity::activities::activity_id::get::{
        AwardType, BackgroundColor, DeliveryPurpose, DeliveryUserCategory, MerchantOption,
        PaymentMethod, PaymentSceneList, SendContent,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/paygiftactivity/unique-threshold-activity");

    /// 创建全场满额送活动：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 活动基本信息
        pub activity_base_info: Required<ActivityBaseInfo>,
        /// 活动高级设置
        pub advanced_setting: Option<AdvancedSetting>,
        /// 活动奖品发放规则
        pub award_send_rule: Required<AwardSendRule>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 活动基本信息
        #[inline]
        pub fn activity_base_info(mut self, value: ActivityBaseInfo) -> Self {
            self.activity_base_info = Required::set(value);
            self
        }

        /// 活动高级设置
        #[inline]
        pub fn advanced_setting(mut self, value: AdvancedSetting) -> Self {
            self.advanced_setting = Some(value);
            self
        }

        /// 活动奖品发放规则
        #[inline]
        pub fn award_send_rule(mut self, value: AwardSendRule) -> Self {
            self.award_send_rule = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("activity_base_info", &mut self.activity_base_info),
                ("advanced_setting", &mut self.advanced_setting),
                ("award_send_rule", &mut self.award_send_rule),
            ]);
        }
    }

    /// 活动基本信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ActivityBaseInfo {
        /// 活动名称
        pub activity_name: Required<String>,
        /// 活动副标题
        pub activity_second_title: Required<String>,
        /// 商户logo
        pub merchant_logo_url: Required<String>,
        /// 背景颜色
        pub background_color: Option<Enumeration<BackgroundColor>>,
        /// 活动开始时间
        pub begin_time: Option<Time>,
        /// 活动结束时间
        pub end_time: Option<String>,
        /// 可用时间段
        pub available_periods: Option<AvailablePeriods>,
        /// 商户请求单号
        pub out_request_no: Required<String>,
        /// 投放目的
        pub delivery_purpose: Required<Enumeration<DeliveryPurpose>>,
        /// 商家小程序appid
        pub mini_programs_appid: Option<String>,
        /// 商家小程序path
        pub mini_programs_path: Option<String>,
    }

    impl ActivityBaseInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 活动名称
        #[inline]
        pub fn activity_name(mut self, value: impl Into<String>) -> Self {
            self.activity_name = Required::set(value.into());
            self
        }

        /// 活动副标题
        #[inline]
        pub fn activity_second_title(mut self, value: impl Into<String>) -> Self {
            self.activity_second_title = Required::set(value.into());
            self
        }

        /// 商户logo
        #[inline]
        pub fn merchant_logo_url(mut self, value: impl Into<String>) -> Self {
            self.merchant_logo_url = Required::set(value.into());
            self
        }

        /// 背景颜色
        #[inline]
        pub fn background_color(mut self, value: impl Into<Enumeration<BackgroundColor>>) -> Self {
            self.background_color = Some(value.into());
            self
        }

        /// 活动开始时间
        #[inline]
        pub fn begin_time(mut self, value: impl Into<Time>) -> Self {
            self.begin_time = Some(value.into());
            self
        }

        /// 活动结束时间
        #[inline]
        pub fn end_time(mut self, value: impl Into<String>) -> Self {
            self.end_time = Some(value.into());
            self
        }

        /// 可用时间段
        #[inline]
        pub fn available_periods(mut self, value: AvailablePeriods) -> Self {
            self.available_periods = Some(value);
            self
        }

        /// 商户请求单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 投放目的
        #[inline]
        pub fn delivery_purpose(mut self, value: impl Into<Enumeration<DeliveryPurpose>>) -> Self {
            self.delivery_purpose = Required::set(value.into());
            self
        }

        /// 商家小程序appid
        #[inline]
        pub fn mini_programs_appid(mut self, value: impl Into<String>) -> Self {
            self.mini_programs_appid = Some(value.into());
            self
        }

        /// 商家小程序path
        #[inline]
        pub fn mini_programs_path(mut self, value: impl Into<String>) -> Self {
            self.mini_programs_path = Some(value.into());
            self
        }
    }

    impl Message for ActivityBaseInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("activity_name", &mut self.activity_name),
                ("activity_second_title", &mut self.activity_second_title),
                ("merchant_logo_url", &mut self.merchant_logo_url),
                ("background_color", &mut self.background_color),
                ("begin_time", &mut self.begin_time),
                ("end_time", &mut self.end_time),
                ("available_periods", &mut self.available_periods),
                ("out_request_no", &mut self.out_request_no),
                ("delivery_purpose", &mut self.delivery_purpose),
                ("mini_programs_appid", &mut self.mini_programs_appid),
                ("mini_programs_path", &mut self.mini_programs_path),
            ]);
        }
    }

    /// 活动高级设置
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AdvancedSetting {
        /// 奖品类型
        pub delivery_user_category: Option<Enumeration<DeliveryUserCategory>>,
        /// 商家会员appid
        pub merchant_member_appid: Option<String>,
        /// 支付模式
        pub payment_mode: Option<PaymentMode>,
        /// 订单优惠标记
        pub goods_tags: Option<Vec<String>>,
        /// 支付方式信息
        pub payment_method_information: Option<PaymentMethodInformation>,
    }

    impl AdvancedSetting {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 奖品类型
        #[inline]
        pub fn delivery_user_category(
            mut self,
            value: impl Into<Enumeration<DeliveryUserCategory>>,
        ) -> Self {
            self.delivery_user_category = Some(value.into());
            self
        }

        /// 商家会员appid
        #[inline]
        pub fn merchant_member_appid(mut self, value: impl Into<String>) -> Self {
            self.merchant_member_appid = Some(value.into());
            self
        }

        /// 支付模式
        #[inline]
        pub fn payment_mode(mut self, value: PaymentMode) -> Self {
            self.payment_mode = Some(value);
            self
        }

        /// 订单优惠标记
        #[inline]
        pub fn goods_tags(mut self, value: Vec<String>) -> Self {
            self.goods_tags = Some(value);
            self
        }

        /// 支付方式信息
        #[inline]
        pub fn payment_method_information(mut self, value: PaymentMethodInformation) -> Self {
            self.payment_method_information = Some(value);
            self
        }
    }

    impl Message for AdvancedSetting {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("delivery_user_category", &mut self.delivery_user_category),
                ("merchant_member_appid", &mut self.merchant_member_appid),
                ("payment_mode", &mut self.payment_mode),
                ("goods_tags", &mut self.goods_tags),
                ("payment_method_information", &mut self.payment_method_information),
            ]);
        }
    }

    /// 活动奖品发放规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AwardSendRule {
        /// 奖品类型
        pub award_type: Required<Enumeration<AwardType>>,
        /// 发券商户号选项
        pub merchant_option: Required<Enumeration<MerchantOption>>,
        /// 消费金额门槛，单位为分
        pub transaction_amount_minimum: Required<Fen>,
        /// 发放内容
        pub send_content: Required<Enumeration<SendContent>>,
        /// 奖品基本信息列表
        pub award_list: Option<Vec<AwardList>>,
        /// 发券商户号列表
        pub merchant_id_list: Option<Vec<String>>,
    }

    impl AwardSendRule {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 奖品类型
        #[inline]
        pub fn award_type(mut self, value: impl Into<Enumeration<AwardType>>) -> Self {
            self.award_type = Required::set(value.into());
            self
        }

        /// 发券商户号选项
        #[inline]
        pub fn merchant_option(mut self, value: impl Into<Enumeration<MerchantOption>>) -> Self {
            self.merchant_option = Required::set(value.into());
            self
        }

        /// 消费金额门槛，单位为分
        #[inline]
        pub fn transaction_amount_minimum(mut self, value: impl Into<Fen>) -> Self {
            self.transaction_amount_minimum = Required::set(value.into());
            self
        }

        /// 发放内容
        #[inline]
        pub fn send_content(mut self, value: impl Into<Enumeration<SendContent>>) -> Self {
            self.send_content = Required::set(value.into());
            self
        }

        /// 奖品基本信息列表
        #[inline]
        pub fn award_list(mut self, value: Vec<AwardList>) -> Self {
            self.award_list = Some(value);
            self
        }

        /// 发券商户号列表
        #[inline]
        pub fn merchant_id_list(mut self, value: Vec<String>) -> Self {
            self.merchant_id_list = Some(value);
            self
        }
    }

    impl Message for AwardSendRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("award_type", &mut self.award_type),
                ("merchant_option", &mut self.merchant_option),
                ("transaction_amount_minimum", &mut self.transaction_amount_minimum),
                ("send_content", &mut self.send_content),
                ("award_list", &mut self.award_list),
                ("merchant_id_list", &mut self.merchant_id_list),
            ]);
        }
    }

    /// 可用时间段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AvailablePeriods {
        /// 可用时间
        pub available_time: Option<Vec<AvailableTime>>,
        /// 每日可用时间
        pub available_day_time: Option<Vec<AvailableDayTime>>,
    }

    impl AvailablePeriods {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 可用时间
        #[inline]
        pub fn available_time(mut self, value: Vec<AvailableTime>) -> Self {
            self.available_time = Some(value);
            self
        }

        /// 每日可用时间
        #[inline]
        pub fn available_day_time(mut self, value: Vec<AvailableDayTime>) -> Self {
            self.available_day_time = Some(value);
            self
        }
    }

    impl Message for AvailablePeriods {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("available_time", &mut self.available_time),
                ("available_day_time", &mut self.available_day_time),
            ]);
        }
    }

    /// 支付模式
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PaymentMode {
        /// 支付场景列表
        pub payment_scene_list: Option<Vec<Enumeration<PaymentSceneList>>>,
        /// 支付方式信息
        pub payment_method_information: Option<PaymentMethodInformation>,
    }

    impl PaymentMode {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 支付场景列表
        #[inline]
        pub fn payment_scene_list(mut self, value: Vec<Enumeration<PaymentSceneList>>) -> Self {
            self.payment_scene_list = Some(value);
            self
        }

        /// 支付方式信息
        #[inline]
        pub fn payment_method_information(mut self, value: PaymentMethodInformation) -> Self {
            self.payment_method_information = Some(value);
            self
        }
    }

    impl Message for PaymentMode {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("payment_scene_list", &mut self.payment_scene_list),
                ("payment_method_information", &mut self.payment_method_information),
            ]);
        }
    }

    /// 支付方式信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PaymentMethodInformation {
        /// 支付方式
        pub payment_method: Option<Enumeration<PaymentMethod>>,
        /// 银行简称
        pub bank_abbreviation: Option<String>,
    }

    impl PaymentMethodInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 支付方式
        #[inline]
        pub fn payment_method(mut self, value: impl Into<Enumeration<PaymentMethod>>) -> Self {
            self.payment_method = Some(value.into());
            self
        }

        /// 银行简称
        #[inline]
        pub fn bank_abbreviation(mut self, value: impl Into<String>) -> Self {
            self.bank_abbreviation = Some(value.into());
            self
        }
    }

    impl Message for PaymentMethodInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("payment_method", &mut self.payment_method),
                ("bank_abbreviation", &mut self.bank_abbreviation),
            ]);
        }
    }

    /// 奖品基本信息列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AwardList {
        /// 代金券批次Id
        pub stock_id: Option<String>,
        /// 奖品原始图
        pub original_image_url: Option<String>,
        /// 奖品缩略图
        pub thumbnail_url: Option<String>,
    }

    impl AwardList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 代金券批次Id
        #[inline]
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Some(value.into());
            self
        }

        /// 奖品原始图
        #[inline]
        pub fn original_image_url(mut self, value: impl Into<String>) -> Self {
            self.original_image_url = Some(value.into());
            self
        }

        /// 奖品缩略图
        #[inline]
        pub fn thumbnail_url(mut self, value: impl Into<String>) -> Self {
            self.thumbnail_url = Some(value.into());
            self
        }
    }

    impl Message for AwardList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("stock_id", &mut self.stock_id),
                ("original_image_url", &mut self.original_image_url),
                ("thumbnail_url", &mut self.thumbnail_url),
            ]);
        }
    }

    /// 可用时间
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AvailableTime {
        /// 可用开始时间
        pub begin_time: Option<Time>,
        /// 可用结束时间
        pub end_time: Option<String>,
    }

    impl AvailableTime {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 可用开始时间
        #[inline]
        pub fn begin_time(mut self, value: impl Into<Time>) -> Self {
            self.begin_time = Some(value.into());
            self
        }

        /// 可用结束时间
        #[inline]
        pub fn end_time(mut self, value: impl Into<String>) -> Self {
            self.end_time = Some(value.into());
            self
        }
    }

    impl Message for AvailableTime {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("begin_time", &mut self.begin_time), ("end_time", &mut self.end_time)]);
        }
    }

    /// 每日可用时间
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AvailableDayTime {
        /// 每日可用开始时间
        pub begin_day_time: Option<String>,
        /// 每日可用结束时间
        pub end_day_time: Option<String>,
    }

    impl AvailableDayTime {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 每日可用开始时间
        #[inline]
        pub fn begin_day_time(mut self, value: impl Into<String>) -> Self {
            self.begin_day_time = Some(value.into());
            self
        }

        /// 每日可用结束时间
        #[inline]
        pub fn end_day_time(mut self, value: impl Into<String>) -> Self {
            self.end_day_time = Some(value.into());
            self
        }
    }

    impl Message for AvailableDayTime {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("begin_day_time", &mut self.begin_day_time),
                ("end_day_time", &mut self.end_day_time),
            ]);
        }
    }

    /// 创建全场满额送活动：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 活动id
        pub activity_id: Option<String>,
        /// 创建时间
        pub create_time: Option<Time>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("activity_id", &mut self.activity_id),
                ("create_time", &mut self.create_time),
            ]);
        }
    }

    message!(
        Request,
        ActivityBaseInfo,
        AdvancedSetting,
        AwardSendRule,
        AvailablePeriods,
        PaymentMode,
        PaymentMethodInformation,
        AwardList,
        AvailableTime,
        AvailableDayTime,
        Response
    );
}
