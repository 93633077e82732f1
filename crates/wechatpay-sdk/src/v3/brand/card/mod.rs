//! 商家名片配置、连接交易 · Merchant business card settings; Transaction connection
//!
//! `/v3/brand/card`

pub mod card_configs;
pub mod card_links;

/// 商家名片配置、连接交易 · Merchant business card settings; Transaction connection
///
/// `/v3/brand/card`
#[derive(Clone)]
pub struct Card {
    pub(crate) node: crate::chain::Node,
}

impl Card {
    /// `/card-configs`: 查询商家名片配置申请状态、提交商家名片配置申请 · Query a business card settings application; Submit a business card settings application
    #[inline]
    pub fn card_configs(&self) -> card_configs::CardConfigs {
        card_configs::CardConfigs { node: self.node.clone() }
    }

    /// `/card-links`: 查询已生效交易连接名片规则、添加交易连接名片规则申请 · List active transaction connections; Apply for a transaction connection
    #[inline]
    pub fn card_links(&self) -> card_links::CardLinks {
        card_links::CardLinks { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/card")
    }
}
