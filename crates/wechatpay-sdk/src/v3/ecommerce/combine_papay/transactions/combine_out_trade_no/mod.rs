//! 电商合单委托代扣查询订单 · Query a combined debit order
//!
//! `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`

pub mod reverse;

/// 电商合单委托代扣查询订单 · Query a combined debit order
///
/// `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
#[derive(Clone)]
pub struct CombineOutTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl CombineOutTradeNo {
    /// `/reverse`: 电商合单委托代扣撤销订单 · Reverse a combined debit order
    #[inline]
    pub fn reverse(&self) -> reverse::Reverse {
        reverse::Reverse { node: self.node.clone() }
    }

    /// 电商合单委托代扣查询订单 · Query a combined debit order
    ///
    /// `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
    ///
    /// 电商平台按合单商户订单号查询合单代扣订单，返回各子单的支付状态和支付者。模式：服务商。
    ///
    /// Queries a combined auto-debit order by its merchant order number and returns the state of each sub-order and the payer. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .combine_papay()
    ///     .transactions()
    ///     .combine_out_trade_no("P20150806125346")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012884130](https://pay.weixin.qq.com/doc/v3/partner/4012884130)
    #[doc(alias(
        "电商合单委托代扣查询订单",
        "Query a combined debit order",
        "平台收付通 合单代扣",
        "transactions",
        "combine-papay/transactions"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}")
    }
}

/// 电商合单委托代扣查询订单 · Query a combined debit order
pub mod get {

    /// 电商合单委托代扣查询订单：应答 · Query a combined debit order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 合单商户APPID · Combined order app ID
        pub combine_appid: Option<String>,
        /// 合单商户号 · Combined order merchant ID
        pub combine_mchid: Option<String>,
        /// 合单商户订单号 · Combined order merchant order number
        pub combine_out_trade_no: Option<String>,
        /// 子单信息 · Sub-orders
        pub sub_orders: Option<Vec<SubOrders>>,
        /// 支付者 · Payer
        pub combine_payer_info: Option<CombinePayerInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 子单信息 · Sub-orders
    #[non_exhaustive]
    pub struct SubOrders {
        /// 子单商户号 · Sub-order merchant ID
        pub mchid: Option<String>,
        /// 交易类型 · Transaction type
        pub trade_type: Option<String>,
        /// 交易状态 · Transaction status
        pub trade_state: Option<String>,
        /// 付款银行 · Paying bank
        pub bank_type: Option<String>,
        /// 附加数据 · Attached data
        pub attach: Option<String>,
        /// 支付完成时间 · Payment completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 子单微信订单号 · Sub-order transaction ID
        pub transaction_id: Option<String>,
        /// 子单商户订单号 · Sub-order merchant order number
        pub out_trade_no: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 二级商户appid · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 订单金额 · Order amount
        pub amount: Option<Amount>,
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

    /// 订单金额 · Order amount
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
            3 => sub_orders: Optional "sub_orders",
            4 => combine_payer_info: Optional "combine_payer_info",
        }
        SubOrders {
            0 => mchid: Optional "mchid",
            1 => trade_type: Optional "trade_type",
            2 => trade_state: Optional "trade_state",
            3 => bank_type: Optional "bank_type",
            4 => attach: Optional "attach",
            5 => success_time: Optional "success_time",
            6 => transaction_id: Optional "transaction_id",
            7 => out_trade_no: Optional "out_trade_no",
            8 => sub_mchid: Optional "sub_mchid",
            9 => sub_appid: Optional "sub_appid",
            10 => amount: Optional "amount",
        }
        CombinePayerInfo {
            0 => openid: Optional "openid",
        }
        Amount {
            0 => total_amount: Optional "total_amount",
            1 => currency: Optional "currency",
            2 => payer_amount: Optional "payer_amount",
            3 => payer_currency: Optional "payer_currency",
        }
    }
}
