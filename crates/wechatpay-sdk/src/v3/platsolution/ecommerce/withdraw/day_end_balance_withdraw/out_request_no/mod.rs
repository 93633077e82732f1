//! 查询二级商户按日终余额预约提现状态 · Query an end-of-day balance withdrawal
//!
//! `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no`

pub mod out_request_no;

/// 查询二级商户按日终余额预约提现状态 · Query an end-of-day balance withdrawal
///
/// `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no`
#[derive(Clone)]
pub struct OutRequestNo {
    pub(crate) node: crate::chain::Node,
}

impl OutRequestNo {
    /// `/{out_request_no}`: 商户提现单号 · Merchant withdrawal number
    pub fn out_request_no(&self, value: impl Into<String>) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo { node: self.node.bind("out_request_no", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no")
    }
}
