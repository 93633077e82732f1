//! 订单附加信息提交接口、订单附加信息查询接口 · Submit a customs declaration; Query a customs declaration
//!
//! `v2/cgi-bin/mch/customs`

pub mod customdeclareorder;
pub mod customdeclarequery;

/// 订单附加信息提交接口、订单附加信息查询接口 · Submit a customs declaration; Query a customs declaration
///
/// `v2/cgi-bin/mch/customs`
#[derive(Clone)]
pub struct Customs {
    pub(crate) node: crate::chain::Node,
}

impl Customs {
    /// `/customdeclareorder`: 订单附加信息提交接口 · Submit a customs declaration
    #[inline]
    pub fn customdeclareorder(&self) -> customdeclareorder::Customdeclareorder {
        customdeclareorder::Customdeclareorder { node: self.node.clone() }
    }

    /// `/customdeclarequery`: 订单附加信息查询接口 · Query a customs declaration
    #[inline]
    pub fn customdeclarequery(&self) -> customdeclarequery::Customdeclarequery {
        customdeclarequery::Customdeclarequery { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/cgi-bin/mch/customs")
    }
}
