//! `/v3/marketing/paygiftactivity/activities`

pub mod activity_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/paygiftactivity/activities`
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
        Enumeration, Fen, Listed, Message, Named, Object, Time, message, optional, request,
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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
            Self(self.0.with::<String>("activity_name", value.into()))
        }

        /// 活动状态
        pub fn activity_status(self, value: impl Into<Enumeration<ActivityStatus>>) -> Self {
            Self(self.0.with::<Enumeration<ActivityStatus>>("activity_status", value.into()))
        }

        /// 奖品类型
        pub fn award_type(self, value: impl Into<Enumeration<AwardType>>) -> Self {
            Self(self.0.with::<Enumeration<AwardType>>("award_type", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("offset", &mut self.offset),
                1 => Named("limit", &mut self.limit),
                2 => Named("total_count", &mut self.total_count),
                3 => Named("data", &mut self.data),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("activity_base_info", &mut self.activity_base_info),
                1 => Named("advanced_setting", &mut self.advanced_setting),
                2 => Named("activity_id", &mut self.activity_id),
                3 => Named("award_send_rule", &mut self.award_send_rule),
                4 => Named("activity_status", &mut self.activity_status),
                5 => Named("activity_type", &mut self.activity_type),
                6 => Named("belong_merchant_id", &mut self.belong_merchant_id),
                7 => Named("create_time", &mut self.create_time),
                8 => Named("creator_merchant_id", &mut self.creator_merchant_id),
                9 => Named("update_time", &mut self.update_time),
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
        /// 阶梯送发放规则
        pub step_send_rule: Option<StepSendRule>,
    }

    impl Message for AwardSendRule {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("full_send_rule", &mut self.full_send_rule),
                1 => Named("step_send_rule", &mut self.step_send_rule),
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
        /// 发券商户号列表
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("award_type", &mut self.award_type),
                1 => Named("merchant_option", &mut self.merchant_option),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Data, AwardSendRule, FullSendRule, StepSendRule);
}
