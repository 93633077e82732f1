//! HTTP: sends prepared bytes and returns the answers. It knows no operations.

mod blocking;
mod connector;
mod driver;
mod exchange;
mod http;
mod idle;
mod middleware;
mod pool;
mod pools;
mod process;
mod proxy;
mod request_body;
mod route;
#[cfg(feature = "files")]
mod stream;
#[cfg(test)]
mod tests;
mod tls;
mod written;

pub(crate) use self::blocking::block_on;
pub(crate) use self::driver::{Driven, IoThread};
pub(crate) use self::http::{Incoming, Late, Outgoing, Transport, Unverified};
pub use self::middleware::{Body, Middleware, Next};
pub(crate) use self::pools::{Connections, HttpSettings};
pub(crate) use self::request_body::Tail;
#[cfg(feature = "files")]
pub(crate) use self::stream::{StreamBody, Streaming};
