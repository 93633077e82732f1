//! `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`

pub mod reverse;

/// `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
pub struct CombineOutTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl CombineOutTradeNo {
    /// `/reverse`
    #[inline]
    pub fn reverse(self) -> reverse::Reverse {
        reverse::Reverse { node: self.node }
    }

    /// 电商合单委托代扣查询订单 (partner)
    ///
    /// `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012884130)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}")
    }
}

/// 电商合单委托代扣查询订单
pub mod get {

    pub use crate::shared::v3_combine_transactions_id_combine_transaction_id_get::CombinePayerInfo;
    pub use crate::shared::v3_ecommerce_combine_papay_transactions_combine_out_trade_no_get::Amount;

    /// 电商合单委托代扣查询订单：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 合单商户APPID
        pub combine_appid: Option<String>,
        /// 合单商户号
        pub combine_mchid: Option<String>,
        /// 合单商户订单号
        pub combine_out_trade_no: Option<String>,
        /// 子单信息
        pub sub_orders: Option<Vec<SubOrders>>,
        /// 支付者
        pub combine_payer_info: Option<CombinePayerInfo>,
    }

    /// 子单信息
    #[non_exhaustive]
    pub struct SubOrders {
        /// 子单商户号
        pub mchid: Option<String>,
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
        /// 子单微信订单号
        pub transaction_id: Option<String>,
        /// 子单商户订单号
        pub out_trade_no: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 二级商户appid
        pub sub_appid: Option<String>,
        /// 订单金额
        pub amount: Option<Amount>,
    }

    message! {
        Response {
            0 => combine_appid: "combine_appid",
            1 => combine_mchid: "combine_mchid",
            2 => combine_out_trade_no: "combine_out_trade_no",
            3 => sub_orders: "sub_orders",
            4 => combine_payer_info: "combine_payer_info",
        }
        SubOrders {
            0 => mchid: "mchid",
            1 => trade_type: "trade_type",
            2 => trade_state: "trade_state",
            3 => bank_type: "bank_type",
            4 => attach: "attach",
            5 => success_time: "success_time",
            6 => transaction_id: "transaction_id",
            7 => out_trade_no: "out_trade_no",
            8 => sub_mchid: "sub_mchid",
            9 => sub_appid: "sub_appid",
            10 => amount: "amount",
        }
    }
}
