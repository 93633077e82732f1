//! 付款到零钱、企业微信 · Payment to balance; WeCom
//!
//! `v2/mmpaymkttransfers/promotion`

pub mod paywwsptrans2pocket;
pub mod querywwsptrans2pocket;
pub mod transfers;

/// 付款到零钱、企业微信 · Payment to balance; WeCom
///
/// `v2/mmpaymkttransfers/promotion`
#[derive(Clone)]
pub struct Promotion {
    pub(crate) node: crate::chain::Node,
}

impl Promotion {
    /// `/paywwsptrans2pocket`: 向员工付款 · Pay an employee (WeCom)
    #[inline]
    pub fn paywwsptrans2pocket(&self) -> paywwsptrans2pocket::Paywwsptrans2pocket {
        paywwsptrans2pocket::Paywwsptrans2pocket { node: self.node.clone() }
    }

    /// `/querywwsptrans2pocket`: 查询付款记录 · Query an employee payment (WeCom)
    #[inline]
    pub fn querywwsptrans2pocket(&self) -> querywwsptrans2pocket::Querywwsptrans2pocket {
        querywwsptrans2pocket::Querywwsptrans2pocket { node: self.node.clone() }
    }

    /// `/transfers`: 向微信用户个人付款 · Pay to a user's balance
    #[inline]
    pub fn transfers(&self) -> transfers::Transfers {
        transfers::Transfers { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers/promotion")
    }
}
