//! `/v3/credit-repayment/partner/deduct-orders/{out_trade_no}`

/// `/v3/credit-repayment/partner/deduct-orders/{out_trade_no}`
#[derive(Clone)]
pub struct OutTradeNo {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/credit-repayment/partner/deduct-orders/{out_trade_no}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/credit-repayment/partner/deduct-orders/{out_trade_no}")
    }
}

/// 查询还款单
pub mod get {

    enumeration! {
        /// 还款单状态
        OrderState {
            DEDUCT_ORDER_STATE_PENDING = "DEDUCT_ORDER_STATE_PENDING",
            DEDUCT_ORDER_STATE_NOT_PAY = "DEDUCT_ORDER_STATE_NOT_PAY",
            DEDUCT_ORDER_STATE_PAY_SUCCESS = "DEDUCT_ORDER_STATE_PAY_SUCCESS",
            DEDUCT_ORDER_STATE_PAY_FAIL = "DEDUCT_ORDER_STATE_PAY_FAIL",
        }
    }

    /// 查询还款单：应答
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
        pub order_state: OrderState,
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
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => out_trade_no: Optional "out_trade_no",
            1 => out_record_id: Optional "out_record_id",
            2 => appid: Optional "appid",
            3 => sub_appid: Optional "sub_appid",
            4 => openid: Optional "openid",
            5 => contract_id: Optional "contract_id",
            6 => order_state: Optional "order_state",
            7 => deduct_amount: Optional "deduct_amount",
            8 => pay_success_amount: Optional "pay_success_amount",
            9 => description: Optional "description",
            10 => attach: Optional "attach",
            11 => transaction_id: Optional "transaction_id",
        }
    }
}
