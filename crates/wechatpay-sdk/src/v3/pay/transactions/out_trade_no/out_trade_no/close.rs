//! 关单 · Close an order
//!
//! `/v3/pay/transactions/out-trade-no/{out_trade_no}/close`

/// 关单 · Close an order
///
/// `/v3/pay/transactions/out-trade-no/{out_trade_no}/close`
#[derive(Clone)]
pub struct Close {
    pub(crate) node: crate::chain::Node,
}

impl Close {
    /// 关单 · Close an order
    ///
    /// `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close`
    ///
    /// 商户关闭未支付的订单，关闭后用户不能再付款；不再需要该订单时调用。模式：普通商户。
    ///
    /// Closes an unpaid order, so that the user can no longer pay it. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::transactions::out_trade_no::out_trade_no::close::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().mchid("1900000001");
    /// client
    ///     .v3()
    ///     .pay()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("trade202608010001")
    ///     .close()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合规则；合单时，子单与下单时不一致。子单数量、mchid、out_trade_no 与下单保持一致。 · The request breaks a rule. For a combined order, the sub-orders differ from those of the order. Send exactly the sub-orders of the order.
    /// - `RULE_LIMIT` (403): 触发规则限制（例如关单过频）。稍后再关，关单可重入。 · A rule limits closing this order, for example because it is closed too often. Close it again later. Closing can be repeated.
    /// - `TRADE_ERROR` (403): 订单当前状态不能关。查单；已支付的走退款，付款码订单走撤销。 · The order cannot be closed in its present state. Query the order. Refund it if it is paid; reverse it if it is a code payment.
    /// - `SYSTEM_ERROR` (500): 关单处理超时或内部异常。再关一次，关单可重入。可能已经执行。 · The platform failed or timed out. The order may be closed. Close it again. Closing can be repeated. It may have been carried out.
    /// - `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012526915](https://pay.weixin.qq.com/doc/v3/merchant/4012526915)
    #[doc(alias("关单", "Close an order", "基础支付", "close", "out-trade-no/close"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/pay/transactions/out-trade-no/{out_trade_no}/close", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/transactions/out-trade-no/{out_trade_no}/close")
    }
}

/// 关单 · Close an order
pub mod post {

    /// 关单：请求 · Close an order: request
    ///
    /// 条件 Conditions:
    ///
    /// - 付款码订单不能关单，用撤销。A code payment is reversed, not closed
    /// - 只能关 NOTPAY 的订单，可重入；已付走退款。Only NOTPAY, may be repeated; refund a paid one
    pub struct Request {
        /// 直连商户号（必填） · Direct merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 直连商户号（必填） · Direct merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => mchid: Required "mchid",
        }
    }
}
