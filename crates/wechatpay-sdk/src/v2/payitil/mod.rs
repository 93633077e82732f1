//! 交易保障 · Call reports
//!
//! `v2/payitil`

pub mod report;

/// 交易保障 · Call reports
///
/// `v2/payitil`
#[derive(Clone)]
pub struct Payitil {
    pub(crate) node: crate::chain::Node,
}

impl Payitil {
    /// `/report`: 交易保障 · Report interface quality
    #[inline]
    pub fn report(&self) -> report::Report {
        report::Report { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/payitil")
    }
}
