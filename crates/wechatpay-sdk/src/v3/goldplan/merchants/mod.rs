//! `/v3/goldplan/merchants`

pub mod changecustompagestatus;
pub mod changegoldplanstatus;
pub mod close_advertising_show;
pub mod open_advertising_show;
pub mod set_advertising_industry_filter;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/goldplan/merchants`
pub struct Merchants(pub(crate) Node);

impl Merchants {
    /// `/changecustompagestatus`
    #[inline]
    pub fn changecustompagestatus(self) -> changecustompagestatus::Changecustompagestatus {
        changecustompagestatus::Changecustompagestatus(self.0)
    }

    /// `/changegoldplanstatus`
    #[inline]
    pub fn changegoldplanstatus(self) -> changegoldplanstatus::Changegoldplanstatus {
        changegoldplanstatus::Changegoldplanstatus(self.0)
    }

    /// `/close-advertising-show`
    #[inline]
    pub fn close_advertising_show(self) -> close_advertising_show::CloseAdvertisingShow {
        close_advertising_show::CloseAdvertisingShow(self.0)
    }

    /// `/open-advertising-show`
    #[inline]
    pub fn open_advertising_show(self) -> open_advertising_show::OpenAdvertisingShow {
        open_advertising_show::OpenAdvertisingShow(self.0)
    }

    /// `/set-advertising-industry-filter`
    #[inline]
    pub fn set_advertising_industry_filter(
        self,
    ) -> set_advertising_industry_filter::SetAdvertisingIndustryFilter {
        set_advertising_industry_filter::SetAdvertisingIndustryFilter(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/goldplan/merchants", rest)
    }
}
