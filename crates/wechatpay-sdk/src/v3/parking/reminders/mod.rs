//! `/v3/parking/reminders`

pub mod application;
pub mod applications;
pub mod entry;
pub mod exit;
pub mod ext_payment;
pub mod parking_fee;
pub mod parking_lot;
pub mod payment;

/// `/v3/parking/reminders`
#[derive(Clone)]
pub struct Reminders {
    pub(crate) node: crate::chain::Node,
}

impl Reminders {
    /// `/application`
    #[inline]
    pub fn application(&self) -> application::Application {
        application::Application { node: self.node.clone() }
    }

    /// `/applications`
    #[inline]
    pub fn applications(&self) -> applications::Applications {
        applications::Applications { node: self.node.clone() }
    }

    /// `/entry`
    #[inline]
    pub fn entry(&self) -> entry::Entry {
        entry::Entry { node: self.node.clone() }
    }

    /// `/exit`
    #[inline]
    pub fn exit(&self) -> exit::Exit {
        exit::Exit { node: self.node.clone() }
    }

    /// `/ext-payment`
    #[inline]
    pub fn ext_payment(&self) -> ext_payment::ExtPayment {
        ext_payment::ExtPayment { node: self.node.clone() }
    }

    /// `/parking-fee`
    #[inline]
    pub fn parking_fee(&self) -> parking_fee::ParkingFee {
        parking_fee::ParkingFee { node: self.node.clone() }
    }

    /// `/parking-lot`
    #[inline]
    pub fn parking_lot(&self) -> parking_lot::ParkingLot {
        parking_lot::ParkingLot { node: self.node.clone() }
    }

    /// `/payment`
    #[inline]
    pub fn payment(&self) -> payment::Payment {
        payment::Payment { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/parking/reminders")
    }
}
