//! 品牌小店营销 · Brand shop marketing
//!
//! `/v3/marketing/goods-subsidy-activity`

pub mod activities;
pub mod activity;
pub mod qualification;
pub mod retail_store_act;

/// 品牌小店营销 · Brand shop marketing
///
/// `/v3/marketing/goods-subsidy-activity`
#[derive(Clone)]
pub struct GoodsSubsidyActivity {
    pub(crate) node: crate::chain::Node,
}

impl GoodsSubsidyActivity {
    /// `/activities`: 按区域查询品牌加价购活动 · List add-on purchase campaigns by region
    #[inline]
    pub fn activities(&self) -> activities::Activities {
        activities::Activities { node: self.node.clone() }
    }

    /// `/activity`: 门店报名品牌加价购活动 · Apply stores for an add-on campaign
    #[inline]
    pub fn activity(&self) -> activity::Activity {
        activity::Activity { node: self.node.clone() }
    }

    /// `/qualification`: 锁定品牌加价购活动资格、解锁品牌加价购活动资格 · Lock add-on purchase qualifications; Unlock add-on purchase qualifications
    #[inline]
    pub fn qualification(&self) -> qualification::Qualification {
        qualification::Qualification { node: self.node.clone() }
    }

    /// `/retail-store-act`: 品牌小店营销 · Brand shop marketing
    #[inline]
    pub fn retail_store_act(&self) -> retail_store_act::RetailStoreAct {
        retail_store_act::RetailStoreAct { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/goods-subsidy-activity")
    }
}
