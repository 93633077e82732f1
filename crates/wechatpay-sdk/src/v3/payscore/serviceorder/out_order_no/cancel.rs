//! `/v3/payscore/serviceorder/{out_order_no}/cancel`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/payscore/serviceorder/{out_order_no}/cancel`
pub struct Cancel {
    pub(crate) node: Node,
}

impl Cancel {
    /// 取消支付分订单 (direct)
    ///
    /// `POST /v3/payscore/serviceorder/{out_order_no}/cancel`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::serviceorder::out_order_no::cancel::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .service_id("500001")
    ///     .reason("用户投诉");
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .serviceorder()
    ///     .out_order_no("")
    ///     .cancel()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587905)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.node
            .call(Method::POST, "/v3/payscore/serviceorder/{out_order_no}/cancel")
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/payscore/serviceorder/{out_order_no}/cancel", rest)
    }
}

/// 取消支付分订单
pub mod post {

    pub use crate::v3::payscore::payafter_orders::out_order_no::cancel::post::{Request, Response};
}
