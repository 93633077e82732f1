//! `/v3/credit-repayment/partner/contracts`

pub mod app_presign;
pub mod h5_presign;
pub mod out_contract_code;
pub mod terminate;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/credit-repayment/partner/contracts`
pub struct Contracts(pub(crate) Node);

impl Contracts {
    /// `/app-presign`
    #[inline]
    pub fn app_presign(self) -> app_presign::AppPresign {
        app_presign::AppPresign(self.0)
    }

    /// `/h5-presign`
    #[inline]
    pub fn h5_presign(self) -> h5_presign::H5Presign {
        h5_presign::H5Presign(self.0)
    }

    /// `/terminate`
    #[inline]
    pub fn terminate(self) -> terminate::Terminate {
        terminate::Terminate(self.0)
    }

    /// `/{out_contract_code}`: 服务商签约协议号
    #[inline]
    pub fn out_contract_code(self, value: impl Into<String>) -> out_contract_code::OutContractCode {
        out_contract_code::OutContractCode(self.0.bind("out_contract_code", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/credit-repayment/partner/contracts", rest)
    }
}
