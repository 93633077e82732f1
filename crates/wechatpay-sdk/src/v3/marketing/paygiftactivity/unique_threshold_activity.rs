//! `/v3/marketing/paygiftactivity/unique-threshold-activity`

/// `/v3/marketing/paygiftactivity/unique-threshold-activity`
pub struct UniqueThresholdActivity {
    pub(crate) node: crate::chain::Node,
}

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
    ///             .begin_time("2026-01-01T00:00:00+08:00")
    ///             .end_time("2026-01-31T23:59:59+08:00")
    ///             .available_periods(
    ///                 post::AvailablePeriods::new()
    ///                     .available_time(vec![
    ///                         post::AvailableTime::new()
    ///                             .begin_time("2026-01-01T00:00:00+08:00")
    ///                             .end_time("2026-01-31T23:59:59+08:00"),
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
    ///             .delivery_user_category("BUSIFAVOR")
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/paygiftactivity/unique-threshold-activity", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/paygiftactivity/unique-threshold-activity")
    }
}

/// 创建全场满额送活动
pub mod post {
    use crate::message;

    pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get::BackgroundColor;
    pub use crate::v3::marketing::paygiftactivity::activities::activity_id::get::{
        AwardType, DeliveryPurpose, DeliveryUserCategory, MerchantOption, PaymentMethod,
        PaymentSceneList, SendContent,
    };

    /// 创建全场满额送活动：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<ActivityBaseInfo>("activity_base_info"),
            message::optional::<AdvancedSetting>("advanced_setting"),
            message::required::<AwardSendRule>("award_send_rule"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 活动基本信息（必填）
        #[inline]
        pub fn activity_base_info(self, value: ActivityBaseInfo) -> Self {
            Self(self.0.with("activity_base_info", value))
        }

        /// 活动高级设置
        #[inline]
        pub fn advanced_setting(self, value: AdvancedSetting) -> Self {
            Self(self.0.with("advanced_setting", value))
        }

        /// 活动奖品发放规则（必填）
        #[inline]
        pub fn award_send_rule(self, value: AwardSendRule) -> Self {
            Self(self.0.with("award_send_rule", value))
        }
    }

    /// 活动基本信息
    pub struct ActivityBaseInfo(pub(crate) message::Object);

    impl ActivityBaseInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("activity_name"),
            message::required::<String>("activity_second_title"),
            message::required::<String>("merchant_logo_url"),
            message::optional::<crate::Enumeration<BackgroundColor>>("background_color"),
            message::optional::<crate::Time>("begin_time"),
            message::optional::<crate::Time>("end_time"),
            message::optional::<AvailablePeriods>("available_periods"),
            message::required::<String>("out_request_no"),
            message::required::<crate::Enumeration<DeliveryPurpose>>("delivery_purpose"),
            message::optional::<String>("mini_programs_appid"),
            message::optional::<String>("mini_programs_path"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 活动名称（必填）
        pub fn activity_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activity_name", value))
        }

        /// 活动副标题（必填）
        pub fn activity_second_title(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activity_second_title", value))
        }

