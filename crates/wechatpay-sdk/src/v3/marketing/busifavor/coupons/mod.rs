//! `/v3/marketing/busifavor/coupons`

pub mod associate;
pub mod card_id;
pub mod deactivate;
pub mod disassociate;
pub mod r#return;
pub mod send;
pub mod r#use;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/busifavor/coupons`
pub struct Coupons(pub(crate) Node);

impl Coupons {
    /// `/associate`
    #[inline]
    pub fn associate(self) -> associate::Associate {
        associate::Associate(self.0)
    }

    /// `/deactivate`
    #[inline]
    pub fn deactivate(self) -> deactivate::Deactivate {
        deactivate::Deactivate(self.0)
    }

    /// `/disassociate`
    #[inline]
    pub fn disassociate(self) -> disassociate::Disassociate {
        disassociate::Disassociate(self.0)
    }

    /// `/return`
    #[inline]
    pub fn r#return(self) -> r#return::Return {
        r#return::Return(self.0)
    }

    /// `/send`
    #[inline]
    pub fn send(self) -> send::Send {
        send::Send(self.0)
    }

    /// `/use`
    #[inline]
    pub fn r#use(self) -> r#use::Use {
        r#use::Use(self.0)
    }

    /// `/{card_id}`: 消费卡ID
    #[inline]
    pub fn card_id(self, value: impl Into<String>) -> card_id::CardId {
        card_id::CardId(self.0.bind("card_id", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/busifavor/coupons", rest)
    }
}
