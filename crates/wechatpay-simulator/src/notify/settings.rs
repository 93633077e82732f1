//! What tests set of notifications.

use serde::{Deserialize, Serialize};

/// How the platform behaves when it notifies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Settings {
    /// The platform notifies by itself; without it, it notes what it would have sent.
    pub(crate) send: bool,
    /// Each notification is sent twice.
    pub(crate) duplicate: bool,
    /// Every second notification overtakes the one before it.
    pub(crate) reorder: bool,
    /// Before each notification comes one whose signature is wrong on purpose.
    pub(crate) probe: bool,
    /// So many of a hundred are signed with the public key, the others with the platform
    /// certificate, where the merchant has both.
    pub(crate) public_key_percent: u8,
    /// Where refunds without a `notify_url` are told of, in v2; set in the merchant's portal.
    pub(crate) portal_refund_url: Option<String>,
    /// Where shared profits are told of whose request names no `notify_url`; set in the portal.
    pub(crate) portal_sharing_url: Option<String>,
    /// Shares and their returns are told as `TRANSACTION.SUCCESS` of the type `profitsharing`, as to some
    /// merchants, and not as `PROFITSHARING.…`.
    pub(crate) sharing_as_transaction: bool,
    /// Names of other machines that may be notified, beside this one.
    pub(crate) hosts: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            send: true,
            duplicate: false,
            reorder: false,
            probe: false,
            public_key_percent: 100,
            portal_refund_url: None,
            portal_sharing_url: None,
            sharing_as_transaction: false,
            hosts: Vec::new(),
        }
    }
}
