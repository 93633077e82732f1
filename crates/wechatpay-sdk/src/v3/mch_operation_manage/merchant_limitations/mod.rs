//! 查询子商户管控情况 · Query a sub-merchant's limitations
//!
//! `/v3/mch-operation-manage/merchant-limitations`

pub mod sub_mchid;

/// 查询子商户管控情况 · Query a sub-merchant's limitations
///
/// `/v3/mch-operation-manage/merchant-limitations`
#[derive(Clone)]
pub struct MerchantLimitations {
    pub(crate) node: crate::chain::Node,
}

impl MerchantLimitations {
    /// `/sub-mchid`: 查询子商户管控情况 · Query a sub-merchant's limitations
    #[inline]
    pub fn sub_mchid(&self) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mch-operation-manage/merchant-limitations")
    }
}
