//! `/v3/payscore/serviceorder/{out_order_no}`

pub mod cancel;
pub mod complete;
pub mod modify;
pub mod pay;
pub mod send_pendingmessage;
pub mod send_prepaidmessage;
pub mod sync;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/payscore/serviceorder/{out_order_no}`
pub struct OutOrderNo(pub(crate) Node);

impl OutOrderNo {
    /// `/cancel`
    #[inline]
    pub fn cancel(self) -> cancel::Cancel {
        cancel::Cancel(self.0)
    }

    /// `/complete`
    #[inline]
    pub fn complete(self) -> complete::Complete {
        complete::Complete(self.0)
    }

    /// `/modify`
    #[inline]
    pub fn modify(self) -> modify::Modify {
        modify::Modify(self.0)
    }

    /// `/pay`
    #[inline]
    pub fn pay(self) -> pay::Pay {
        pay::Pay(self.0)
    }

    /// `/send-pendingmessage`
    #[inline]
    pub fn send_pendingmessage(self) -> send_pendingmessage::SendPendingmessage {
        send_pendingmessage::SendPendingmessage(self.0)
    }

    /// `/send-prepaidmessage`
    #[inline]
    pub fn send_prepaidmessage(self) -> send_prepaidmessage::SendPrepaidmessage {
        send_prepaidmessage::SendPrepaidmessage(self.0)
    }

    /// `/sync`
    #[inline]
    pub fn sync(self) -> sync::Sync {
        sync::Sync(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/serviceorder/{out_order_no}", rest)
    }
}
