//! 创建全场满额送活动 · Create a spend-threshold gift campaign
//!
//! `/v3/marketing/paygiftactivity/unique-threshold-activity`

/// 创建全场满额送活动 · Create a spend-threshold gift campaign
///
/// `/v3/marketing/paygiftactivity/unique-threshold-activity`
#[derive(Clone)]
pub struct UniqueThresholdActivity {
    pub(crate) node: crate::chain::Node,
}

impl UniqueThresholdActivity {
    /// 创建全场满额送活动 · Create a spend-threshold gift campaign
    ///
    /// `POST /v3/marketing/paygiftactivity/unique-threshold-activity`
    ///
    /// 创建全场满额送活动，用户付款满额后获赠奖品，返回活动ID和创建时间。模式：普通商户、服务商。
    ///
    /// Creates a campaign that gives users an award when a payment reaches a threshold, and returns its ID. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::paygiftactivity::unique_threshold_activity::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .activity_base_info(
    ///         post::ActivityBaseInfo::new()
    ///             .activity_name("新客立减")
    ///             .activity_second_title("新品上市")
    ///             .merchant_logo_url("https://www.example.com/")
    ///             .out_request_no("100002322019090134234sfdf")
    ///             .delivery_purpose(post::DeliveryPurpose::OFF_LINE_PAY),
    ///     )
    ///     .award_send_rule(
    ///         post::AwardSendRule::new()
    ///             .award_type(post::AwardType::BUSIFAVOR)
    ///             .merchant_option(post::MerchantOption::IN_SEVICE_COUPON_MERCHANT)
    ///             .transaction_amount_minimum(0)
    ///             .send_content(post::SendContent::SINGLE_COUPON),
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
    /// # Errors
    ///
    /// - `RESOURCE_NOT_EXISTS` (404): 活动或批次不存在、不可用。核对活动与批次。 · The campaign or the stock does not exist or cannot be used. Check the campaign and the stock.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。稍等后用相同参数再发。可能已经执行。 · The platform failed or timed out. Wait a little, then send the same request again. It may have been carried out.
    /// - `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012487898](https://pay.weixin.qq.com/doc/v3/merchant/4012487898), [partner/4012492900](https://pay.weixin.qq.com/doc/v3/partner/4012492900)
    #[doc(alias(
        "创建全场满额送活动",
        "Create a spend-threshold gift campaign",
        "支付有礼",
        "unique-threshold-activity",
        "paygiftactivity/unique-threshold-activity"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/paygiftactivity/unique-threshold-activity", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/paygiftactivity/unique-threshold-activity")
    }
}

/// 创建全场满额送活动 · Create a spend-threshold gift campaign
pub mod post {

    enumeration! {
        /// 背景颜色 · Background colour
        BackgroundColor {
            /// `Color010`: 绿色，`#63B359` · Green, `#63B359`
            COLOR010 = "Color010",
            /// `Color020`: 深绿色，`#2C9F67` · Dark green, `#2C9F67`
            COLOR020 = "Color020",
            /// `Color030`: 蓝色，`#509FC9` · Blue, `#509FC9`
            COLOR030 = "Color030",
            /// `Color040`: 深蓝色，`#5885CF` · Dark blue, `#5885CF`
            COLOR040 = "Color040",
            /// `Color050`: 紫色，`#9062C0` · Purple, `#9062C0`
            COLOR050 = "Color050",
            /// `Color060`: 土黄色，`#D09A45` · Ochre, `#D09A45`
            COLOR060 = "Color060",
            /// `Color070`: 黄色，`#E4B138` · Yellow, `#E4B138`
            COLOR070 = "Color070",
            /// `Color080`: 橙色，`#EE903C` · Orange, `#EE903C`
            COLOR080 = "Color080",
            /// `Color090`: 砖红色，`#DD6549` · Brick red, `#DD6549`
            COLOR090 = "Color090",
            /// `Color100`: 红色，`#CC463D` · Red, `#CC463D`
            COLOR100 = "Color100",
        }
    }

