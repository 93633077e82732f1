//! `/v3/marketing/bank/packages/{package_id}`

pub mod tasks;

/// `/v3/marketing/bank/packages/{package_id}`
pub struct PackageId {
    pub(crate) node: crate::chain::Node,
}

impl PackageId {
    /// `/tasks`
    #[inline]
    pub fn tasks(self) -> tasks::Tasks {
        tasks::Tasks { node: self.node }
    }

    /// This path, or one below it, without types.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/bank/packages/{package_id}")
    }
}
