//! `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`

/// `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`
pub struct Close {
    pub(crate) node: crate::chain::Node,
}

impl Close {
    /// 商户关单 (partner)
    ///
    /// `POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::repayment::combine_transactions::partner::out_trade_no::combine_out_trade_no::close::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_orders(vec![
    ///         post::SubOrders::new()
    ///             .mchid("1900000109")
    ///             .out_trade_no("20150806125346")
    ///             .sub_mchid("1900000109"),
    ///     ]);
    /// client
    ///     .v3()
    ///     .repayment()
    ///     .combine_transactions()
    ///     .partner()
    ///     .out_trade_no()
    ///     .combine_out_trade_no("1217752501201407033233368018")
    ///     .close()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015124497)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post(
            "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped(
            "v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close",
        )
    }
}

/// 商户关单
pub mod post {
    use crate::message;

    /// 商户关单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<Vec<SubOrders>>("sub_orders")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 还款明细单信息列表（必填）
        #[inline]
        pub fn sub_orders(self, value: Vec<SubOrders>) -> Self {
            Self(self.0.with("sub_orders", value))
        }
    }

    /// 还款明细单信息列表
    pub struct SubOrders(pub(crate) message::Object);

    impl SubOrders {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mchid"),
            message::required::<String>("out_trade_no"),
            message::optional::<String>("sub_mchid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 还款单发起商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 还款明细单订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 二级商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }
    }

    request!(Request, SubOrders);

    held!(SubOrders);
}