    enumeration! {
        /// 投放目的 · Delivery purpose
        DeliveryPurpose {
            /// `OFF_LINE_PAY`: 引导线下支付 · Lead to payment offline
            OFF_LINE_PAY = "OFF_LINE_PAY",
            /// `JUMP_MINI_APP`: 引导到小程序 · Lead to a Mini Program
            JUMP_MINI_APP = "JUMP_MINI_APP",
        }
    }

    enumeration! {
        /// 奖品类型 · Target user category
        DeliveryUserCategory {
            /// `DELIVERY_ALL_PERSON`: 所有用户 · All users
            DELIVERY_ALL_PERSON = "DELIVERY_ALL_PERSON",
            /// `DELIVERY_MEMBER_PERSON`: 会员用户 · Members
            DELIVERY_MEMBER_PERSON = "DELIVERY_MEMBER_PERSON",
        }
    }

    enumeration! {
        /// 奖品类型 · Award type
        AwardType {
            /// `BUSIFAVOR`: 商家券 · Merchant coupon
            BUSIFAVOR = "BUSIFAVOR",
        }
    }

    enumeration! {
        /// 发券商户号选项 · Issuing merchant option
        MerchantOption {
            /// `IN_SEVICE_COUPON_MERCHANT`: 可用券的商户号 · The merchants at which the coupon can be used
            IN_SEVICE_COUPON_MERCHANT = "IN_SEVICE_COUPON_MERCHANT",
            /// `MANUAL_INPUT_MERCHANT`: 手动填写的商户号 · Merchants entered by hand
            MANUAL_INPUT_MERCHANT = "MANUAL_INPUT_MERCHANT",
        }
    }

    enumeration! {
        /// 发放内容 · Content to send
        SendContent {
            /// `SINGLE_COUPON`: 单张券 · One coupon
            SINGLE_COUPON = "SINGLE_COUPON",
            /// `GIFT_PACKAGE`: 礼包 · Package of coupons
            GIFT_PACKAGE = "GIFT_PACKAGE",
        }
    }

    enumeration! {
        /// 支付场景列表 · Payment scenarios
        PaymentSceneList {
            /// `APP_SCENE`: 应用支付 · In apps
            APP_SCENE = "APP_SCENE",
            /// `SWING_CARD_SCENE`: 付款码支付 · By payment code
            SWING_CARD_SCENE = "SWING_CARD_SCENE",
            /// `NO_SECRET_SCENE`: 免密支付 · By password-free payment
            NO_SECRET_SCENE = "NO_SECRET_SCENE",
            /// `MINIAPP_SCENE`: 小程序支付 · In Mini Programs
            MINIAPP_SCENE = "MINIAPP_SCENE",
            /// `FACE_PAY_SCENE`: 刷脸支付 · By face payment
            FACE_PAY_SCENE = "FACE_PAY_SCENE",
            /// `OTHER_SCENE`: 其他支付 · Other payments
            OTHER_SCENE = "OTHER_SCENE",
        }
    }

    enumeration! {
        /// 支付方式 · Payment method
        PaymentMethod {
            /// `CFT`: 零钱 · Balance
            CFT = "CFT",
            /// `SPECIFIC_BANK_CARD`: 指定银行卡 · Specific bank card
            SPECIFIC_BANK_CARD = "SPECIFIC_BANK_CARD",
        }
    }

    enumeration! {
        /// 支付方式 · Payment method
        PaymentMethodInformationPaymentMethod {
            /// `CFT`: 零钱 · Balance
            CFT = "CFT",
            /// `SPECIFIC_BANK_CARD`: 指定银行卡 · Specific bank card
            SPECIFIC_BANK_CARD = "SPECIFIC_BANK_CARD",
        }
    }

    /// 创建全场满额送活动：请求 · Create a spend-threshold gift campaign: request
    pub struct Request {
        /// 活动基本信息（必填） · Basic campaign information (required)
        pub activity_base_info: Option<ActivityBaseInfo>,
        /// 活动高级设置 · Advanced campaign settings
        pub advanced_setting: Option<AdvancedSetting>,
        /// 活动奖品发放规则（必填） · Award sending rules (required)
        pub award_send_rule: Option<AwardSendRule>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 活动基本信息（必填） · Basic campaign information (required)
        pub fn activity_base_info<M>(
            mut self,
            value: impl crate::IntoMember<ActivityBaseInfo, M>,
        ) -> Self {
            self.activity_base_info = value.into_member();
            self
        }

