//! 会员卡 · Membership cards
//!
//! `/v3/marketing/membercard-open/cards/{card_id}/codes`

pub mod code;
pub mod deposit;

/// 会员卡 · Membership cards
///
/// `/v3/marketing/membercard-open/cards/{card_id}/codes`
#[derive(Clone)]
pub struct Codes {
    pub(crate) node: crate::chain::Node,
}

impl Codes {
    /// `/deposit`: 导入会员Code · Import membership card codes
    #[inline]
    pub fn deposit(&self) -> deposit::Deposit {
        deposit::Deposit { node: self.node.clone() }
    }

    /// `/{code}`: 会员卡code · Membership card code
    pub fn code(&self, value: impl Into<String>) -> code::Code {
        code::Code { node: self.node.bind("code", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/codes")
    }
}
