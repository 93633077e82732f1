//! 查询上传任务列表、导入定向用户协议号 · List contract number upload tasks; Import targeted users' contract numbers
//!
//! `/v3/marketing/bank/packages`

pub mod package_id;

/// 查询上传任务列表、导入定向用户协议号 · List contract number upload tasks; Import targeted users' contract numbers
///
/// `/v3/marketing/bank/packages`
#[derive(Clone)]
pub struct Packages {
    pub(crate) node: crate::chain::Node,
}

impl Packages {
    /// `/{package_id}`: 号码包id · Number package ID
    pub fn package_id(&self, value: impl Into<String>) -> package_id::PackageId {
        package_id::PackageId { node: self.node.bind("package_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/bank/packages")
    }
}