        /// 活动高级设置 · Advanced campaign settings
        pub fn advanced_setting<M>(
            mut self,
            value: impl crate::IntoMember<AdvancedSetting, M>,
        ) -> Self {
            self.advanced_setting = value.into_member();
            self
        }

        /// 活动奖品发放规则（必填） · Award sending rules (required)
        pub fn award_send_rule<M>(
            mut self,
            value: impl crate::IntoMember<AwardSendRule, M>,
        ) -> Self {
            self.award_send_rule = value.into_member();
            self
        }
    }

    /// 活动基本信息 · Basic campaign information
    pub struct ActivityBaseInfo {
        /// 活动名称（必填） · Campaign name (required)
        pub activity_name: Option<String>,
        /// 活动副标题（必填） · Campaign subtitle (required)
        pub activity_second_title: Option<String>,
        /// 商户logo（必填） · Merchant logo (required)
        ///
        /// 完整的网址。A complete URL.
        pub merchant_logo_url: Option<String>,
        /// 背景颜色 · Background colour
        pub background_color: BackgroundColor,
        /// 活动开始时间 · Campaign start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub begin_time: Option<crate::Time>,
        /// 活动结束时间 · Campaign end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// 可用时间段 · Available periods
        pub available_periods: Option<AvailablePeriods>,
        /// 商户请求单号（必填） · Merchant request number (required)
        ///
        /// 格式 `^[0-9A-Za-z_|*-]{1,128}$`。Matches `^[0-9A-Za-z_|*-]{1,128}$`.
        pub out_request_no: Option<String>,
        /// 投放目的（必填） · Delivery purpose (required)
        pub delivery_purpose: DeliveryPurpose,
        /// 商家小程序appid · Merchant Mini Program app ID
        pub mini_programs_appid: Option<String>,
        /// 商家小程序path · Merchant Mini Program path
        pub mini_programs_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ActivityBaseInfo {
        /// 活动名称（必填） · Campaign name (required)
        pub fn activity_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.activity_name = value.into_member();
            self
        }

        /// 活动副标题（必填） · Campaign subtitle (required)
        pub fn activity_second_title<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.activity_second_title = value.into_member();
            self
        }

