//! 获取邀请商户开通服务商电子发票能力、获取邀请开通的商户信息 · Get the merchant invitation link; List invited merchants
//!
//! `/v3/new-tax-control-fapiao/fapiaomerchant`

pub mod getspinviteurl;
pub mod listspinvitemchinfo;

/// 获取邀请商户开通服务商电子发票能力、获取邀请开通的商户信息 · Get the merchant invitation link; List invited merchants
///
/// `/v3/new-tax-control-fapiao/fapiaomerchant`
#[derive(Clone)]
pub struct Fapiaomerchant {
    pub(crate) node: crate::chain::Node,
}

impl Fapiaomerchant {
    /// `/getspinviteurl`: 获取邀请商户开通服务商电子发票能力 · Get the merchant invitation link
    #[inline]
    pub fn getspinviteurl(&self) -> getspinviteurl::Getspinviteurl {
        getspinviteurl::Getspinviteurl { node: self.node.clone() }
    }

    /// `/listspinvitemchinfo`: 获取邀请开通的商户信息 · List invited merchants
    #[inline]
    pub fn listspinvitemchinfo(&self) -> listspinvitemchinfo::Listspinvitemchinfo {
        listspinvitemchinfo::Listspinvitemchinfo { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/fapiaomerchant")
    }
}
