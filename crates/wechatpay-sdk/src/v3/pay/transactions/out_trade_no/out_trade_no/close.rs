//! `/v3/pay/transactions/out-trade-no/{out_trade_no}/close`

/// `/v3/pay/transactions/out-trade-no/{out_trade_no}/close`
#[derive(Clone)]
pub struct Close {
    pub(crate) node: crate::chain::Node,
}

impl Close {
    /// 关单 (direct)
    ///
    /// `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::transactions::out_trade_no::out_trade_no::close::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().mchid("1230000109");
    /// client
    ///     .v3()
    ///     .pay()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .close()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526915)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/pay/transactions/out-trade-no/{out_trade_no}/close", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/transactions/out-trade-no/{out_trade_no}/close")
    }
}

/// 关单
pub mod post {

    /// 关单：请求
    ///
    /// 条件 Conditions:
    ///
    /// - 付款码订单不能关单，用撤销。A code payment is reversed, not closed
    /// - 只能关 NOTPAY 的订单，可重入；已付走退款。Only NOTPAY, may be repeated; refund a paid one
    pub struct Request {
        /// 直连商户号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 直连商户号（必填）
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
