//! Cases: the objects of products that need no table of their own, such as PayScore orders, withdrawals
//! and applications. Each consists of a request, the platform's number and the present state.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::key::key;

/// The product that a case belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Matter {
    /// An order of PayScore.
    ScoreOrder,
    /// A user's permission for a PayScore service.
    ScorePermission,
    /// Transfers to many users at once.
    Batch,
    /// A withdrawal to the merchant's bank.
    Withdrawal,
    RedPacket,
    /// A v2 payment that arrives at once.
    UserPayment,
    /// A partner's application for a sub-merchant.
    Application,
    /// An e-commerce platform's application for a sub-merchant.
    PlatformApplication,
    /// A change of a sub-merchant's bank account.
    Settlement,
    /// A merchant's settings for a product. The product's name is the number of the case.
    Setup,
    /// Invoices that were requested together.
    Fapiao,
    /// The invoice title that a user entered.
    FapiaoTitle,
    /// A car in a car park.
    Parking,
    /// A deduction for parking.
    ParkingOrder,
    /// A product for which coupons are sent.
    Product,
    /// A stock of coupons of a product.
    ProductStock,
    /// A coupon of a user.
    ProductCoupon,
    /// A user's authorization for transfers without a confirmation.
    TransferAuthorization,
}

impl Matter {
    pub(in crate::state) const ALL: &[Self] = &[
        Self::ScoreOrder,
        Self::ScorePermission,
        Self::Batch,
        Self::Withdrawal,
        Self::RedPacket,
        Self::UserPayment,
        Self::Application,
        Self::PlatformApplication,
        Self::Settlement,
        Self::Setup,
        Self::Fapiao,
        Self::FapiaoTitle,
        Self::Parking,
        Self::ParkingOrder,
        Self::Product,
        Self::ProductStock,
        Self::ProductCoupon,
        Self::TransferAuthorization,
    ];

    /// The key of a case, by the merchant's or the platform's number.
    pub(in crate::state) fn key(self, mchid: &str, number: &str) -> String {
        let matter = match self {
            Self::ScoreOrder => "score_order",
            Self::ScorePermission => "score_permission",
            Self::Batch => "batch",
            Self::Withdrawal => "withdrawal",
            Self::RedPacket => "red_packet",
            Self::UserPayment => "user_payment",
            Self::Application => "application",
            Self::PlatformApplication => "platform_application",
            Self::Settlement => "settlement",
            Self::Setup => "setup",
            Self::Fapiao => "fapiao",
            Self::FapiaoTitle => "fapiao_title",
            Self::Parking => "parking",
            Self::ParkingOrder => "parking_order",
            Self::Product => "product",
            Self::ProductStock => "product_stock",
            Self::ProductCoupon => "product_coupon",
            Self::TransferAuthorization => "transfer_authorization",
        };
        key(mchid, &key(matter, number))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Case {
    pub(crate) matter: Matter,
    pub(crate) mchid: String,
    /// The merchant's number.
    pub(crate) number: String,
    /// The platform's number.
    pub(crate) id: String,
    /// The request that created the case, decrypted. The same number with a different request is refused.
    pub(crate) asked: Map<String, Value>,
    /// The members added since. They take precedence over the members of the request.
    pub(crate) since: Map<String, Value>,
    /// The state, as the platform names it.
    pub(crate) state: String,
    pub(crate) created: i64,
    pub(crate) updated: i64,
    /// The time of the case's timer. A timer set earlier for another time is ignored.
    pub(crate) due: Option<i64>,
}

impl Case {
    pub(crate) fn key(&self) -> String {
        self.matter.key(&self.mchid, &self.number)
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.since.get(name).or_else(|| self.asked.get(name))
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(Value::as_str)
    }

    pub(crate) fn integer(&self, name: &str) -> i64 {
        self.get(name).and_then(Value::as_i64).unwrap_or(0)
    }

    /// The merchant whose money it is: the sub-merchant, if a partner acts for one.
    pub(crate) fn owner(&self) -> &str {
        self.text("sub_mchid").unwrap_or(&self.mchid)
    }

    /// All members: those of the request and those added since.
    pub(crate) fn members(&self) -> Map<String, Value> {
        let mut members = self.asked.clone();
        members.extend(self.since.clone());
        members
    }
}

/// The members of an object; empty for any other value.
pub(crate) fn members(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}
