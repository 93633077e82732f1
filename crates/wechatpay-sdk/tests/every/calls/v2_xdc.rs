//! `v2-xdc`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v2/xdc/apiv2getsignkey/sign/getsignkey",
        call: |c, s| message(c.v2().xdc().apiv2getsignkey().sign().getsignkey().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/xdc/apiv2sandbox/pay/micropay",
        call: |c, s| message(c.v2().xdc().apiv2sandbox().pay().micropay().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/xdc/apiv2sandbox/pay/orderquery",
        call: |c, s| message(c.v2().xdc().apiv2sandbox().pay().orderquery().post(s.request())),
    },
];
