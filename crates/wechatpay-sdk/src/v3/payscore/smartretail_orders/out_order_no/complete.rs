//! `/v3/payscore/smartretail-orders/{out_order_no}/complete`

/// `/v3/payscore/smartretail-orders/{out_order_no}/complete`
pub struct Complete {
    pub(crate) node: crate::chain::Node,
}

impl Complete {
    /// 完结智慧零售订单 (direct)
    ///
    /// `POST /v3/payscore/smartretail-orders/{out_order_no}/complete`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::smartretail_orders::out_order_no::complete::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .service_id("500001")
    ///     .finish_type(0)
    ///     .cancel_reason("")
    ///     .real_service_start_time("")
    ///     .real_service_end_time("")
    ///     .real_service_end_location("")
    ///     .fees(vec![post::Fees::new().fee_name("").fee_count(0).fee_amount(0).fee_desc("")])
    ///     .discounts(vec![
    ///         post::Discounts::new()
    ///             .discount_name("满20减1元")
    ///             .discount_amount(0)
    ///             .discount_desc("不与其他优惠叠加"),
    ///     ])
    ///     .total_amount(0)
    ///     .finish_ticket("")
    ///     .profit_sharing(true);
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .smartretail_orders()
    ///     .out_order_no("")
    ///     .complete()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/smartretail-orders/{out_order_no}/complete", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/smartretail-orders/{out_order_no}/complete")
    }
}

/// 完结智慧零售订单
pub mod post {

    pub use crate::v3::payscore::payafter_orders::out_order_no::cancel::post::Response;
    pub use crate::v3::payscore::payafter_orders::out_order_no::complete::post::{
        Discounts, Fees, Request,
    };
}
