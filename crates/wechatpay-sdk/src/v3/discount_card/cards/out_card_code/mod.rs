//! `/v3/discount-card/cards/{out_card_code}`

pub mod add_user_records;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/discount-card/cards/{out_card_code}`
#[derive(Clone, Debug)]
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

    use crate::message::{Fen, Members, Message, Time, message};
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("card_id", &mut self.card_id),
                ("card_template_id", &mut self.card_template_id),
                ("out_card_code", &mut self.out_card_code),
                ("appid", &mut self.appid),
                ("mchid", &mut self.mchid),
                ("time_range", &mut self.time_range),
                ("state", &mut self.state),
                ("unfinished_reason", &mut self.unfinished_reason),
                ("total_amount", &mut self.total_amount),
                ("pay_information", &mut self.pay_information),
                ("create_time", &mut self.create_time),
                ("objectives", &mut self.objectives),
                ("rewards", &mut self.rewards),
                ("sharer_openid", &mut self.sharer_openid),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("begin_time", &mut self.begin_time), ("end_time", &mut self.end_time)]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("pay_amount", &mut self.pay_amount),
                ("pay_state", &mut self.pay_state),
                ("transaction_id", &mut self.transaction_id),
                ("pay_time", &mut self.pay_time),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("objective_id", &mut self.objective_id),
                ("name", &mut self.name),
                ("count", &mut self.count),
                ("unit", &mut self.unit),
                ("description", &mut self.description),
                ("objective_completion_records", &mut self.objective_completion_records),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("reward_id", &mut self.reward_id),
                ("name", &mut self.name),
                ("count_type", &mut self.count_type),
                ("count", &mut self.count),
                ("unit", &mut self.unit),
                ("amount", &mut self.amount),
                ("description", &mut self.description),
                ("reward_usage_records", &mut self.reward_usage_records),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("objective_completion_serial_no", &mut self.objective_completion_serial_no),
                ("objective_id", &mut self.objective_id),
                ("completion_time", &mut self.completion_time),
                ("completion_type", &mut self.completion_type),
                ("description", &mut self.description),
                ("completion_count", &mut self.completion_count),
                ("remark", &mut self.remark),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("reward_usage_serial_no", &mut self.reward_usage_serial_no),
                ("reward_id", &mut self.reward_id),
                ("usage_time", &mut self.usage_time),
                ("usage_type", &mut self.usage_type),
                ("description", &mut self.description),
                ("usage_count", &mut self.usage_count),
                ("amount", &mut self.amount),
                ("remark", &mut self.remark),
            ]);
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
