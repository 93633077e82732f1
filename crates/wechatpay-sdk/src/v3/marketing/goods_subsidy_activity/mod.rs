//! `/v3/marketing/goods-subsidy-activity`

pub mod activities;
pub mod activity;
pub mod qualification;
pub mod retail_store_act;

/// `/v3/marketing/goods-subsidy-activity`
#[derive(Clone)]
pub struct GoodsSubsidyActivity {
    pub(crate) node: crate::chain::Node,
}

impl GoodsSubsidyActivity {
    /// `/activities`
    #[inline]
    pub fn activities(&self) -> activities::Activities {
        activities::Activities { node: self.node.clone() }
    }

    /// `/activity`
    #[inline]
    pub fn activity(&self) -> activity::Activity {
        activity::Activity { node: self.node.clone() }
    }

    /// `/qualification`
    #[inline]
    pub fn qualification(&self) -> qualification::Qualification {
        qualification::Qualification { node: self.node.clone() }
    }

    /// `/retail-store-act`
    #[inline]
    pub fn retail_store_act(&self) -> retail_store_act::RetailStoreAct {
        retail_store_act::RetailStoreAct { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/goods-subsidy-activity")
    }
}
