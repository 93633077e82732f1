//! `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`

pub mod close;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`
pub struct CombineOutTradeNo(pub(crate) Node);

impl CombineOutTradeNo {
    /// `/close`
    #[inline]
    pub fn close(self) -> close::Close {
        close::Close(self.0)
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
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}",
            rest,
        )
    }
}

/// 还款单查询
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Message, Named, Time, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}",
    );

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
    #[derive(Clone, Default)]
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("combine_appid", &mut self.combine_appid),
                1 => Named("combine_mchid", &mut self.combine_mchid),
                2 => Named("combine_out_trade_no", &mut self.combine_out_trade_no),
                3 => Named("combine_transaction_id", &mut self.combine_transaction_id),
                4 => Named("combine_payer_info", &mut self.combine_payer_info),
                5 => Named("sub_orders", &mut self.sub_orders),
                _ => return None,
            })
        }
    }

    /// 还款支付者信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CombinePayerInfo {
        /// 用户服务商标识
        pub openid: Option<String>,
    }

    impl Message for CombinePayerInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("openid", &mut self.openid),
                _ => return None,
            })
        }
    }

    /// 还款明细单信息列表
    #[derive(Clone, Default)]
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
        pub trade_type: Option<Enumeration<TradeType>>,
        /// 交易状态
        pub trade_state: Option<Enumeration<TradeState>>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 支付完成时间
        pub success_time: Option<Time>,
        /// 子单金额信息
        pub amount: Option<Amount>,
    }

    impl Message for SubOrders {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("sub_mchid", &mut self.sub_mchid),
                2 => Named("out_trade_no", &mut self.out_trade_no),
                3 => Named("transaction_id", &mut self.transaction_id),
                4 => Named("trade_type", &mut self.trade_type),
                5 => Named("trade_state", &mut self.trade_state),
                6 => Named("bank_type", &mut self.bank_type),
                7 => Named("attach", &mut self.attach),
                8 => Named("success_time", &mut self.success_time),
                9 => Named("amount", &mut self.amount),
                _ => return None,
            })
        }
    }

    /// 子单金额信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 标价金额，单位为分
        pub total_amount: Option<Fen>,
        /// 标价币种
        pub currency: Option<String>,
        /// 现金支付金额，单位为分
        pub payer_amount: Option<Fen>,
        /// 现金支付币种
        pub payer_currency: Option<String>,
    }

    impl Message for Amount {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total_amount", &mut self.total_amount),
                1 => Named("currency", &mut self.currency),
                2 => Named("payer_amount", &mut self.payer_amount),
                3 => Named("payer_currency", &mut self.payer_currency),
                _ => return None,
            })
        }
    }

    message!(Response, CombinePayerInfo, SubOrders, Amount);
}
