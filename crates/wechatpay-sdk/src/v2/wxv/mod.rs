//! `v2/wxv`

pub mod cancelbill;
pub mod changerentmoney;
pub mod createhotelbill;
pub mod createrentbill;
pub mod finishhotelbill;
pub mod finishrentbill;
pub mod queryhotelbill;
pub mod queryrentbill;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/wxv`
pub struct Wxv(pub(crate) Node);

impl Wxv {
    /// `/cancelbill`
    #[inline]
    pub fn cancelbill(self) -> cancelbill::Cancelbill {
        cancelbill::Cancelbill(self.0)
    }

    /// `/changerentmoney`
    #[inline]
    pub fn changerentmoney(self) -> changerentmoney::Changerentmoney {
        changerentmoney::Changerentmoney(self.0)
    }

    /// `/createhotelbill`
    #[inline]
    pub fn createhotelbill(self) -> createhotelbill::Createhotelbill {
        createhotelbill::Createhotelbill(self.0)
    }

    /// `/createrentbill`
    #[inline]
    pub fn createrentbill(self) -> createrentbill::Createrentbill {
        createrentbill::Createrentbill(self.0)
    }

    /// `/finishhotelbill`
    #[inline]
    pub fn finishhotelbill(self) -> finishhotelbill::Finishhotelbill {
        finishhotelbill::Finishhotelbill(self.0)
    }

    /// `/finishrentbill`
    #[inline]
    pub fn finishrentbill(self) -> finishrentbill::Finishrentbill {
        finishrentbill::Finishrentbill(self.0)
    }

    /// `/queryhotelbill`
    #[inline]
    pub fn queryhotelbill(self) -> queryhotelbill::Queryhotelbill {
        queryhotelbill::Queryhotelbill(self.0)
    }

    /// `/queryrentbill`
    #[inline]
    pub fn queryrentbill(self) -> queryrentbill::Queryrentbill {
        queryrentbill::Queryrentbill(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/wxv", rest)
    }
}
