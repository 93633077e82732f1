//! Where platform keys come from beside those that the user gives.

use std::fmt;

use super::download::Download;
use crate::error::{Delivery, Error, ErrorKind, Result};
use crate::keys::{PlatformKey, PlatformKeys};
use crate::sign::signing_key::{BoxError, BoxFuture};

/// Platform keys from the user's own cache, instead of the platform's
/// download: of a service that keeps them for many programs, for instance.
///
/// What it brings is trusted.
pub trait PlatformKeySource: fmt::Debug + Send + Sync {
    /// All keys there are now; those that the client holds already are fine.
    ///
    /// It is asked as the platform would be: when a call finds that no key is
    /// there, that certificates are twelve hours old or about to expire, and at
    /// most once a minute when an answer names the serial of a certificate that is
    /// not known. An unknown public key id is no reason to ask.
    fn fetch(&self) -> BoxFuture<'_, Result<Vec<PlatformKey>, BoxError>>;
}

#[derive(Debug)]
pub(crate) enum Source {
    Platform(Download),
    User(Box<dyn PlatformKeySource>),
}

impl Source {
    /// `known` are the keys that an answer of the platform is verified with.
    pub(super) async fn fetch(&self, known: &PlatformKeys) -> Result<Vec<PlatformKey>> {
        match self {
            Self::Platform(download) => download.fetch(known).await,
            Self::User(source) => source.fetch().await.map_err(|error| {
                let text = "the source of platform keys failed";
                Error::new(ErrorKind::Configuration, Delivery::NotSent, text)
                    .with_boxed_source(error)
            }),
        }
    }
}
