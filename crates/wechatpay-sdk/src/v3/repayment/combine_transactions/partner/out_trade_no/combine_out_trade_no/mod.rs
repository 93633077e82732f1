//! 还款单查询 · Query a repayment order
//!
//! `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`

pub mod close;

/// 还款单查询 · Query a repayment order
///
/// `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`
#[derive(Clone)]
pub struct CombineOutTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl CombineOutTradeNo {
    /// `/close`: 商户关单 · Close a repayment order
    #[inline]
    pub fn close(&self) -> close::Close {
        close::Close { node: self.node.clone() }
    }

    /// 还款单查询 · Query a repayment order
    ///
    /// `GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`
    ///
    /// 还款服务商按还款单订单号查询还款单，返回支付者信息和各还款明细单的支付结果。模式：服务商。
    ///
    /// Queries a repayment order by its merchant order number and returns the payer and the result of each sub-order. Mode: partner.
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
    /// 官方文档 · Official pages: [partner/4015124483](https://pay.weixin.qq.com/doc/v3/partner/4015124483)
    #[doc(alias(
        "还款单查询",
        "Query a repayment order",
        "平台收付通 还款支付",
        "out-trade-no",
        "partner/out-trade-no"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node
            .get("/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}",
        )
    }
}

/// 还款单查询 · Query a repayment order
pub mod get {

    enumeration! {
        /// 交易类型 · Transaction type
        TradeType {
            /// `REPAYMENT`: 还款支付 · Repayment
            REPAYMENT = "REPAYMENT",
        }
    }

    enumeration! {
        /// 交易状态 · Transaction status
        TradeState {
            /// `SUCCESS`: 支付成功 · Paid
            SUCCESS = "SUCCESS",
            /// `NOTPAY`: 未支付 · Not paid
            NOTPAY = "NOTPAY",
            /// `CLOSED`: 已关闭 · Closed
            CLOSED = "CLOSED",
        }
        final SUCCESS, CLOSED
    }

    /// 还款单查询：应答 · Query a repayment order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 还款服务商APPID · Repayment partner app ID
        pub combine_appid: Option<String>,
        /// 还款服务商商户号 · Repayment partner merchant ID
        pub combine_mchid: Option<String>,
        /// 还款单订单号 · Repayment order number
        pub combine_out_trade_no: Option<String>,
        /// 还款单微信支付订单号 · Repayment order transaction ID
        pub combine_transaction_id: Option<String>,
        /// 还款支付者信息 · Repayment payer information
        pub combine_payer_info: Option<CombinePayerInfo>,
        /// 还款明细单信息列表 · Repayment detail orders
        pub sub_orders: Option<Vec<SubOrders>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 还款支付者信息 · Repayment payer information
    #[non_exhaustive]
    pub struct CombinePayerInfo {
        /// 用户服务商标识 · User openid (partner)
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 还款明细单信息列表 · Repayment detail orders
    #[non_exhaustive]
    pub struct SubOrders {
        /// 还款单发起商户号 · Repayment initiating merchant ID
        pub mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 还款明细单订单号 · Repayment detail order number
        pub out_trade_no: Option<String>,
        /// 还款明细单微信支付订单号 · Repayment detail transaction ID
        pub transaction_id: Option<String>,
        /// 交易类型 · Transaction type
        pub trade_type: TradeType,
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
        /// 子单金额信息 · Sub-order amount
        pub amount: Option<Amount>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 子单金额信息 · Sub-order amount
    #[non_exhaustive]
    pub struct Amount {
        /// 标价金额 · Listed amount
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 标价币种 · Listed currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 现金支付金额 · Cash amount paid
        ///
        /// 单位为分。In fen.
        pub payer_amount: Option<crate::Fen>,
        /// 现金支付币种 · Cash payment currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub payer_currency: Option<String>,
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
            5 => sub_orders: Optional "sub_orders",
        }
        CombinePayerInfo {
            0 => openid: Optional "openid",
        }
        SubOrders {
            0 => mchid: Optional "mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => out_trade_no: Optional "out_trade_no",
            3 => transaction_id: Optional "transaction_id",
            4 => trade_type: Optional "trade_type",
            5 => trade_state: Optional "trade_state",
            6 => bank_type: Optional "bank_type",
            7 => attach: Optional "attach",
            8 => success_time: Optional "success_time",
            9 => amount: Optional "amount",
        }
        Amount {
            0 => total_amount: Optional "total_amount",
            1 => currency: Optional "currency",
            2 => payer_amount: Optional "payer_amount",
            3 => payer_currency: Optional "payer_currency",
        }
    }
}
