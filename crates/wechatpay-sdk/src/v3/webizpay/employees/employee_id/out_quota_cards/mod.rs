//! 使用商户卡号查询企业支付额度卡 · Query a quota card by merchant number
//!
//! `/v3/webizpay/employees/{employee_id}/out-quota-cards`

pub mod out_card_no;

/// 使用商户卡号查询企业支付额度卡 · Query a quota card by merchant number
///
/// `/v3/webizpay/employees/{employee_id}/out-quota-cards`
#[derive(Clone)]
pub struct OutQuotaCards {
    pub(crate) node: crate::chain::Node,
}

impl OutQuotaCards {
    /// `/{out_card_no}`: 企业支付额度卡商户卡号 · Merchant business payment card number
    pub fn out_card_no(&self, value: impl Into<String>) -> out_card_no::OutCardNo {
        out_card_no::OutCardNo { node: self.node.bind("out_card_no", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay/employees/{employee_id}/out-quota-cards")
    }
}
