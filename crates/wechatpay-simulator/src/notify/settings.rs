//! The settings of notifications that tests change.

use serde::{Deserialize, Serialize};

/// The settings for sending notifications.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Settings {
    /// Whether the platform sends notifications. If not, it only records them.
    pub(crate) send: bool,
    /// Whether each notification is sent twice.
    pub(crate) duplicate: bool,
    /// Whether every second notification overtakes the one before it.
    pub(crate) reorder: bool,
    /// Whether each notification is preceded by a probe with an intentionally wrong signature.
    pub(crate) probe: bool,
    /// The percentage of notifications signed with the public key, if the merchant has both keys. The
    /// others are signed with the platform certificate.
    pub(crate) public_key_percent: u8,
    /// The URL for v2 notifications of refunds without a `notify_url`, set in the merchant portal.
    pub(crate) portal_refund_url: Option<String>,
    /// The URL for notifications of shares without a `notify_url`, set in the merchant portal.
    pub(crate) portal_sharing_url: Option<String>,
    /// Whether shares and their returns are notified as `TRANSACTION.SUCCESS` of the type `profitsharing`
    /// instead of `PROFITSHARING.…`. The platform does so for some merchants.
    pub(crate) sharing_as_transaction: bool,
    /// Names of other hosts that may receive notifications, in addition to this machine.
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
