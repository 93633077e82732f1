//! 锁定品牌加价购活动资格、解锁品牌加价购活动资格 · Lock add-on purchase qualifications; Unlock add-on purchase qualifications
//!
//! `/v3/marketing/goods-subsidy-activity/qualification`

pub mod lock;
pub mod unlock;

/// 锁定品牌加价购活动资格、解锁品牌加价购活动资格 · Lock add-on purchase qualifications; Unlock add-on purchase qualifications
///
/// `/v3/marketing/goods-subsidy-activity/qualification`
#[derive(Clone)]
pub struct Qualification {
    pub(crate) node: crate::chain::Node,
}

impl Qualification {
    /// `/lock`: 锁定品牌加价购活动资格 · Lock add-on purchase qualifications
    #[inline]
    pub fn lock(&self) -> lock::Lock {
        lock::Lock { node: self.node.clone() }
    }

    /// `/unlock`: 解锁品牌加价购活动资格 · Unlock add-on purchase qualifications
    #[inline]
    pub fn unlock(&self) -> unlock::Unlock {
        unlock::Unlock { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/goods-subsidy-activity/qualification")
    }
}
