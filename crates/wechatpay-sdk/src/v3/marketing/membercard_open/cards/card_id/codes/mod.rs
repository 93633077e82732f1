//! `/v3/marketing/membercard-open/cards/{card_id}/codes`

pub mod code;
pub mod deposit;

use crate::chain::{Chain, Node};

/// `/v3/marketing/membercard-open/cards/{card_id}/codes`
pub struct Codes {
    pub(crate) node: Node,
}

impl Codes {
    /// `/deposit`
    #[inline]
    pub fn deposit(self) -> deposit::Deposit {
        deposit::Deposit { node: self.node }
    }

    /// `/{code}`: 会员卡code
    #[inline]
    pub fn code(self, value: impl Into<String>) -> code::Code {
        code::Code { node: self.node.bind("code", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/membercard-open/cards/{card_id}/codes", rest)
    }
}
