//! 酒店押金 · Hotel deposit
//!
//! `v2/deposit`

pub mod consume;
pub mod facepay;
pub mod micropay;
pub mod orderquery;
pub mod refund;
pub mod refundquery;
pub mod reverse;
pub mod unifiedorder;

/// 酒店押金 · Hotel deposit
///
/// `v2/deposit`
#[derive(Clone)]
pub struct Deposit {
    pub(crate) node: crate::chain::Node,
}

impl Deposit {
    /// `/consume`: 消费押金 · Consume a deposit
    #[inline]
    pub fn consume(&self) -> consume::Consume {
        consume::Consume { node: self.node.clone() }
    }

    /// `/facepay`: 支付押金（人脸支付） · Pay a deposit by face
    #[inline]
    pub fn facepay(&self) -> facepay::Facepay {
        facepay::Facepay { node: self.node.clone() }
    }

    /// `/micropay`: 支付押金（付款码支付） · Pay a deposit by payment code
    #[inline]
    pub fn micropay(&self) -> micropay::Micropay {
        micropay::Micropay { node: self.node.clone() }
    }

    /// `/orderquery`: 查询订单 · Query a deposit order
    #[inline]
    pub fn orderquery(&self) -> orderquery::Orderquery {
        orderquery::Orderquery { node: self.node.clone() }
    }

    /// `/refund`: 申请退款（押金） · Refund a deposit
    #[inline]
    pub fn refund(&self) -> refund::Refund {
        refund::Refund { node: self.node.clone() }
    }

    /// `/refundquery`: 查询退款（押金） · Query a deposit refund
    #[inline]
    pub fn refundquery(&self) -> refundquery::Refundquery {
        refundquery::Refundquery { node: self.node.clone() }
    }

    /// `/reverse`: 撤销订单 · Reverse a deposit order
    #[inline]
    pub fn reverse(&self) -> reverse::Reverse {
        reverse::Reverse { node: self.node.clone() }
    }

    /// `/unifiedorder`: 支付押金（JSAPI/APP支付） · Place a deposit order
    #[inline]
    pub fn unifiedorder(&self) -> unifiedorder::Unifiedorder {
        unifiedorder::Unifiedorder { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/deposit")
    }
}
