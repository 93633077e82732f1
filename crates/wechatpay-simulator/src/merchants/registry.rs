//! All merchants of the platform, found by number or by certificate.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use super::identity::Identity;
use crate::keys::same_serial;

/// All merchants of the platform. The first one exists from the start.
pub(crate) struct Merchants {
    first: Arc<Identity>,
    all: RwLock<BTreeMap<String, Arc<Identity>>>,
}

impl Merchants {
    pub(crate) fn new(first: Identity) -> Self {
        let first = Arc::new(first);
        let all = BTreeMap::from([(first.mchid().to_owned(), Arc::clone(&first))]);
        Self { first, all: RwLock::new(all) }
    }

    pub(crate) fn first(&self) -> &Arc<Identity> {
        &self.first
    }

    /// Replaces all merchants except the first one.
    pub(crate) fn replace(&self, others: Vec<Identity>) {
        let mut all: BTreeMap<String, Arc<Identity>> =
            others.into_iter().map(|one| (one.mchid().to_owned(), Arc::new(one))).collect();
        all.insert(self.first.mchid().to_owned(), Arc::clone(&self.first));
        *self.all.write().unwrap_or_else(PoisonError::into_inner) = all;
    }

    pub(crate) fn add(&self, identity: Identity) -> Arc<Identity> {
        let identity = Arc::new(identity);
        let mut all = self.all.write().unwrap_or_else(PoisonError::into_inner);
        all.insert(identity.mchid().to_owned(), Arc::clone(&identity));
        identity
    }

    pub(crate) fn list(&self) -> Vec<Arc<Identity>> {
        self.all.read().unwrap_or_else(PoisonError::into_inner).values().cloned().collect()
    }

    pub(crate) fn find(&self, mchid: &str) -> Option<Arc<Identity>> {
        self.all.read().unwrap_or_else(PoisonError::into_inner).get(mchid).cloned()
    }

    /// Finds the sender of a request: a merchant, or a brand for the operations of brands.
    pub(crate) fn sender(&self, is_brand: bool, account: &str) -> Option<Arc<Identity>> {
        if is_brand { self.find_brand(account) } else { self.find(account) }
    }

    pub(crate) fn find_brand(&self, brand_id: &str) -> Option<Arc<Identity>> {
        let all = self.all.read().unwrap_or_else(PoisonError::into_inner);
        let mut brands = all.values().filter_map(|one| one.brand.as_ref());
        brands.find(|brand| brand.mchid() == brand_id).cloned()
    }

    /// The merchant that owns a brand.
    pub(crate) fn of_brand(&self, brand_id: &str) -> Option<Arc<Identity>> {
        let all = self.all.read().unwrap_or_else(PoisonError::into_inner);
        let is_its = |one: &&Arc<Identity>| {
            one.brand.as_ref().is_some_and(|brand| brand.mchid() == brand_id)
        };
        all.values().find(is_its).cloned()
    }

    /// The merchant that owns a certificate, found by the certificate's DER.
    pub(crate) fn of_certificate(&self, der: &[u8]) -> Option<Arc<Identity>> {
        let all = self.all.read().unwrap_or_else(PoisonError::into_inner);
        all.values().find(|one| one.ring.merchant_certificate.der == der).cloned()
    }

    /// Whether this is the serial of a merchant's certificate.
    pub(crate) fn knows_serial(&self, serial: &str) -> bool {
        let all = self.all.read().unwrap_or_else(PoisonError::into_inner);
        all.values().any(|one| same_serial(&one.ring.merchant_serial, serial))
    }
}
