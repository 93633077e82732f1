//! 清关报关 · Customs declaration
//!
//! `v2/cgi-bin`

pub mod mch;

/// 清关报关 · Customs declaration
///
/// `v2/cgi-bin`
#[derive(Clone)]
pub struct CgiBin {
    pub(crate) node: crate::chain::Node,
}

impl CgiBin {
    /// `/mch`: 清关报关 · Customs declaration
    #[inline]
    pub fn mch(&self) -> mch::Mch {
        mch::Mch { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/cgi-bin")
    }
}
