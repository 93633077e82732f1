//! 企业商户查询企业员工开通授权状态、企业商户发起员工开通企业支付授权 · Query an employee's authorisation state; Get an employee authorisation link
//!
//! `/v3/webizpay/users`

pub mod user_id;

/// 企业商户查询企业员工开通授权状态、企业商户发起员工开通企业支付授权 · Query an employee's authorisation state; Get an employee authorisation link
///
/// `/v3/webizpay/users`
#[derive(Clone)]
pub struct Users {
    pub(crate) node: crate::chain::Node,
}

impl Users {
    /// `/{user_id}`: 企业员工ID · Employee ID in the company
    pub fn user_id(&self, value: impl Into<String>) -> user_id::UserId {
        user_id::UserId { node: self.node.bind("user_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay/users")
    }
}
