//! 银行组件 · Bank component
//!
//! `/v3/capital/capitallhh`

pub mod areas;
pub mod banks;

/// 银行组件 · Bank component
///
/// `/v3/capital/capitallhh`
#[derive(Clone)]
pub struct Capitallhh {
    pub(crate) node: crate::chain::Node,
}

impl Capitallhh {
    /// `/areas`: 查询省份列表、查询城市列表 · List provinces; List cities of a province
    #[inline]
    pub fn areas(&self) -> areas::Areas {
        areas::Areas { node: self.node.clone() }
    }

    /// `/banks`: 银行组件 · Bank component
    #[inline]
    pub fn banks(&self) -> banks::Banks {
        banks::Banks { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/capital/capitallhh")
    }
}
