//! 根据凭证查询乘客行程单 · Query a trip by token
//!
//! `/v3/taxi-invoice/user-taxi-order`

pub mod find_by_token;

/// 根据凭证查询乘客行程单 · Query a trip by token
///
/// `/v3/taxi-invoice/user-taxi-order`
#[derive(Clone)]
pub struct UserTaxiOrder {
    pub(crate) node: crate::chain::Node,
}

impl UserTaxiOrder {
    /// `/find-by-token`: 根据凭证查询乘客行程单 · Query a trip by token
    #[inline]
    pub fn find_by_token(&self) -> find_by_token::FindByToken {
        find_by_token::FindByToken { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/user-taxi-order")
    }
}
