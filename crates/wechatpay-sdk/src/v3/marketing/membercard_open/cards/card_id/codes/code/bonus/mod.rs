//! 设置支付后展示的积分到账、支付结果页展示会员积分 · Show credited points after payment; Show points on the payment result
//!
//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus`

pub mod commit;
pub mod prepare;

/// 设置支付后展示的积分到账、支付结果页展示会员积分 · Show credited points after payment; Show points on the payment result
///
/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus`
#[derive(Clone)]
pub struct Bonus {
    pub(crate) node: crate::chain::Node,
}

impl Bonus {
    /// `/commit`: 设置支付后展示的积分到账 · Show credited points after payment
    #[inline]
    pub fn commit(&self) -> commit::Commit {
        commit::Commit { node: self.node.clone() }
    }

    /// `/prepare`: 支付结果页展示会员积分 · Show points on the payment result
    #[inline]
    pub fn prepare(&self) -> prepare::Prepare {
        prepare::Prepare { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus")
    }
}
