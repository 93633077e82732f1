//! 查询先享卡订单 · Query a discount card
//!
//! `/v3/discount-card/cards/{out_card_code}`

pub mod add_user_records;

/// 查询先享卡订单 · Query a discount card
///
/// `/v3/discount-card/cards/{out_card_code}`
#[derive(Clone)]
pub struct OutCardCode {
    pub(crate) node: crate::chain::Node,
}

impl OutCardCode {
    /// `/add-user-records`: 增加用户记录 · Add discount card user records
    #[inline]
    pub fn add_user_records(&self) -> add_user_records::AddUserRecords {
        add_user_records::AddUserRecords { node: self.node.clone() }
    }

    /// 查询先享卡订单 · Query a discount card
    ///
    /// `GET /v3/discount-card/cards/{out_card_code}`
    ///
    /// 商户按商户领卡号查询用户领取的先享卡，返回先享卡ID、约定期限和状态。模式：普通商户。
    ///
    /// Queries a claimed discount card by merchant card number and returns its ID, agreed period and state. Mode: direct merchant.
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
    /// 官方文档 · Official pages: [discount-card/chapter3_3.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml)
    #[doc(alias(
        "查询先享卡订单",
        "Query a discount card",
        "微信先享卡",
        "cards",
        "discount-card/cards"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/discount-card/cards/{out_card_code}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/discount-card/cards/{out_card_code}")
    }
}

/// 查询先享卡订单 · Query a discount card
pub mod get {

