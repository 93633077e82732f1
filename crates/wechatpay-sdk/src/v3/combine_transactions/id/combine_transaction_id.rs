//! `/v3/combine-transactions/id/{combine_transaction_id}`

/// `/v3/combine-transactions/id/{combine_transaction_id}`
pub struct CombineTransactionId {
    pub(crate) node: crate::chain::Node,
}

impl CombineTransactionId {
    /// 个人收款交易通过微信支付订单号查单
    ///
    /// `GET /v3/combine-transactions/id/{combine_transaction_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .combine_transactions()
    ///     .id()
    ///     .combine_transaction_id("1217752501201407033233368018")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012602242)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/combine-transactions/id/{combine_transaction_id}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/combine-transactions/id/{combine_transaction_id}")
    }
}

/// 个人收款交易通过微信支付订单号查单
pub mod get {

    pub use crate::shared::v3_combine_transactions_app_post::TradeScenario;
    pub use crate::shared::v3_combine_transactions_id_combine_transaction_id_get::CombinePayerInfo;
    pub use crate::shared::v3_combine_transactions_id_combine_transaction_id_get_amount::Amount;
    pub use crate::shared::v3_combine_transactions_id_combine_transaction_id_get_scene_info::SceneInfo;

    /// 个人收款交易通过微信支付订单号查单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 平台商户应用ID
        pub combine_appid: Option<String>,
        /// 平台商户号
        pub combine_mchid: Option<String>,
        /// 交易单订单号
        pub combine_out_trade_no: Option<String>,
        /// 交易单微信支付订单号
        pub combine_transaction_id: Option<String>,
        /// 支付者
        pub combine_payer_info: Option<CombinePayerInfo>,
        /// 场景信息
        pub scene_info: Option<SceneInfo>,
        /// 商品单信息
        pub sub_orders: Option<Vec<SubOrders>>,
        /// 交易场景
        pub trade_scenario: Option<crate::Enumeration<TradeScenario>>,
    }

    /// 商品单信息
    #[non_exhaustive]
    pub struct SubOrders {
        /// 商品单发起商户号
        pub mchid: Option<String>,
        /// 商品单个人收款方受理授权ID
        pub individual_auth_id: Option<String>,
        /// 商品单个人收款方平台昵称
        pub individual_name: Option<String>,
        /// 商品单商户订单号
        pub out_trade_no: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 交易类型
        pub trade_type: Option<String>,
        /// 交易状态
        pub trade_state: Option<String>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 支付完成时间
        pub success_time: Option<crate::Time>,
        /// 订单金额
        pub amount: Option<Amount>,
    }

    message! {
        Response {
            0 => combine_appid: "combine_appid",
            1 => combine_mchid: "combine_mchid",
            2 => combine_out_trade_no: "combine_out_trade_no",
            3 => combine_transaction_id: "combine_transaction_id",
            4 => combine_payer_info: "combine_payer_info",
            5 => scene_info: "scene_info",
            6 => sub_orders: "sub_orders",
            7 => trade_scenario: "trade_scenario",
        }
        SubOrders {
            0 => mchid: "mchid",
            1 => individual_auth_id: "individual_auth_id",
            2 => individual_name: "individual_name",
            3 => out_trade_no: "out_trade_no",
            4 => transaction_id: "transaction_id",
            5 => trade_type: "trade_type",
            6 => trade_state: "trade_state",
            7 => bank_type: "bank_type",
            8 => attach: "attach",
            9 => success_time: "success_time",
            10 => amount: "amount",
        }
    }
}
