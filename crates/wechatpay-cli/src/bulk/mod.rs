//! Sends many requests of one operation, from a file or a database: `wechatpay bulk` and `wechatpay worker`.

mod health;
mod journal;
mod members;
mod operation;
mod place;
mod report;
mod runner;
mod sealed;
mod table;

pub(crate) use self::health::{Health, serve};
pub(crate) use self::journal::Journal;
pub(crate) use self::members::cells;
pub(crate) use self::operation::{CLOSE, Operation, QUERIES, REFUND, TRANSFER};
pub(crate) use self::report::{Tally, is_over, state_of};
pub(crate) use self::runner::{Runner, Stop, answer, reason, state};
pub(crate) use self::sealed::Sealer;
pub(crate) use self::table::{Faults, Row, Table};