    /// 查询先享卡订单：应答 · Query a discount card: answer
    #[non_exhaustive]
    pub struct Response {
        /// 先享卡ID · Discount card ID
        pub card_id: Option<String>,
        /// 先享卡模板ID · Discount card template ID
        pub card_template_id: Option<String>,
        /// 商户领卡号 · Merchant card claim number
        pub out_card_code: Option<String>,
        /// 公众账号ID · App ID
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 约定时间期限 · Agreed period
        pub time_range: Option<TimeRange>,
        /// 状态 · Status
        pub state: Option<String>,
        /// 未完成约定原因 · Reason the agreement was unfinished
        pub unfinished_reason: Option<String>,
        /// 享受优惠总金额 · Total discount amount enjoyed
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 用户退回优惠的付款信息 · Discount repayment information
        pub pay_information: Option<PayInformation>,
        /// 创卡时间 · Card creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 目标列表 · Objectives
        pub objectives: Option<Vec<Objectives>>,
        /// 优惠列表 · Discounts
        pub rewards: Option<Vec<Rewards>>,
        /// 邀请者用户标识 · Inviter openid
        pub sharer_openid: Option<String>,
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 约定时间期限 · Agreed period
    #[non_exhaustive]
    pub struct TimeRange {
        /// 约定开始时间 · Agreed start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub begin_time: Option<crate::Time>,
        /// 约定结束时间 · Agreed end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 用户退回优惠的付款信息 · Discount repayment information
    #[non_exhaustive]
    pub struct PayInformation {
        /// 付款金额 · Payment amount
        ///
        /// 单位为分。In fen.
        pub pay_amount: Option<crate::Fen>,
        /// 付款状态 · Payment status
        pub pay_state: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 支付时间 · Payment time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub pay_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 目标列表 · Objectives
    #[non_exhaustive]
    pub struct Objectives {
        /// 目标ID · Objective ID
        pub objective_id: Option<String>,
        /// 目标名称 · Objective name
        pub name: Option<String>,
        /// 目标数量 · Objective quantity
        pub count: Option<i64>,
        /// 目标单位 · Objective unit
        pub unit: Option<String>,
        /// 目标描述 · Objective description
        pub description: Option<String>,
        /// 目标完成记录 · Objective completion records
        pub objective_completion_records: Option<Vec<ObjectiveCompletionRecords>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠列表 · Discounts
    #[non_exhaustive]
    pub struct Rewards {
        /// 优惠ID · Discount ID
        pub reward_id: Option<String>,
        /// 优惠名称 · Discount name
        pub name: Option<String>,
        /// 优惠数量类型 · Discount quantity type
        pub count_type: Option<String>,
        /// 优惠数量 · Number of discounts
        pub count: Option<i64>,
        /// 优惠单位 · Discount unit
        pub unit: Option<String>,
        /// 优惠金额 · Discount amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 优惠描述 · Discount description
        pub description: Option<String>,
        /// 优惠使用记录列 · Discount usage records
        pub reward_usage_records: Option<Vec<RewardUsageRecords>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 目标完成记录 · Objective completion records
    #[non_exhaustive]
    pub struct ObjectiveCompletionRecords {
        /// 目标完成流水号 · Objective completion serial number
        pub objective_completion_serial_no: Option<String>,
        /// 目标ID · Objective ID
        pub objective_id: Option<String>,
        /// 目标完成时间 · Objective completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub completion_time: Option<crate::Time>,
        /// 目标完成类型 · Objective completion type
        pub completion_type: Option<String>,
        /// 目标完成描述 · Objective completion description
        pub description: Option<String>,
        /// 目标完成数量 · Objective completion quantity
        pub completion_count: Option<i64>,
        /// 备注说明 · Remark
        pub remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠使用记录列 · Discount usage records
    #[non_exhaustive]
    pub struct RewardUsageRecords {
        /// 优惠使用记录流水号 · Discount usage serial number
        pub reward_usage_serial_no: Option<String>,
        /// 优惠ID · Discount ID
        pub reward_id: Option<String>,
        /// 优惠使用时间 · Discount usage time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub usage_time: Option<crate::Time>,
        /// 优惠使用类型 · Discount usage type
        pub usage_type: Option<String>,
        /// 优惠使用描述 · Discount usage description
        pub description: Option<String>,
        /// 优惠使用数量 · Discount usage quantity
        pub usage_count: Option<i64>,
        /// 优惠金额 · Discount amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 备注说明 · Remark
        pub remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => card_id: Optional "card_id",
            1 => card_template_id: Optional "card_template_id",
            2 => out_card_code: Optional "out_card_code",
            3 => appid: Optional "appid",
            4 => mchid: Optional "mchid",
            5 => time_range: Optional "time_range",
            6 => state: Optional "state",
            7 => unfinished_reason: Optional "unfinished_reason",
            8 => total_amount: Optional "total_amount",
            9 => pay_information: Optional "pay_information",
            10 => create_time: Optional "create_time",
            11 => objectives: Optional "objectives",
            12 => rewards: Optional "rewards",
            13 => sharer_openid: Optional "sharer_openid",
            14 => openid: Optional "openid",
        }
        TimeRange {
            0 => begin_time: Optional "begin_time",
            1 => end_time: Optional "end_time",
        }
        PayInformation {
            0 => pay_amount: Optional "pay_amount",
            1 => pay_state: Optional "pay_state",
            2 => transaction_id: Optional "transaction_id",
            3 => pay_time: Optional "pay_time",
        }
        Objectives {
            0 => objective_id: Optional "objective_id",
            1 => name: Optional "name",
            2 => count: Optional "count",
            3 => unit: Optional "unit",
            4 => description: Optional "description",
            5 => objective_completion_records: Optional "objective_completion_records",
        }
        Rewards {
            0 => reward_id: Optional "reward_id",
            1 => name: Optional "name",
            2 => count_type: Optional "count_type",
            3 => count: Optional "count",
            4 => unit: Optional "unit",
            5 => amount: Optional "amount",
            6 => description: Optional "description",
            7 => reward_usage_records: Optional "reward_usage_records",
        }
        ObjectiveCompletionRecords {
            0 => objective_completion_serial_no: Optional "objective_completion_serial_no",
            1 => objective_id: Optional "objective_id",
            2 => completion_time: Optional "completion_time",
            3 => completion_type: Optional "completion_type",
            4 => description: Optional "description",
            5 => completion_count: Optional "completion_count",
            6 => remark: Optional "remark",
        }
        RewardUsageRecords {
            0 => reward_usage_serial_no: Optional "reward_usage_serial_no",
            1 => reward_id: Optional "reward_id",
            2 => usage_time: Optional "usage_time",
            3 => usage_type: Optional "usage_type",
            4 => description: Optional "description",
            5 => usage_count: Optional "usage_count",
            6 => amount: Optional "amount",
            7 => remark: Optional "remark",
        }
    }
}
