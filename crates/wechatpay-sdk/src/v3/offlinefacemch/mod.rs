//! 线下刷脸商户 · In-store face payment for merchants
//!
//! `/v3/offlinefacemch`

pub mod organizations;
pub mod tokens;

/// 线下刷脸商户 · In-store face payment for merchants
///
/// `/v3/offlinefacemch`
#[derive(Clone)]
pub struct Offlinefacemch {
    pub(crate) node: crate::chain::Node,
}

impl Offlinefacemch {
    /// `/organizations`: 查询机构信息接口 · Query an organisation
    #[inline]
    pub fn organizations(&self) -> organizations::Organizations {
        organizations::Organizations { node: self.node.clone() }
    }

    /// `/tokens`: 获取凭证授权接口 · Get an authorisation token
    #[inline]
    pub fn tokens(&self) -> tokens::Tokens {
        tokens::Tokens { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/offlinefacemch")
    }
}
