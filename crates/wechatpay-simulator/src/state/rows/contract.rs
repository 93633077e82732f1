//! Contracts of users.

use serde::{Deserialize, Serialize};

use super::order::Sub;
use crate::clock::DAY;

/// A contract, or what a user has been asked to sign.
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
    /// How the merchant calls its user, for the user to see.
    pub(crate) display_account: String,
    /// And for itself.
    pub(crate) out_user_code: Option<String>,
    /// The number of the request to sign, of v2.
    pub(crate) request_serial: String,
    pub(crate) notify_url: Option<String>,
    /// Signed with v2, and told of in its way.
    pub(crate) v2: bool,
    pub(crate) signed: i64,
    pub(crate) ended: Option<Ended>,
}

impl Contract {
    /// When that is, is not published; here after ten years.
    pub(crate) fn expires(&self) -> i64 {
        self.signed.saturating_add(3650 * DAY)
    }

    pub(crate) fn sub_mchid(&self) -> Option<&str> {
        self.sub.as_ref().map(|sub| sub.mchid.as_str())
    }
}

/// How a contract ended.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Ended {
    pub(crate) at: i64,
    pub(crate) by_user: bool,
    pub(crate) remark: String,
}

/// How a request names a contract.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ContractName<'a> {
    Id(&'a str),
    Code { plan_id: &'a str, code: &'a str },
}
