//! 查询二级商户充值结果、关闭二级商户充值 · Query a sub-merchant top-up; Close a sub-merchant top-up
//!
//! `/v3/platsolution/ecommerce/recharges/out-recharge-no`

pub mod out_recharge_no;

/// 查询二级商户充值结果、关闭二级商户充值 · Query a sub-merchant top-up; Close a sub-merchant top-up
///
/// `/v3/platsolution/ecommerce/recharges/out-recharge-no`
#[derive(Clone)]
pub struct OutRechargeNo {
    pub(crate) node: crate::chain::Node,
}

impl OutRechargeNo {
    /// `/{out_recharge_no}`: 商户充值单号 · Merchant top-up number
    pub fn out_recharge_no(&self, value: impl Into<String>) -> out_recharge_no::OutRechargeNo {
        out_recharge_no::OutRechargeNo { node: self.node.bind("out_recharge_no", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/recharges/out-recharge-no")
    }
}
