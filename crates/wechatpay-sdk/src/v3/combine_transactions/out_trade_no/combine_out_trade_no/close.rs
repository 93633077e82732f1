//! `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`

/// `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
pub struct Close {
    pub(crate) node: crate::chain::Node,
}

impl Close {
    /// 合单关闭订单 (direct and partner)
    ///
    /// `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::combine_transactions::out_trade_no::combine_out_trade_no::close::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_appid("wxd678efh567hg6787")
    ///     .sub_orders(vec![
    ///         post::SubOrders::new()
    ///             .mchid("1900000109")
    ///             .out_trade_no("20150806125346")
    ///             .individual_auth_id("1900000109")
    ///             .sub_mchid("1900000109")
    ///             .sub_appid("wxd678efh567hg6999"),
    ///     ]);
    /// client
    ///     .v3()
    ///     .combine_transactions()
    ///     .out_trade_no()
    ///     .combine_out_trade_no("")
    ///     .close()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551793)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node
            .post("/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close")
    }
}

/// 合单关闭订单
pub mod post {
    use crate::message;

    /// 合单关闭订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("combine_appid"),
            message::required::<Vec<SubOrders>>("sub_orders"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 合单商户appid（必填）
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_appid", value))
        }

        /// 商品单信息（必填）
        #[inline]
        pub fn sub_orders(self, value: Vec<SubOrders>) -> Self {
            Self(self.0.with("sub_orders", value))
        }
    }

    /// 商品单信息
    pub struct SubOrders(pub(crate) message::Object);

    impl SubOrders {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mchid"),
            message::required::<String>("out_trade_no"),
            message::optional::<String>("individual_auth_id"),
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子单商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 商品单商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 商品单个人收款方受理授权ID
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("individual_auth_id", value))
        }

        /// 二级商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }
    }

    request!(Request, SubOrders);

    held!(SubOrders);
}
