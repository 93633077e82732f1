//! `parking`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/parking/reminders/application/query",
        call: |c, s| message(c.v3().parking().reminders().application().query().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/parking/reminders/application/withdraw",
        call: |c, s| {
            nothing(c.v3().parking().reminders().application().withdraw().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/parking/reminders/application",
        call: |c, s| message(c.v3().parking().reminders().application().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/parking/reminders/applications",
        call: |c, s| message(c.v3().parking().reminders().applications().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/parking/reminders/entry",
        call: |c, s| message(c.v3().parking().reminders().entry().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/parking/reminders/exit",
        call: |c, s| nothing(c.v3().parking().reminders().exit().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/parking/reminders/ext-payment",
        call: |c, s| nothing(c.v3().parking().reminders().ext_payment().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/parking/reminders/parking-fee",
        call: |c, s| message(c.v3().parking().reminders().parking_fee().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/parking/reminders/parking-lot",
        call: |c, s| message(c.v3().parking().reminders().parking_lot().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/parking/reminders/payment",
        call: |c, s| nothing(c.v3().parking().reminders().payment().post(s.request())),
    },
];
