//! 分页查询子商户名下的商户管理记录 · List a sub-merchant's management records
//!
//! `/v3/mch-manage/mch-manage-records/sub-mchid`

pub mod sub_mchid;

/// 分页查询子商户名下的商户管理记录 · List a sub-merchant's management records
///
/// `/v3/mch-manage/mch-manage-records/sub-mchid`
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
        self.node.untyped("v3/mch-manage/mch-manage-records/sub-mchid")
    }
}
