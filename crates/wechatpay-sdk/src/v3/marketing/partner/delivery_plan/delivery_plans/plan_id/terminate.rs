//! `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`
pub struct Terminate {
    pub(crate) node: Node,
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
    pub fn post(self) -> Call<()> {
        self.node.call_empty(
            Method::POST,
            "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate",
        )
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node
            .chain("v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate", rest)
    }
}
