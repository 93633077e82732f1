//! 订单附加信息重推接口 · Resend a customs declaration
//!
//! `v2/cgi-bin/mch/newcustoms`

pub mod customdeclareredeclare;

/// 订单附加信息重推接口 · Resend a customs declaration
///
/// `v2/cgi-bin/mch/newcustoms`
#[derive(Clone)]
pub struct Newcustoms {
    pub(crate) node: crate::chain::Node,
}

impl Newcustoms {
    /// `/customdeclareredeclare`: 订单附加信息重推接口 · Resend a customs declaration
    #[inline]
    pub fn customdeclareredeclare(&self) -> customdeclareredeclare::Customdeclareredeclare {
        customdeclareredeclare::Customdeclareredeclare { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/cgi-bin/mch/newcustoms")
    }
}
