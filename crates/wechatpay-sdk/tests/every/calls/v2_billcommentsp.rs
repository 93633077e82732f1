//! `v2-billcommentsp`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[Case {
    method: "POST",
    template: "v2/billcommentsp/batchquerycomment",
    call: |c, s| message(c.v2().billcommentsp().batchquerycomment().post(s.request())),
}];
