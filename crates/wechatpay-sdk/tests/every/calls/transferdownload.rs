//! `transferdownload`. Written by `cargo xtask codegen`.

use crate::case::{Case, file};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/transferdownload/elecvoucherfile",
        call: |c, s| file(c.v3().transferdownload().elecvoucherfile().get(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/transferdownload/signfile",
        call: |c, s| file(c.v3().transferdownload().signfile().get(s.request())),
    },
];
