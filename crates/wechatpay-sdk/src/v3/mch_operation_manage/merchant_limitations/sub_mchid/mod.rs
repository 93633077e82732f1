//! 查询子商户管控情况 · Query a sub-merchant's limitations
//!
//! `/v3/mch-operation-manage/merchant-limitations/sub-mchid`

pub mod sub_mchid;

/// 查询子商户管控情况 · Query a sub-merchant's limitations
///
/// `/v3/mch-operation-manage/merchant-limitations/sub-mchid`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// `/{sub_mchid}`: 子商户号 · Sub-merchant ID
    pub fn sub_mchid(&self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.bind("sub_mchid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mch-operation-manage/merchant-limitations/sub-mchid")
    }
}
