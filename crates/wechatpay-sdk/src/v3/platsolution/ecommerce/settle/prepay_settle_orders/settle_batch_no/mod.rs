//! `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`

pub mod apply_abnormal_settle;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`
pub struct SettleBatchNo(pub(crate) Node);

impl SettleBatchNo {
    /// `/apply-abnormal-settle`
    #[inline]
    pub fn apply_abnormal_settle(self) -> apply_abnormal_settle::ApplyAbnormalSettle {
        apply_abnormal_settle::ApplyAbnormalSettle(self.0)
    }

    /// 个人收款-查询批量结算信息
    ///
    /// `GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .settle()
    ///     .prepay_settle_orders()
    ///     .settle_batch_no("123685544886666")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012650326)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0
            .chain("v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}", rest)
    }
}

/// 个人收款-查询批量结算信息
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, Time, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}",
    );

    enumeration! {
        /// 交易场景
        TradeScenario {
            RECOMMERCE = "RECOMMERCE",
        }
    }

    /// 个人收款-查询批量结算信息：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户结算批次单号
        pub out_settle_batch_no: Option<String>,
        /// 微信支付结算批次单号
        pub settle_batch_no: Option<String>,
        /// 商品单个人收款方受理授权ID
        pub individual_auth_id: Option<String>,
        /// 收款方描述
        pub description: Option<String>,
        /// 批次状态
        pub state: Option<String>,
        /// 交易场景
        pub trade_scenario: Option<Enumeration<TradeScenario>>,
        /// 批次创建时间
        pub create_time: Option<Time>,
        /// 批次完成时间
        pub finish_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_settle_batch_no", &mut self.out_settle_batch_no),
                1 => Named("settle_batch_no", &mut self.settle_batch_no),
                2 => Named("individual_auth_id", &mut self.individual_auth_id),
                3 => Named("description", &mut self.description),
                4 => Named("state", &mut self.state),
                5 => Named("trade_scenario", &mut self.trade_scenario),
                6 => Named("create_time", &mut self.create_time),
                7 => Named("finish_time", &mut self.finish_time),
                _ => return None,
            })
        }
    }

    message!(Response);
}
