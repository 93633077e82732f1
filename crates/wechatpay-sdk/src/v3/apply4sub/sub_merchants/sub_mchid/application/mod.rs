//! 查询结算账户修改申请状态 · Query a settlement account change
//!
//! `/v3/apply4sub/sub_merchants/{sub_mchid}/application`

pub mod application_no;

/// 查询结算账户修改申请状态 · Query a settlement account change
///
/// `/v3/apply4sub/sub_merchants/{sub_mchid}/application`
#[derive(Clone)]
pub struct Application {
    pub(crate) node: crate::chain::Node,
}

impl Application {
    /// `/{application_no}`: 修改结算账户申请单号 · Settlement account change application number
    pub fn application_no(&self, value: impl Into<String>) -> application_no::ApplicationNo {
        application_no::ApplicationNo { node: self.node.bind("application_no", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/apply4sub/sub_merchants/{sub_mchid}/application")
    }
}
