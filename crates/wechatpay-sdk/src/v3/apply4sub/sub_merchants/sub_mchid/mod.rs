//! 结算账户 · Settlement account
//!
//! `/v3/apply4sub/sub_merchants/{sub_mchid}`

pub mod application;
pub mod modify_settlement;
pub mod settlement;

/// 结算账户 · Settlement account
///
/// `/v3/apply4sub/sub_merchants/{sub_mchid}`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// `/application`: 查询结算账户修改申请状态 · Query a settlement account change
    #[inline]
    pub fn application(&self) -> application::Application {
        application::Application { node: self.node.clone() }
    }

    /// `/modify-settlement`: 修改结算帐号 · Change a settlement account
    #[inline]
    pub fn modify_settlement(&self) -> modify_settlement::ModifySettlement {
        modify_settlement::ModifySettlement { node: self.node.clone() }
    }

    /// `/settlement`: 查询结算账户 · Query a settlement account
    #[inline]
    pub fn settlement(&self) -> settlement::Settlement {
        settlement::Settlement { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/apply4sub/sub_merchants/{sub_mchid}")
    }
}
