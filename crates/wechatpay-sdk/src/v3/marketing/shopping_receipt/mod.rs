//! `/v3/marketing/shopping-receipt`

pub mod customentrances;
pub mod merchantshoppingreceiptjumpinfos;
pub mod shoppingreceipts;

/// `/v3/marketing/shopping-receipt`
#[derive(Clone)]
pub struct ShoppingReceipt {
    pub(crate) node: crate::chain::Node,
}

impl ShoppingReceipt {
    /// `/customentrances`
    #[inline]
    pub fn customentrances(&self) -> customentrances::Customentrances {
        customentrances::Customentrances { node: self.node.clone() }
    }

    /// `/merchantshoppingreceiptjumpinfos`
    #[inline]
    pub fn merchantshoppingreceiptjumpinfos(
        &self,
    ) -> merchantshoppingreceiptjumpinfos::Merchantshoppingreceiptjumpinfos {
        merchantshoppingreceiptjumpinfos::Merchantshoppingreceiptjumpinfos {
            node: self.node.clone(),
        }
    }

    /// `/shoppingreceipts`
    #[inline]
    pub fn shoppingreceipts(&self) -> shoppingreceipts::Shoppingreceipts {
        shoppingreceipts::Shoppingreceipts { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/shopping-receipt")
    }
}
