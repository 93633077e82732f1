//! 创建停车入场、查询车牌服务开通信息 · Create a parking entry; Query licence plate service
//!
//! `/v3/vehicle/parking`

pub mod parkings;
pub mod services;

/// 创建停车入场、查询车牌服务开通信息 · Create a parking entry; Query licence plate service
///
/// `/v3/vehicle/parking`
#[derive(Clone)]
pub struct Parking {
    pub(crate) node: crate::chain::Node,
}

impl Parking {
    /// `/parkings`: 创建停车入场 · Create a parking entry
    #[inline]
    pub fn parkings(&self) -> parkings::Parkings {
        parkings::Parkings { node: self.node.clone() }
    }

    /// `/services`: 查询车牌服务开通信息 · Query licence plate service
    #[inline]
    pub fn services(&self) -> services::Services {
        services::Services { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/vehicle/parking")
    }
}
