//! 摇优惠活动 (品牌) · Shake for discounts (brand)
//!
//! `/brand/marketing/delivery-plan`

pub mod delivery_plans;
pub mod notify_url;

/// 摇优惠活动 (品牌) · Shake for discounts (brand)
///
/// `/brand/marketing/delivery-plan`
#[derive(Clone)]
pub struct DeliveryPlan {
    pub(crate) node: crate::chain::Node,
}

impl DeliveryPlan {
    /// `/delivery-plans`: 创建投放计划 · Create a delivery plan
    #[inline]
    pub fn delivery_plans(&self) -> delivery_plans::DeliveryPlans {
        delivery_plans::DeliveryPlans { node: self.node.clone() }
    }

    /// `/notify-url`: 设置投放计划回调地址 · Set the delivery plan notification URL
    #[inline]
    pub fn notify_url(&self) -> notify_url::NotifyUrl {
        notify_url::NotifyUrl { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/marketing/delivery-plan")
    }
}
