//! 电子小票 · Electronic receipts
//!
//! `/v3/marketing/shopping-receipt`

pub mod customentrances;
pub mod merchantshoppingreceiptjumpinfos;
pub mod shoppingreceipts;

/// 电子小票 · Electronic receipts
///
/// `/v3/marketing/shopping-receipt`
#[derive(Clone)]
pub struct ShoppingReceipt {
    pub(crate) node: crate::chain::Node,
}

impl ShoppingReceipt {
    /// `/customentrances`: 创建自定义入口 · Create a custom entrance
    #[inline]
    pub fn customentrances(&self) -> customentrances::Customentrances {
        customentrances::Customentrances { node: self.node.clone() }
    }

    /// `/merchantshoppingreceiptjumpinfos`: 上传商家电子小票跳转信息 · Upload receipt jump information
    #[inline]
    pub fn merchantshoppingreceiptjumpinfos(
        &self,
    ) -> merchantshoppingreceiptjumpinfos::Merchantshoppingreceiptjumpinfos {
        merchantshoppingreceiptjumpinfos::Merchantshoppingreceiptjumpinfos {
            node: self.node.clone(),
        }
    }

    /// `/shoppingreceipts`: 上传电子小票 · Upload an electronic receipt
    #[inline]
    pub fn shoppingreceipts(&self) -> shoppingreceipts::Shoppingreceipts {
        shoppingreceipts::Shoppingreceipts { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/shopping-receipt")
    }
}
