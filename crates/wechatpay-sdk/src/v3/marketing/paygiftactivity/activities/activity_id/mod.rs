//! 查询活动详情接口 · Query a payment gift campaign
//!
//! `/v3/marketing/paygiftactivity/activities/{activity_id}`

pub mod goods;
pub mod merchants;
pub mod terminate;

/// 查询活动详情接口 · Query a payment gift campaign
///
/// `/v3/marketing/paygiftactivity/activities/{activity_id}`
#[derive(Clone)]
pub struct ActivityId {
    pub(crate) node: crate::chain::Node,
}

impl ActivityId {
    /// `/goods`: 查询活动指定商品列表 · List goods of a payment gift campaign
    #[inline]
    pub fn goods(&self) -> goods::Goods {
        goods::Goods { node: self.node.clone() }
    }

    /// `/merchants`: 查询活动发券商户号 · List issuing merchants of a campaign
    #[inline]
    pub fn merchants(&self) -> merchants::Merchants {
        merchants::Merchants { node: self.node.clone() }
    }

    /// `/terminate`: 终止活动 · Terminate a payment gift campaign
    #[inline]
    pub fn terminate(&self) -> terminate::Terminate {
        terminate::Terminate { node: self.node.clone() }
    }

    /// 查询活动详情接口 · Query a payment gift campaign
    ///
    /// `GET /v3/marketing/paygiftactivity/activities/{activity_id}`
    ///
    /// 按活动ID查询支付有礼活动，返回活动类型、状态、创建商户号和各时间点。模式：普通商户、服务商。
    ///
    /// Queries a payment gift campaign by ID and returns its type, status, creator and times. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .paygiftactivity()
    ///     .activities()
    ///     .activity_id("100001")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `RESOURCE_NOT_EXISTS` (404): 活动或批次不存在、不可用。核对活动与批次。 · The campaign or the stock does not exist or cannot be used. Check the campaign and the stock.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012487971](https://pay.weixin.qq.com/doc/v3/merchant/4012487971), [partner/4012492967](https://pay.weixin.qq.com/doc/v3/partner/4012492967)
    #[doc(alias(
        "查询活动详情接口",
        "Query a payment gift campaign",
        "支付有礼",
        "activities",
        "paygiftactivity/activities"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/marketing/paygiftactivity/activities/{activity_id}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/paygiftactivity/activities/{activity_id}")
    }
}

/// 查询活动详情接口 · Query a payment gift campaign
pub mod get {

    enumeration! {
        /// 活动类型 · Campaign type
        ActivityType {
            /// `FULL_SEND_ACT_TYPE`: 满送 · Gift from an amount on
            FULL_SEND_ACT_TYPE = "FULL_SEND_ACT_TYPE",
            /// `STEP_SEND_ACT_TYPE`: 阶梯送 · Gifts in steps
            STEP_SEND_ACT_TYPE = "STEP_SEND_ACT_TYPE",
            /// `SPECIFIC_SEND_ACT_TYPE`: 定向送 · Gift for chosen users
            SPECIFIC_SEND_ACT_TYPE = "SPECIFIC_SEND_ACT_TYPE",
        }
    }

