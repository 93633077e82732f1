//! HTTP: sends prepared bytes, returns what came, and knows no operations.

mod blocking;
mod driver;
mod form_body;
mod http;
mod idle;
mod pools;
mod process;
mod proxy;
#[cfg(feature = "files")]
mod stream;
#[cfg(test)]
mod tests;

pub(crate) use self::blocking::block_on;
pub(crate) use self::driver::{Driven, IoThread};
pub(crate) use self::form_body::Tail;
pub(crate) use self::http::{Incoming, Outgoing, Transport, Unverified};
pub(crate) use self::pools::HttpSettings;
#[cfg(feature = "files")]
pub(crate) use self::stream::{StreamBody, Streaming};
