//! 商户资料变更 · Merchant data changes
//!
//! `/v3/mchalterapply`

pub mod mchcontactalterapplyment;
pub mod mchsubjectalterapplyment;
pub mod merchantnamealterapplyment;

/// 商户资料变更 · Merchant data changes
///
/// `/v3/mchalterapply`
#[derive(Clone)]
pub struct Mchalterapply {
    pub(crate) node: crate::chain::Node,
}

impl Mchalterapply {
    /// `/mchcontactalterapplyment`: 提交超管变更申请单 · Apply to change the super administrator
    #[inline]
    pub fn mchcontactalterapplyment(&self) -> mchcontactalterapplyment::Mchcontactalterapplyment {
        mchcontactalterapplyment::Mchcontactalterapplyment { node: self.node.clone() }
    }

    /// `/mchsubjectalterapplyment`: 提交资料变更申请单 · Apply to change merchant data
    #[inline]
    pub fn mchsubjectalterapplyment(&self) -> mchsubjectalterapplyment::Mchsubjectalterapplyment {
        mchsubjectalterapplyment::Mchsubjectalterapplyment { node: self.node.clone() }
    }

    /// `/merchantnamealterapplyment`: 提交商户简称变更申请单 · Apply to change the merchant short name
    #[inline]
    pub fn merchantnamealterapplyment(
        &self,
    ) -> merchantnamealterapplyment::Merchantnamealterapplyment {
        merchantnamealterapplyment::Merchantnamealterapplyment { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mchalterapply")
    }
}
