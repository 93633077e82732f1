//! `/v3/new-tax-control-fapiao/fapiaomerchant`

pub mod getspinviteurl;
pub mod listspinvitemchinfo;

/// `/v3/new-tax-control-fapiao/fapiaomerchant`
#[derive(Clone)]
pub struct Fapiaomerchant {
    pub(crate) node: crate::chain::Node,
}

impl Fapiaomerchant {
    /// `/getspinviteurl`
    #[inline]
    pub fn getspinviteurl(&self) -> getspinviteurl::Getspinviteurl {
        getspinviteurl::Getspinviteurl { node: self.node.clone() }
    }

    /// `/listspinvitemchinfo`
    #[inline]
    pub fn listspinvitemchinfo(&self) -> listspinvitemchinfo::Listspinvitemchinfo {
        listspinvitemchinfo::Listspinvitemchinfo { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/fapiaomerchant")
    }
}
