//! 查询用户捐赠单列表 · List a user's donations
//!
//! `/v3/lovefeast/users/{openid}/orders/brand-id`

pub mod brand_id;

/// 查询用户捐赠单列表 · List a user's donations
///
/// `/v3/lovefeast/users/{openid}/orders/brand-id`
#[derive(Clone)]
pub struct BrandId {
    pub(crate) node: crate::chain::Node,
}

impl BrandId {
    /// `/{brand_id}`: 品牌ID · Brand ID
    pub fn brand_id(&self, value: impl Into<String>) -> brand_id::BrandId {
        brand_id::BrandId { node: self.node.bind("brand_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/lovefeast/users/{openid}/orders/brand-id")
    }
}
