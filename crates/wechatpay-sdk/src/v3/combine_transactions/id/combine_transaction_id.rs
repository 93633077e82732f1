//! 个人收款交易通过微信支付订单号查单 · Query an individual payee order
//!
//! `/v3/combine-transactions/id/{combine_transaction_id}`

/// 个人收款交易通过微信支付订单号查单 · Query an individual payee order
///
/// `/v3/combine-transactions/id/{combine_transaction_id}`
#[derive(Clone)]
pub struct CombineTransactionId {
    pub(crate) node: crate::chain::Node,
}

impl CombineTransactionId {
    /// 个人收款交易通过微信支付订单号查单 · Query an individual payee order
    ///
    /// `GET /v3/combine-transactions/id/{combine_transaction_id}`
    ///
    /// 按微信支付订单号查询平台为个人收款方发起的交易，返回支付者信息和各商品单的状态。模式：服务商。
    ///
    /// Queries an individual payee transaction by its WeChat Pay transaction ID and returns the payer and the state of each sub-order. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .combine_transactions()
    ///     .id()
    ///     .combine_transaction_id("combinetrans202608010001")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012602242](https://pay.weixin.qq.com/doc/v3/partner/4012602242)
    #[doc(alias(
        "个人收款交易通过微信支付订单号查单",
        "Query an individual payee order",
        "收付通-个人收款",
        "id",
        "combine-transactions/id"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/combine-transactions/id/{combine_transaction_id}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/combine-transactions/id/{combine_transaction_id}")
    }
}

/// 个人收款交易通过微信支付订单号查单 · Query an individual payee order
pub mod get {
    pub use crate::v3::combine_transactions::schemas::TradeState;

    enumeration! {
        /// 交易场景 · Transaction scenario
        TradeScenario {
            /// `RECOMMERCE`: 二手交易 · Second-hand trade
            RECOMMERCE = "RECOMMERCE",
        }
    }

    /// 个人收款交易通过微信支付订单号查单：应答 · Query an individual payee order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 平台商户应用ID · Platform merchant app ID
        pub combine_appid: Option<String>,
        /// 平台商户号 · Platform merchant ID
        pub combine_mchid: Option<String>,
        /// 交易单订单号 · Combined order merchant order number
        pub combine_out_trade_no: Option<String>,
        /// 交易单微信支付订单号 · Combined order transaction ID
        pub combine_transaction_id: Option<String>,
        /// 支付者 · Payer
        pub combine_payer_info: Option<CombinePayerInfo>,
        /// 场景信息 · Scenario information
        pub scene_info: Option<SceneInfo>,
        /// 商品单信息 · Item orders
        pub sub_orders: Option<Vec<SubOrders>>,
        /// 交易场景 · Transaction scenario
        pub trade_scenario: TradeScenario,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付者 · Payer
    #[non_exhaustive]
    pub struct CombinePayerInfo {
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 场景信息 · Scenario information
    #[non_exhaustive]
    pub struct SceneInfo {
        /// 商户端设备号 · Merchant device number
        pub device_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商品单信息 · Item orders
    #[non_exhaustive]
    pub struct SubOrders {
        /// 商品单发起商户号 · Item order merchant ID
        pub mchid: Option<String>,
        /// 商品单个人收款方受理授权ID · Individual payee authorisation ID
        pub individual_auth_id: Option<String>,
        /// 商品单个人收款方平台昵称 · Individual payee platform nickname
        pub individual_name: Option<String>,
        /// 商品单商户订单号 · Item order merchant order number
        pub out_trade_no: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 交易类型 · Transaction type
        pub trade_type: Option<String>,
        /// 交易状态 · Transaction status
        pub trade_state: TradeState,
        /// 付款银行 · Paying bank
        pub bank_type: Option<String>,
        /// 附加数据 · Attached data
        pub attach: Option<String>,
        /// 支付完成时间 · Payment completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 订单金额 · Order amount
        pub amount: Option<Amount>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 订单金额 · Order amount
    #[non_exhaustive]
    pub struct Amount {
        /// 标价金额 · Listed amount
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 现金支付金额 · Cash amount paid
        ///
        /// 单位为分。In fen.
        pub payer_amount: Option<crate::Fen>,
        /// 标价币种 · Listed currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 现金支付币种 · Cash payment currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub payer_currency: Option<String>,
        /// 结算汇率 · Settlement exchange rate
        ///
        /// 汇率乘以 10⁸。The exchange rate, times 10⁸.
        pub settlement_rate: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => combine_appid: Optional "combine_appid",
            1 => combine_mchid: Optional "combine_mchid",
            2 => combine_out_trade_no: Optional "combine_out_trade_no",
            3 => combine_transaction_id: Optional "combine_transaction_id",
            4 => combine_payer_info: Optional "combine_payer_info",
            5 => scene_info: Optional "scene_info",
            6 => sub_orders: Optional "sub_orders",
            7 => trade_scenario: Optional "trade_scenario",
        }
        CombinePayerInfo {
            0 => openid: Optional "openid",
        }
        SceneInfo {
            0 => device_id: Optional "device_id",
        }
        SubOrders {
            0 => mchid: Optional "mchid",
            1 => individual_auth_id: Optional "individual_auth_id",
            2 => individual_name: Optional "individual_name",
            3 => out_trade_no: Optional "out_trade_no",
            4 => transaction_id: Optional "transaction_id",
            5 => trade_type: Optional "trade_type",
            6 => trade_state: Optional "trade_state",
            7 => bank_type: Optional "bank_type",
            8 => attach: Optional "attach",
            9 => success_time: Optional "success_time",
            10 => amount: Optional "amount",
        }
        Amount {
            0 => total_amount: Optional "total_amount",
            1 => payer_amount: Optional "payer_amount",
            2 => currency: Optional "currency",
            3 => payer_currency: Optional "payer_currency",
            4 => settlement_rate: Optional "settlement_rate",
        }
    }
}
