//! 微信支付分 · WeChat Pay Score
//!
//! `/v3/payscore/acquiringbank/serviceorder/{out_order_no}`

pub mod cancel;
pub mod complete;
pub mod modify;
pub mod registerdeductinfo;
pub mod sync;

/// 微信支付分 · WeChat Pay Score
///
/// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}`
#[derive(Clone)]
pub struct OutOrderNo {
    pub(crate) node: crate::chain::Node,
}

impl OutOrderNo {
    /// `/cancel`: 从业机构取消微信支付分订单 · Cancel a service order (institution)
    #[inline]
    pub fn cancel(&self) -> cancel::Cancel {
        cancel::Cancel { node: self.node.clone() }
    }

    /// `/complete`: 从业机构完结微信支付分订单 · Complete a service order (institution)
    #[inline]
    pub fn complete(&self) -> complete::Complete {
        complete::Complete { node: self.node.clone() }
    }

    /// `/modify`: 从业机构修改微信支付分订单金额 · Change a service order amount (institution)
    #[inline]
    pub fn modify(&self) -> modify::Modify {
        modify::Modify { node: self.node.clone() }
    }

    /// `/registerdeductinfo`: 从业机构登记微信支付分扣款信息 · Register debit information (institution)
    #[inline]
    pub fn registerdeductinfo(&self) -> registerdeductinfo::Registerdeductinfo {
        registerdeductinfo::Registerdeductinfo { node: self.node.clone() }
    }

    /// `/sync`: 从业机构同步微信支付分订单信息 · Synchronise a service order (institution)
    #[inline]
    pub fn sync(&self) -> sync::Sync {
        sync::Sync { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/acquiringbank/serviceorder/{out_order_no}")
    }
}
