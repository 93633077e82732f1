//! 清关报关 · Customs declaration
//!
//! `/v3/global/customs`

pub mod orders;
pub mod redeclare;
pub mod verify_certificate;

/// 清关报关 · Customs declaration
///
/// `/v3/global/customs`
#[derive(Clone)]
pub struct Customs {
    pub(crate) node: crate::chain::Node,
}

impl Customs {
    /// `/orders`: 报关查询、报关、报关信息修改 · Query a customs declaration; Submit a customs declaration; Update a customs declaration
    #[inline]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders { node: self.node.clone() }
    }

    /// `/redeclare`: 报关重推 · Resubmit a customs declaration
    #[inline]
    pub fn redeclare(&self) -> redeclare::Redeclare {
        redeclare::Redeclare { node: self.node.clone() }
    }

    /// `/verify-certificate`: 身份信息校验 · Verify identity information
    #[inline]
    pub fn verify_certificate(&self) -> verify_certificate::VerifyCertificate {
        verify_certificate::VerifyCertificate { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/customs")
    }
}
