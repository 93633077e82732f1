//! 查询绑定多笔立减活动的代金券详情 · Query a multi-payment discount coupon
//!
//! `/v3/marketing/bank-favor/users/{openid}/coupons`

pub mod coupon_id;

/// 查询绑定多笔立减活动的代金券详情 · Query a multi-payment discount coupon
///
/// `/v3/marketing/bank-favor/users/{openid}/coupons`
#[derive(Clone)]
pub struct Coupons {
    pub(crate) node: crate::chain::Node,
}

impl Coupons {
    /// `/{coupon_id}`: 代金券ID · Cash coupon ID
    pub fn coupon_id(&self, value: impl Into<String>) -> coupon_id::CouponId {
        coupon_id::CouponId { node: self.node.bind("coupon_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/bank-favor/users/{openid}/coupons")
    }
}
