//! `/v3/marketing/membercard-open/cards/{card_id}/codes`

pub mod code;
pub mod deposit;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/membercard-open/cards/{card_id}/codes`
pub struct Codes(pub(crate) Node);

impl Codes {
    /// `/deposit`
    #[inline]
    pub fn deposit(self) -> deposit::Deposit {
        deposit::Deposit(self.0)
    }

    /// `/{code}`: 会员卡code
    #[inline]
    pub fn code(self, value: impl Into<String>) -> code::Code {
        code::Code(self.0.bind("code", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/membercard-open/cards/{card_id}/codes", rest)
    }
}
