//! `/v3/payscore/partner/serviceorder/{out_order_no}/cancel`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/partner/serviceorder/{out_order_no}/cancel`
pub struct Cancel(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/partner/serviceorder/{out_order_no}/cancel", rest)
    }
}

/// 取消支付分订单
pub mod post {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::payscore::oversea::partner::serviceorder::out_order_no::cancel::post::Request;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/partner/serviceorder/{out_order_no}/cancel");
}
