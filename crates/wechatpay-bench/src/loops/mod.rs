//! The compared clients.

pub(crate) mod hyper_loop;
pub(crate) mod library;
pub(crate) mod raw_socket;
pub(crate) mod reqwest_loop;

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::by_hand::ByHand;

/// A client, or only its RSA operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Library,
    Reqwest,
    Hyper,
    Raw,
    /// No call, only its two RSA operations.
    Rsa,
}

impl Way {
    pub(crate) const ALL: [Self; 5] =
        [Self::Library, Self::Reqwest, Self::Hyper, Self::Raw, Self::Rsa];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Library => "this library",
            Self::Reqwest => "a loop on reqwest",
            Self::Hyper => "a loop on hyper",
            Self::Raw => "a raw socket",
            Self::Rsa => "RSA alone",
        }
    }

    pub(crate) fn from_name(name: &str) -> Self {
        Self::ALL.into_iter().find(|way| way.name() == name).unwrap()
    }
}

/// Makes `calls` calls, one after the other, on one thread.
pub(crate) fn run(way: Way, directory: &Path, calls: usize) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    match way {
        Way::Library => {
            let client = library::client(directory);
            runtime.block_on(async {
                for _ in 0..calls {
                    library::call(&client).await;
                }
            });
        }
        Way::Reqwest => {
            let client = reqwest_loop::Loop::new(directory);
            runtime.block_on(async {
                for _ in 0..calls {
                    client.call().await;
                }
            });
        }
        Way::Hyper => runtime.block_on(async {
            let mut client = hyper_loop::Loop::new(directory).await;
            for _ in 0..calls {
                client.call().await;
            }
        }),
        Way::Raw => {
            let mut client = raw_socket::Loop::new(directory);
            for _ in 0..calls {
                client.call();
            }
        }
        Way::Rsa => {
            let by_hand = ByHand::from_directory(directory);
            let signature = std::fs::read(directory.join("rsa.signature")).unwrap();
            let signature = STANDARD.decode(signature).unwrap();
            for _ in 0..calls {
                by_hand.rsa_alone(&signature);
            }
        }
    }
}
