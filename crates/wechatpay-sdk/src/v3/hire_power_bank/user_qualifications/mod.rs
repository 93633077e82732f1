//! 查询用户保险订单领取资格 · Query insurance eligibility
//!
//! `/v3/hire-power-bank/user-qualifications`

pub mod openid;

/// 查询用户保险订单领取资格 · Query insurance eligibility
///
/// `/v3/hire-power-bank/user-qualifications`
#[derive(Clone)]
pub struct UserQualifications {
    pub(crate) node: crate::chain::Node,
}

impl UserQualifications {
    /// `/{openid}`: 微信用户在商户对应appid下的唯一标识 · User openid
    pub fn openid(&self, value: impl Into<String>) -> openid::Openid {
        openid::Openid { node: self.node.bind("openid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/hire-power-bank/user-qualifications")
    }
}
