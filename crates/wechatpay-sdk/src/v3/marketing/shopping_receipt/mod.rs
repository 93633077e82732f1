//! `/v3/marketing/shopping-receipt`

pub mod customentrances;
pub mod merchantshoppingreceiptjumpinfos;
pub mod shoppingreceipts;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/shopping-receipt`
pub struct ShoppingReceipt(pub(crate) Node);

impl ShoppingReceipt {
    /// `/customentrances`
    #[inline]
    pub fn customentrances(self) -> customentrances::Customentrances {
        customentrances::Customentrances(self.0)
    }

    /// `/merchantshoppingreceiptjumpinfos`
    #[inline]
    pub fn merchantshoppingreceiptjumpinfos(
        self,
    ) -> merchantshoppingreceiptjumpinfos::Merchantshoppingreceiptjumpinfos {
        merchantshoppingreceiptjumpinfos::Merchantshoppingreceiptjumpinfos(self.0)
    }

    /// `/shoppingreceipts`
    #[inline]
    pub fn shoppingreceipts(self) -> shoppingreceipts::Shoppingreceipts {
        shoppingreceipts::Shoppingreceipts(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/shopping-receipt", rest)
    }
}
