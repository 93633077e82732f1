//! 恢复投放计划 · Resume a delivery plan
//!
//! `/brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume`

use crate::chain::{Members, Method};

/// 恢复投放计划 · Resume a delivery plan
///
/// `/brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume`
#[derive(Clone)]
pub struct Resume {
    pub(crate) node: crate::chain::Node,
}

impl Resume {
    /// 恢复投放计划 · Resume a delivery plan
    ///
    /// `POST /brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume`
    ///
    /// 品牌按计划ID恢复已暂停的投放计划，继续向用户投放商品券；成功时没有返回内容。模式：品牌。
    ///
    /// Resumes a paused delivery plan of product coupons by plan ID. A successful response has no body. Mode: brand.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// client
    ///     .brand()
    ///     .marketing()
    ///     .delivery_plan()
    ///     .delivery_plans()
    ///     .plan_id("12000")
    ///     .resume()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [brand/4018381172](https://pay.weixin.qq.com/doc/brand/4018381172)
    #[doc(alias(
        "恢复投放计划",
        "Resume a delivery plan",
        "摇优惠活动",
        "resume",
        "delivery-plans/resume"
    ))]
    #[inline]
    pub fn post(&self) -> crate::Call<()> {
        self.node.call(
            Method::POST,
            "/brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume",
            Members::None,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume")
    }
}
