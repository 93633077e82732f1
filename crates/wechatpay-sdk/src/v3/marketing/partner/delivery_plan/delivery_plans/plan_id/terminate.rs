//! 终止投放计划 · Terminate a delivery plan
//!
//! `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`

use crate::chain::{Members, Method};

/// 终止投放计划 · Terminate a delivery plan
///
/// `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`
#[derive(Clone)]
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 终止投放计划 · Terminate a delivery plan
    ///
    /// `POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`
    ///
    /// 服务商按计划ID终止投放计划，终止后不再向用户投放商品券。模式：服务商。
    ///
    /// Terminates a delivery plan by plan ID, so that its product coupons are no longer delivered. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .delivery_plan()
    ///     .delivery_plans()
    ///     .plan_id("12000")
    ///     .terminate()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016184572](https://pay.weixin.qq.com/doc/v3/partner/4016184572)
    #[doc(alias(
        "终止投放计划",
        "Terminate a delivery plan",
        "摇优惠活动",
        "terminate",
        "delivery-plans/terminate"
    ))]
    #[inline]
    pub fn post(&self) -> crate::Call<()> {
        self.node.call(
            Method::POST,
            "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate",
            Members::None,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate")
    }
}
