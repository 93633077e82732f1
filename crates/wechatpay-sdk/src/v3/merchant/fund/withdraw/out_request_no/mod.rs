//! 电商平台(商户提现单号查询)提现状态 · Query a withdrawal by request number
//!
//! `/v3/merchant/fund/withdraw/out-request-no`

pub mod out_request_no;

/// 电商平台(商户提现单号查询)提现状态 · Query a withdrawal by request number
///
/// `/v3/merchant/fund/withdraw/out-request-no`
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
        self.node.untyped("v3/merchant/fund/withdraw/out-request-no")
    }
}
