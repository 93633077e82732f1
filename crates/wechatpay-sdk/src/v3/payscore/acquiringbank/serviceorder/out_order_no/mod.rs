//! `/v3/payscore/acquiringbank/serviceorder/{out_order_no}`

pub mod cancel;
pub mod complete;
pub mod modify;
pub mod registerdeductinfo;
pub mod sync;

/// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}`
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

    /// `/registerdeductinfo`
    #[inline]
    pub fn registerdeductinfo(&self) -> registerdeductinfo::Registerdeductinfo {
        registerdeductinfo::Registerdeductinfo { node: self.node.clone() }
    }

    /// `/sync`
    #[inline]
    pub fn sync(&self) -> sync::Sync {
        sync::Sync { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/acquiringbank/serviceorder/{out_order_no}")
    }
}
