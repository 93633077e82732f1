//! 根据申请单ID查询申请单结果、修改单据信息 · Query a rate activity application; Modify a rate activity application
//!
//! `/v3/rate-activity/applications/id`

pub mod application_id;

/// 根据申请单ID查询申请单结果、修改单据信息 · Query a rate activity application; Modify a rate activity application
///
/// `/v3/rate-activity/applications/id`
#[derive(Clone)]
pub struct Id {
    pub(crate) node: crate::chain::Node,
}

impl Id {
    /// `/{application_id}`: 申请单编号 · Application number
    pub fn application_id(&self, value: impl Into<String>) -> application_id::ApplicationId {
        application_id::ApplicationId { node: self.node.bind("application_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/rate-activity/applications/id")
    }
}
