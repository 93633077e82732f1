//! `/v3/parking/reminders`

pub mod application;
pub mod applications;
pub mod entry;
pub mod exit;
pub mod ext_payment;
pub mod parking_fee;
pub mod parking_lot;
pub mod payment;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/parking/reminders`
pub struct Reminders(pub(crate) Node);

impl Reminders {
    /// `/application`
    #[inline]
    pub fn application(self) -> application::Application {
        application::Application(self.0)
    }

    /// `/applications`
    #[inline]
    pub fn applications(self) -> applications::Applications {
        applications::Applications(self.0)
    }

    /// `/entry`
    #[inline]
    pub fn entry(self) -> entry::Entry {
        entry::Entry(self.0)
    }

    /// `/exit`
    #[inline]
    pub fn exit(self) -> exit::Exit {
        exit::Exit(self.0)
    }

    /// `/ext-payment`
    #[inline]
    pub fn ext_payment(self) -> ext_payment::ExtPayment {
        ext_payment::ExtPayment(self.0)
    }

    /// `/parking-fee`
    #[inline]
    pub fn parking_fee(self) -> parking_fee::ParkingFee {
        parking_fee::ParkingFee(self.0)
    }

    /// `/parking-lot`
    #[inline]
    pub fn parking_lot(self) -> parking_lot::ParkingLot {
        parking_lot::ParkingLot(self.0)
    }

    /// `/payment`
    #[inline]
    pub fn payment(self) -> payment::Payment {
        payment::Payment(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/parking/reminders", rest)
    }
}
