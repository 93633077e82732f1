//! 银行活动 · Bank campaigns
//!
//! `/v3/marketing/bank`

pub mod packages;

/// 银行活动 · Bank campaigns
///
/// `/v3/marketing/bank`
#[derive(Clone)]
pub struct Bank {
    pub(crate) node: crate::chain::Node,
}

impl Bank {
    /// `/packages`: 查询上传任务列表、导入定向用户协议号 · List contract number upload tasks; Import targeted users' contract numbers
    #[inline]
    pub fn packages(&self) -> packages::Packages {
        packages::Packages { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/bank")
    }
}
