//! `v2-cgi-bin`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v2/cgi-bin/mch/customs/customdeclareorder",
        call: |c, s| {
            message(c.v2().cgi_bin().mch().customs().customdeclareorder().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v2/cgi-bin/mch/customs/customdeclarequery",
        call: |c, s| {
            message(c.v2().cgi_bin().mch().customs().customdeclarequery().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v2/cgi-bin/mch/newcustoms/customdeclareredeclare",
        call: |c, s| {
            message(c.v2().cgi_bin().mch().newcustoms().customdeclareredeclare().post(s.request()))
        },
    },
];
