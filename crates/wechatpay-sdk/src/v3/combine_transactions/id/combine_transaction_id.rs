//! `/v3/combine-transactions/id/{combine_transaction_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/combine-transactions/id/{combine_transaction_id}`
pub struct CombineTransactionId(pub(crate) Node);

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
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/combine-transactions/id/{combine_transaction_id}", rest)
    }
}

/// 个人收款交易通过微信支付订单号查单
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Message, Named, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::combine_transactions::app::post::TradeScenario;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/combine-transactions/id/{combine_transaction_id}");

    /// 个人收款交易通过微信支付订单号查单：应答
    #[derive(Clone, Default)]
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
        pub trade_scenario: Option<Enumeration<TradeScenario>>,
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
                5 => Named("scene_info", &mut self.scene_info),
                6 => Named("sub_orders", &mut self.sub_orders),
                7 => Named("trade_scenario", &mut self.trade_scenario),
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

    /// 场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// 商户端设备号
        pub device_id: Option<String>,
    }

    impl Message for SceneInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("device_id", &mut self.device_id),
                _ => return None,
            })
        }
    }

    /// 商品单信息
    #[derive(Clone, Default)]
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
        pub success_time: Option<Time>,
        /// 订单金额
        pub amount: Option<Amount>,
    }

    impl Message for SubOrders {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("individual_auth_id", &mut self.individual_auth_id),
                2 => Named("individual_name", &mut self.individual_name),
                3 => Named("out_trade_no", &mut self.out_trade_no),
                4 => Named("transaction_id", &mut self.transaction_id),
                5 => Named("trade_type", &mut self.trade_type),
                6 => Named("trade_state", &mut self.trade_state),
                7 => Named("bank_type", &mut self.bank_type),
                8 => Named("attach", &mut self.attach),
                9 => Named("success_time", &mut self.success_time),
                10 => Named("amount", &mut self.amount),
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
        /// 现金支付金额，单位为分
        pub payer_amount: Option<Fen>,
        /// 标价币种
        pub currency: Option<String>,
        /// 现金支付币种
        pub payer_currency: Option<String>,
        /// 结算汇率
        pub settlement_rate: Option<i64>,
    }

    impl Message for Amount {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total_amount", &mut self.total_amount),
                1 => Named("payer_amount", &mut self.payer_amount),
                2 => Named("currency", &mut self.currency),
                3 => Named("payer_currency", &mut self.payer_currency),
                4 => Named("settlement_rate", &mut self.settlement_rate),
                _ => return None,
            })
        }
    }

    message!(Response, CombinePayerInfo, SceneInfo, SubOrders, Amount);
}
