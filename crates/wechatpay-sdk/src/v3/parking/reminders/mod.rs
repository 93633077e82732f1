//! 停车缴费服务 · Parking payment
//!
//! `/v3/parking/reminders`

pub mod application;
pub mod applications;
pub mod entry;
pub mod exit;
pub mod ext_payment;
pub mod parking_fee;
pub mod parking_lot;
pub mod payment;

/// 停车缴费服务 · Parking payment
///
/// `/v3/parking/reminders`
#[derive(Clone)]
pub struct Reminders {
    pub(crate) node: crate::chain::Node,
}

impl Reminders {
    /// `/application`: 提交停车场进件申请 · Apply to onboard a car park
    #[inline]
    pub fn application(&self) -> application::Application {
        application::Application { node: self.node.clone() }
    }

    /// `/applications`: 查询停车场进件申请单列表 · List car park applications
    #[inline]
    pub fn applications(&self) -> applications::Applications {
        applications::Applications { node: self.node.clone() }
    }

    /// `/entry`: 同步车辆入场通知 · Report a vehicle entry
    #[inline]
    pub fn entry(&self) -> entry::Entry {
        entry::Entry { node: self.node.clone() }
    }

    /// `/exit`: 同步车辆离场通知 · Report a vehicle exit
    #[inline]
    pub fn exit(&self) -> exit::Exit {
        exit::Exit { node: self.node.clone() }
    }

    /// `/ext-payment`: 同步非临停扩展支付 · Report a non-temporary parking payment
    #[inline]
    pub fn ext_payment(&self) -> ext_payment::ExtPayment {
        ext_payment::ExtPayment { node: self.node.clone() }
    }

    /// `/parking-fee`: 查询停车费用 · Query a parking fee
    #[inline]
    pub fn parking_fee(&self) -> parking_fee::ParkingFee {
        parking_fee::ParkingFee { node: self.node.clone() }
    }

    /// `/parking-lot`: 查询停车场信息 · Query a car park
    #[inline]
    pub fn parking_lot(&self) -> parking_lot::ParkingLot {
        parking_lot::ParkingLot { node: self.node.clone() }
    }

    /// `/payment`: 同步支付结果通知 · Report a parking payment
    #[inline]
    pub fn payment(&self) -> payment::Payment {
        payment::Payment { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/parking/reminders")
    }
}
