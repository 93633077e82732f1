//! 通过商户订单号查询订单 · Query an order by merchant order number
//!
//! `/v3/discount-card/orders/out-trade-no/{out_trade_no}`

/// 通过商户订单号查询订单 · Query an order by merchant order number
///
/// `/v3/discount-card/orders/out-trade-no/{out_trade_no}`
#[derive(Clone)]
pub struct OutTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl OutTradeNo {
    /// 通过商户订单号查询订单 · Query an order by merchant order number
    ///
    /// `GET /v3/discount-card/orders/out-trade-no/{out_trade_no}`
    ///
    /// 商户按商户订单号查询先享卡订单，返回先享卡ID、服务订单号和交易单号。模式：普通商户。
    ///
    /// Queries a discount card order by merchant order number and returns the card ID and the related order and transaction IDs. Mode: direct merchant.
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
    /// 官方文档 · Official pages: [discount-card/chapter3_1.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml)
    #[doc(alias(
        "通过商户订单号查询订单",
        "Query an order by merchant order number",
        "微信先享卡",
        "out-trade-no",
        "orders/out-trade-no"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/discount-card/orders/out-trade-no/{out_trade_no}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/discount-card/orders/out-trade-no/{out_trade_no}")
    }
}

/// 通过商户订单号查询订单 · Query an order by merchant order number
pub mod get {

    /// 通过商户订单号查询订单：应答 · Query an order by merchant order number: answer
    #[non_exhaustive]
    pub struct Response {
        /// 先享卡订单号 · Discount card order number
        pub out_order_no: Option<String>,
        /// 先享卡ID · Discount card ID
        pub discount_card_id: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 公众账号ID · App ID
        pub appid: Option<String>,
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// 微信支付服务订单号 · WeChat Pay service order number
        pub order_id: Option<String>,
        /// 微信支付交易单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 先享卡开始时间 · Discount card start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub card_begin_time: Option<crate::Time>,
        /// 先享卡结束时间 · Discount card end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub card_end_time: Option<crate::Time>,
        /// 先享卡名称 · Discount card name
        pub card_name: Option<String>,
        /// 目标描述 · Objective description
        pub objective_description: Option<String>,
        /// 奖励描述 · Reward description
        pub reward_description: Option<String>,
        /// 预估奖励金额 · Estimated reward amount
        ///
        /// 单位为分。In fen.
        pub estimated_reward_amount: Option<crate::Fen>,
        /// 线上使用说明 · Online use instructions
        pub online_instructions: Option<String>,
        /// 线下使用说明 · Offline use instructions
        pub offline_instructions: Option<String>,
        /// 订单状态 · Order status
        pub state: Option<String>,
        /// 总金额 · Total amount
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 扣除金额 · Deduction amount
        ///
        /// 单位为分。In fen.
        pub deduction_amount: Option<crate::Fen>,
        /// 结算金额 · Settlement amount
        ///
        /// 单位为分。In fen.
        pub settlement_amount: Option<crate::Fen>,
        /// 创建时间 · Creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 支付时间 · Payment time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub pay_time: Option<crate::Time>,
        /// 目标达成明细列表 · Objective achievement details
        pub objectives: Option<Vec<Objectives>>,
        /// 奖励明细列表 · Reward details
        pub rewards: Option<Vec<Rewards>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 目标达成明细列表 · Objective achievement details
    #[non_exhaustive]
    pub struct Objectives {
        /// 目标流水号 · Objective serial number
        pub objective_serial_no: Option<String>,
        /// 先享卡目标ID · Discount card objective ID
        pub objective_id: Option<i64>,
        /// 目标名称 · Objective name
        pub name: Option<String>,
        /// 目标单位 · Objective unit
        pub unit: Option<String>,
        /// 履约描述 · Performance description
        pub performance_description: Option<String>,
        /// 履约类型 · Performance type
        pub performance_type: Option<String>,
        /// 目标数量 · Objective quantity
        pub count: Option<i64>,
        /// 履约时间 · Performance time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub performance_time: Option<crate::Time>,
        /// 备注说明 · Remark
        pub remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 奖励明细列表 · Reward details
    #[non_exhaustive]
    pub struct Rewards {
        /// 奖励流水号 · Reward serial number
        pub reward_serial_no: Option<String>,
        /// 先享卡奖励ID · Discount card reward ID
        pub reward_id: Option<i64>,
        /// 奖励名称 · Reward name
        pub name: Option<String>,
        /// 奖励单位 · Reward unit
        pub unit: Option<String>,
        /// 奖励描述 · Reward description
        pub description: Option<String>,
        /// 奖励类型 · Reward type
        pub reward_type: Option<String>,
        /// 奖励数量 · Reward quantity
        pub count: Option<i64>,
        /// 奖励金额 · Reward amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 奖励时间 · Reward time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub reward_time: Option<crate::Time>,
        /// 备注说明 · Remark
        pub remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => out_order_no: Optional "out_order_no",
            1 => discount_card_id: Optional "discount_card_id",
            2 => out_trade_no: Optional "out_trade_no",
            3 => appid: Optional "appid",
            4 => service_id: Optional "service_id",
            5 => order_id: Optional "order_id",
            6 => transaction_id: Optional "transaction_id",
            7 => openid: Optional "openid",
            8 => card_begin_time: Optional "card_begin_time",
            9 => card_end_time: Optional "card_end_time",
            10 => card_name: Optional "card_name",
            11 => objective_description: Optional "objective_description",
            12 => reward_description: Optional "reward_description",
            13 => estimated_reward_amount: Optional "estimated_reward_amount",
            14 => online_instructions: Optional "online_instructions",
            15 => offline_instructions: Optional "offline_instructions",
            16 => state: Optional "state",
            17 => total_amount: Optional "total_amount",
            18 => deduction_amount: Optional "deduction_amount",
            19 => settlement_amount: Optional "settlement_amount",
            20 => create_time: Optional "create_time",
            21 => pay_time: Optional "pay_time",
            22 => objectives: Optional "objectives",
            23 => rewards: Optional "rewards",
        }
        Objectives {
            0 => objective_serial_no: Optional "objective_serial_no",
            1 => objective_id: Optional "objective_id",
            2 => name: Optional "name",
            3 => unit: Optional "unit",
            4 => performance_description: Optional "performance_description",
            5 => performance_type: Optional "performance_type",
            6 => count: Optional "count",
            7 => performance_time: Optional "performance_time",
            8 => remark: Optional "remark",
        }
        Rewards {
            0 => reward_serial_no: Optional "reward_serial_no",
            1 => reward_id: Optional "reward_id",
            2 => name: Optional "name",
            3 => unit: Optional "unit",
            4 => description: Optional "description",
            5 => reward_type: Optional "reward_type",
            6 => count: Optional "count",
            7 => amount: Optional "amount",
            8 => reward_time: Optional "reward_time",
            9 => remark: Optional "remark",
        }
    }
}
