//! Stocks of coupons, and the coupons sent.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::key::key;

/// The kind of coupon, named by the first path segment after `/v3/marketing/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Family {
    /// Coupons of the merchant.
    Busifavor,
    /// Coupons of the platform, which deducts them from a payment.
    Favor,
}

impl Family {
    /// The key of a number that a merchant has used within one family.
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
    /// The request that created the stock.
    pub(crate) body: Value,
    pub(crate) created: i64,
    /// The maximum number of coupons: in all, and for each user.
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
    /// The last request that returned or deactivated the coupon, and its time.
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
    /// The merchant's own code; if it is missing, a code is generated.
    pub(crate) code: Option<String>,
}

/// An action on a coupon that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CouponAct {
    Use,
    Return,
    Deactivate,
}
