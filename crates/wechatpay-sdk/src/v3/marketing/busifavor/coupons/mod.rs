//! 商家券 · Merchant coupons
//!
//! `/v3/marketing/busifavor/coupons`

pub mod associate;
pub mod card_id;
pub mod deactivate;
pub mod disassociate;
pub mod r#return;
pub mod send;
pub mod r#use;

/// 商家券 · Merchant coupons
///
/// `/v3/marketing/busifavor/coupons`
#[derive(Clone)]
pub struct Coupons {
    pub(crate) node: crate::chain::Node,
}

impl Coupons {
    /// `/associate`: 关联订单信息 · Associate a coupon with an order
    #[inline]
    pub fn associate(&self) -> associate::Associate {
        associate::Associate { node: self.node.clone() }
    }

    /// `/deactivate`: 使券失效 · Deactivate a coupon
    #[inline]
    pub fn deactivate(&self) -> deactivate::Deactivate {
        deactivate::Deactivate { node: self.node.clone() }
    }

    /// `/disassociate`: 取消关联订单信息 · Disassociate a coupon from an order
    #[inline]
    pub fn disassociate(&self) -> disassociate::Disassociate {
        disassociate::Disassociate { node: self.node.clone() }
    }

    /// `/return`: 申请退券 · Return a redeemed coupon
    #[inline]
    pub fn r#return(&self) -> r#return::Return {
        r#return::Return { node: self.node.clone() }
    }

    /// `/send`: 向用户发券 · Issue a coupon to a user
    #[inline]
    pub fn send(&self) -> send::Send {
        send::Send { node: self.node.clone() }
    }

    /// `/use`: 核销用户券 · Redeem a coupon
    #[inline]
    pub fn r#use(&self) -> r#use::Use {
        r#use::Use { node: self.node.clone() }
    }

    /// `/{card_id}`: 消费卡ID · Consumption card ID
    pub fn card_id(&self, value: impl Into<String>) -> card_id::CardId {
        card_id::CardId { node: self.node.bind("card_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/coupons")
    }
}
