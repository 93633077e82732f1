//! 扣款服务 · Debit service
//!
//! `v2/papay/partner`

pub mod deletecontract;
pub mod entrustweb;
pub mod h5entrustweb;
pub mod preentrustweb;
pub mod querycontract;

/// 扣款服务 · Debit service
///
/// `v2/papay/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/deletecontract`: 申请解约 · Terminate a contract (partner)
    #[inline]
    pub fn deletecontract(&self) -> deletecontract::Deletecontract {
        deletecontract::Deletecontract { node: self.node.clone() }
    }

    /// `/entrustweb`: 公众号纯签约 · Sign in an Official Account (partner)
    #[inline]
    pub fn entrustweb(&self) -> entrustweb::Entrustweb {
        entrustweb::Entrustweb { node: self.node.clone() }
    }

    /// `/h5entrustweb`: H5纯签约 · Sign in a mobile browser (partner)
    #[inline]
    pub fn h5entrustweb(&self) -> h5entrustweb::H5entrustweb {
        h5entrustweb::H5entrustweb { node: self.node.clone() }
    }

    /// `/preentrustweb`: APP纯签约 · Sign in an app (partner)
    #[inline]
    pub fn preentrustweb(&self) -> preentrustweb::Preentrustweb {
        preentrustweb::Preentrustweb { node: self.node.clone() }
    }

    /// `/querycontract`: 查询签约关系 · Query a contract (partner)
    #[inline]
    pub fn querycontract(&self) -> querycontract::Querycontract {
        querycontract::Querycontract { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/papay/partner")
    }
}
