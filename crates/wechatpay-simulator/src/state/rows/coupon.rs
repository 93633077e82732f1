//! Stocks of coupons, and the coupons sent.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::key::key;

/// Whose coupons they are, as the first segment after `/v3/marketing/` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Family {
    /// The merchant's own.
    Busifavor,
    /// Of the platform, which takes them off a payment.
    Favor,
}

impl Family {
    /// What a merchant has numbered within one family.
    pub(in crate::state) fn key(self, mchid: &str, number: &str) -> String {
        let family = match self {
            Self::Busifavor => "busifavor",
            Self::Favor => "favor",
        };
        key(mchid, &key(family, number))
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Stock {
    pub(crate) family: Family,
    pub(crate) mchid: String,
    pub(crate) stock_id: String,
    /// What the merchant made it with.
    pub(crate) body: Value,
    pub(crate) created: i64,
    /// How many may be sent in all, and to one user.
    pub(in crate::state) most: i64,
    pub(in crate::state) most_per_user: i64,
    pub(crate) sent: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum CouponStage {
    Sent,
    Used,
    Deactivated,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Coupon {
    pub(crate) family: Family,
    pub(crate) mchid: String,
    pub(crate) stock_id: String,
    pub(crate) coupon_code: String,
    pub(crate) openid: String,
    pub(crate) appid: String,
    pub(crate) send_request_no: String,
    pub(crate) use_request_no: Option<String>,
    pub(crate) sent: i64,
    pub(crate) used: Option<i64>,
    /// When it was returned or deactivated last, and the request that did it.
    pub(in crate::state) last: Option<(String, i64)>,
    pub(crate) stage: CouponStage,
}

impl Coupon {
    pub(crate) fn key(&self) -> String {
        key(&self.stock_id, &self.coupon_code)
    }

    pub(crate) fn state(&self) -> &'static str {
        match self.stage {
            CouponStage::Sent => "SENDED",
            CouponStage::Used => "USED",
            CouponStage::Deactivated => "DEACTIVATED",
        }
    }
}

/// A request to send a coupon.
#[derive(Clone, Debug)]
pub(crate) struct Sending {
    pub(crate) family: Family,
    pub(crate) mchid: String,
    pub(crate) stock_id: String,
    pub(crate) openid: String,
    pub(crate) appid: String,
    pub(crate) request_no: String,
    /// The merchant's own code; one is made where it is not given.
    pub(crate) code: Option<String>,
}

/// What happens to a coupon that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CouponAct {
    Use,
    Return,
    Deactivate,
}
