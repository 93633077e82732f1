//! `/v3/marketing/paygiftactivity/activities`

pub mod activity_id;

/// `/v3/marketing/paygiftactivity/activities`
pub struct Activities {
    pub(crate) node: crate::chain::Node,
}

impl Activities {
    /// `/{activity_id}`: 活动id
    pub fn activity_id(self, value: impl Into<String>) -> activity_id::ActivityId {
        activity_id::ActivityId { node: self.node.bind("activity_id", value) }
    }

    /// 获取支付有礼活动列表 (direct and partner)
    ///
    /// `GET /v3/marketing/paygiftactivity/activities`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::paygiftactivity::activities::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .offset(0)
    ///     .limit(0)
    ///     .activity_name("")
    ///     .activity_status(get::ActivityStatus::CREATE_ACT_STATUS)
    ///     .award_type(get::AwardType::BUSIFAVOR);
    /// let answer = client.v3().marketing().paygiftactivity().activities().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012489126)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/paygiftactivity/activities", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/paygiftactivity/activities")
    }
}

/// 获取支付有礼活动列表
pub mod get {
    use crate::message;

    pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get::BackgroundColor;
    pub use crate::v3::marketing::paygiftactivity::activities::activity_id::get::{
        ActivityBaseInfo, ActivityStatus, ActivityType, AdvancedSetting, AvailableDayTime,
        AvailablePeriods, AvailableTime, AwardList, AwardType, DeliveryPurpose,
        DeliveryUserCategory, MerchantOption, PaymentMethod, PaymentMethodInformation, PaymentMode,
        PaymentModePaymentMethodInformation, PaymentSceneList, SendContent,
    };

    enumeration! {
        /// `DataActivityStatus`
        DataActivityStatus {
            ACT_STATUS_UNKNOWN = "ACT_STATUS_UNKNOWN",
            CREATE_ACT_STATUS = "CREATE_ACT_STATUS",
            ONGOING_ACT_STATUS = "ONGOING_ACT_STATUS",
            TERMINATE_ACT_STATUS = "TERMINATE_ACT_STATUS",
            STOP_ACT_STATUS = "STOP_ACT_STATUS",
            OVER_TIME_ACT_STATUS = "OVER_TIME_ACT_STATUS",
            CREATE_ACT_FAILED = "CREATE_ACT_FAILED",
        }
    }

    /// 获取支付有礼活动列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<i64>("offset"),
            message::required::<i64>("limit"),
            message::optional::<String>("activity_name"),
            message::optional::<crate::Enumeration<ActivityStatus>>("activity_status"),
            message::optional::<crate::Enumeration<AwardType>>("award_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
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

        /// 活动名称
        pub fn activity_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activity_name", value))
        }

        /// 活动状态
        pub fn activity_status(self, value: impl Into<crate::Enumeration<ActivityStatus>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ActivityStatus>>("activity_status", value))
        }

        /// 奖品类型
        pub fn award_type(self, value: impl Into<crate::Enumeration<AwardType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<AwardType>>("award_type", value))
        }
    }

    /// 获取支付有礼活动列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 总数
        pub total_count: Option<i64>,
        /// 结果集
        pub data: Option<Vec<Data>>,
    }

    /// 结果集
    #[non_exhaustive]
    pub struct Data {
        /// 活动基本信息
        pub activity_base_info: Option<ActivityBaseInfo>,
        /// 活动高级设置
        pub advanced_setting: Option<AdvancedSetting>,
        /// 活动id
        pub activity_id: Option<String>,
        /// 活动奖品发放规则
        pub award_send_rule: Option<AwardSendRule>,
        /// `activity_status`
        pub activity_status: Option<crate::Enumeration<DataActivityStatus>>,
        /// `activity_type`
        pub activity_type: Option<crate::Enumeration<ActivityType>>,
        /// `belong_merchant_id`
        pub belong_merchant_id: Option<String>,
        /// `create_time`
        pub create_time: Option<crate::Time>,
        /// `creator_merchant_id`
        pub creator_merchant_id: Option<String>,
        /// `update_time`
        pub update_time: Option<crate::Time>,
    }

    /// 活动奖品发放规则
    #[non_exhaustive]
    pub struct AwardSendRule {
        /// 满送活动奖品发放规则
        pub full_send_rule: Option<FullSendRule>,
        /// 阶梯送发放规则
        pub step_send_rule: Option<StepSendRule>,
    }

    /// 满送活动奖品发放规则
    #[non_exhaustive]
    pub struct FullSendRule {
        /// 奖品类型
        pub award_type: Option<crate::Enumeration<AwardType>>,
        /// 发券商户号选项
        pub merchant_option: Option<crate::Enumeration<MerchantOption>>,
        /// 消费金额门槛，单位为分
        pub transaction_amount_minimum: Option<crate::Fen>,
        /// 发放内容
        pub send_content: Option<crate::Enumeration<SendContent>>,
        /// 奖品基本信息列表
        pub award_list: Option<Vec<AwardList>>,
        /// 发券商户号列表
        pub merchant_id_list: Option<Vec<String>>,
    }

    /// 阶梯送发放规则
    #[non_exhaustive]
    pub struct StepSendRule {
        /// 奖品类型
        pub award_type: Option<crate::Enumeration<AwardType>>,
        /// 发券商户号选项
        pub merchant_option: Option<crate::Enumeration<MerchantOption>>,
    }

    request!(Request);

    message! {
        Response {
            0 => offset: "offset",
            1 => limit: "limit",
            2 => total_count: "total_count",
            3 => data: "data",
        }
        Data {
            0 => activity_base_info: "activity_base_info",
            1 => advanced_setting: "advanced_setting",
            2 => activity_id: "activity_id",
            3 => award_send_rule: "award_send_rule",
            4 => activity_status: "activity_status",
            5 => activity_type: "activity_type",
            6 => belong_merchant_id: "belong_merchant_id",
            7 => create_time: "create_time",
            8 => creator_merchant_id: "creator_merchant_id",
            9 => update_time: "update_time",
        }
        AwardSendRule {
            0 => full_send_rule: "full_send_rule",
            1 => step_send_rule: "step_send_rule",
        }
        FullSendRule {
            0 => award_type: "award_type",
            1 => merchant_option: "merchant_option",
            2 => transaction_amount_minimum: "transaction_amount_minimum",
            3 => send_content: "send_content",
            4 => award_list: "award_list",
            5 => merchant_id_list: "merchant_id_list",
        }
        StepSendRule {
            0 => award_type: "award_type",
            1 => merchant_option: "merchant_option",
        }
    }
}
