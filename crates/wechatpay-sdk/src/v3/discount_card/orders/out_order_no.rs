//! 通过先享卡订单号查询订单、更新先享卡订单 · Query an order by card order number; Update a card order
//!
//! `/v3/discount-card/orders/{out_order_no}`

use crate::chain::{Members, Method};

/// 通过先享卡订单号查询订单、更新先享卡订单 · Query an order by card order number; Update a card order
///
/// `/v3/discount-card/orders/{out_order_no}`
#[derive(Clone)]
pub struct OutOrderNo {
    pub(crate) node: crate::chain::Node,
}

impl OutOrderNo {
    /// 通过先享卡订单号查询订单 · Query an order by card order number
    ///
    /// `GET /v3/discount-card/orders/{out_order_no}`
    ///
    /// 商户按先享卡订单号查询订单，返回先享卡ID、服务订单号和交易单号。模式：普通商户。
    ///
    /// Queries a discount card order by its own order number and returns the card ID and the related order and transaction IDs. Mode: direct merchant.
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
    /// 官方文档 · Official pages: [discount-card/chapter3_1.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml)
    #[doc(alias(
        "通过先享卡订单号查询订单",
        "Query an order by card order number",
        "微信先享卡",
        "orders",
        "discount-card/orders"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/discount-card/orders/{out_order_no}")
    }

    /// 更新先享卡订单 · Update a card order
    ///
    /// `PATCH /v3/discount-card/orders/{out_order_no}`
    ///
    /// 商户更新先享卡订单的目标达成明细和奖励明细，返回微信支付服务订单号。模式：普通商户。
    ///
    /// Updates the completed objectives and the rewards of a discount card order and returns the service order ID. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::discount_card::orders::out_order_no::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new();
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
    /// 官方文档 · Official pages: [discount-card/chapter3_2.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml)
    #[doc(alias(
        "更新先享卡订单",
        "Update a card order",
        "微信先享卡",
        "orders",
        "discount-card/orders"
    ))]
    #[inline]
    pub fn patch(&self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/discount-card/orders/{out_order_no}",
            Members::Body(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/discount-card/orders/{out_order_no}")
    }
}

/// 通过先享卡订单号查询订单 · Query an order by card order number
pub mod get {

    /// 通过先享卡订单号查询订单：应答 · Query an order by card order number: answer
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

/// 更新先享卡订单 · Update a card order
pub mod patch {

    /// 更新先享卡订单：请求 · Update a card order: request
    pub struct Request {
        /// 目标达成明细列表 · Objective achievement details
        pub objectives: Option<Vec<Objectives>>,
        /// 奖励明细列表 · Reward details
        pub rewards: Option<Vec<Rewards>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 目标达成明细列表 · Objective achievement details
        pub fn objectives<M>(mut self, value: impl crate::IntoList<Objectives, M>) -> Self {
            self.objectives = value.into_list();
            self
        }

        /// 奖励明细列表 · Reward details
        pub fn rewards<M>(mut self, value: impl crate::IntoList<Rewards, M>) -> Self {
            self.rewards = value.into_list();
            self
        }
    }

    /// 目标达成明细列表 · Objective achievement details
    pub struct Objectives {
        /// 目标流水号（必填） · Objective serial number (required)
        pub objective_serial_no: Option<String>,
        /// 先享卡目标ID（必填） · Discount card objective ID (required)
        pub objective_id: Option<i64>,
        /// 履约描述（必填） · Performance description (required)
        pub performance_description: Option<String>,
        /// 履约类型（必填） · Performance type (required)
        pub performance_type: Option<String>,
        /// 目标数量（必填） · Objective quantity (required)
        pub count: Option<i64>,
        /// 履约时间（必填） · Performance time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub performance_time: Option<crate::Time>,
        /// 备注说明 · Remark
        pub remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Objectives {
        /// 目标流水号（必填） · Objective serial number (required)
        pub fn objective_serial_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.objective_serial_no = value.into_member();
            self
        }

        /// 先享卡目标ID（必填） · Discount card objective ID (required)
        pub fn objective_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.objective_id = value.into_member();
            self
        }

        /// 履约描述（必填） · Performance description (required)
        pub fn performance_description<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.performance_description = value.into_member();
            self
        }

        /// 履约类型（必填） · Performance type (required)
        pub fn performance_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.performance_type = value.into_member();
            self
        }

        /// 目标数量（必填） · Objective quantity (required)
        pub fn count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.count = value.into_member();
            self
        }

        /// 履约时间（必填） · Performance time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn performance_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.performance_time = value.into_member();
            self
        }

        /// 备注说明 · Remark
        pub fn remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.remark = value.into_member();
            self
        }
    }

    /// 奖励明细列表 · Reward details
    pub struct Rewards {
        /// 奖励流水号（必填） · Reward serial number (required)
        pub reward_serial_no: Option<String>,
        /// 先享卡奖励ID（必填） · Discount card reward ID (required)
        pub reward_id: Option<i64>,
        /// 奖励描述（必填） · Reward description (required)
        pub description: Option<String>,
        /// 奖励类型（必填） · Reward type (required)
        pub reward_type: Option<String>,
        /// 奖励数量（必填） · Reward quantity (required)
        pub count: Option<i64>,
        /// 奖励金额（必填） · Reward amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 奖励时间（必填） · Reward time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub reward_time: Option<crate::Time>,
        /// 备注说明 · Remark
        pub remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Rewards {
        /// 奖励流水号（必填） · Reward serial number (required)
        pub fn reward_serial_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.reward_serial_no = value.into_member();
            self
        }

        /// 先享卡奖励ID（必填） · Discount card reward ID (required)
        pub fn reward_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.reward_id = value.into_member();
            self
        }

        /// 奖励描述（必填） · Reward description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 奖励类型（必填） · Reward type (required)
        pub fn reward_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.reward_type = value.into_member();
            self
        }

        /// 奖励数量（必填） · Reward quantity (required)
        pub fn count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.count = value.into_member();
            self
        }

        /// 奖励金额（必填） · Reward amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 奖励时间（必填） · Reward time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn reward_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.reward_time = value.into_member();
            self
        }

        /// 备注说明 · Remark
        pub fn remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.remark = value.into_member();
            self
        }
    }

    /// 更新先享卡订单：应答 · Update a card order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 先享卡订单号 · Discount card order number
        pub out_order_no: Option<String>,
        /// 微信支付服务订单号 · WeChat Pay service order number
        pub order_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Objectives, Rewards);

    message! {
        Request {
            0 => objectives: Optional "objectives",
            1 => rewards: Optional "rewards",
        }
        Objectives {
            0 => objective_serial_no: Required "objective_serial_no",
            1 => objective_id: Required "objective_id",
            2 => performance_description: Required "performance_description",
            3 => performance_type: Required "performance_type",
            4 => count: Required "count",
            5 => performance_time: Required "performance_time",
            6 => remark: Optional "remark",
        }
        Rewards {
            0 => reward_serial_no: Required "reward_serial_no",
            1 => reward_id: Required "reward_id",
            2 => description: Required "description",
            3 => reward_type: Required "reward_type",
            4 => count: Required "count",
            5 => amount: Required "amount",
            6 => reward_time: Required "reward_time",
            7 => remark: Optional "remark",
        }
        Response {
            0 => out_order_no: Optional "out_order_no",
            1 => order_id: Optional "order_id",
        }
    }
}
