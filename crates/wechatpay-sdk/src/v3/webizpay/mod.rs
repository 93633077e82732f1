//! 企业支付 · Business payments
//!
//! `/v3/webizpay`

pub mod avail_mch_ranges;
pub mod bill;
pub mod employees;
pub mod stores;
pub mod users;

/// 企业支付 · Business payments
///
/// `/v3/webizpay`
#[derive(Clone)]
pub struct Webizpay {
    pub(crate) node: crate::chain::Node,
}

impl Webizpay {
    /// `/avail-mch-ranges`: 查询可用商户范围列表、创建可用商户范围 · List available merchant ranges; Create an available merchant range
    #[inline]
    pub fn avail_mch_ranges(&self) -> avail_mch_ranges::AvailMchRanges {
        avail_mch_ranges::AvailMchRanges { node: self.node.clone() }
    }

    /// `/bill`: 申请企业商户企业支付出资凭证、申请企业商户企业支付业务账单 · Apply for a funding proof; Request a business payment bill
    #[inline]
    pub fn bill(&self) -> bill::Bill {
        bill::Bill { node: self.node.clone() }
    }

    /// `/employees`: 企业支付 · Business payments
    #[inline]
    pub fn employees(&self) -> employees::Employees {
        employees::Employees { node: self.node.clone() }
    }

    /// `/stores`: 发起门店主体匹配、查询门店主体匹配结果 · Start a store entity match; Query a store entity match
    #[inline]
    pub fn stores(&self) -> stores::Stores {
        stores::Stores { node: self.node.clone() }
    }

    /// `/users`: 企业商户查询企业员工开通授权状态、企业商户发起员工开通企业支付授权 · Query an employee's authorisation state; Get an employee authorisation link
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay")
    }
}
