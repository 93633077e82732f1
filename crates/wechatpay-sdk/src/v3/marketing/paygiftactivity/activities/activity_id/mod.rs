//! `/v3/marketing/paygiftactivity/activities/{activity_id}`

pub mod goods;
pub mod merchants;
pub mod terminate;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/paygiftactivity/activities/{activity_id}`
pub struct ActivityId(pub(crate) Node);

impl ActivityId {
    /// `/goods`
    #[inline]
    pub fn goods(self) -> goods::Goods {
        goods::Goods(self.0)
    }

    /// `/merchants`
    #[inline]
    pub fn merchants(self) -> merchants::Merchants {
        merchants::Merchants(self.0)
    }

    /// `/terminate`
    #[inline]
    pub fn terminate(self) -> terminate::Terminate {
        terminate::Terminate(self.0)
    }

    /// 查询活动详情接口 (direct and partner)
    ///
    /// `GET /v3/marketing/paygiftactivity/activities/{activity_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .paygiftactivity()
    ///     .activities()
    ///     .activity_id("")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012487971)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/paygiftactivity/activities/{activity_id}", rest)
    }
}

/// 查询活动详情接口
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Message, Named, Time, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/paygiftactivity/activities/{activity_id}");

    enumeration! {
        /// 活动类型
        ActivityType {
            FULL_SEND_ACT_TYPE = "FULL_SEND_ACT_TYPE",
            STEP_SEND_ACT_TYPE = "STEP_SEND_ACT_TYPE",
            SPECIFIC_SEND_ACT_TYPE = "SPECIFIC_SEND_ACT_TYPE",
        }
    }

    enumeration! {
        /// 活动状态
        ActivityStatus {
            CREATE_ACT_STATUS = "CREATE_ACT_STATUS",
            ONGOING_ACT_STATUS = "ONGOING_ACT_STATUS",
            TERMINATE_ACT_STATUS = "TERMINATE_ACT_STATUS",
            STOP_ACT_STATUS = "STOP_ACT_STATUS",
            OVER_TIME_ACT_STATUS = "OVER_TIME_ACT_STATUS",
            CREATE_ACT_FAILED = "CREATE_ACT_FAILED",
        }
    }

    enumeration! {
        /// 背景颜色
        BackgroundColor {
            COLOR010 = "Color010",
            COLOR020 = "Color020",
            COLOR030 = "Color030",
            COLOR040 = "Color040",
            COLOR050 = "Color050",
            COLOR060 = "Color060",
            COLOR070 = "Color070",
            COLOR080 = "Color080",
            COLOR090 = "Color090",
            COLOR100 = "Color100",
        }
    }

    enumeration! {
        /// 投放目的
        DeliveryPurpose {
            OFF_LINE_PAY = "OFF_LINE_PAY",
            JUMP_MINI_APP = "JUMP_MINI_APP",
        }
    }

    enumeration! {
        /// 奖品类型
        DeliveryUserCategory {
            BUSIFAVOR = "BUSIFAVOR",
        }
    }

    enumeration! {
        /// 支付场景列表
        PaymentSceneList {
            APP_SCENE = "APP_SCENE",
        }
    }

    enumeration! {
        /// 奖品类型
        AwardType {
            BUSIFAVOR = "BUSIFAVOR",
        }
    }

    enumeration! {
        /// 发券商户号选项
        MerchantOption {
            IN_SEVICE_COUPON_MERCHANT = "IN_SEVICE_COUPON_MERCHANT",
            MANUAL_INPUT_MERCHANT = "MANUAL_INPUT_MERCHANT",
        }
    }

    enumeration! {
        /// 发放内容
        SendContent {
            SINGLE_COUPON = "SINGLE_COUPON",
            GIFT_PACKAGE = "GIFT_PACKAGE",
        }
    }

    enumeration! {
        /// 支付方式
        PaymentMethod {
            CFT = "CFT",
            SPECIFIC_BANK_CARD = "SPECIFIC_BANK_CARD",
        }
    }

    /// 查询活动详情接口：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 活动id
        pub activity_id: Option<String>,
        /// 活动类型
        pub activity_type: Option<Enumeration<ActivityType>>,
        /// 活动状态
        pub activity_status: Option<Enumeration<ActivityStatus>>,
        /// 创建商户号
        pub creator_merchant_id: Option<String>,
        /// 所属商户号
        pub belong_merchant_id: Option<String>,
        /// 活动暂停时间
        pub pause_time: Option<String>,
        /// 活动恢复时间
        pub recovery_time: Option<String>,
        /// 活动创建时间
        pub create_time: Option<Time>,
        /// 活动更新时间
        pub update_time: Option<String>,
        /// 活动基本信息
        pub activity_base_info: Option<ActivityBaseInfo>,
        /// 活动高级设置
        pub advanced_setting: Option<AdvancedSetting>,
        /// 活动奖品发放规则
        pub award_send_rule: Option<AwardSendRule>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("activity_id", &mut self.activity_id),
                1 => Named("activity_type", &mut self.activity_type),
                2 => Named("activity_status", &mut self.activity_status),
                3 => Named("creator_merchant_id", &mut self.creator_merchant_id),
                4 => Named("belong_merchant_id", &mut self.belong_merchant_id),
                5 => Named("pause_time", &mut self.pause_time),
                6 => Named("recovery_time", &mut self.recovery_time),
                7 => Named("create_time", &mut self.create_time),
                8 => Named("update_time", &mut self.update_time),
                9 => Named("activity_base_info", &mut self.activity_base_info),
                10 => Named("advanced_setting", &mut self.advanced_setting),
                11 => Named("award_send_rule", &mut self.award_send_rule),
                _ => return None,
            })
        }
    }

    /// 活动基本信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ActivityBaseInfo {
        /// 活动名称
        pub activity_name: Option<String>,
        /// 活动副标题
        pub activity_second_title: Option<String>,
        /// 商户logo
        pub merchant_logo_url: Option<String>,
        /// 背景颜色
        pub background_color: Option<Enumeration<BackgroundColor>>,
        /// 活动开始时间
        pub begin_time: Option<Time>,
        /// 活动结束时间
        pub end_time: Option<String>,
        /// 可用时间段
        pub available_periods: Option<AvailablePeriods>,
        /// 商户请求单号
        pub out_request_no: Option<String>,
        /// 投放目的
        pub delivery_purpose: Option<Enumeration<DeliveryPurpose>>,
        /// 商家小程序appid
        pub mini_programs_appid: Option<String>,
        /// 商家小程序path
        pub mini_programs_path: Option<String>,
    }

    impl Message for ActivityBaseInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("activity_name", &mut self.activity_name),
                1 => Named("activity_second_title", &mut self.activity_second_title),
                2 => Named("merchant_logo_url", &mut self.merchant_logo_url),
                3 => Named("background_color", &mut self.background_color),
                4 => Named("begin_time", &mut self.begin_time),
                5 => Named("end_time", &mut self.end_time),
                6 => Named("available_periods", &mut self.available_periods),
                7 => Named("out_request_no", &mut self.out_request_no),
                8 => Named("delivery_purpose", &mut self.delivery_purpose),
                9 => Named("mini_programs_appid", &mut self.mini_programs_appid),
                10 => Named("mini_programs_path", &mut self.mini_programs_path),
                _ => return None,
            })
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
        /// `payment_method_information`
        pub payment_method_information: Option<PaymentMethodInformation>,
    }

    impl Message for AdvancedSetting {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("delivery_user_category", &mut self.delivery_user_category),
                1 => Named("merchant_member_appid", &mut self.merchant_member_appid),
                2 => Named("payment_mode", &mut self.payment_mode),
                3 => Named("goods_tags", &mut self.goods_tags),
                4 => Named("payment_method_information", &mut self.payment_method_information),
                _ => return None,
            })
        }
    }

    /// 活动奖品发放规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AwardSendRule {
        /// 满送活动奖品发放规则
        pub full_send_rule: Option<FullSendRule>,
    }

    impl Message for AwardSendRule {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("full_send_rule", &mut self.full_send_rule),
                _ => return None,
            })
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

    impl Message for AvailablePeriods {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("available_time", &mut self.available_time),
                1 => Named("available_day_time", &mut self.available_day_time),
                _ => return None,
            })
        }
    }

    /// 支付模式
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PaymentMode {
        /// 支付场景列表
        pub payment_scene_list: Option<Vec<Enumeration<PaymentSceneList>>>,
        /// 支付方式信息
        pub payment_method_information: Option<PaymentModePaymentMethodInformation>,
    }

    impl Message for PaymentMode {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("payment_scene_list", &mut self.payment_scene_list),
                1 => Named("payment_method_information", &mut self.payment_method_information),
                _ => return None,
            })
        }
    }

    /// `PaymentMethodInformation`
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PaymentMethodInformation {
        /// `bank_abbreviation`
        pub bank_abbreviation: Option<String>,
        /// `payment_method`
        pub payment_method: Option<String>,
    }

    impl Message for PaymentMethodInformation {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("bank_abbreviation", &mut self.bank_abbreviation),
                1 => Named("payment_method", &mut self.payment_method),
                _ => return None,
            })
        }
    }

    /// 满送活动奖品发放规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FullSendRule {
        /// 奖品类型
        pub award_type: Option<Enumeration<AwardType>>,
        /// 发券商户号选项
        pub merchant_option: Option<Enumeration<MerchantOption>>,
        /// 消费金额门槛，单位为分
        pub transaction_amount_minimum: Option<Fen>,
        /// 发放内容
        pub send_content: Option<Enumeration<SendContent>>,
        /// 奖品基本信息列表
        pub award_list: Option<Vec<AwardList>>,
        /// `merchant_id_list`
        pub merchant_id_list: Option<Vec<String>>,
    }

    impl Message for FullSendRule {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("award_type", &mut self.award_type),
                1 => Named("merchant_option", &mut self.merchant_option),
                2 => Named("transaction_amount_minimum", &mut self.transaction_amount_minimum),
                3 => Named("send_content", &mut self.send_content),
                4 => Named("award_list", &mut self.award_list),
                5 => Named("merchant_id_list", &mut self.merchant_id_list),
                _ => return None,
            })
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

    impl Message for AvailableTime {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("begin_time", &mut self.begin_time),
                1 => Named("end_time", &mut self.end_time),
                _ => return None,
            })
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

    impl Message for AvailableDayTime {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("begin_day_time", &mut self.begin_day_time),
                1 => Named("end_day_time", &mut self.end_day_time),
                _ => return None,
            })
        }
    }

    /// 支付方式信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PaymentModePaymentMethodInformation {
        /// 支付方式
        pub payment_method: Option<Enumeration<PaymentMethod>>,
        /// 银行简称
        pub bank_abbreviation: Option<String>,
    }

    impl Message for PaymentModePaymentMethodInformation {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("payment_method", &mut self.payment_method),
                1 => Named("bank_abbreviation", &mut self.bank_abbreviation),
                _ => return None,
            })
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

    impl Message for AwardList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("stock_id", &mut self.stock_id),
                1 => Named("original_image_url", &mut self.original_image_url),
                2 => Named("thumbnail_url", &mut self.thumbnail_url),
                _ => return None,
            })
        }
    }

    message!(
        Response,
        ActivityBaseInfo,
        AdvancedSetting,
        AwardSendRule,
        AvailablePeriods,
        PaymentMode,
        PaymentMethodInformation,
        FullSendRule,
        AvailableTime,
        AvailableDayTime,
        PaymentModePaymentMethodInformation,
        AwardList
    );
}
