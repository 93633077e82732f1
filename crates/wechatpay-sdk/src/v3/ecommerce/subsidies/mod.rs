//! `/v3/ecommerce/subsidies`

pub mod cancel;
pub mod create;
pub mod r#return;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/ecommerce/subsidies`
pub struct Subsidies(pub(crate) Node);

impl Subsidies {
    /// `/cancel`
    #[inline]
    pub fn cancel(self) -> cancel::Cancel {
        cancel::Cancel(self.0)
    }

    /// `/create`
    #[inline]
    pub fn create(self) -> create::Create {
        create::Create(self.0)
    }

    /// `/return`
    #[inline]
    pub fn r#return(self) -> r#return::Return {
        r#return::Return(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/subsidies", rest)
    }
}
