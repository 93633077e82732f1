//! 合单关闭订单 · Close a combined order
//!
//! `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`

/// 合单关闭订单 · Close a combined order
///
/// `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
#[derive(Clone)]
pub struct Close {
    pub(crate) node: crate::chain::Node,
}

impl Close {
    /// 合单关闭订单 · Close a combined order
    ///
    /// `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
    ///
    /// 按合单商户订单号关闭未支付的合单订单，请求中列出要关闭的商品单；关闭后用户不能再付款。模式：普通商户、服务商。
    ///
    /// Closes an unpaid combined order by its merchant order number. The request lists the sub-orders to close. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::combine_transactions::out_trade_no::combine_out_trade_no::close::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_appid("wx8888888888888888")
    ///     .sub_orders([
    ///         post::SubOrders::new().mchid("1900000001").out_trade_no("20150806125346"),
    ///     ]);
    /// client
    ///     .v3()
    ///     .combine_transactions()
    ///     .out_trade_no()
    ///     .combine_out_trade_no("100001")
    ///     .close()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `USERPAYING` (202): 等用户输密码，结果未定。每 5 秒查一次，满 30 秒仍未付就撤销。可能已经执行。 · The user is entering the password. The outcome is open. Query every 5 s. If the order is still unpaid after 30 s, reverse it. It may have been carried out.
    /// - `INVALID_REQUEST` (400): 不符合规则；合单时，子单与下单时不一致。子单数量、mchid、out_trade_no 与下单保持一致。 · The request breaks a rule. For a combined order, the sub-orders differ from those of the order. Send exactly the sub-orders of the order.
    /// - `ORDER_CLOSED` (400): 订单已是关闭状态。无需再做。 · The order is already closed. Nothing is left to do.
    /// - `NOTENOUGH` (403): 余额或额度不够。补足后再发。 · The balance or the quota is too low. Top up, then send the request again.
    /// - `OUT_TRADE_NO_USED` (403): 单号重复。查单确认，新交易换新单号。 · The order number is repeated. Query the order. For another payment, take a new number.
    /// - `RULELIMIT` (403): 触发规则限制（例如关单过频）。稍后再关，关单可重入。 · A rule limits closing this order, for example because it is closed too often. Close it again later. Closing can be repeated.
    /// - `TRADE_ERROR` (403): 订单当前状态不能关。查单；已支付的走退款，付款码订单走撤销。 · The order cannot be closed in its present state. Query the order. Refund it if it is paid; reverse it if it is a code payment.
    /// - `ORDERNOTEXIST` (404): 按所给单号找不到订单。核对单号、商户号，以及当初下单是否成功。 · No order exists under this number. Check the order number and the merchant, and whether the order was ever created.
    /// - `BANKERROR` (500): 银行侧异常或超时。单号和参数都不变，再发一次。可能已经执行。 · The bank failed or timed out. Send the request again with the same number and parameters. It may have been carried out.
    /// - `INVALID_TRANSACTIONID` (500): 微信支付订单号不对。核对 transaction_id。 · The WeChat Pay order number is wrong. Check `transaction_id`.
    /// - `OPENID_MISMATCH` (500): openid 不属于这个 appid。换成用户在该 appid 下的 openid。 · The openid does not belong to this appid. Use the openid that the user has under this appid.
    /// - `SYSTEMERROR` (500): 关单处理超时或内部异常。再关一次，关单可重入。可能已经执行。 · The platform failed or timed out. The order may be closed. Close it again. Closing can be repeated. It may have been carried out.
    /// - `SYSTEM_ERROR` (500): 关单处理超时或内部异常。再关一次，关单可重入。可能已经执行。 · The platform failed or timed out. The order may be closed. Close it again. Closing can be repeated. It may have been carried out.
    /// - `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `ACCOUNTERROR`, `NOAUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012551793](https://pay.weixin.qq.com/doc/v3/merchant/4012551793), [partner/4012602237](https://pay.weixin.qq.com/doc/v3/partner/4012602237)
    #[doc(alias(
        "合单关闭订单",
        "Close a combined order",
        "合单支付",
        "close",
        "out-trade-no/close"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node
            .post("/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close")
    }
}

/// 合单关闭订单 · Close a combined order
pub mod post {

    /// 合单关闭订单：请求 · Close a combined order: request
    ///
    /// 条件 Conditions:
    ///
    /// - `sub_orders`：子单必须与下单时完全一致。`sub_orders`: The sub-orders must be exactly those of the order
    pub struct Request {
        /// 合单商户appid（必填） · Combined order app ID (required)
        pub combine_appid: Option<String>,
        /// 商品单信息（必填） · Item orders (required)
        ///
        /// 最多 50 项。At most 50 items.
        pub sub_orders: Option<Vec<SubOrders>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 合单商户appid（必填） · Combined order app ID (required)
        pub fn combine_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_appid = value.into_member();
            self
        }

        /// 商品单信息（必填） · Item orders (required)
        pub fn sub_orders<M>(mut self, value: impl crate::IntoList<SubOrders, M>) -> Self {
            self.sub_orders = value.into_list();
            self
        }
    }

    /// 商品单信息 · Item orders
    pub struct SubOrders {
        /// 子单商户号（必填） · Sub-order merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 商品单商户订单号（必填） · Item order merchant order number (required)
        ///
        /// 6～32 个字符，只能用数字、字母和 `_|*@-`。6 to 32 characters; digits, A–Z, a–z and `_|*@-`.
        pub out_trade_no: Option<String>,
        /// 商品单个人收款方受理授权ID · Individual payee authorisation ID
        pub individual_auth_id: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SubOrders {
        /// 子单商户号（必填） · Sub-order merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 商品单商户订单号（必填） · Item order merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 商品单个人收款方受理授权ID · Individual payee authorisation ID
        pub fn individual_auth_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.individual_auth_id = value.into_member();
            self
        }

        /// 二级商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 子商户应用ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }
    }

    request!(Request, SubOrders);

    message! {
        Request {
            0 => combine_appid: Required "combine_appid",
            1 => sub_orders: Required "sub_orders",
        }
        SubOrders {
            0 => mchid: Required "mchid",
            1 => out_trade_no: Required "out_trade_no",
            2 => individual_auth_id: Optional "individual_auth_id",
            3 => sub_mchid: Optional "sub_mchid",
            4 => sub_appid: Optional "sub_appid",
        }
    }
}
