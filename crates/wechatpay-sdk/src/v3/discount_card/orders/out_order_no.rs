//! `/v3/discount-card/orders/{out_order_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/discount-card/orders/{out_order_no}`
#[derive(Clone, Debug)]
pub struct OutOrderNo(pub(crate) Node);

impl OutOrderNo {
    /// 通过先享卡订单号查询订单 (direct)
    ///
    /// `GET /v3/discount-card/orders/{out_order_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .discount_card()
    ///     .orders()
    ///     .out_order_no("233bcbf407e87789b8e471f251774f95")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// 更新先享卡订单 (direct)
    ///
    /// `PATCH /v3/discount-card/orders/{out_order_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::discount_card::orders::out_order_no::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .objectives(vec![
    ///         patch::Objectives::new()
    ///             .objective_serial_no("578354545")
    ///             .objective_id(123456)
    ///             .performance_description("购买商品")
    ///             .performance_type("INCREASE")
    ///             .count(1)
    ///             .performance_time("2015-05-20T13:29:35.120+08:00")
    ///             .remark("特价商品"),
    ///     ])
    ///     .rewards(vec![
    ///         patch::Rewards::new()
    ///             .reward_serial_no("578354")
    ///             .reward_id(123456)
    ///             .description("购买商品")
    ///             .reward_type("INCREASE")
    ///             .count(1)
    ///             .amount(100)
    ///             .reward_time("2015-05-20T13:29:35.120+08:00")
    ///             .remark("特价商品"),
    ///     ]);
    /// let answer = client
    ///     .v3()
    ///     .discount_card()
    ///     .orders()
    ///     .out_order_no("233bcbf407e87789b8e471f251774f95")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml)
    #[inline]
    pub fn patch(self, request: patch::Request) -> Call<patch::Response> {
        self.0.call(&patch::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/discount-card/orders/{out_order_no}", rest)
    }
}

/// 通过先享卡订单号查询订单
pub mod get {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::discount_card::orders::out_trade_no::out_trade_no::get::{
        Objectives, Response, Rewards,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/discount-card/orders/{out_order_no}");
}

/// 更新先享卡订单
pub mod patch {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::PATCH, "/v3/discount-card/orders/{out_order_no}");

    /// 更新先享卡订单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 目标达成明细列表
        pub objectives: Option<Vec<Objectives>>,
        /// 奖励明细列表
        pub rewards: Option<Vec<Rewards>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 目标达成明细列表
        #[inline]
        pub fn objectives(mut self, value: Vec<Objectives>) -> Self {
            self.objectives = Some(value);
            self
        }

        /// 奖励明细列表
        #[inline]
        pub fn rewards(mut self, value: Vec<Rewards>) -> Self {
            self.rewards = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("objectives", &mut self.objectives), ("rewards", &mut self.rewards)]);
        }
    }

    /// 目标达成明细列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Objectives {
        /// 目标流水号
        pub objective_serial_no: Required<String>,
        /// 先享卡目标ID
        pub objective_id: Required<i64>,
        /// 履约描述
        pub performance_description: Required<String>,
        /// 履约类型
        pub performance_type: Required<String>,
        /// 目标数量
        pub count: Required<i64>,
        /// 履约时间
        pub performance_time: Required<Time>,
        /// 备注说明
        pub remark: Option<String>,
    }

    impl Objectives {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 目标流水号
        #[inline]
        pub fn objective_serial_no(mut self, value: impl Into<String>) -> Self {
            self.objective_serial_no = Required::set(value.into());
            self
        }

        /// 先享卡目标ID
        #[inline]
        pub fn objective_id(mut self, value: i64) -> Self {
            self.objective_id = Required::set(value);
            self
        }

        /// 履约描述
        #[inline]
        pub fn performance_description(mut self, value: impl Into<String>) -> Self {
            self.performance_description = Required::set(value.into());
            self
        }

        /// 履约类型
        #[inline]
        pub fn performance_type(mut self, value: impl Into<String>) -> Self {
            self.performance_type = Required::set(value.into());
            self
        }

        /// 目标数量
        #[inline]
        pub fn count(mut self, value: i64) -> Self {
            self.count = Required::set(value);
            self
        }

        /// 履约时间
        #[inline]
        pub fn performance_time(mut self, value: impl Into<Time>) -> Self {
            self.performance_time = Required::set(value.into());
            self
        }

        /// 备注说明
        #[inline]
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Some(value.into());
            self
        }
    }

    impl Message for Objectives {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("objective_serial_no", &mut self.objective_serial_no),
                ("objective_id", &mut self.objective_id),
                ("performance_description", &mut self.performance_description),
                ("performance_type", &mut self.performance_type),
                ("count", &mut self.count),
                ("performance_time", &mut self.performance_time),
                ("remark", &mut self.remark),
            ]);
        }
    }

    /// 奖励明细列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Rewards {
        /// 奖励流水号
        pub reward_serial_no: Required<String>,
        /// 先享卡奖励ID
        pub reward_id: Required<i64>,
        /// 奖励描述
        pub description: Required<String>,
        /// 奖励类型
        pub reward_type: Required<String>,
        /// 奖励数量
        pub count: Required<i64>,
        /// 奖励金额，单位为分
        pub amount: Required<Fen>,
        /// 奖励时间
        pub reward_time: Required<Time>,
        /// 备注说明
        pub remark: Option<String>,
    }

    impl Rewards {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 奖励流水号
        #[inline]
        pub fn reward_serial_no(mut self, value: impl Into<String>) -> Self {
            self.reward_serial_no = Required::set(value.into());
            self
        }

        /// 先享卡奖励ID
        #[inline]
        pub fn reward_id(mut self, value: i64) -> Self {
            self.reward_id = Required::set(value);
            self
        }

        /// 奖励描述
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// 奖励类型
        #[inline]
        pub fn reward_type(mut self, value: impl Into<String>) -> Self {
            self.reward_type = Required::set(value.into());
            self
        }

        /// 奖励数量
        #[inline]
        pub fn count(mut self, value: i64) -> Self {
            self.count = Required::set(value);
            self
        }

        /// 奖励金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Required::set(value.into());
            self
        }

        /// 奖励时间
        #[inline]
        pub fn reward_time(mut self, value: impl Into<Time>) -> Self {
            self.reward_time = Required::set(value.into());
            self
        }

        /// 备注说明
        #[inline]
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Some(value.into());
            self
        }
    }

    impl Message for Rewards {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("reward_serial_no", &mut self.reward_serial_no),
                ("reward_id", &mut self.reward_id),
                ("description", &mut self.description),
                ("reward_type", &mut self.reward_type),
                ("count", &mut self.count),
                ("amount", &mut self.amount),
                ("reward_time", &mut self.reward_time),
                ("remark", &mut self.remark),
            ]);
        }
    }

    /// 更新先享卡订单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 先享卡订单号
        pub out_order_no: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("out_order_no", &mut self.out_order_no), ("order_id", &mut self.order_id)]);
        }
    }

    message!(Request, Objectives, Rewards, Response);
}
