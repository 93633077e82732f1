//! The sub-merchants of a partner: the initial ones, and those whose applications are finished.

use super::{State, key};
use crate::merchants::Identity;

impl State {
    /// The sub-merchants of a partner.
    pub(crate) fn sub_merchants(&self, partner: &Identity) -> Vec<String> {
        let prefix = key(partner.mchid(), "");
        let signed = self.tables.sub_merchants.beginning_with(&prefix);
        let signed = signed.filter_map(|(key, _)| key.strip_prefix(&prefix).map(str::to_owned));
        partner.sub_mchids.iter().cloned().chain(signed).collect()
    }

    /// Whether a number belongs to one of the partner's sub-merchants.
    pub(crate) fn has_sub_merchant(&self, partner: &Identity, mchid: &str) -> bool {
        partner.sub_mchids.iter().any(|sub| sub == mchid)
            || self.tables.sub_merchants.contains(&key(partner.mchid(), mchid))
    }
}
