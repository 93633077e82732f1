//! 银行组件 · Bank component
//!
//! `/v3/capital`

pub mod capitallhh;

/// 银行组件 · Bank component
///
/// `/v3/capital`
#[derive(Clone)]
pub struct Capital {
    pub(crate) node: crate::chain::Node,
}

impl Capital {
    /// `/capitallhh`: 银行组件 · Bank component
    #[inline]
    pub fn capitallhh(&self) -> capitallhh::Capitallhh {
        capitallhh::Capitallhh { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/capital")
    }
}
