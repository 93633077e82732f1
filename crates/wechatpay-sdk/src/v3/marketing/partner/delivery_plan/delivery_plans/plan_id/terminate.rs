//! `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`

use crate::chain::{Members, Method};

/// `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`
#[derive(Clone)]
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 终止投放计划 (partner)
    ///
    /// `POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016184572)
    #[inline]
    pub fn post(&self) -> crate::Call<()> {
        self.node.call(
            Method::POST,
            "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate",
            Members::None,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate")
    }
}
