//! `/v3/marketing/busifavor/coupons`

pub mod associate;
pub mod card_id;
pub mod deactivate;
pub mod disassociate;
pub mod r#return;
pub mod send;
pub mod r#use;

/// `/v3/marketing/busifavor/coupons`
#[derive(Clone)]
pub struct Coupons {
    pub(crate) node: crate::chain::Node,
}

impl Coupons {
    /// `/associate`
    #[inline]
    pub fn associate(&self) -> associate::Associate {
        associate::Associate { node: self.node.clone() }
    }

    /// `/deactivate`
    #[inline]
    pub fn deactivate(&self) -> deactivate::Deactivate {
        deactivate::Deactivate { node: self.node.clone() }
    }

    /// `/disassociate`
    #[inline]
    pub fn disassociate(&self) -> disassociate::Disassociate {
        disassociate::Disassociate { node: self.node.clone() }
    }

    /// `/return`
    #[inline]
    pub fn r#return(&self) -> r#return::Return {
        r#return::Return { node: self.node.clone() }
    }

    /// `/send`
    #[inline]
    pub fn send(&self) -> send::Send {
        send::Send { node: self.node.clone() }
    }

    /// `/use`
    #[inline]
    pub fn r#use(&self) -> r#use::Use {
        r#use::Use { node: self.node.clone() }
    }

    /// `/{card_id}`: 消费卡ID
    pub fn card_id(&self, value: impl Into<String>) -> card_id::CardId {
        card_id::CardId { node: self.node.bind("card_id", value) }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/coupons")
    }
}
