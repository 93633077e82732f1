//! `/v3/marketing/membercard-open`

pub mod activate_informations;
pub mod callback;
pub mod cards;
pub mod phonenumber_member;
pub mod user;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/membercard-open`
pub struct MembercardOpen(pub(crate) Node);

impl MembercardOpen {
    /// `/activate-informations`
    #[inline]
    pub fn activate_informations(self) -> activate_informations::ActivateInformations {
        activate_informations::ActivateInformations(self.0)
    }

    /// `/callback`
    #[inline]
    pub fn callback(self) -> callback::Callback {
        callback::Callback(self.0)
    }

    /// `/cards`
    #[inline]
    pub fn cards(self) -> cards::Cards {
        cards::Cards(self.0)
    }

    /// `/phonenumber-member`
    #[inline]
    pub fn phonenumber_member(self) -> phonenumber_member::PhonenumberMember {
        phonenumber_member::PhonenumberMember(self.0)
    }

    /// `/user`
    #[inline]
    pub fn user(self) -> user::User {
        user::User(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/membercard-open", rest)
    }
}
