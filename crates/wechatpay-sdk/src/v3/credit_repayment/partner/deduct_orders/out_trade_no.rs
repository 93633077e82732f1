//! 查询还款单 · Query a repayment order
//!
//! `/v3/credit-repayment/partner/deduct-orders/{out_trade_no}`

/// 查询还款单 · Query a repayment order
///
/// `/v3/credit-repayment/partner/deduct-orders/{out_trade_no}`
#[derive(Clone)]
pub struct OutTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl OutTradeNo {
    /// 查询还款单 · Query a repayment order
    ///
    /// `GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}`
    ///
    /// 服务商按商户侧交易单号查询还款单，返回还款协议ID和还款单状态。模式：服务商。
    ///
    /// Queries a repayment order by merchant order number and returns its contract ID and state. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .credit_repayment()
    ///     .partner()
    ///     .deduct_orders()
    ///     .out_trade_no("trade202608010001")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016779468](https://pay.weixin.qq.com/doc/v3/partner/4016779468)
    #[doc(alias(
        "查询还款单",
        "Query a repayment order",
        "平台收付通 自动还款",
        "deduct-orders",
        "partner/deduct-orders"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/credit-repayment/partner/deduct-orders/{out_trade_no}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/credit-repayment/partner/deduct-orders/{out_trade_no}")
    }
}

/// 查询还款单 · Query a repayment order
pub mod get {

    enumeration! {
        /// 还款单状态 · Repayment order status
        OrderState {
            /// `DEDUCT_ORDER_STATE_PENDING`: 待处理 · Pending
            DEDUCT_ORDER_STATE_PENDING = "DEDUCT_ORDER_STATE_PENDING",
            /// `DEDUCT_ORDER_STATE_NOT_PAY`: 未支付 · Not paid
            DEDUCT_ORDER_STATE_NOT_PAY = "DEDUCT_ORDER_STATE_NOT_PAY",
            /// `DEDUCT_ORDER_STATE_PAY_SUCCESS`: 支付成功 · Paid
            DEDUCT_ORDER_STATE_PAY_SUCCESS = "DEDUCT_ORDER_STATE_PAY_SUCCESS",
            /// `DEDUCT_ORDER_STATE_PAY_FAIL`: 支付失败 · Payment failed
            DEDUCT_ORDER_STATE_PAY_FAIL = "DEDUCT_ORDER_STATE_PAY_FAIL",
        }
    }

    /// 查询还款单：应答 · Query a repayment order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户侧交易单号 · Merchant transaction number
        pub out_trade_no: Option<String>,
        /// 商户侧预约还款单号 · Merchant scheduled repayment number
        pub out_record_id: Option<String>,
        /// 商户AppID · Merchant app ID
        pub appid: Option<String>,
        /// 子商户AppID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 还款协议ID · Repayment contract ID
        pub contract_id: Option<String>,
        /// 还款单状态 · Repayment order status
        pub order_state: OrderState,
        /// 还款金额 · Repayment amount
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub deduct_amount: Option<String>,
        /// 实际还款金额 · Actual repayment amount
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub pay_success_amount: Option<String>,
        /// 产品描述 · Product description
        pub description: Option<String>,
        /// 商户数据包 · Merchant data
        pub attach: Option<String>,
        /// 微信支付的支付单号 · WeChat Pay transaction ID
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
