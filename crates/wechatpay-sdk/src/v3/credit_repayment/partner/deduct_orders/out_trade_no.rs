//! `/v3/credit-repayment/partner/deduct-orders/{out_trade_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/credit-repayment/partner/deduct-orders/{out_trade_no}`
pub struct OutTradeNo(pub(crate) Node);

impl OutTradeNo {
    /// 查询还款单 (partner)
    ///
    /// `GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .credit_repayment()
    ///     .partner()
    ///     .deduct_orders()
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016779468)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/credit-repayment/partner/deduct-orders/{out_trade_no}", rest)
    }
}

/// 查询还款单
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/credit-repayment/partner/deduct-orders/{out_trade_no}");

    enumeration! {
        /// 还款单状态
        OrderState {
            DEDUCT_ORDER_STATE_PENDING = "DEDUCT_ORDER_STATE_PENDING",
            DEDUCT_ORDER_STATE_NOT_PAY = "DEDUCT_ORDER_STATE_NOT_PAY",
            DEDUCT_ORDER_STATE_PAY_SUCCESS = "DEDUCT_ORDER_STATE_PAY_SUCCESS",
            DEDUCT_ORDER_STATE_PAY_FAIL = "DEDUCT_ORDER_STATE_PAY_FAIL",
        }
    }

    /// 查询还款单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户侧交易单号
        pub out_trade_no: Option<String>,
        /// 商户侧预约还款单号
        pub out_record_id: Option<String>,
        /// 商户AppID
        pub appid: Option<String>,
        /// 子商户AppID
        pub sub_appid: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 还款协议ID
        pub contract_id: Option<String>,
        /// 还款单状态
        pub order_state: Option<Enumeration<OrderState>>,
        /// 还款金额
        pub deduct_amount: Option<String>,
        /// 实际还款金额
        pub pay_success_amount: Option<String>,
        /// 产品描述
        pub description: Option<String>,
        /// 商户数据包
        pub attach: Option<String>,
        /// 微信支付的支付单号
        pub transaction_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_trade_no", &mut self.out_trade_no),
                1 => Named("out_record_id", &mut self.out_record_id),
                2 => Named("appid", &mut self.appid),
                3 => Named("sub_appid", &mut self.sub_appid),
                4 => Named("openid", &mut self.openid),
                5 => Named("contract_id", &mut self.contract_id),
                6 => Named("order_state", &mut self.order_state),
                7 => Named("deduct_amount", &mut self.deduct_amount),
                8 => Named("pay_success_amount", &mut self.pay_success_amount),
                9 => Named("description", &mut self.description),
                10 => Named("attach", &mut self.attach),
                11 => Named("transaction_id", &mut self.transaction_id),
                _ => return None,
            })
        }
    }

    message!(Response);
}
