//! `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`
pub struct Terminate(pub(crate) Node);

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
        self.0.call_empty(&post::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate", rest)
    }
}

/// 终止投放计划
mod post {
    use http::Method;

    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate",
    );
}
