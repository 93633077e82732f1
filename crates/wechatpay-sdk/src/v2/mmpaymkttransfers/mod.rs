//! `v2/mmpaymkttransfers`

pub mod gethbinfo;
pub mod gettransferinfo;
pub mod promotion;
pub mod query_coupon_stock;
pub mod querycouponsinfo;
pub mod queryworkwxredpack;
pub mod send_coupon;
pub mod sendgroupredpack;
pub mod sendminiprogramhb;
pub mod sendredpack;
pub mod sendworkwxredpack;

/// `v2/mmpaymkttransfers`
#[derive(Clone)]
pub struct Mmpaymkttransfers {
    pub(crate) node: crate::chain::Node,
}

impl Mmpaymkttransfers {
    /// `/gethbinfo`
    #[inline]
    pub fn gethbinfo(&self) -> gethbinfo::Gethbinfo {
        gethbinfo::Gethbinfo { node: self.node.clone() }
    }

    /// `/gettransferinfo`
    #[inline]
    pub fn gettransferinfo(&self) -> gettransferinfo::Gettransferinfo {
        gettransferinfo::Gettransferinfo { node: self.node.clone() }
    }

    /// `/promotion`
    #[inline]
    pub fn promotion(&self) -> promotion::Promotion {
        promotion::Promotion { node: self.node.clone() }
    }

    /// `/query_coupon_stock`
    #[inline]
    pub fn query_coupon_stock(&self) -> query_coupon_stock::QueryCouponStock {
        query_coupon_stock::QueryCouponStock { node: self.node.clone() }
    }

    /// `/querycouponsinfo`
    #[inline]
    pub fn querycouponsinfo(&self) -> querycouponsinfo::Querycouponsinfo {
        querycouponsinfo::Querycouponsinfo { node: self.node.clone() }
    }

    /// `/queryworkwxredpack`
    #[inline]
    pub fn queryworkwxredpack(&self) -> queryworkwxredpack::Queryworkwxredpack {
        queryworkwxredpack::Queryworkwxredpack { node: self.node.clone() }
    }

    /// `/send_coupon`
    #[inline]
    pub fn send_coupon(&self) -> send_coupon::SendCoupon {
        send_coupon::SendCoupon { node: self.node.clone() }
    }

    /// `/sendgroupredpack`
    #[inline]
    pub fn sendgroupredpack(&self) -> sendgroupredpack::Sendgroupredpack {
        sendgroupredpack::Sendgroupredpack { node: self.node.clone() }
    }

    /// `/sendminiprogramhb`
    #[inline]
    pub fn sendminiprogramhb(&self) -> sendminiprogramhb::Sendminiprogramhb {
        sendminiprogramhb::Sendminiprogramhb { node: self.node.clone() }
    }

    /// `/sendredpack`
    #[inline]
    pub fn sendredpack(&self) -> sendredpack::Sendredpack {
        sendredpack::Sendredpack { node: self.node.clone() }
    }

    /// `/sendworkwxredpack`
    #[inline]
    pub fn sendworkwxredpack(&self) -> sendworkwxredpack::Sendworkwxredpack {
        sendworkwxredpack::Sendworkwxredpack { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers")
    }
}
