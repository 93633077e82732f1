//! `/v3/webizpay/employees/{employee_id}/out-quota-cards`

pub mod out_card_no;

use crate::chain::{Chain, Node};

/// `/v3/webizpay/employees/{employee_id}/out-quota-cards`
pub struct OutQuotaCards {
    pub(crate) node: Node,
}

impl OutQuotaCards {
    /// `/{out_card_no}`: 企业支付额度卡商户卡号
    #[inline]
    pub fn out_card_no(self, value: impl Into<String>) -> out_card_no::OutCardNo {
        out_card_no::OutCardNo { node: self.node.bind("out_card_no", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/webizpay/employees/{employee_id}/out-quota-cards", rest)
    }
}
