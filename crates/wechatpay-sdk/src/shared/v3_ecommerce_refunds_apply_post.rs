//! What `POST /v3/ecommerce/refunds/apply` has in common with other areas.

use crate::message;

enumeration! {
    /// 出资账户类型
    Account {
        AVAILABLE = "AVAILABLE",
        UNAVAILABLE = "UNAVAILABLE",
    }
}

/// 退款出资账户及金额
pub struct AmountFrom(pub(crate) message::Object);

impl AmountFrom {
    const MEMBERS: &'static [message::Listed] = &[
        message::required::<crate::Enumeration<Account>>("account"),
        message::required::<crate::Fen>("amount"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 出资账户类型（必填）
    pub fn account(self, value: impl Into<crate::Enumeration<Account>>) -> Self {
        Self(self.0.with_some::<crate::Enumeration<Account>>("account", value))
    }

    /// 出资金额，单位为分（必填）
    pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
        Self(self.0.with_some::<crate::Fen>("amount", value))
    }
}

/// 退款出资账户及金额
#[non_exhaustive]
pub struct ResponseAmountFrom {
    /// 出资账户类型
    pub account: Option<crate::Enumeration<Account>>,
    /// 出资金额，单位为分
    pub amount: Option<crate::Fen>,
}

request!(AmountFrom);

held!(AmountFrom);

message! {
    ResponseAmountFrom {
        0 => account: "account",
        1 => amount: "amount",
    }
}
