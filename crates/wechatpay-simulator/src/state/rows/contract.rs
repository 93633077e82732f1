//! Contracts of users.

use serde::{Deserialize, Serialize};

use super::order::Sub;
use crate::clock::DAY;

/// A contract, or the contract that a user has been asked to sign.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Contract {
    /// The merchant, or the partner of a sub-merchant.
    pub(crate) mchid: String,
    pub(crate) appid: String,
    pub(crate) sub: Option<Sub>,
    pub(crate) plan_id: String,
    pub(crate) out_contract_code: String,
    pub(crate) contract_id: String,
    pub(crate) openid: String,
    /// The name of the user's account with the merchant, shown to the user.
    pub(crate) display_account: String,
    /// The merchant's own id of the user.
    pub(crate) out_user_code: Option<String>,
    /// The serial number of the v2 request to sign.
    pub(crate) request_serial: String,
    pub(crate) notify_url: Option<String>,
    pub(crate) kind: ContractKind,
    pub(crate) signed: i64,
    pub(crate) ended: Option<Ended>,
}

impl Contract {
    /// The time at which the contract expires. The platform does not publish the duration; the
    /// simulator uses ten years.
    pub(crate) fn expires(&self) -> i64 {
        self.signed.saturating_add(3650 * DAY)
    }

    pub(crate) fn sub_mchid(&self) -> Option<&str> {
        self.sub.as_ref().map(|sub| sub.mchid.as_str())
    }
}

/// The API through which a contract is signed. Its notifications have the format of this API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ContractKind {
    V2,
    V3,
    /// v3 for overseas merchants, `/v3/global/papay/…`.
    Overseas,
    /// v3 for the renewal of insurances, `/v3/papay/insurance-sign/…`.
    Insurance,
}

/// The end of a contract.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Ended {
    pub(crate) at: i64,
    pub(crate) by_user: bool,
    pub(crate) remark: String,
}

/// The number by which a request names a contract.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ContractName<'a> {
    Id(&'a str),
    Code {
        plan_id: &'a str,
        code: &'a str,
    },
    /// The merchant's number alone, used overseas.
    Number(&'a str),
}
