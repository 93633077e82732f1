//! 查询用户捐赠单列表、查询用户捐赠单详情 · List a user's donations; Query a user's donation
//!
//! `/v3/lovefeast/users/{openid}/orders`

pub mod brand_id;
pub mod out_trade_no;

/// 查询用户捐赠单列表、查询用户捐赠单详情 · List a user's donations; Query a user's donation
///
/// `/v3/lovefeast/users/{openid}/orders`
#[derive(Clone)]
pub struct Orders {
    pub(crate) node: crate::chain::Node,
}

impl Orders {
    /// `/brand-id`: 查询用户捐赠单列表 · List a user's donations
    #[inline]
    pub fn brand_id(&self) -> brand_id::BrandId {
        brand_id::BrandId { node: self.node.clone() }
    }

    /// `/out-trade-no`: 查询用户捐赠单详情 · Query a user's donation
    #[inline]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/lovefeast/users/{openid}/orders")
    }
}
