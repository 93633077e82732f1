//! `/v3/marketing/goods-subsidy-activity`

pub mod activities;
pub mod activity;
pub mod qualification;
pub mod retail_store_act;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/goods-subsidy-activity`
pub struct GoodsSubsidyActivity(pub(crate) Node);

impl GoodsSubsidyActivity {
    /// `/activities`
    #[inline]
    pub fn activities(self) -> activities::Activities {
        activities::Activities(self.0)
    }

    /// `/activity`
    #[inline]
    pub fn activity(self) -> activity::Activity {
        activity::Activity(self.0)
    }

    /// `/qualification`
    #[inline]
    pub fn qualification(self) -> qualification::Qualification {
        qualification::Qualification(self.0)
    }

    /// `/retail-store-act`
    #[inline]
    pub fn retail_store_act(self) -> retail_store_act::RetailStoreAct {
        retail_store_act::RetailStoreAct(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/goods-subsidy-activity", rest)
    }
}
