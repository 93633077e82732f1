//! `/v3/webizpay/employees`

pub mod employee_id;

use crate::chain::{Chain, Node};

/// `/v3/webizpay/employees`
pub struct Employees {
    pub(crate) node: Node,
}

impl Employees {
    /// `/{employee_id}`: 微信授权关系ID
    #[inline]
    pub fn employee_id(self, value: impl Into<String>) -> employee_id::EmployeeId {
        employee_id::EmployeeId { node: self.node.bind("employee_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/webizpay/employees", rest)
    }
}
