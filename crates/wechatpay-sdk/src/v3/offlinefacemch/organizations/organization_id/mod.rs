//! K12刷脸代扣 · K-12 face payment with auto-debit
//!
//! `/v3/offlinefacemch/organizations/{organization_id}`

pub mod users;

/// K12刷脸代扣 · K-12 face payment with auto-debit
///
/// `/v3/offlinefacemch/organizations/{organization_id}`
#[derive(Clone)]
pub struct OrganizationId {
    pub(crate) node: crate::chain::Node,
}

impl OrganizationId {
    /// `/users`: K12刷脸代扣 · K-12 face payment with auto-debit
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/offlinefacemch/organizations/{organization_id}")
    }
}
