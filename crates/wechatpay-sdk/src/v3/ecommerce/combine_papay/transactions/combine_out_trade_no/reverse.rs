//! `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`

/// `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
pub struct Reverse {
    pub(crate) node: crate::chain::Node,
}

impl Reverse {
    /// 电商合单委托代扣撤销订单 (partner)
    ///
    /// `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::combine_papay::transactions::combine_out_trade_no::reverse::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_appid("wxd678efh567hg6787")
    ///     .sub_orders(vec![
    ///         post::SubOrders::new()
    ///             .mchid("1900000109")
    ///             .out_trade_no("20150806125346")
    ///             .sub_mchid("1900000109")
    ///             .sub_appid("wxd678efh567hg6787"),
    ///     ]);
    /// client
    ///     .v3()
    ///     .ecommerce()
    ///     .combine_papay()
    ///     .transactions()
    ///     .combine_out_trade_no("P20150806125346")
    ///     .reverse()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012884126)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post(
            "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse")
    }
}

/// 电商合单委托代扣撤销订单
pub mod post {
    use crate::message;

    /// 电商合单委托代扣撤销订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("combine_appid"),
            message::optional::<Vec<SubOrders>>("sub_orders"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 合单商户APPID（必填）
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_appid", value))
        }

        /// 子单信息
        #[inline]
        pub fn sub_orders(self, value: Vec<SubOrders>) -> Self {
            Self(self.0.with("sub_orders", value))
        }
    }

    /// 子单信息
    pub struct SubOrders(pub(crate) message::Object);

    impl SubOrders {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mchid"),
            message::required::<String>("out_trade_no"),
            message::required::<String>("sub_mchid"),
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

        /// 子单商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 二级商户appid
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }
    }

    request!(Request, SubOrders);

    held!(SubOrders);
}
