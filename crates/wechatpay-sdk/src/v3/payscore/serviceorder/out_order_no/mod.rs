//! 微信支付分 · WeChat Pay Score
//!
//! `/v3/payscore/serviceorder/{out_order_no}`

pub mod cancel;
pub mod complete;
pub mod modify;
pub mod pay;
pub mod send_pendingmessage;
pub mod send_prepaidmessage;
pub mod sync;

/// 微信支付分 · WeChat Pay Score
///
/// `/v3/payscore/serviceorder/{out_order_no}`
#[derive(Clone)]
pub struct OutOrderNo {
    pub(crate) node: crate::chain::Node,
}

impl OutOrderNo {
    /// `/cancel`: 取消支付分订单 · Cancel a service order
    #[inline]
    pub fn cancel(&self) -> cancel::Cancel {
        cancel::Cancel { node: self.node.clone() }
    }

    /// `/complete`: 完结支付分订单 · Complete a service order
    #[inline]
    pub fn complete(&self) -> complete::Complete {
        complete::Complete { node: self.node.clone() }
    }

    /// `/modify`: 修改订单金额 · Change a service order amount
    #[inline]
    pub fn modify(&self) -> modify::Modify {
        modify::Modify { node: self.node.clone() }
    }

    /// `/pay`: 商户发起催收扣款 · Collect an unpaid service order
    #[inline]
    pub fn pay(&self) -> pay::Pay {
        pay::Pay { node: self.node.clone() }
    }

    /// `/send-pendingmessage`: 下发服务费用待处理消息 · Send a pending-fee message
    #[inline]
    pub fn send_pendingmessage(&self) -> send_pendingmessage::SendPendingmessage {
        send_pendingmessage::SendPendingmessage { node: self.node.clone() }
    }

    /// `/send-prepaidmessage`: 下发服务预扣费消息 · Send a pre-debit message
    #[inline]
    pub fn send_prepaidmessage(&self) -> send_prepaidmessage::SendPrepaidmessage {
        send_prepaidmessage::SendPrepaidmessage { node: self.node.clone() }
    }

    /// `/sync`: 同步服务订单信息 · Synchronise a service order
    #[inline]
    pub fn sync(&self) -> sync::Sync {
        sync::Sync { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/serviceorder/{out_order_no}")
    }
}
