//! 国家消费品换新补贴 浙江 · Trade-in subsidies: Zhejiang
//!
//! `/v3/gov/subsidy/zhejiang`

pub mod authcode;
pub mod goods;
pub mod n_qualifications;
pub mod qualifications;
pub mod sncode;

/// 国家消费品换新补贴 浙江 · Trade-in subsidies: Zhejiang
///
/// `/v3/gov/subsidy/zhejiang`
#[derive(Clone)]
pub struct Zhejiang {
    pub(crate) node: crate::chain::Node,
}

impl Zhejiang {
    /// `/authcode`: 国家消费品换新补贴 浙江 · Trade-in subsidies: Zhejiang
    #[inline]
    pub fn authcode(&self) -> authcode::Authcode {
        authcode::Authcode { node: self.node.clone() }
    }

    /// `/goods`: 商品信息查询 · Query goods (Zhejiang)
    #[inline]
    pub fn goods(&self) -> goods::Goods {
        goods::Goods { node: self.node.clone() }
    }

    /// `/n-qualifications`: n品类核销 · Redeem N-category goods (Zhejiang)
    #[inline]
    pub fn n_qualifications(&self) -> n_qualifications::NQualifications {
        n_qualifications::NQualifications { node: self.node.clone() }
    }

    /// `/qualifications`: 国家消费品换新补贴 浙江 · Trade-in subsidies: Zhejiang
    #[inline]
    pub fn qualifications(&self) -> qualifications::Qualifications {
        qualifications::Qualifications { node: self.node.clone() }
    }

    /// `/sncode`: 国家消费品换新补贴 浙江 · Trade-in subsidies: Zhejiang
    #[inline]
    pub fn sncode(&self) -> sncode::Sncode {
        sncode::Sncode { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang")
    }
}
