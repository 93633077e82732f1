//! 充电宝隔夜归还 · Overnight power-bank return
//!
//! `/v3/hire-power-bank`

pub mod insurance_orders;
pub mod user_qualifications;

/// 充电宝隔夜归还 · Overnight power-bank return
///
/// `/v3/hire-power-bank`
#[derive(Clone)]
pub struct HirePowerBank {
    pub(crate) node: crate::chain::Node,
}

impl HirePowerBank {
    /// `/insurance-orders`: 创建保险订单 · Create an insurance order
    #[inline]
    pub fn insurance_orders(&self) -> insurance_orders::InsuranceOrders {
        insurance_orders::InsuranceOrders { node: self.node.clone() }
    }

    /// `/user-qualifications`: 查询用户保险订单领取资格 · Query insurance eligibility
    #[inline]
    pub fn user_qualifications(&self) -> user_qualifications::UserQualifications {
        user_qualifications::UserQualifications { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/hire-power-bank")
    }
}
