//! 医保退款通知 · Report a medical insurance refund
//!
//! `/v3/med-ins/refunds`

pub mod notify;

/// 医保退款通知 · Report a medical insurance refund
///
/// `/v3/med-ins/refunds`
#[derive(Clone)]
pub struct Refunds {
    pub(crate) node: crate::chain::Node,
}

impl Refunds {
    /// `/notify`: 医保退款通知 · Report a medical insurance refund
    #[inline]
    pub fn notify(&self) -> notify::Notify {
        notify::Notify { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/med-ins/refunds")
    }
}
