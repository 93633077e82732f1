//! 获取出租车公司商户信息 · Query a taxi company
//!
//! `/v3/taxi-invoice/taxi-companies`

pub mod company_mchid;

/// 获取出租车公司商户信息 · Query a taxi company
///
/// `/v3/taxi-invoice/taxi-companies`
#[derive(Clone)]
pub struct TaxiCompanies {
    pub(crate) node: crate::chain::Node,
}

impl TaxiCompanies {
    /// `/{company_mchid}`: 商户号 · Merchant ID
    pub fn company_mchid(&self, value: impl Into<String>) -> company_mchid::CompanyMchid {
        company_mchid::CompanyMchid { node: self.node.bind("company_mchid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/taxi-companies")
    }
}
