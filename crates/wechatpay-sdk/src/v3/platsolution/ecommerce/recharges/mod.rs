//! 平台收付通 二级商户充值 · E-commerce payments: sub-merchant top-up
//!
//! `/v3/platsolution/ecommerce/recharges`

pub mod apply;
pub mod out_recharge_no;

/// 平台收付通 二级商户充值 · E-commerce payments: sub-merchant top-up
///
/// `/v3/platsolution/ecommerce/recharges`
#[derive(Clone)]
pub struct Recharges {
    pub(crate) node: crate::chain::Node,
}

impl Recharges {
    /// `/apply`: 申请二级商户充值 · Apply for a sub-merchant top-up
    #[inline]
    pub fn apply(&self) -> apply::Apply {
        apply::Apply { node: self.node.clone() }
    }

    /// `/out-recharge-no`: 查询二级商户充值结果、关闭二级商户充值 · Query a sub-merchant top-up; Close a sub-merchant top-up
    #[inline]
    pub fn out_recharge_no(&self) -> out_recharge_no::OutRechargeNo {
        out_recharge_no::OutRechargeNo { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/recharges")
    }
}
