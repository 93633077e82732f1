//! `/v3/discount-card/orders/out-trade-no/{out_trade_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/discount-card/orders/out-trade-no/{out_trade_no}`
pub struct OutTradeNo(pub(crate) Node);

impl OutTradeNo {
    /// 通过先享卡订单号查询订单 (direct)
    ///
    /// `GET /v3/discount-card/orders/out-trade-no/{out_trade_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .discount_card()
    ///     .orders()
    ///     .out_trade_no()
    ///     .out_trade_no("6e8369071cd942c0476613f9d1ce9ca3")
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

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/discount-card/orders/out-trade-no/{out_trade_no}", rest)
    }
}

/// 通过先享卡订单号查询订单
pub mod get {
    use http::Method;

    use crate::message::{Fen, Message, Named, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/discount-card/orders/out-trade-no/{out_trade_no}");

    /// 通过先享卡订单号查询订单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 先享卡订单号
        pub out_order_no: Option<String>,
        /// 先享卡ID
        pub discount_card_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
        /// 微信支付交易单号
        pub transaction_id: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 先享卡开始时间
        pub card_begin_time: Option<String>,
        /// 先享卡结束时间
        pub card_end_time: Option<String>,
        /// 先享卡名称
        pub card_name: Option<String>,
        /// 目标描述
        pub objective_description: Option<String>,
        /// 奖励描述
        pub reward_description: Option<String>,
        /// 预估奖励金额，单位为分
        pub estimated_reward_amount: Option<Fen>,
        /// 线上使用说明
        pub online_instructions: Option<String>,
        /// 线下使用说明
        pub offline_instructions: Option<String>,
        /// 订单状态
        pub state: Option<String>,
        /// 总金额，单位为分
        pub total_amount: Option<Fen>,
        /// 扣除金额，单位为分
        pub deduction_amount: Option<Fen>,
        /// 结算金额，单位为分
        pub settlement_amount: Option<Fen>,
        /// 创建时间
        pub create_time: Option<Time>,
        /// 支付时间
        pub pay_time: Option<Time>,
        /// 目标达成明细列表
        pub objectives: Option<Vec<Objectives>>,
        /// 奖励明细列表
        pub rewards: Option<Vec<Rewards>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_order_no", &mut self.out_order_no),
                1 => Named("discount_card_id", &mut self.discount_card_id),
                2 => Named("out_trade_no", &mut self.out_trade_no),
                3 => Named("appid", &mut self.appid),
                4 => Named("service_id", &mut self.service_id),
                5 => Named("order_id", &mut self.order_id),
                6 => Named("transaction_id", &mut self.transaction_id),
                7 => Named("openid", &mut self.openid),
                8 => Named("card_begin_time", &mut self.card_begin_time),
                9 => Named("card_end_time", &mut self.card_end_time),
                10 => Named("card_name", &mut self.card_name),
                11 => Named("objective_description", &mut self.objective_description),
                12 => Named("reward_description", &mut self.reward_description),
                13 => Named("estimated_reward_amount", &mut self.estimated_reward_amount),
                14 => Named("online_instructions", &mut self.online_instructions),
                15 => Named("offline_instructions", &mut self.offline_instructions),
                16 => Named("state", &mut self.state),
                17 => Named("total_amount", &mut self.total_amount),
                18 => Named("deduction_amount", &mut self.deduction_amount),
                19 => Named("settlement_amount", &mut self.settlement_amount),
                20 => Named("create_time", &mut self.create_time),
                21 => Named("pay_time", &mut self.pay_time),
                22 => Named("objectives", &mut self.objectives),
                23 => Named("rewards", &mut self.rewards),
                _ => return None,
            })
        }
    }

    /// 目标达成明细列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Objectives {
        /// 目标流水号
        pub objective_serial_no: Option<String>,
        /// 先享卡目标ID
        pub objective_id: Option<i64>,
        /// 目标名称
        pub name: Option<String>,
        /// 目标单位
        pub unit: Option<String>,
        /// 履约描述
        pub performance_description: Option<String>,
        /// 履约类型
        pub performance_type: Option<String>,
        /// 目标数量
        pub count: Option<i64>,
        /// 履约时间
        pub performance_time: Option<Time>,
        /// 备注说明
        pub remark: Option<String>,
    }

    impl Message for Objectives {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("objective_serial_no", &mut self.objective_serial_no),
                1 => Named("objective_id", &mut self.objective_id),
                2 => Named("name", &mut self.name),
                3 => Named("unit", &mut self.unit),
                4 => Named("performance_description", &mut self.performance_description),
                5 => Named("performance_type", &mut self.performance_type),
                6 => Named("count", &mut self.count),
                7 => Named("performance_time", &mut self.performance_time),
                8 => Named("remark", &mut self.remark),
                _ => return None,
            })
        }
    }

    /// 奖励明细列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Rewards {
        /// 奖励流水号
        pub reward_serial_no: Option<String>,
        /// 先享卡奖励ID
        pub reward_id: Option<i64>,
        /// 奖励名称
        pub name: Option<String>,
        /// 奖励单位
        pub unit: Option<String>,
        /// 奖励描述
        pub description: Option<String>,
        /// 奖励类型
        pub reward_type: Option<String>,
        /// 奖励数量
        pub count: Option<i64>,
        /// 奖励金额，单位为分
        pub amount: Option<Fen>,
        /// 奖励时间
        pub reward_time: Option<Time>,
        /// 备注说明
        pub remark: Option<String>,
    }

    impl Message for Rewards {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("reward_serial_no", &mut self.reward_serial_no),
                1 => Named("reward_id", &mut self.reward_id),
                2 => Named("name", &mut self.name),
                3 => Named("unit", &mut self.unit),
                4 => Named("description", &mut self.description),
                5 => Named("reward_type", &mut self.reward_type),
                6 => Named("count", &mut self.count),
                7 => Named("amount", &mut self.amount),
                8 => Named("reward_time", &mut self.reward_time),
                9 => Named("remark", &mut self.remark),
                _ => return None,
            })
        }
    }

    message!(Response, Objectives, Rewards);
}
