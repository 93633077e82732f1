//! `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}`

pub mod out_request_no;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}`
pub struct MerchantCode(pub(crate) Node);

impl MerchantCode {
    /// `/out-request-no`
    #[inline]
    pub fn out_request_no(self) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}", rest)
    }
}
