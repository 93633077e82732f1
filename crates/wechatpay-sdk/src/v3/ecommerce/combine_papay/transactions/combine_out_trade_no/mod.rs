//! `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`

pub mod reverse;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
pub struct CombineOutTradeNo(pub(crate) Node);

impl CombineOutTradeNo {
    /// `/reverse`
    #[inline]
    pub fn reverse(self) -> reverse::Reverse {
        reverse::Reverse(self.0)
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
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}", rest)
    }
}

/// 电商合单委托代扣查询订单
pub mod get {
    use http::Method;

    use crate::message::{Fen, Message, Named, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}",
    );

    /// 电商合单委托代扣查询订单：应答（其他接口共用）
    #[derive(Clone, Default)]
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("combine_appid", &mut self.combine_appid),
                1 => Named("combine_mchid", &mut self.combine_mchid),
                2 => Named("combine_out_trade_no", &mut self.combine_out_trade_no),
                3 => Named("sub_orders", &mut self.sub_orders),
                4 => Named("combine_payer_info", &mut self.combine_payer_info),
                _ => return None,
            })
        }
    }

    /// 子单信息
    #[derive(Clone, Default)]
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
        pub success_time: Option<Time>,
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

    impl Message for SubOrders {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("trade_type", &mut self.trade_type),
                2 => Named("trade_state", &mut self.trade_state),
                3 => Named("bank_type", &mut self.bank_type),
                4 => Named("attach", &mut self.attach),
                5 => Named("success_time", &mut self.success_time),
                6 => Named("transaction_id", &mut self.transaction_id),
                7 => Named("out_trade_no", &mut self.out_trade_no),
                8 => Named("sub_mchid", &mut self.sub_mchid),
                9 => Named("sub_appid", &mut self.sub_appid),
                10 => Named("amount", &mut self.amount),
                _ => return None,
            })
        }
    }

    /// 支付者
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CombinePayerInfo {
        /// 用户标识
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

    /// 订单金额
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

    message!(Response, SubOrders, CombinePayerInfo, Amount);
}