        /// 商户logo（必填） · Merchant logo (required)
        ///
        /// 完整的网址。A complete URL.
        pub fn merchant_logo_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_logo_url = value.into_member();
            self
        }

        /// 背景颜色 · Background colour
        pub fn background_color<M>(
            mut self,
            value: impl crate::IntoMember<BackgroundColor, M>,
        ) -> Self {
            self.background_color = value.into_member().unwrap_or_default();
            self
        }

        /// 活动开始时间 · Campaign start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn begin_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.begin_time = value.into_member();
            self
        }

        /// 活动结束时间 · Campaign end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.end_time = value.into_member();
            self
        }

        /// 可用时间段 · Available periods
        pub fn available_periods<M>(
            mut self,
            value: impl crate::IntoMember<AvailablePeriods, M>,
        ) -> Self {
            self.available_periods = value.into_member();
            self
        }

        /// 商户请求单号（必填） · Merchant request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 投放目的（必填） · Delivery purpose (required)
        pub fn delivery_purpose<M>(
            mut self,
            value: impl crate::IntoMember<DeliveryPurpose, M>,
        ) -> Self {
            self.delivery_purpose = value.into_member().unwrap_or_default();
            self
        }

        /// 商家小程序appid · Merchant Mini Program app ID
        pub fn mini_programs_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_programs_appid = value.into_member();
            self
        }

        /// 商家小程序path · Merchant Mini Program path
        pub fn mini_programs_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_programs_path = value.into_member();
            self
        }
    }

    /// 活动高级设置 · Advanced campaign settings
    pub struct AdvancedSetting {
        /// 奖品类型 · Target user category
        pub delivery_user_category: DeliveryUserCategory,
        /// 商家会员appid · Merchant membership app ID
        pub merchant_member_appid: Option<String>,
        /// 支付模式 · Payment mode
        pub payment_mode: Option<PaymentMode>,
        /// 订单优惠标记 · Order discount tag
        pub goods_tags: Option<Vec<String>>,
        /// 支付方式信息 · Payment method information
        pub payment_method_information: Option<PaymentMethodInformation>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AdvancedSetting {
        /// 奖品类型 · Target user category
        pub fn delivery_user_category<M>(
            mut self,
            value: impl crate::IntoMember<DeliveryUserCategory, M>,
        ) -> Self {
            self.delivery_user_category = value.into_member().unwrap_or_default();
            self
        }

        /// 商家会员appid · Merchant membership app ID
        pub fn merchant_member_appid<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.merchant_member_appid = value.into_member();
            self
        }

        /// 支付模式 · Payment mode
        pub fn payment_mode<M>(mut self, value: impl crate::IntoMember<PaymentMode, M>) -> Self {
            self.payment_mode = value.into_member();
            self
        }

        /// 订单优惠标记 · Order discount tag
        pub fn goods_tags<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.goods_tags = value.into_list();
            self
        }

        /// 支付方式信息 · Payment method information
        pub fn payment_method_information<M>(
            mut self,
            value: impl crate::IntoMember<PaymentMethodInformation, M>,
        ) -> Self {
            self.payment_method_information = value.into_member();
            self
        }
    }

    /// 活动奖品发放规则 · Award sending rules
    pub struct AwardSendRule {
        /// 奖品类型（必填） · Award type (required)
        pub award_type: AwardType,
        /// 发券商户号选项（必填） · Issuing merchant option (required)
        pub merchant_option: MerchantOption,
        /// 消费金额门槛（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub transaction_amount_minimum: Option<crate::Fen>,
        /// 发放内容（必填） · Content to send (required)
        pub send_content: SendContent,
        /// 奖品基本信息列表 · Awards
        pub award_list: Option<Vec<AwardList>>,
        /// 发券商户号列表 · Issuing merchant IDs
        pub merchant_id_list: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AwardSendRule {
        /// 奖品类型（必填） · Award type (required)
        pub fn award_type<M>(mut self, value: impl crate::IntoMember<AwardType, M>) -> Self {
            self.award_type = value.into_member().unwrap_or_default();
            self
        }

        /// 发券商户号选项（必填） · Issuing merchant option (required)
        pub fn merchant_option<M>(
            mut self,
            value: impl crate::IntoMember<MerchantOption, M>,
        ) -> Self {
            self.merchant_option = value.into_member().unwrap_or_default();
            self
        }

        /// 消费金额门槛（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub fn transaction_amount_minimum<M>(
            mut self,
            value: impl crate::IntoMember<crate::Fen, M>,
        ) -> Self {
            self.transaction_amount_minimum = value.into_member();
            self
        }

        /// 发放内容（必填） · Content to send (required)
        pub fn send_content<M>(mut self, value: impl crate::IntoMember<SendContent, M>) -> Self {
            self.send_content = value.into_member().unwrap_or_default();
            self
        }

        /// 奖品基本信息列表 · Awards
        pub fn award_list<M>(mut self, value: impl crate::IntoList<AwardList, M>) -> Self {
            self.award_list = value.into_list();
            self
        }

        /// 发券商户号列表 · Issuing merchant IDs
        pub fn merchant_id_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.merchant_id_list = value.into_list();
            self
        }
    }

    /// 可用时间段 · Available periods
    pub struct AvailablePeriods {
        /// 可用时间 · Available time
        pub available_time: Option<Vec<AvailableTime>>,
        /// 每日可用时间 · Daily available time
        pub available_day_time: Option<Vec<AvailableDayTime>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AvailablePeriods {
        /// 可用时间 · Available time
        pub fn available_time<M>(mut self, value: impl crate::IntoList<AvailableTime, M>) -> Self {
            self.available_time = value.into_list();
            self
        }

        /// 每日可用时间 · Daily available time
        pub fn available_day_time<M>(
            mut self,
            value: impl crate::IntoList<AvailableDayTime, M>,
        ) -> Self {
            self.available_day_time = value.into_list();
            self
        }
    }

    /// 支付模式 · Payment mode
    pub struct PaymentMode {
        /// 支付场景列表 · Payment scenarios
        pub payment_scene_list: Option<Vec<PaymentSceneList>>,
        /// 支付方式信息 · Payment method information
        pub payment_method_information: Option<PaymentModePaymentMethodInformation>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PaymentMode {
        /// 支付场景列表 · Payment scenarios
        pub fn payment_scene_list<M>(
            mut self,
            value: impl crate::IntoList<PaymentSceneList, M>,
        ) -> Self {
            self.payment_scene_list = value.into_list();
            self
        }

        /// 支付方式信息 · Payment method information
        pub fn payment_method_information<M>(
            mut self,
            value: impl crate::IntoMember<PaymentModePaymentMethodInformation, M>,
        ) -> Self {
            self.payment_method_information = value.into_member();
            self
        }
    }

    /// 支付方式信息 · Payment method information
    pub struct PaymentMethodInformation {
        /// 支付方式 · Payment method
        pub payment_method: PaymentMethod,
        /// 银行简称 · Bank abbreviation
        pub bank_abbreviation: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PaymentMethodInformation {
        /// 支付方式 · Payment method
        pub fn payment_method<M>(
            mut self,
            value: impl crate::IntoMember<PaymentMethod, M>,
        ) -> Self {
            self.payment_method = value.into_member().unwrap_or_default();
            self
        }

        /// 银行简称 · Bank abbreviation
        pub fn bank_abbreviation<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_abbreviation = value.into_member();
            self
        }
    }

    /// 奖品基本信息列表 · Awards
    pub struct AwardList {
        /// 代金券批次Id · Cash coupon batch ID
        pub stock_id: Option<String>,
        /// 奖品原始图 · Original award image URL
        pub original_image_url: Option<String>,
        /// 奖品缩略图 · Award thumbnail URL
        pub thumbnail_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AwardList {
        /// 代金券批次Id · Cash coupon batch ID
        pub fn stock_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_id = value.into_member();
            self
        }

        /// 奖品原始图 · Original award image URL
        pub fn original_image_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.original_image_url = value.into_member();
            self
        }

        /// 奖品缩略图 · Award thumbnail URL
        pub fn thumbnail_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.thumbnail_url = value.into_member();
            self
        }
    }

    /// 可用时间 · Available time
    pub struct AvailableTime {
        /// 可用开始时间 · Available from
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub begin_time: Option<crate::Time>,
        /// 可用结束时间 · Available until
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AvailableTime {
        /// 可用开始时间 · Available from
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn begin_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.begin_time = value.into_member();
            self
        }

        /// 可用结束时间 · Available until
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.end_time = value.into_member();
            self
        }
    }

    /// 每日可用时间 · Daily available time
    pub struct AvailableDayTime {
        /// 每日可用开始时间 · Daily available from
        ///
        /// 一天中的时刻，格式 `HHmmss`，北京时间；格式 `^[0-9]{6}$`。A time of the day, `HHmmss`, Beijing time. Matches `^[0-9]{6}$`.
        pub begin_day_time: Option<String>,
        /// 每日可用结束时间 · Daily available until
        ///
        /// 一天中的时刻，格式 `HHmmss`，北京时间；格式 `^[0-9]{6}$`。A time of the day, `HHmmss`, Beijing time. Matches `^[0-9]{6}$`.
        pub end_day_time: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AvailableDayTime {
        /// 每日可用开始时间 · Daily available from
        ///
        /// 一天中的时刻，格式 `HHmmss`，北京时间。A time of the day, `HHmmss`, Beijing time.
        pub fn begin_day_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.begin_day_time = value.into_member();
            self
        }

        /// 每日可用结束时间 · Daily available until
        ///
        /// 一天中的时刻，格式 `HHmmss`，北京时间。A time of the day, `HHmmss`, Beijing time.
        pub fn end_day_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_day_time = value.into_member();
            self
        }
    }

    /// 支付方式信息 · Payment method information
    pub struct PaymentModePaymentMethodInformation {
        /// 支付方式 · Payment method
        pub payment_method: PaymentMethodInformationPaymentMethod,
        /// 银行简称 · Bank abbreviation
        pub bank_abbreviation: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PaymentModePaymentMethodInformation {
        /// 支付方式 · Payment method
        pub fn payment_method<M>(
            mut self,
            value: impl crate::IntoMember<PaymentMethodInformationPaymentMethod, M>,
        ) -> Self {
            self.payment_method = value.into_member().unwrap_or_default();
            self
        }

        /// 银行简称 · Bank abbreviation
        pub fn bank_abbreviation<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_abbreviation = value.into_member();
            self
        }
    }

    /// 创建全场满额送活动：应答 · Create a spend-threshold gift campaign: answer
    #[non_exhaustive]
    pub struct Response {
        /// 活动id · Campaign ID
        pub activity_id: Option<String>,
        /// 创建时间 · Creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
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
        AvailableDayTime,
        PaymentModePaymentMethodInformation
    );

    message! {
        Request {
            0 => activity_base_info: Required "activity_base_info",
            1 => advanced_setting: Optional "advanced_setting",
            2 => award_send_rule: Required "award_send_rule",
        }
        ActivityBaseInfo {
            0 => activity_name: Required "activity_name",
            1 => activity_second_title: Required "activity_second_title",
            2 => merchant_logo_url: Required "merchant_logo_url",
            3 => background_color: Optional "background_color",
            4 => begin_time: Optional "begin_time",
            5 => end_time: Optional "end_time",
            6 => available_periods: Optional "available_periods",
            7 => out_request_no: Required "out_request_no",
            8 => delivery_purpose: Required "delivery_purpose",
            9 => mini_programs_appid: Optional "mini_programs_appid",
            10 => mini_programs_path: Optional "mini_programs_path",
        }
        AdvancedSetting {
            0 => delivery_user_category: Optional "delivery_user_category",
            1 => merchant_member_appid: Optional "merchant_member_appid",
            2 => payment_mode: Optional "payment_mode",
            3 => goods_tags: Optional "goods_tags",
            4 => payment_method_information: Optional "payment_method_information",
        }
        AwardSendRule {
            0 => award_type: Required "award_type",
            1 => merchant_option: Required "merchant_option",
            2 => transaction_amount_minimum: Required "transaction_amount_minimum",
            3 => send_content: Required "send_content",
            4 => award_list: Optional "award_list",
            5 => merchant_id_list: Optional "merchant_id_list",
        }
        AvailablePeriods {
            0 => available_time: Optional "available_time",
            1 => available_day_time: Optional "available_day_time",
        }
        PaymentMode {
            0 => payment_scene_list: Optional "payment_scene_list",
            1 => payment_method_information: Optional "payment_method_information",
        }
        PaymentMethodInformation {
            0 => payment_method: Optional "payment_method",
            1 => bank_abbreviation: Optional "bank_abbreviation",
        }
        AwardList {
            0 => stock_id: Optional "stock_id",
            1 => original_image_url: Optional "original_image_url",
            2 => thumbnail_url: Optional "thumbnail_url",
        }
        AvailableTime {
            0 => begin_time: Optional "begin_time",
            1 => end_time: Optional "end_time",
        }
        AvailableDayTime {
            0 => begin_day_time: Optional "begin_day_time",
            1 => end_day_time: Optional "end_day_time",
        }
        PaymentModePaymentMethodInformation {
            0 => payment_method: Optional "payment_method",
            1 => bank_abbreviation: Optional "bank_abbreviation",
        }
        Response {
            0 => activity_id: Optional "activity_id",
            1 => create_time: Optional "create_time",
        }
    }
}
