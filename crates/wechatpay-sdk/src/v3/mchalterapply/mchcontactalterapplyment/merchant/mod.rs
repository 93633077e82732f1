//! `/v3/mchalterapply/mchcontactalterapplyment/merchant`

pub mod merchant_code;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/mchalterapply/mchcontactalterapplyment/merchant`
pub struct Merchant(pub(crate) Node);

impl Merchant {
    /// `/{merchant_code}`: 微信支付商户号
    #[inline]
    pub fn merchant_code(self, value: impl Into<String>) -> merchant_code::MerchantCode {
        merchant_code::MerchantCode(self.0.bind("merchant_code", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/mchalterapply/mchcontactalterapplyment/merchant", rest)
    }
}
