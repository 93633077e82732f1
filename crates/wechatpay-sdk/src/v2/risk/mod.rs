//! 风险 · Risk
//!
//! `v2/risk`

pub mod getcertficates;
pub mod getpublickey;
pub mod getviolation;

/// 风险 · Risk
///
/// `v2/risk`
#[derive(Clone)]
pub struct Risk {
    pub(crate) node: crate::chain::Node,
}

impl Risk {
    /// `/getcertficates`: 获取平台证书 · Get platform certificates
    #[inline]
    pub fn getcertficates(&self) -> getcertficates::Getcertficates {
        getcertficates::Getcertficates { node: self.node.clone() }
    }

    /// `/getpublickey`: 获取RSA加密公钥 · Get the RSA public key
    #[inline]
    pub fn getpublickey(&self) -> getpublickey::Getpublickey {
        getpublickey::Getpublickey { node: self.node.clone() }
    }

    /// `/getviolation`: 银行特约商户违规信息查询 · Query violation records
    #[inline]
    pub fn getviolation(&self) -> getviolation::Getviolation {
        getviolation::Getviolation { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/risk")
    }
}
