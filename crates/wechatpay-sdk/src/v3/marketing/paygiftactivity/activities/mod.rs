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
        self.0.call(&get::OPERATION).query_message(request)
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

    use crate::message::{Enumeration, Fen, Members, Message, Required, Time, message};
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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 分页页码
        pub offset: Required<i64>,
        /// 分页大小
        pub limit: Required<i64>,
        /// 活动名称
        pub activity_name: Option<String>,
        /// 活动状态
        pub activity_status: Option<Enumeration<ActivityStatus>>,
        /// 奖品类型
        pub award_type: Option<Enumeration<AwardType>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 分页页码
        #[inline]
        pub fn offset(mut self, value: i64) -> Self {
            self.offset = Required::set(value);
            self
        }

        /// 分页大小
        #[inline]
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Required::set(value);
            self
        }

        /// 活动名称
        #[inline]
        pub fn activity_name(mut self, value: impl Into<String>) -> Self {
            self.activity_name = Some(value.into());
            self
        }

        /// 活动状态
        #[inline]
        pub fn activity_status(mut self, value: impl Into<Enumeration<ActivityStatus>>) -> Self {
            self.activity_status = Some(value.into());
            self
        }

        /// 奖品类型
        #[inline]
        pub fn award_type(mut self, value: impl Into<Enumeration<AwardType>>) -> Self {
            self.award_type = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("offset", &mut self.offset),
                ("limit", &mut self.limit),
                ("activity_name", &mut self.activity_name),
                ("activity_status", &mut self.activity_status),
                ("award_type", &mut self.award_type),
            ]);
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

    message!(Request, Response, Data, AwardSendRule, FullSendRule, StepSendRule);
}
