//! `/v3/marketing/paygiftactivity/activities`

pub mod activity_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/paygiftactivity/activities`
#[derive(Clone, Debug)]
pub struct Activities(pub(crate) Node);

impl Activities {
    /// `/{activity_id}`: 活动id
    #[inline]
    pub fn activity_id(self, value: impl Into<String>) -> activity_id::ActivityId {
        activity_id::ActivityId(self.0.bind("activity_id", value))
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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/paygiftactivity/activities", rest)
    }
}

/// 获取支付有礼活动列表
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Hold, Listed, Members, Message, Object, Time, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v3::marketing::paygiftactivity::activities::activity_id::get::{
        ActivityBaseInfo, ActivityStatus, AdvancedSetting, AvailableDayTime, AvailablePeriods,
        AvailableTime, AwardList, AwardType, BackgroundColor, DeliveryPurpose,
        DeliveryUserCategory, MerchantOption, PaymentMethod, PaymentMethodInformation, PaymentMode,
        PaymentModePaymentMethodInformation, PaymentSceneList, SendContent,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/paygiftactivity/activities");

    /// 获取支付有礼活动列表：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<i64>("offset"),
            required::<i64>("limit"),
            optional::<String>("activity_name"),
            optional::<Enumeration<ActivityStatus>>("activity_status"),
            optional::<Enumeration<AwardType>>("award_type"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 分页页码（必填）
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value.hold()))
        }

        /// 分页大小（必填）
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value.hold()))
        }

        /// 活动名称
        pub fn activity_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with("activity_name", String::hold(value.into())))
        }

        /// 活动状态
        pub fn activity_status(self, value: impl Into<Enumeration<ActivityStatus>>) -> Self {
            Self(self.0.with("activity_status", <Enumeration<ActivityStatus>>::hold(value.into())))
        }

        /// 奖品类型
        pub fn award_type(self, value: impl Into<Enumeration<AwardType>>) -> Self {
            Self(self.0.with("award_type", <Enumeration<AwardType>>::hold(value.into())))
        }
    }

    /// 获取支付有礼活动列表：应答
    #[derive(Clone, Default)]
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

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("offset", &mut self.offset),
                ("limit", &mut self.limit),
                ("total_count", &mut self.total_count),
                ("data", &mut self.data),
            ]);
        }
    }

    /// 结果集
    #[derive(Clone, Default)]
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
        pub activity_status: Option<String>,
        /// `activity_type`
        pub activity_type: Option<String>,
        /// `belong_merchant_id`
        pub belong_merchant_id: Option<String>,
        /// `create_time`
        pub create_time: Option<Time>,
        /// `creator_merchant_id`
        pub creator_merchant_id: Option<String>,
        /// `update_time`
        pub update_time: Option<String>,
    }

    impl Message for Data {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("activity_base_info", &mut self.activity_base_info),
                ("advanced_setting", &mut self.advanced_setting),
                ("activity_id", &mut self.activity_id),
                ("award_send_rule", &mut self.award_send_rule),
                ("activity_status", &mut self.activity_status),
                ("activity_type", &mut self.activity_type),
                ("belong_merchant_id", &mut self.belong_merchant_id),
                ("create_time", &mut self.create_time),
                ("creator_merchant_id", &mut self.creator_merchant_id),
                ("update_time", &mut self.update_time),
            ]);
        }
    }

    /// 活动奖品发放规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AwardSendRule {
        /// 满送活动奖品发放规则
        pub full_send_rule: Option<FullSendRule>,
        /// 阶梯送发放规则
        pub step_send_rule: Option<StepSendRule>,
    }

    impl Message for AwardSendRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("full_send_rule", &mut self.full_send_rule),
                ("step_send_rule", &mut self.step_send_rule),
            ]);
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
        /// 发券商户号列表
        pub merchant_id_list: Option<Vec<String>>,
    }

    impl Message for FullSendRule {
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

    /// 阶梯送发放规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StepSendRule {
        /// 奖品类型
        pub award_type: Option<Enumeration<AwardType>>,
        /// 发券商户号选项
        pub merchant_option: Option<Enumeration<MerchantOption>>,
    }

    impl Message for StepSendRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("award_type", &mut self.award_type),
                ("merchant_option", &mut self.merchant_option),
            ]);
        }
    }

    request!(Request);

    message!(Response, Data, AwardSendRule, FullSendRule, StepSendRule);
}
