//! 线下刷脸 · In-store face payment
//!
//! `/v3/offlineface`

pub mod authinfo;
pub mod contracts;
pub mod face_collections;
pub mod repayment_url;
pub mod transactions;

/// 线下刷脸 · In-store face payment
///
/// `/v3/offlineface`
#[derive(Clone)]
pub struct Offlineface {
    pub(crate) node: crate::chain::Node,
}

impl Offlineface {
    /// `/authinfo`: 获取authinfo接口 · Get face payment authorisation information
    #[inline]
    pub fn authinfo(&self) -> authinfo::Authinfo {
        authinfo::Authinfo { node: self.node.clone() }
    }

    /// `/contracts`: 预签约接口、签约查询接口 · Pre-sign a face payment contract; Query a face payment contract
    #[inline]
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts { node: self.node.clone() }
    }

    /// `/face-collections`: 查询重采用户列表 · List users for face re-collection
    #[inline]
    pub fn face_collections(&self) -> face_collections::FaceCollections {
        face_collections::FaceCollections { node: self.node.clone() }
    }

    /// `/repayment-url`: 获取还款链接接口 · Get a repayment link
    #[inline]
    pub fn repayment_url(&self) -> repayment_url::RepaymentUrl {
        repayment_url::RepaymentUrl { node: self.node.clone() }
    }

    /// `/transactions`: 申请扣款接口 · Apply for a face payment debit
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/offlineface")
    }
}
