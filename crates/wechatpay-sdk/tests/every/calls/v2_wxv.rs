//! `v2-wxv`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v2/wxv/cancelbill",
        call: |c, s| message(c.v2().wxv().cancelbill().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/wxv/changerentmoney",
        call: |c, s| message(c.v2().wxv().changerentmoney().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/wxv/createhotelbill",
        call: |c, s| message(c.v2().wxv().createhotelbill().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/wxv/createrentbill",
        call: |c, s| message(c.v2().wxv().createrentbill().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/wxv/finishhotelbill",
        call: |c, s| message(c.v2().wxv().finishhotelbill().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/wxv/finishrentbill",
        call: |c, s| message(c.v2().wxv().finishrentbill().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/wxv/queryhotelbill",
        call: |c, s| message(c.v2().wxv().queryhotelbill().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/wxv/queryrentbill",
        call: |c, s| message(c.v2().wxv().queryrentbill().post(s.request())),
    },
];