    enumeration! {
        /// 活动状态 · Campaign status
        ActivityStatus {
            /// `CREATE_ACT_STATUS`: 已创建 · Created
            CREATE_ACT_STATUS = "CREATE_ACT_STATUS",
            /// `ONGOING_ACT_STATUS`: 运行中 · Under way
            ONGOING_ACT_STATUS = "ONGOING_ACT_STATUS",
            /// `TERMINATE_ACT_STATUS`: 已终止 · Terminated
            TERMINATE_ACT_STATUS = "TERMINATE_ACT_STATUS",
            /// `STOP_ACT_STATUS`: 已暂停 · Paused
            STOP_ACT_STATUS = "STOP_ACT_STATUS",
            /// `OVER_TIME_ACT_STATUS`: 已过期 · Expired
            OVER_TIME_ACT_STATUS = "OVER_TIME_ACT_STATUS",
            /// `CREATE_ACT_FAILED`: 创建失败 · Creation failed
            CREATE_ACT_FAILED = "CREATE_ACT_FAILED",
        }
    }

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
        /// 支付方式 · Payment method
        PaymentMethodInformationPaymentMethod {
            /// `CFT`: 零钱 · Balance
            CFT = "CFT",
            /// `SPECIFIC_BANK_CARD`: 指定银行卡 · Specific bank card
            SPECIFIC_BANK_CARD = "SPECIFIC_BANK_CARD",
        }
    }

    /// 查询活动详情接口：应答 · Query a payment gift campaign: answer
    #[non_exhaustive]
    pub struct Response {
        /// 活动id · Campaign ID
        pub activity_id: Option<String>,
        /// 活动类型 · Campaign type
        pub activity_type: ActivityType,
        /// 活动状态 · Campaign status
        pub activity_status: ActivityStatus,
        /// 创建商户号 · Creator merchant ID
        pub creator_merchant_id: Option<String>,
        /// 所属商户号 · Owner merchant ID
        pub belong_merchant_id: Option<String>,
        /// 活动暂停时间 · Campaign pause time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub pause_time: Option<crate::Time>,
        /// 活动恢复时间 · Campaign resumption time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub recovery_time: Option<crate::Time>,
        /// 活动创建时间 · Campaign creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 活动更新时间 · Campaign update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// 活动基本信息 · Basic campaign information
        pub activity_base_info: Option<ActivityBaseInfo>,
        /// 活动高级设置 · Advanced campaign settings
        pub advanced_setting: Option<AdvancedSetting>,
        /// 活动奖品发放规则 · Award sending rules
        pub award_send_rule: Option<AwardSendRule>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 活动基本信息 · Basic campaign information
    #[non_exhaustive]
    pub struct ActivityBaseInfo {
        /// 活动名称 · Campaign name
        pub activity_name: Option<String>,
        /// 活动副标题 · Campaign subtitle
        pub activity_second_title: Option<String>,
        /// 商户logo · Merchant logo
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
        /// 商户请求单号 · Merchant request number
        ///
        /// 格式 `^[0-9A-Za-z_|*-]{1,128}$`。Matches `^[0-9A-Za-z_|*-]{1,128}$`.
        pub out_request_no: Option<String>,
        /// 投放目的 · Delivery purpose
        pub delivery_purpose: DeliveryPurpose,
        /// 商家小程序appid · Merchant Mini Program app ID
        pub mini_programs_appid: Option<String>,
        /// 商家小程序path · Merchant Mini Program path
        pub mini_programs_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 活动高级设置 · Advanced campaign settings
    #[non_exhaustive]
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

    /// 活动奖品发放规则 · Award sending rules
    #[non_exhaustive]
    pub struct AwardSendRule {
        /// 满送活动奖品发放规则 · Full-amount award sending rules
        pub full_send_rule: Option<FullSendRule>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 可用时间段 · Available periods
    #[non_exhaustive]
    pub struct AvailablePeriods {
        /// 可用时间 · Available time
        pub available_time: Option<Vec<AvailableTime>>,
        /// 每日可用时间 · Daily available time
        pub available_day_time: Option<Vec<AvailableDayTime>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付模式 · Payment mode
    #[non_exhaustive]
    pub struct PaymentMode {
        /// 支付场景列表 · Payment scenarios
        pub payment_scene_list: Option<Vec<PaymentSceneList>>,
        /// 支付方式信息 · Payment method information
        pub payment_method_information: Option<PaymentModePaymentMethodInformation>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付方式信息 · Payment method information
    #[non_exhaustive]
    pub struct PaymentMethodInformation {
        /// 银行简称 · Bank abbreviation
        pub bank_abbreviation: Option<String>,
        /// 支付方式 · Payment method
        pub payment_method: PaymentMethod,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 满送活动奖品发放规则 · Full-amount award sending rules
    #[non_exhaustive]
    pub struct FullSendRule {
        /// 奖品类型 · Award type
        pub award_type: AwardType,
        /// 发券商户号选项 · Issuing merchant option
        pub merchant_option: MerchantOption,
        /// 消费金额门槛 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub transaction_amount_minimum: Option<crate::Fen>,
        /// 发放内容 · Content to send
        pub send_content: SendContent,
        /// 奖品基本信息列表 · Awards
        pub award_list: Option<Vec<AwardList>>,
        /// 发券商户号列表 · Issuing merchant IDs
        pub merchant_id_list: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 可用时间 · Available time
    #[non_exhaustive]
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

    /// 每日可用时间 · Daily available time
    #[non_exhaustive]
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

    /// 支付方式信息 · Payment method information
    #[non_exhaustive]
    pub struct PaymentModePaymentMethodInformation {
        /// 支付方式 · Payment method
        pub payment_method: PaymentMethodInformationPaymentMethod,
        /// 银行简称 · Bank abbreviation
        pub bank_abbreviation: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 奖品基本信息列表 · Awards
    #[non_exhaustive]
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

    message! {
        Response {
            0 => activity_id: Optional "activity_id",
            1 => activity_type: Optional "activity_type",
            2 => activity_status: Optional "activity_status",
            3 => creator_merchant_id: Optional "creator_merchant_id",
            4 => belong_merchant_id: Optional "belong_merchant_id",
            5 => pause_time: Optional "pause_time",
            6 => recovery_time: Optional "recovery_time",
            7 => create_time: Optional "create_time",
            8 => update_time: Optional "update_time",
            9 => activity_base_info: Optional "activity_base_info",
            10 => advanced_setting: Optional "advanced_setting",
            11 => award_send_rule: Optional "award_send_rule",
        }
        ActivityBaseInfo {
            0 => activity_name: Optional "activity_name",
            1 => activity_second_title: Optional "activity_second_title",
            2 => merchant_logo_url: Optional "merchant_logo_url",
            3 => background_color: Optional "background_color",
            4 => begin_time: Optional "begin_time",
            5 => end_time: Optional "end_time",
            6 => available_periods: Optional "available_periods",
            7 => out_request_no: Optional "out_request_no",
            8 => delivery_purpose: Optional "delivery_purpose",
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
            0 => full_send_rule: Optional "full_send_rule",
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
            0 => bank_abbreviation: Optional "bank_abbreviation",
            1 => payment_method: Optional "payment_method",
        }
        FullSendRule {
            0 => award_type: Optional "award_type",
            1 => merchant_option: Optional "merchant_option",
            2 => transaction_amount_minimum: Optional "transaction_amount_minimum",
            3 => send_content: Optional "send_content",
            4 => award_list: Optional "award_list",
            5 => merchant_id_list: Optional "merchant_id_list",
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
        AwardList {
            0 => stock_id: Optional "stock_id",
            1 => original_image_url: Optional "original_image_url",
            2 => thumbnail_url: Optional "thumbnail_url",
        }
    }
}
