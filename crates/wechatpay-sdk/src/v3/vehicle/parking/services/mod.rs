//! `/v3/vehicle/parking/services`

pub mod find;

/// `/v3/vehicle/parking/services`
pub struct Services {
    pub(crate) node: crate::chain::Node,
}

impl Services {
    /// `/find`
    #[inline]
    pub fn find(self) -> find::Find {
        find::Find { node: self.node }
    }

    /// This path, or one below it, without types.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/vehicle/parking/services")
    }
}
