//! 设置投放计划回调地址 · Set the delivery plan notification URL
//!
//! `/v3/marketing/partner/delivery-plan/{sp_mchid}`

pub mod notify_url;

/// 设置投放计划回调地址 · Set the delivery plan notification URL
///
/// `/v3/marketing/partner/delivery-plan/{sp_mchid}`
#[derive(Clone)]
pub struct SpMchid {
    pub(crate) node: crate::chain::Node,
}

impl SpMchid {
    /// `/notify-url`: 设置投放计划回调地址 · Set the delivery plan notification URL
    #[inline]
    pub fn notify_url(&self) -> notify_url::NotifyUrl {
        notify_url::NotifyUrl { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/delivery-plan/{sp_mchid}")
    }
}