        /// 商户logo（必填）
        pub fn merchant_logo_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_logo_url", value))
        }

        /// 背景颜色
        pub fn background_color(
            self,
            value: impl Into<crate::Enumeration<BackgroundColor>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<BackgroundColor>>("background_color", value))
        }

        /// 活动开始时间
        pub fn begin_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("begin_time", value))
        }

        /// 活动结束时间
        pub fn end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("end_time", value))
        }

        /// 可用时间段
        #[inline]
        pub fn available_periods(self, value: AvailablePeriods) -> Self {
            Self(self.0.with("available_periods", value))
        }

        /// 商户请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 投放目的（必填）
        pub fn delivery_purpose(
            self,
            value: impl Into<crate::Enumeration<DeliveryPurpose>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<DeliveryPurpose>>("delivery_purpose", value))
        }

        /// 商家小程序appid
        pub fn mini_programs_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mini_programs_appid", value))
        }

        /// 商家小程序path
        pub fn mini_programs_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mini_programs_path", value))
        }
    }

    /// 活动高级设置
    pub struct AdvancedSetting(pub(crate) message::Object);

    impl AdvancedSetting {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<DeliveryUserCategory>>("delivery_user_category"),
            message::optional::<String>("merchant_member_appid"),
            message::optional::<PaymentMode>("payment_mode"),
            message::optional::<Vec<String>>("goods_tags"),
            message::optional::<PaymentMethodInformation>("payment_method_information"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 奖品类型
        pub fn delivery_user_category(
            self,
            value: impl Into<crate::Enumeration<DeliveryUserCategory>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<DeliveryUserCategory>>(
                "delivery_user_category",
                value,
            ))
        }

        /// 商家会员appid
        pub fn merchant_member_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_member_appid", value))
        }

        /// 支付模式
        #[inline]
        pub fn payment_mode(self, value: PaymentMode) -> Self {
            Self(self.0.with("payment_mode", value))
        }

        /// 订单优惠标记
        #[inline]
        pub fn goods_tags(self, value: Vec<String>) -> Self {
            Self(self.0.with("goods_tags", value))
        }

        /// 支付方式信息
        #[inline]
        pub fn payment_method_information(self, value: PaymentMethodInformation) -> Self {
            Self(self.0.with("payment_method_information", value))
        }
    }

    /// 活动奖品发放规则
    pub struct AwardSendRule(pub(crate) message::Object);

    impl AwardSendRule {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<AwardType>>("award_type"),
            message::required::<crate::Enumeration<MerchantOption>>("merchant_option"),
            message::required::<crate::Fen>("transaction_amount_minimum"),
            message::required::<crate::Enumeration<SendContent>>("send_content"),
            message::optional::<Vec<AwardList>>("award_list"),
            message::optional::<Vec<String>>("merchant_id_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 奖品类型（必填）
        pub fn award_type(self, value: impl Into<crate::Enumeration<AwardType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<AwardType>>("award_type", value))
        }

        /// 发券商户号选项（必填）
        pub fn merchant_option(self, value: impl Into<crate::Enumeration<MerchantOption>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<MerchantOption>>("merchant_option", value))
        }

        /// 消费金额门槛，单位为分（必填）
        pub fn transaction_amount_minimum(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("transaction_amount_minimum", value))
        }

        /// 发放内容（必填）
        pub fn send_content(self, value: impl Into<crate::Enumeration<SendContent>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SendContent>>("send_content", value))
        }

        /// 奖品基本信息列表
        #[inline]
        pub fn award_list(self, value: Vec<AwardList>) -> Self {
            Self(self.0.with("award_list", value))
        }

        /// 发券商户号列表
        #[inline]
        pub fn merchant_id_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("merchant_id_list", value))
        }
    }

    /// 可用时间段
    pub struct AvailablePeriods(pub(crate) message::Object);

    impl AvailablePeriods {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<Vec<AvailableTime>>("available_time"),
            message::optional::<Vec<AvailableDayTime>>("available_day_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 可用时间
        #[inline]
        pub fn available_time(self, value: Vec<AvailableTime>) -> Self {
            Self(self.0.with("available_time", value))
        }

        /// 每日可用时间
        #[inline]
        pub fn available_day_time(self, value: Vec<AvailableDayTime>) -> Self {
            Self(self.0.with("available_day_time", value))
        }
    }

    /// 支付模式
    pub struct PaymentMode(pub(crate) message::Object);

    impl PaymentMode {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<Vec<crate::Enumeration<PaymentSceneList>>>("payment_scene_list"),
            message::optional::<PaymentMethodInformation>("payment_method_information"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 支付场景列表
        #[inline]
        pub fn payment_scene_list(self, value: Vec<crate::Enumeration<PaymentSceneList>>) -> Self {
            Self(self.0.with("payment_scene_list", value))
        }

        /// 支付方式信息
        #[inline]
        pub fn payment_method_information(self, value: PaymentMethodInformation) -> Self {
            Self(self.0.with("payment_method_information", value))
        }
    }

    /// 支付方式信息
    pub struct PaymentMethodInformation(pub(crate) message::Object);

    impl PaymentMethodInformation {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<PaymentMethod>>("payment_method"),
            message::optional::<String>("bank_abbreviation"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 支付方式
        pub fn payment_method(self, value: impl Into<crate::Enumeration<PaymentMethod>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PaymentMethod>>("payment_method", value))
        }

        /// 银行简称
        pub fn bank_abbreviation(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_abbreviation", value))
        }
    }

    /// 奖品基本信息列表
    pub struct AwardList(pub(crate) message::Object);

    impl AwardList {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("stock_id"),
            message::optional::<String>("original_image_url"),
            message::optional::<String>("thumbnail_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 代金券批次Id
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_id", value))
        }

        /// 奖品原始图
        pub fn original_image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("original_image_url", value))
        }

        /// 奖品缩略图
        pub fn thumbnail_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("thumbnail_url", value))
        }
    }

    /// 可用时间
    pub struct AvailableTime(pub(crate) message::Object);

    impl AvailableTime {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Time>("begin_time"),
            message::optional::<crate::Time>("end_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 可用开始时间
        pub fn begin_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("begin_time", value))
        }

        /// 可用结束时间
        pub fn end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("end_time", value))
        }
    }

    /// 每日可用时间
    pub struct AvailableDayTime(pub(crate) message::Object);

    impl AvailableDayTime {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("begin_day_time"),
            message::optional::<String>("end_day_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 每日可用开始时间
        pub fn begin_day_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("begin_day_time", value))
        }

        /// 每日可用结束时间
        pub fn end_day_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_day_time", value))
        }
    }

    /// 创建全场满额送活动：应答
    #[non_exhaustive]
    pub struct Response {
        /// 活动id
        pub activity_id: Option<String>,
        /// 创建时间
        pub create_time: Option<crate::Time>,
    }

    request!(
        Request,
        ActivityBaseInfo,
        AdvancedSetting,
        AwardSendRule,
        AvailablePeriods,
        PaymentMode,
        PaymentMethodInformation,
        AwardList,
        AvailableTime,
        AvailableDayTime
    );

    held!(
        ActivityBaseInfo,
        AdvancedSetting,
        AwardSendRule,
        AvailablePeriods,
        PaymentMode,
        PaymentMethodInformation,
        AwardList,
        AvailableTime,
        AvailableDayTime
    );

    message! {
        Response {
            0 => activity_id: "activity_id",
            1 => create_time: "create_time",
        }
    }
}
