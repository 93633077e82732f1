//! 查询上传任务列表、导入定向用户协议号 · List contract number upload tasks; Import targeted users' contract numbers
//!
//! `/v3/marketing/bank/packages/{package_id}`

pub mod tasks;

/// 查询上传任务列表、导入定向用户协议号 · List contract number upload tasks; Import targeted users' contract numbers
///
/// `/v3/marketing/bank/packages/{package_id}`
#[derive(Clone)]
pub struct PackageId {
    pub(crate) node: crate::chain::Node,
}

impl PackageId {
    /// `/tasks`: 查询上传任务列表、导入定向用户协议号 · List contract number upload tasks; Import targeted users' contract numbers
    #[inline]
    pub fn tasks(&self) -> tasks::Tasks {
        tasks::Tasks { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/bank/packages/{package_id}")
    }
}
