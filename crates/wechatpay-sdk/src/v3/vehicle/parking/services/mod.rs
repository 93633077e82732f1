//! 查询车牌服务开通信息 · Query licence plate service
//!
//! `/v3/vehicle/parking/services`

pub mod find;

/// 查询车牌服务开通信息 · Query licence plate service
///
/// `/v3/vehicle/parking/services`
#[derive(Clone)]
pub struct Services {
    pub(crate) node: crate::chain::Node,
}

impl Services {
    /// `/find`: 查询车牌服务开通信息 · Query licence plate service
    #[inline]
    pub fn find(&self) -> find::Find {
        find::Find { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/vehicle/parking/services")
    }
}
