//! `/v3/ecommerce/fund/balance`

pub mod sub_mchid;

/// `/v3/ecommerce/fund/balance`
#[derive(Clone)]
pub struct Balance {
    pub(crate) node: crate::chain::Node,
}

impl Balance {
    /// `/{sub_mchid}`: 二级商户号
    pub fn sub_mchid(&self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.bind("sub_mchid", value) }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/fund/balance")
    }
}
