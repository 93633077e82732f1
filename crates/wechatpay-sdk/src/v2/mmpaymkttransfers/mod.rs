//! 现金红包与付款到零钱 · Red packets and payment to balance
//!
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

/// 现金红包与付款到零钱 · Red packets and payment to balance
///
/// `v2/mmpaymkttransfers`
#[derive(Clone)]
pub struct Mmpaymkttransfers {
    pub(crate) node: crate::chain::Node,
}

impl Mmpaymkttransfers {
    /// `/gethbinfo`: 查询红包记录 · Query a red packet
    #[inline]
    pub fn gethbinfo(&self) -> gethbinfo::Gethbinfo {
        gethbinfo::Gethbinfo { node: self.node.clone() }
    }

    /// `/gettransferinfo`: 查询企业向微信用户个人付款 · Query a payment to balance
    #[inline]
    pub fn gettransferinfo(&self) -> gettransferinfo::Gettransferinfo {
        gettransferinfo::Gettransferinfo { node: self.node.clone() }
    }

    /// `/promotion`: 付款到零钱、企业微信 · Payment to balance; WeCom
    #[inline]
    pub fn promotion(&self) -> promotion::Promotion {
        promotion::Promotion { node: self.node.clone() }
    }

    /// `/query_coupon_stock`: 查询代金券批次 · Query a cash coupon batch
    #[inline]
    pub fn query_coupon_stock(&self) -> query_coupon_stock::QueryCouponStock {
        query_coupon_stock::QueryCouponStock { node: self.node.clone() }
    }

    /// `/querycouponsinfo`: 查询代金券信息 · Query a cash coupon
    #[inline]
    pub fn querycouponsinfo(&self) -> querycouponsinfo::Querycouponsinfo {
        querycouponsinfo::Querycouponsinfo { node: self.node.clone() }
    }

    /// `/queryworkwxredpack`: 查询红包记录 · Query a WeCom red packet
    #[inline]
    pub fn queryworkwxredpack(&self) -> queryworkwxredpack::Queryworkwxredpack {
        queryworkwxredpack::Queryworkwxredpack { node: self.node.clone() }
    }

    /// `/send_coupon`: 发放代金券 · Issue a cash coupon
    #[inline]
    pub fn send_coupon(&self) -> send_coupon::SendCoupon {
        send_coupon::SendCoupon { node: self.node.clone() }
    }

    /// `/sendgroupredpack`: 发放裂变红包 · Send a group red packet
    #[inline]
    pub fn sendgroupredpack(&self) -> sendgroupredpack::Sendgroupredpack {
        sendgroupredpack::Sendgroupredpack { node: self.node.clone() }
    }

    /// `/sendminiprogramhb`: 发放小程序红包接口 · Send a Mini Program red packet
    #[inline]
    pub fn sendminiprogramhb(&self) -> sendminiprogramhb::Sendminiprogramhb {
        sendminiprogramhb::Sendminiprogramhb { node: self.node.clone() }
    }

    /// `/sendredpack`: 发放普通红包 · Send a red packet
    #[inline]
    pub fn sendredpack(&self) -> sendredpack::Sendredpack {
        sendredpack::Sendredpack { node: self.node.clone() }
    }

    /// `/sendworkwxredpack`: 发放企业红包 · Send a WeCom red packet
    #[inline]
    pub fn sendworkwxredpack(&self) -> sendworkwxredpack::Sendworkwxredpack {
        sendworkwxredpack::Sendworkwxredpack { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers")
    }
}
