//! `/v3/discount-card/cards/{out_card_code}/add-user-records`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/discount-card/cards/{out_card_code}/add-user-records`
#[derive(Clone, Debug)]
pub struct AddUserRecords(pub(crate) Node);

impl AddUserRecords {
    /// 增加用户记录 (direct)
    ///
    /// `POST /v3/discount-card/cards/{out_card_code}/add-user-records`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::discount_card::cards::out_card_code::add_user_records::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .card_template_id("87789b2f25177433bcbf407e8e471f95")
    ///     .objective_completion_records(vec![
    ///         post::ObjectiveCompletionRecords::new()
    ///             .objective_completion_serial_no("578354545")
    ///             .objective_id("123456")
    ///             .completion_time("2015-05-20T13:29:35.120+08:00")
    ///             .completion_type("INCREASE")
    ///             .description("购买商品")
    ///             .completion_count(1)
    ///             .remark("特价商品"),
    ///     ])
    ///     .reward_usage_records(vec![
    ///         post::RewardUsageRecords::new()
    ///             .reward_usage_serial_no("578354")
    ///             .reward_id("123456")
    ///             .usage_time("2015-05-20T13:29:35.120+08:00")
    ///             .usage_type("INCREASE")
    ///             .description("购买商品")
    ///             .usage_count(1)
    ///             .amount(100)
    ///             .remark("特价商品"),
    ///     ]);
    /// client
    ///     .v3()
    ///     .discount_card()
    ///     .cards()
    ///     .out_card_code("6e8369071cd942c0476613f9d1ce9ca3")
    ///     .add_user_records()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/discount-card/cards/{out_card_code}/add-user-records", rest)
    }
}

/// 增加用户记录
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/discount-card/cards/{out_card_code}/add-user-records");

    /// 增加用户记录：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 卡模板ID
        pub card_template_id: Required<String>,
        /// 目标完成记录
        pub objective_completion_records: Option<Vec<ObjectiveCompletionRecords>>,
        /// 优惠使用记录
        pub reward_usage_records: Option<Vec<RewardUsageRecords>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 卡模板ID
        #[inline]
        pub fn card_template_id(mut self, value: impl Into<String>) -> Self {
            self.card_template_id = Required::set(value.into());
            self
        }

        /// 目标完成记录
        #[inline]
        pub fn objective_completion_records(
            mut self,
            value: Vec<ObjectiveCompletionRecords>,
        ) -> Self {
            self.objective_completion_records = Some(value);
            self
        }

        /// 优惠使用记录
        #[inline]
        pub fn reward_usage_records(mut self, value: Vec<RewardUsageRecords>) -> Self {
            self.reward_usage_records = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("card_template_id", &mut self.card_template_id),
                ("objective_completion_records", &mut self.objective_completion_records),
                ("reward_usage_records", &mut self.reward_usage_records),
            ]);
        }
    }

    /// 目标完成记录
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ObjectiveCompletionRecords {
        /// 目标完成流水号
        pub objective_completion_serial_no: Required<String>,
        /// 目标ID
        pub objective_id: Required<String>,
        /// 目标完成时间
        pub completion_time: Required<Time>,
        /// 目标完成类型
        pub completion_type: Required<String>,
        /// 目标完成描述
        pub description: Required<String>,
        /// 目标完成数量
        pub completion_count: Required<i64>,
        /// 备注说明
        pub remark: Option<String>,
    }

    impl ObjectiveCompletionRecords {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 目标完成流水号
        #[inline]
        pub fn objective_completion_serial_no(mut self, value: impl Into<String>) -> Self {
            self.objective_completion_serial_no = Required::set(value.into());
            self
        }

        /// 目标ID
        #[inline]
        pub fn objective_id(mut self, value: impl Into<String>) -> Self {
            self.objective_id = Required::set(value.into());
            self
        }

        /// 目标完成时间
        #[inline]
        pub fn completion_time(mut self, value: impl Into<Time>) -> Self {
            self.completion_time = Required::set(value.into());
            self
        }

        /// 目标完成类型
        #[inline]
        pub fn completion_type(mut self, value: impl Into<String>) -> Self {
            self.completion_type = Required::set(value.into());
            self
        }

        /// 目标完成描述
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// 目标完成数量
        #[inline]
        pub fn completion_count(mut self, value: i64) -> Self {
            self.completion_count = Required::set(value);
            self
        }

        /// 备注说明
        #[inline]
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Some(value.into());
            self
        }
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

    /// 优惠使用记录
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RewardUsageRecords {
        /// 优惠使用记录流水号
        pub reward_usage_serial_no: Required<String>,
        /// 优惠ID
        pub reward_id: Required<String>,
        /// 优惠使用时间
        pub usage_time: Required<Time>,
        /// 优惠使用类型
        pub usage_type: Required<String>,
        /// 优惠使用描述
        pub description: Required<String>,
        /// 数量
        pub usage_count: Required<i64>,
        /// 金额，单位为分
        pub amount: Required<Fen>,
        /// 备注说明
        pub remark: Option<String>,
    }

    impl RewardUsageRecords {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 优惠使用记录流水号
        #[inline]
        pub fn reward_usage_serial_no(mut self, value: impl Into<String>) -> Self {
            self.reward_usage_serial_no = Required::set(value.into());
            self
        }

        /// 优惠ID
        #[inline]
        pub fn reward_id(mut self, value: impl Into<String>) -> Self {
            self.reward_id = Required::set(value.into());
            self
        }

        /// 优惠使用时间
        #[inline]
        pub fn usage_time(mut self, value: impl Into<Time>) -> Self {
            self.usage_time = Required::set(value.into());
            self
        }

        /// 优惠使用类型
        #[inline]
        pub fn usage_type(mut self, value: impl Into<String>) -> Self {
            self.usage_type = Required::set(value.into());
            self
        }

        /// 优惠使用描述
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// 数量
        #[inline]
        pub fn usage_count(mut self, value: i64) -> Self {
            self.usage_count = Required::set(value);
            self
        }

        /// 金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Required::set(value.into());
            self
        }

        /// 备注说明
        #[inline]
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Some(value.into());
            self
        }
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

    message!(Request, ObjectiveCompletionRecords, RewardUsageRecords);
}
