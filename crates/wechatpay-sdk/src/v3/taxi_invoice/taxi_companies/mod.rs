//! `/v3/taxi-invoice/taxi-companies`

pub mod company_mchid;

use crate::chain::{Chain, Node};

/// `/v3/taxi-invoice/taxi-companies`
pub struct TaxiCompanies {
    pub(crate) node: Node,
}

impl TaxiCompanies {
    /// `/{company_mchid}`: 商户号
    #[inline]
    pub fn company_mchid(self, value: impl Into<String>) -> company_mchid::CompanyMchid {
        company_mchid::CompanyMchid { node: self.node.bind("company_mchid", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/taxi-invoice/taxi-companies", rest)
    }
}
