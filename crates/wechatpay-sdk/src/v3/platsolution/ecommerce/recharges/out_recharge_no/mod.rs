//! `/v3/platsolution/ecommerce/recharges/out-recharge-no`

pub mod out_recharge_no;

use crate::chain::{Chain, Node};

/// `/v3/platsolution/ecommerce/recharges/out-recharge-no`
pub struct OutRechargeNo {
    pub(crate) node: Node,
}

impl OutRechargeNo {
    /// `/{out_recharge_no}`: 商户充值单号
    #[inline]
    pub fn out_recharge_no(self, value: impl Into<String>) -> out_recharge_no::OutRechargeNo {
        out_recharge_no::OutRechargeNo { node: self.node.bind("out_recharge_no", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/platsolution/ecommerce/recharges/out-recharge-no", rest)
    }
}
