//! `wechatpay demo`: the library at work against a platform in this process.

use crate::failure::{Failure, Result};

pub(crate) fn run() -> Result {
    Err(Failure::failed("not written yet"))
}
