//! `v2-mchrisk`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v2/mchrisk/bankquerymchauditinfo",
        call: |c, s| message(c.v2().mchrisk().bankquerymchauditinfo().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/mchrisk/channelquerymchauditinfo",
        call: |c, s| message(c.v2().mchrisk().channelquerymchauditinfo().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/mchrisk/querymchrisk",
        call: |c, s| message(c.v2().mchrisk().querymchrisk().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/mchrisk/setmchriskcallback",
        call: |c, s| message(c.v2().mchrisk().setmchriskcallback().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/mchrisk/syncmchriskresult",
        call: |c, s| message(c.v2().mchrisk().syncmchriskresult().post(s.request())),
    },
];
