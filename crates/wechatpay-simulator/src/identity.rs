//! Who the platform and its merchant are: keys, credentials, clock. The gate checks requests
//! against it, answers are signed with it, operations ask it.

use crate::clock::Clock;
use crate::credentials::Credentials;
use crate::keyring::{Keyring, PlatformKeys};

pub(crate) struct Identity {
    pub(crate) ring: Keyring,
    pub(crate) credentials: Credentials,
    pub(crate) keys: PlatformKeys,
    pub(crate) clock: Clock,
}
