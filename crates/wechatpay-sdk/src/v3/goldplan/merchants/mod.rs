//! 点金计划 · Gold Plan
//!
//! `/v3/goldplan/merchants`

pub mod changecustompagestatus;
pub mod changegoldplanstatus;
pub mod close_advertising_show;
pub mod open_advertising_show;
pub mod set_advertising_industry_filter;

/// 点金计划 · Gold Plan
///
/// `/v3/goldplan/merchants`
#[derive(Clone)]
pub struct Merchants {
    pub(crate) node: crate::chain::Node,
}

impl Merchants {
    /// `/changecustompagestatus`: 商家小票管理 · Switch the merchant receipt
    #[inline]
    pub fn changecustompagestatus(&self) -> changecustompagestatus::Changecustompagestatus {
        changecustompagestatus::Changecustompagestatus { node: self.node.clone() }
    }

    /// `/changegoldplanstatus`: 点金计划管理 · Switch the Gold Plan
    #[inline]
    pub fn changegoldplanstatus(&self) -> changegoldplanstatus::Changegoldplanstatus {
        changegoldplanstatus::Changegoldplanstatus { node: self.node.clone() }
    }

    /// `/close-advertising-show`: 关闭广告展示 · Turn off advertising
    #[inline]
    pub fn close_advertising_show(&self) -> close_advertising_show::CloseAdvertisingShow {
        close_advertising_show::CloseAdvertisingShow { node: self.node.clone() }
    }

    /// `/open-advertising-show`: 开通广告展示 · Turn on advertising
    #[inline]
    pub fn open_advertising_show(&self) -> open_advertising_show::OpenAdvertisingShow {
        open_advertising_show::OpenAdvertisingShow { node: self.node.clone() }
    }

    /// `/set-advertising-industry-filter`: 同业过滤标签管理 · Set industry advertising filters
    #[inline]
    pub fn set_advertising_industry_filter(
        &self,
    ) -> set_advertising_industry_filter::SetAdvertisingIndustryFilter {
        set_advertising_industry_filter::SetAdvertisingIndustryFilter { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/goldplan/merchants")
    }
}
