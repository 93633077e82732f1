//! 查询省份列表、查询城市列表 · List provinces; List cities of a province
//!
//! `/v3/capital/capitallhh/areas`

pub mod provinces;

/// 查询省份列表、查询城市列表 · List provinces; List cities of a province
///
/// `/v3/capital/capitallhh/areas`
#[derive(Clone)]
pub struct Areas {
    pub(crate) node: crate::chain::Node,
}

impl Areas {
    /// `/provinces`: 查询省份列表 · List provinces
    #[inline]
    pub fn provinces(&self) -> provinces::Provinces {
        provinces::Provinces { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/capital/capitallhh/areas")
    }
}
