//! 商品信息上传 · Upload goods information
//!
//! `/v3/gov/subsidy/goods`

pub mod upload;

/// 商品信息上传 · Upload goods information
///
/// `/v3/gov/subsidy/goods`
#[derive(Clone)]
pub struct Goods {
    pub(crate) node: crate::chain::Node,
}

impl Goods {
    /// `/upload`: 商品信息上传 · Upload goods information
    #[inline]
    pub fn upload(&self) -> upload::Upload {
        upload::Upload { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/goods")
    }
}
