//! `/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`

/// `/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`
pub struct SendPrepaidmessage {
    pub(crate) node: crate::chain::Node,
}

impl SendPrepaidmessage {
    /// 下发服务预扣费消息 (direct)
    ///
    /// `POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::serviceorder::out_order_no::send_prepaidmessage::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .post_payments(vec![
    ///         post::PostPayments::new()
    ///             .name("就餐费用")
    ///             .amount(40000)
    ///             .description("就餐人均100元")
    ///             .count(4),
    ///     ])
    ///     .post_discounts(vec![
    ///         post::PostDiscounts::new()
    ///             .name("满20减1元")
    ///             .description("不与其他优惠叠加")
    ///             .amount(100)
    ///             .count(2),
    ///     ])
    ///     .total_amount(50000)
    ///     .prepaid_time("20231218");
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .serviceorder()
    ///     .out_order_no("")
    ///     .send_prepaidmessage()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013394615)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage")
    }
}

/// 下发服务预扣费消息
pub mod post {

    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::PostDiscounts;
    pub use crate::v3::payscore::partner::serviceorder::out_order_no::send_pendingmessage::post::PostPayments;
    pub use crate::v3::payscore::serviceorder::out_order_no::send_pendingmessage::post::Request;
}
