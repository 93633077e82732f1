//! `/v3/gov/subsidy`

pub mod audit;
pub mod companies;
pub mod goods;
pub mod n_qualifications;
pub mod qualification;
pub mod qualifications;
pub mod sncode;
pub mod transactions;
pub mod zhejiang;

/// `/v3/gov/subsidy`
#[derive(Clone)]
pub struct Subsidy {
    pub(crate) node: crate::chain::Node,
}

impl Subsidy {
    /// `/audit`: 国家消费品换新补贴 上海/福建/重庆 · Trade-in subsidies: Shanghai, Fujian, Chongqing
    #[inline]
    pub fn audit(&self) -> audit::Audit {
        audit::Audit { node: self.node.clone() }
    }

    /// `/companies`: 企业信息查询 · Query a company
    #[inline]
    pub fn companies(&self) -> companies::Companies {
        companies::Companies { node: self.node.clone() }
    }

    /// `/goods`: 商品信息上传 · Upload goods information
    #[inline]
    pub fn goods(&self) -> goods::Goods {
        goods::Goods { node: self.node.clone() }
    }

    /// `/n-qualifications`: N品类同步资格核销信息 · Report an N-category redemption
    #[inline]
    pub fn n_qualifications(&self) -> n_qualifications::NQualifications {
        n_qualifications::NQualifications { node: self.node.clone() }
    }

    /// `/qualification`: 查询补贴资格 · Query a subsidy entitlement
    #[inline]
    pub fn qualification(&self) -> qualification::Qualification {
        qualification::Qualification { node: self.node.clone() }
    }

    /// `/qualifications`: 国家消费品换新补贴 上海/福建/重庆、国家消费品换新补贴 江苏 · Trade-in subsidies: Shanghai, Fujian, Chongqing; Trade-in subsidies: Jiangsu
    #[inline]
    pub fn qualifications(&self) -> qualifications::Qualifications {
        qualifications::Qualifications { node: self.node.clone() }
    }

    /// `/sncode`: 国家消费品换新补贴 上海/福建/重庆、国家消费品换新补贴 江苏 · Trade-in subsidies: Shanghai, Fujian, Chongqing; Trade-in subsidies: Jiangsu
    #[inline]
    pub fn sncode(&self) -> sncode::Sncode {
        sncode::Sncode { node: self.node.clone() }
    }

    /// `/transactions`: 国家消费品换新补贴 上海/福建/重庆、国家消费品换新补贴 江苏 · Trade-in subsidies: Shanghai, Fujian, Chongqing; Trade-in subsidies: Jiangsu
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// `/zhejiang`: 国家消费品换新补贴 浙江 · Trade-in subsidies: Zhejiang
    #[inline]
    pub fn zhejiang(&self) -> zhejiang::Zhejiang {
        zhejiang::Zhejiang { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy")
    }
}
