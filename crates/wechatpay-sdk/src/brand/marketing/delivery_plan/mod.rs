//! `/brand/marketing/delivery-plan`

pub mod delivery_plans;
pub mod notify_url;

/// `/brand/marketing/delivery-plan`
#[derive(Clone)]
pub struct DeliveryPlan {
    pub(crate) node: crate::chain::Node,
}

impl DeliveryPlan {
    /// `/delivery-plans`
    #[inline]
    pub fn delivery_plans(&self) -> delivery_plans::DeliveryPlans {
        delivery_plans::DeliveryPlans { node: self.node.clone() }
    }

    /// `/notify-url`
    #[inline]
    pub fn notify_url(&self) -> notify_url::NotifyUrl {
        notify_url::NotifyUrl { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/marketing/delivery-plan")
    }
}
