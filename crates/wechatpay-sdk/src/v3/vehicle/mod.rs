//! ETC授权与停车服务 · ETC authorisation and parking services
//!
//! `/v3/vehicle`

pub mod etc;
pub mod parking;
pub mod transactions;

/// ETC授权与停车服务 · ETC authorisation and parking services
///
/// `/v3/vehicle`
#[derive(Clone)]
pub struct Vehicle {
    pub(crate) node: crate::chain::Node,
}

impl Vehicle {
    /// `/etc`: ETC授权 · ETC authorisation
    #[inline]
    pub fn etc(&self) -> etc::Etc {
        etc::Etc { node: self.node.clone() }
    }

    /// `/parking`: 创建停车入场、查询车牌服务开通信息 · Create a parking entry; Query licence plate service
    #[inline]
    pub fn parking(&self) -> parking::Parking {
        parking::Parking { node: self.node.clone() }
    }

    /// `/transactions`: 查询订单、扣费受理 · Query a parking order; Request a parking debit
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/vehicle")
    }
}
