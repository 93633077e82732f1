//! `/v3/payscore/serviceorder/{out_order_no}`

pub mod cancel;
pub mod complete;
pub mod modify;
pub mod pay;
pub mod send_pendingmessage;
pub mod send_prepaidmessage;
pub mod sync;

/// `/v3/payscore/serviceorder/{out_order_no}`
#[derive(Clone)]
pub struct OutOrderNo {
    pub(crate) node: crate::chain::Node,
}

impl OutOrderNo {
    /// `/cancel`
    #[inline]
    pub fn cancel(&self) -> cancel::Cancel {
        cancel::Cancel { node: self.node.clone() }
    }

    /// `/complete`
    #[inline]
    pub fn complete(&self) -> complete::Complete {
        complete::Complete { node: self.node.clone() }
    }

    /// `/modify`
    #[inline]
    pub fn modify(&self) -> modify::Modify {
        modify::Modify { node: self.node.clone() }
    }

    /// `/pay`
    #[inline]
    pub fn pay(&self) -> pay::Pay {
        pay::Pay { node: self.node.clone() }
    }

    /// `/send-pendingmessage`
    #[inline]
    pub fn send_pendingmessage(&self) -> send_pendingmessage::SendPendingmessage {
        send_pendingmessage::SendPendingmessage { node: self.node.clone() }
    }

    /// `/send-prepaidmessage`
    #[inline]
    pub fn send_prepaidmessage(&self) -> send_prepaidmessage::SendPrepaidmessage {
        send_prepaidmessage::SendPrepaidmessage { node: self.node.clone() }
    }

    /// `/sync`
    #[inline]
    pub fn sync(&self) -> sync::Sync {
        sync::Sync { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/serviceorder/{out_order_no}")
    }
}
