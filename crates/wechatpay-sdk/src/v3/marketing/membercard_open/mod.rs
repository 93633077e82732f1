//! `/v3/marketing/membercard-open`

pub mod activate_informations;
pub mod callback;
pub mod cards;
pub mod phonenumber_member;
pub mod user;

/// `/v3/marketing/membercard-open`
#[derive(Clone)]
pub struct MembercardOpen {
    pub(crate) node: crate::chain::Node,
}

impl MembercardOpen {
    /// `/activate-informations`
    #[inline]
    pub fn activate_informations(&self) -> activate_informations::ActivateInformations {
        activate_informations::ActivateInformations { node: self.node.clone() }
    }

    /// `/callback`
    #[inline]
    pub fn callback(&self) -> callback::Callback {
        callback::Callback { node: self.node.clone() }
    }

    /// `/cards`
    #[inline]
    pub fn cards(&self) -> cards::Cards {
        cards::Cards { node: self.node.clone() }
    }

    /// `/phonenumber-member`
    #[inline]
    pub fn phonenumber_member(&self) -> phonenumber_member::PhonenumberMember {
        phonenumber_member::PhonenumberMember { node: self.node.clone() }
    }

    /// `/user`
    #[inline]
    pub fn user(&self) -> user::User {
        user::User { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open")
    }
}
