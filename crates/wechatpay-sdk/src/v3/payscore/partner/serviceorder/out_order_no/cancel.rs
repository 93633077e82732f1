//! `/v3/payscore/partner/serviceorder/{out_order_no}/cancel`

/// `/v3/payscore/partner/serviceorder/{out_order_no}/cancel`
pub struct Cancel {
    pub(crate) node: crate::chain::Node,
}

impl Cancel {
    /// 取消支付分订单 (partner)
    ///
    /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::serviceorder::out_order_no::cancel::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .sub_mchid("1900000109")
    ///     .reason("用户投诉");
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .partner()
    ///     .serviceorder()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .cancel()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012458758)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/payscore/partner/serviceorder/{out_order_no}/cancel", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/serviceorder/{out_order_no}/cancel")
    }
}

/// 取消支付分订单
pub mod post {

    pub use crate::v3::payscore::oversea::partner::serviceorder::out_order_no::cancel::post::Request;
}
