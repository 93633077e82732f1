//! `billdownload`. Written by `cargo xtask codegen`.

use crate::case::{Case, file};

pub(super) const CASES: &[Case] = &[Case {
    method: "GET",
    template: "v3/billdownload/file",
    call: |c, s| file(c.v3().billdownload().file().get(s.request())),
}];
