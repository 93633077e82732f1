//! `/v3/payscore/smartretail-orders/{out_order_no}/cancel`

/// `/v3/payscore/smartretail-orders/{out_order_no}/cancel`
pub struct Cancel {
    pub(crate) node: crate::chain::Node,
}

impl Cancel {
    /// 撤销智慧零售订单 (direct)
    ///
    /// `POST /v3/payscore/smartretail-orders/{out_order_no}/cancel`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::smartretail_orders::out_order_no::cancel::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .service_id("500001")
    ///     .reason("用户投诉");
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .smartretail_orders()
    ///     .out_order_no("")
    ///     .cancel()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/smartretail-orders/{out_order_no}/cancel", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/smartretail-orders/{out_order_no}/cancel")
    }
}

/// 撤销智慧零售订单
pub mod post {

    pub use crate::v3::payscore::payafter_orders::out_order_no::cancel::post::{Request, Response};
}
