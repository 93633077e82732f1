//! HTTP: sends prepared bytes, returns what came, and knows no operations.

mod blocking;
mod http;
mod io_thread;

pub(crate) use self::blocking::block_on;
pub(crate) use self::http::{HttpSettings, Incoming, Outgoing, Transport, Unverified};
pub(crate) use self::io_thread::{IoThread, OnIoThread};
