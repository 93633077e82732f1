//! `/v3/ecommerce/profitsharing/receivers`

pub mod add;
pub mod delete_;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/ecommerce/profitsharing/receivers`
pub struct Receivers(pub(crate) Node);

impl Receivers {
    /// `/add`
    #[inline]
    pub fn add(self) -> add::Add {
        add::Add(self.0)
    }

    /// `/delete`
    #[inline]
    pub fn delete_(self) -> delete_::Delete {
        delete_::Delete(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/profitsharing/receivers", rest)
    }
}
