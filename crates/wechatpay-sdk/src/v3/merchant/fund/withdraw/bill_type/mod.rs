//! 按日下载提现异常文件 · Download abnormal withdrawals of a day
//!
//! `/v3/merchant/fund/withdraw/bill-type`

pub mod bill_type;

/// 按日下载提现异常文件 · Download abnormal withdrawals of a day
///
/// `/v3/merchant/fund/withdraw/bill-type`
#[derive(Clone)]
pub struct BillType {
    pub(crate) node: crate::chain::Node,
}

impl BillType {
    /// `/{bill_type}`: 账单类型 · Bill type
    pub fn bill_type(&self, value: impl Into<String>) -> bill_type::BillType {
        bill_type::BillType { node: self.node.bind("bill_type", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant/fund/withdraw/bill-type")
    }
}
