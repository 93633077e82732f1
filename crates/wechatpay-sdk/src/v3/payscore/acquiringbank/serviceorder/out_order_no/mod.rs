//! `/v3/payscore/acquiringbank/serviceorder/{out_order_no}`

pub mod cancel;
pub mod complete;
pub mod modify;
pub mod registerdeductinfo;
pub mod sync;

use crate::chain::{Chain, Node};

/// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}`
pub struct OutOrderNo {
    pub(crate) node: Node,
}

impl OutOrderNo {
    /// `/cancel`
    #[inline]
    pub fn cancel(self) -> cancel::Cancel {
        cancel::Cancel { node: self.node }
    }

    /// `/complete`
    #[inline]
    pub fn complete(self) -> complete::Complete {
        complete::Complete { node: self.node }
    }

    /// `/modify`
    #[inline]
    pub fn modify(self) -> modify::Modify {
        modify::Modify { node: self.node }
    }

    /// `/registerdeductinfo`
    #[inline]
    pub fn registerdeductinfo(self) -> registerdeductinfo::Registerdeductinfo {
        registerdeductinfo::Registerdeductinfo { node: self.node }
    }

    /// `/sync`
    #[inline]
    pub fn sync(self) -> sync::Sync {
        sync::Sync { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/payscore/acquiringbank/serviceorder/{out_order_no}", rest)
    }
}
