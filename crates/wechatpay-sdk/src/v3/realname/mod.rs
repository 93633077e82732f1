//! 实名信息 · Real-name information
//!
//! `/v3/realname`

pub mod verify;

/// 实名信息 · Real-name information
///
/// `/v3/realname`
#[derive(Clone)]
pub struct Realname {
    pub(crate) node: crate::chain::Node,
}

impl Realname {
    /// `/verify`: 实名信息校验 · Verify real-name information
    #[inline]
    pub fn verify(&self) -> verify::Verify {
        verify::Verify { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/realname")
    }
}
