//! `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`

pub mod close;

/// `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`
pub struct CombineOutTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl CombineOutTradeNo {
    /// `/close`
    #[inline]
    pub fn close(self) -> close::Close {
        close::Close { node: self.node }
    }

    /// 还款单查询 (partner)
    ///
    /// `GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .repayment()
    ///     .combine_transactions()
    ///     .partner()
    ///     .out_trade_no()
    ///     .combine_out_trade_no("P20150806125346")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015124483)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node
            .get("/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped(
            "v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}",
        )
    }
}

/// 还款单查询
pub mod get {

    pub use crate::shared::v3_ecommerce_combine_papay_transactions_combine_out_trade_no_get::Amount;

    enumeration! {
        /// 交易类型
        TradeType {
            REPAYMENT = "REPAYMENT",
        }
    }

    enumeration! {
        /// 交易状态
        TradeState {
            SUCCESS = "SUCCESS",
            NOTPAY = "NOTPAY",
            CLOSED = "CLOSED",
        }
    }

    /// 还款单查询：应答
    #[non_exhaustive]
    pub struct Response {
        /// 还款服务商APPID
        pub combine_appid: Option<String>,
        /// 还款服务商商户号
        pub combine_mchid: Option<String>,
        /// 还款单订单号
        pub combine_out_trade_no: Option<String>,
        /// 还款单微信支付订单号
        pub combine_transaction_id: Option<String>,
        /// 还款支付者信息
        pub combine_payer_info: Option<CombinePayerInfo>,
        /// 还款明细单信息列表
        pub sub_orders: Option<Vec<SubOrders>>,
    }

    /// 还款支付者信息
    #[non_exhaustive]
    pub struct CombinePayerInfo {
        /// 用户服务商标识
        pub openid: Option<String>,
    }

    /// 还款明细单信息列表
    #[non_exhaustive]
    pub struct SubOrders {
        /// 还款单发起商户号
        pub mchid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 还款明细单订单号
        pub out_trade_no: Option<String>,
        /// 还款明细单微信支付订单号
        pub transaction_id: Option<String>,
        /// 交易类型
        pub trade_type: Option<crate::Enumeration<TradeType>>,
        /// 交易状态
        pub trade_state: Option<crate::Enumeration<TradeState>>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 支付完成时间
        pub success_time: Option<crate::Time>,
        /// 子单金额信息
        pub amount: Option<Amount>,
    }

    message! {
        Response {
            0 => combine_appid: "combine_appid",
            1 => combine_mchid: "combine_mchid",
            2 => combine_out_trade_no: "combine_out_trade_no",
            3 => combine_transaction_id: "combine_transaction_id",
            4 => combine_payer_info: "combine_payer_info",
            5 => sub_orders: "sub_orders",
        }
        CombinePayerInfo {
            0 => openid: "openid",
        }
        SubOrders {
            0 => mchid: "mchid",
            1 => sub_mchid: "sub_mchid",
            2 => out_trade_no: "out_trade_no",
            3 => transaction_id: "transaction_id",
            4 => trade_type: "trade_type",
            5 => trade_state: "trade_state",
            6 => bank_type: "bank_type",
            7 => attach: "attach",
            8 => success_time: "success_time",
            9 => amount: "amount",
        }
    }
}
