//! `/v3/marketing/shopping-receipt`

pub mod customentrances;
pub mod merchantshoppingreceiptjumpinfos;
pub mod shoppingreceipts;

use crate::chain::{Chain, Node};

/// `/v3/marketing/shopping-receipt`
pub struct ShoppingReceipt {
    pub(crate) node: Node,
}

impl ShoppingReceipt {
    /// `/customentrances`
    #[inline]
    pub fn customentrances(self) -> customentrances::Customentrances {
        customentrances::Customentrances { node: self.node }
    }

    /// `/merchantshoppingreceiptjumpinfos`
    #[inline]
    pub fn merchantshoppingreceiptjumpinfos(
        self,
    ) -> merchantshoppingreceiptjumpinfos::Merchantshoppingreceiptjumpinfos {
        merchantshoppingreceiptjumpinfos::Merchantshoppingreceiptjumpinfos { node: self.node }
    }

    /// `/shoppingreceipts`
    #[inline]
    pub fn shoppingreceipts(self) -> shoppingreceipts::Shoppingreceipts {
        shoppingreceipts::Shoppingreceipts { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/shopping-receipt", rest)
    }
}
