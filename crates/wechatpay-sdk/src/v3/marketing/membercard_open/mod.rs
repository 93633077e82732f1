//! `/v3/marketing/membercard-open`

pub mod activate_informations;
pub mod callback;
pub mod cards;
pub mod phonenumber_member;
pub mod user;

/// `/v3/marketing/membercard-open`
pub struct MembercardOpen {
    pub(crate) node: crate::chain::Node,
}

impl MembercardOpen {
    /// `/activate-informations`
    #[inline]
    pub fn activate_informations(self) -> activate_informations::ActivateInformations {
        activate_informations::ActivateInformations { node: self.node }
    }

    /// `/callback`
    #[inline]
    pub fn callback(self) -> callback::Callback {
        callback::Callback { node: self.node }
    }

    /// `/cards`
    #[inline]
    pub fn cards(self) -> cards::Cards {
        cards::Cards { node: self.node }
    }

    /// `/phonenumber-member`
    #[inline]
    pub fn phonenumber_member(self) -> phonenumber_member::PhonenumberMember {
        phonenumber_member::PhonenumberMember { node: self.node }
    }

    /// `/user`
    #[inline]
    pub fn user(self) -> user::User {
        user::User { node: self.node }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open")
    }
}
