//! 清关报关 · Customs declaration
//!
//! `v2/cgi-bin/mch`

pub mod customs;
pub mod newcustoms;

/// 清关报关 · Customs declaration
///
/// `v2/cgi-bin/mch`
#[derive(Clone)]
pub struct Mch {
    pub(crate) node: crate::chain::Node,
}

impl Mch {
    /// `/customs`: 订单附加信息提交接口、订单附加信息查询接口 · Submit a customs declaration; Query a customs declaration
    #[inline]
    pub fn customs(&self) -> customs::Customs {
        customs::Customs { node: self.node.clone() }
    }

    /// `/newcustoms`: 订单附加信息重推接口 · Resend a customs declaration
    #[inline]
    pub fn newcustoms(&self) -> newcustoms::Newcustoms {
        newcustoms::Newcustoms { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/cgi-bin/mch")
    }
}
