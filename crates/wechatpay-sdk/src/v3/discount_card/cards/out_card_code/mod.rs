//! `/v3/discount-card/cards/{out_card_code}`

pub mod add_user_records;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/discount-card/cards/{out_card_code}`
pub struct OutCardCode(pub(crate) Node);

impl OutCardCode {
    /// `/add-user-records`
    #[inline]
    pub fn add_user_records(self) -> add_user_records::AddUserRecords {
        add_user_records::AddUserRecords(self.0)
    }

    /// 查询先享卡订单 (direct)
    ///
    /// `GET /v3/discount-card/cards/{out_card_code}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .discount_card()
    ///     .cards()
    ///     .out_card_code("6e8369071cd942c0476613f9d1ce9ca3")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/discount-card/cards/{out_card_code}", rest)
    }
}

/// 查询先享卡订单
pub mod get {
    use http::Method;

    use crate::message::{Fen, Message, Named, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/discount-card/cards/{out_card_code}");

    /// 查询先享卡订单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 先享卡ID
        pub card_id: Option<String>,
        /// 先享卡模板ID
        pub card_template_id: Option<String>,
        /// 商户领卡号
        pub out_card_code: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 约定时间期限
        pub time_range: Option<TimeRange>,
        /// 状态
        pub state: Option<String>,
        /// 未完成约定原因
        pub unfinished_reason: Option<String>,
        /// 享受优惠总金额，单位为分
        pub total_amount: Option<Fen>,
        /// 用户退回优惠的付款信息
        pub pay_information: Option<PayInformation>,
        /// 创卡时间
        pub create_time: Option<Time>,
        /// 目标列表
        pub objectives: Option<Vec<Objectives>>,
        /// 优惠列表
        pub rewards: Option<Vec<Rewards>>,
        /// 邀请者用户标识
        pub sharer_openid: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("card_id", &mut self.card_id),
                1 => Named("card_template_id", &mut self.card_template_id),
                2 => Named("out_card_code", &mut self.out_card_code),
                3 => Named("appid", &mut self.appid),
                4 => Named("mchid", &mut self.mchid),
                5 => Named("time_range", &mut self.time_range),
                6 => Named("state", &mut self.state),
                7 => Named("unfinished_reason", &mut self.unfinished_reason),
                8 => Named("total_amount", &mut self.total_amount),
                9 => Named("pay_information", &mut self.pay_information),
                10 => Named("create_time", &mut self.create_time),
                11 => Named("objectives", &mut self.objectives),
                12 => Named("rewards", &mut self.rewards),
                13 => Named("sharer_openid", &mut self.sharer_openid),
                _ => return None,
            })
        }
    }

    /// 约定时间期限
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TimeRange {
        /// 约定开始时间
        pub begin_time: Option<Time>,
        /// 约定结束时间
        pub end_time: Option<String>,
    }

    impl Message for TimeRange {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("begin_time", &mut self.begin_time),
                1 => Named("end_time", &mut self.end_time),
                _ => return None,
            })
        }
    }

    /// 用户退回优惠的付款信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PayInformation {
        /// 付款金额，单位为分
        pub pay_amount: Option<Fen>,
        /// 付款状态
        pub pay_state: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 支付时间
        pub pay_time: Option<Time>,
    }

    impl Message for PayInformation {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("pay_amount", &mut self.pay_amount),
                1 => Named("pay_state", &mut self.pay_state),
                2 => Named("transaction_id", &mut self.transaction_id),
                3 => Named("pay_time", &mut self.pay_time),
                _ => return None,
            })
        }
    }

    /// 目标列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Objectives {
        /// 目标ID
        pub objective_id: Option<String>,
        /// 目标名称
        pub name: Option<String>,
        /// 目标数量
        pub count: Option<i64>,
        /// 目标单位
        pub unit: Option<String>,
        /// 目标描述
        pub description: Option<String>,
        /// 目标完成记录
        pub objective_completion_records: Option<Vec<ObjectiveCompletionRecords>>,
    }

    impl Message for Objectives {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("objective_id", &mut self.objective_id),
                1 => Named("name", &mut self.name),
                2 => Named("count", &mut self.count),
                3 => Named("unit", &mut self.unit),
                4 => Named("description", &mut self.description),
                5 => Named("objective_completion_records", &mut self.objective_completion_records),
                _ => return None,
            })
        }
    }

    /// 优惠列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Rewards {
        /// 优惠ID
        pub reward_id: Option<String>,
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠数量类型
        pub count_type: Option<String>,
        /// 优惠数量
        pub count: Option<i64>,
        /// 优惠单位
        pub unit: Option<String>,
        /// 优惠金额，单位为分
        pub amount: Option<Fen>,
        /// 优惠描述
        pub description: Option<String>,
        /// 优惠使用记录列
        pub reward_usage_records: Option<Vec<RewardUsageRecords>>,
    }

    impl Message for Rewards {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("reward_id", &mut self.reward_id),
                1 => Named("name", &mut self.name),
                2 => Named("count_type", &mut self.count_type),
                3 => Named("count", &mut self.count),
                4 => Named("unit", &mut self.unit),
                5 => Named("amount", &mut self.amount),
                6 => Named("description", &mut self.description),
                7 => Named("reward_usage_records", &mut self.reward_usage_records),
                _ => return None,
            })
        }
    }

    /// 目标完成记录
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ObjectiveCompletionRecords {
        /// 目标完成流水号
        pub objective_completion_serial_no: Option<String>,
        /// 目标ID
        pub objective_id: Option<String>,
        /// 目标完成时间
        pub completion_time: Option<Time>,
        /// 目标完成类型
        pub completion_type: Option<String>,
        /// 目标完成描述
        pub description: Option<String>,
        /// 目标完成数量
        pub completion_count: Option<i64>,
        /// 备注说明
        pub remark: Option<String>,
    }

    impl Message for ObjectiveCompletionRecords {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named(
                    "objective_completion_serial_no",
                    &mut self.objective_completion_serial_no,
                ),
                1 => Named("objective_id", &mut self.objective_id),
                2 => Named("completion_time", &mut self.completion_time),
                3 => Named("completion_type", &mut self.completion_type),
                4 => Named("description", &mut self.description),
                5 => Named("completion_count", &mut self.completion_count),
                6 => Named("remark", &mut self.remark),
                _ => return None,
            })
        }
    }

    /// 优惠使用记录列
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RewardUsageRecords {
        /// 优惠使用记录流水号
        pub reward_usage_serial_no: Option<String>,
        /// 优惠ID
        pub reward_id: Option<String>,
        /// 优惠使用时间
        pub usage_time: Option<Time>,
        /// 优惠使用类型
        pub usage_type: Option<String>,
        /// 优惠使用描述
        pub description: Option<String>,
        /// 优惠使用数量
        pub usage_count: Option<i64>,
        /// 优惠金额，单位为分
        pub amount: Option<Fen>,
        /// 备注说明
        pub remark: Option<String>,
    }

    impl Message for RewardUsageRecords {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("reward_usage_serial_no", &mut self.reward_usage_serial_no),
                1 => Named("reward_id", &mut self.reward_id),
                2 => Named("usage_time", &mut self.usage_time),
                3 => Named("usage_type", &mut self.usage_type),
                4 => Named("description", &mut self.description),
                5 => Named("usage_count", &mut self.usage_count),
                6 => Named("amount", &mut self.amount),
                7 => Named("remark", &mut self.remark),
                _ => return None,
            })
        }
    }

    message!(
        Response,
        TimeRange,
        PayInformation,
        Objectives,
        Rewards,
        ObjectiveCompletionRecords,
        RewardUsageRecords
    );
}
