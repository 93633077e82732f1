//! 爱心餐 · Charity meals
//!
//! `/v3/lovefeast`

pub mod brands;
pub mod users;

/// 爱心餐 · Charity meals
///
/// `/v3/lovefeast`
#[derive(Clone)]
pub struct Lovefeast {
    pub(crate) node: crate::chain::Node,
}

impl Lovefeast {
    /// `/brands`: 查询爱心餐品牌信息 · Query a charity meal brand
    #[inline]
    pub fn brands(&self) -> brands::Brands {
        brands::Brands { node: self.node.clone() }
    }

    /// `/users`: 查询用户捐赠单列表、查询用户捐赠单详情 · List a user's donations; Query a user's donation
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/lovefeast")
    }
}
