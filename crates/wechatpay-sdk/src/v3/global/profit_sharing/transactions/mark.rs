//! `/v3/global/profit-sharing/transactions/mark`

/// `/v3/global/profit-sharing/transactions/mark`
pub struct Mark {
    pub(crate) node: crate::chain::Node,
}

impl Mark {
    /// 分账标记
    ///
    /// `POST /v3/global/profit-sharing/transactions/mark`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::transactions::mark::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .out_trade_no("P20150806125346")
    ///     .currency("CNY");
    /// client.v3().global().profit_sharing().transactions().mark().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354804)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/global/profit-sharing/transactions/mark", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/profit-sharing/transactions/mark")
    }
}

/// 分账标记
pub mod post {
    use crate::message;

    /// 分账标记：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("out_trade_no"),
            message::optional::<String>("currency"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 二级商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 订单标价币种
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("currency", value))
        }
    }

    request!(Request);
}
