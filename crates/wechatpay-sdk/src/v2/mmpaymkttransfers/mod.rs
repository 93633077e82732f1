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

use crate::chain::Node;
use crate::client::Chain;

/// `v2/mmpaymkttransfers`
pub struct Mmpaymkttransfers(pub(crate) Node);

impl Mmpaymkttransfers {
    /// `/gethbinfo`
    #[inline]
    pub fn gethbinfo(self) -> gethbinfo::Gethbinfo {
        gethbinfo::Gethbinfo(self.0)
    }

    /// `/gettransferinfo`
    #[inline]
    pub fn gettransferinfo(self) -> gettransferinfo::Gettransferinfo {
        gettransferinfo::Gettransferinfo(self.0)
    }

    /// `/promotion`
    #[inline]
    pub fn promotion(self) -> promotion::Promotion {
        promotion::Promotion(self.0)
    }

    /// `/query_coupon_stock`
    #[inline]
    pub fn query_coupon_stock(self) -> query_coupon_stock::QueryCouponStock {
        query_coupon_stock::QueryCouponStock(self.0)
    }

    /// `/querycouponsinfo`
    #[inline]
    pub fn querycouponsinfo(self) -> querycouponsinfo::Querycouponsinfo {
        querycouponsinfo::Querycouponsinfo(self.0)
    }

    /// `/queryworkwxredpack`
    #[inline]
    pub fn queryworkwxredpack(self) -> queryworkwxredpack::Queryworkwxredpack {
        queryworkwxredpack::Queryworkwxredpack(self.0)
    }

    /// `/send_coupon`
    #[inline]
    pub fn send_coupon(self) -> send_coupon::SendCoupon {
        send_coupon::SendCoupon(self.0)
    }

    /// `/sendgroupredpack`
    #[inline]
    pub fn sendgroupredpack(self) -> sendgroupredpack::Sendgroupredpack {
        sendgroupredpack::Sendgroupredpack(self.0)
    }

    /// `/sendminiprogramhb`
    #[inline]
    pub fn sendminiprogramhb(self) -> sendminiprogramhb::Sendminiprogramhb {
        sendminiprogramhb::Sendminiprogramhb(self.0)
    }

    /// `/sendredpack`
    #[inline]
    pub fn sendredpack(self) -> sendredpack::Sendredpack {
        sendredpack::Sendredpack(self.0)
    }

    /// `/sendworkwxredpack`
    #[inline]
    pub fn sendworkwxredpack(self) -> sendworkwxredpack::Sendworkwxredpack {
        sendworkwxredpack::Sendworkwxredpack(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/mmpaymkttransfers", rest)
    }
}
