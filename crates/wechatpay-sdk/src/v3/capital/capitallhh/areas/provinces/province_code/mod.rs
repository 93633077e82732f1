//! 查询城市列表 · List cities of a province
//!
//! `/v3/capital/capitallhh/areas/provinces/{province_code}`

pub mod cities;

/// 查询城市列表 · List cities of a province
///
/// `/v3/capital/capitallhh/areas/provinces/{province_code}`
#[derive(Clone)]
pub struct ProvinceCode {
    pub(crate) node: crate::chain::Node,
}

impl ProvinceCode {
    /// `/cities`: 查询城市列表 · List cities of a province
    #[inline]
    pub fn cities(&self) -> cities::Cities {
        cities::Cities { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/capital/capitallhh/areas/provinces/{province_code}")
    }
}
