//! 国家消费品换新补贴 上海/福建/重庆 · Trade-in subsidies: Shanghai, Fujian, Chongqing
//!
//! `/v3/gov/subsidy/audit`

pub mod cup;

/// 国家消费品换新补贴 上海/福建/重庆 · Trade-in subsidies: Shanghai, Fujian, Chongqing
///
/// `/v3/gov/subsidy/audit`
#[derive(Clone)]
pub struct Audit {
    pub(crate) node: crate::chain::Node,
}

impl Audit {
    /// `/cup`: 国家消费品换新补贴 上海/福建/重庆 · Trade-in subsidies: Shanghai, Fujian, Chongqing
    #[inline]
    pub fn cup(&self) -> cup::Cup {
        cup::Cup { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/audit")
    }
}
