//! 商户关单 · Close a repayment order
//!
//! `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`

/// 商户关单 · Close a repayment order
///
/// `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`
#[derive(Clone)]
pub struct Close {
    pub(crate) node: crate::chain::Node,
}

impl Close {
    /// 商户关单 · Close a repayment order
    ///
    /// `POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`
    ///
    /// 还款服务商关闭用户未支付的还款单，请求里列出各还款明细单，关闭后用户不能再付款。模式：服务商。
    ///
    /// Closes an unpaid repayment order with its sub-orders so that the user can no longer pay it. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::repayment::combine_transactions::partner::out_trade_no::combine_out_trade_no::close::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_orders([
    ///         post::SubOrders::new().mchid("1900000001").out_trade_no("20150806125346"),
    ///     ]);
    /// client
    ///     .v3()
    ///     .repayment()
    ///     .combine_transactions()
    ///     .partner()
    ///     .out_trade_no()
    ///     .combine_out_trade_no("combineouttr202608010001")
    ///     .close()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4015124497](https://pay.weixin.qq.com/doc/v3/partner/4015124497)
    #[doc(alias(
        "商户关单",
        "Close a repayment order",
        "平台收付通 还款支付",
        "close",
        "out-trade-no/close"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post(
            "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close",
        )
    }
}

/// 商户关单 · Close a repayment order
pub mod post {

    /// 商户关单：请求 · Close a repayment order: request
    pub struct Request {
        /// 还款明细单信息列表（必填） · Repayment detail orders (required)
        ///
        /// 最多 10 项。At most 10 items.
        pub sub_orders: Option<Vec<SubOrders>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 还款明细单信息列表（必填） · Repayment detail orders (required)
        pub fn sub_orders<M>(mut self, value: impl crate::IntoList<SubOrders, M>) -> Self {
            self.sub_orders = value.into_list();
            self
        }
    }

    /// 还款明细单信息列表 · Repayment detail orders
    pub struct SubOrders {
        /// 还款单发起商户号（必填） · Repayment initiating merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 还款明细单订单号（必填） · Repayment detail order number (required)
        pub out_trade_no: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SubOrders {
        /// 还款单发起商户号（必填） · Repayment initiating merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 还款明细单订单号（必填） · Repayment detail order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 二级商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    request!(Request, SubOrders);

    message! {
        Request {
            0 => sub_orders: Required "sub_orders",
        }
        SubOrders {
            0 => mchid: Required "mchid",
            1 => out_trade_no: Required "out_trade_no",
            2 => sub_mchid: Optional "sub_mchid",
        }
    }
}
