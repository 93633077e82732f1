//! `/v3/payscore/acquiringbank/serviceorder/{out_order_no}`

pub mod cancel;
pub mod complete;
pub mod modify;
pub mod registerdeductinfo;
pub mod sync;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}`
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

    /// `/registerdeductinfo`
    #[inline]
    pub fn registerdeductinfo(self) -> registerdeductinfo::Registerdeductinfo {
        registerdeductinfo::Registerdeductinfo(self.0)
    }

    /// `/sync`
    #[inline]
    pub fn sync(self) -> sync::Sync {
        sync::Sync(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/acquiringbank/serviceorder/{out_order_no}", rest)
    }
}
