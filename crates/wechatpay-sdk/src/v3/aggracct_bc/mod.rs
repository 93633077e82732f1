//! 银行渠道账户 · Bank channel accounts
//!
//! `/v3/aggracct-bc`

pub mod wb_channel;

/// 银行渠道账户 · Bank channel accounts
///
/// `/v3/aggracct-bc`
#[derive(Clone)]
pub struct AggracctBc {
    pub(crate) node: crate::chain::Node,
}

impl AggracctBc {
    /// `/wb-channel`: 聚合账户银行渠道服务 · Bank channel service for aggregate accounts
    #[inline]
    pub fn wb_channel(&self) -> wb_channel::WbChannel {
        wb_channel::WbChannel { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc")
    }
}
