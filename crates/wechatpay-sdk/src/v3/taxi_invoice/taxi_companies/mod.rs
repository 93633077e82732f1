//! `/v3/taxi-invoice/taxi-companies`

pub mod company_mchid;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/taxi-invoice/taxi-companies`
pub struct TaxiCompanies(pub(crate) Node);

impl TaxiCompanies {
    /// `/{company_mchid}`: 商户号
    #[inline]
    pub fn company_mchid(self, value: impl Into<String>) -> company_mchid::CompanyMchid {
        company_mchid::CompanyMchid(self.0.bind("company_mchid", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/taxi-invoice/taxi-companies", rest)
    }
}
