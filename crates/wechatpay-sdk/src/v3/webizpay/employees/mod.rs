//! 企业支付 · Business payments
//!
//! `/v3/webizpay/employees`

pub mod employee_id;

/// 企业支付 · Business payments
///
/// `/v3/webizpay/employees`
#[derive(Clone)]
pub struct Employees {
    pub(crate) node: crate::chain::Node,
}

impl Employees {
    /// `/{employee_id}`: 微信授权关系ID · WeChat authorisation relationship ID
    pub fn employee_id(&self, value: impl Into<String>) -> employee_id::EmployeeId {
        employee_id::EmployeeId { node: self.node.bind("employee_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay/employees")
    }
}
