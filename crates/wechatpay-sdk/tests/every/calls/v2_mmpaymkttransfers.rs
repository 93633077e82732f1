//! `v2-mmpaymkttransfers`. Written by `cargo xtask codegen`.

#![expect(deprecated, reason = "retired operations are called, too")]

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v2/mmpaymkttransfers/gethbinfo",
        call: |c, s| message(c.v2().mmpaymkttransfers().gethbinfo().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/mmpaymkttransfers/gettransferinfo",
        call: |c, s| message(c.v2().mmpaymkttransfers().gettransferinfo().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/mmpaymkttransfers/promotion/paywwsptrans2pocket",
        call: |c, s| {
            message(c.v2().mmpaymkttransfers().promotion().paywwsptrans2pocket().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v2/mmpaymkttransfers/promotion/querywwsptrans2pocket",
        call: |c, s| {
            message(
                c.v2().mmpaymkttransfers().promotion().querywwsptrans2pocket().post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v2/mmpaymkttransfers/promotion/transfers",
        call: |c, s| message(c.v2().mmpaymkttransfers().promotion().transfers().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/mmpaymkttransfers/query_coupon_stock",
        call: |c, s| message(c.v2().mmpaymkttransfers().query_coupon_stock().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/mmpaymkttransfers/querycouponsinfo",
        call: |c, s| message(c.v2().mmpaymkttransfers().querycouponsinfo().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/mmpaymkttransfers/queryworkwxredpack",
        call: |c, s| message(c.v2().mmpaymkttransfers().queryworkwxredpack().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/mmpaymkttransfers/send_coupon",
        call: |c, s| message(c.v2().mmpaymkttransfers().send_coupon().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/mmpaymkttransfers/sendgroupredpack",
        call: |c, s| message(c.v2().mmpaymkttransfers().sendgroupredpack().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/mmpaymkttransfers/sendminiprogramhb",
        call: |c, s| message(c.v2().mmpaymkttransfers().sendminiprogramhb().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/mmpaymkttransfers/sendredpack",
        call: |c, s| message(c.v2().mmpaymkttransfers().sendredpack().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/mmpaymkttransfers/sendworkwxredpack",
        call: |c, s| message(c.v2().mmpaymkttransfers().sendworkwxredpack().post(s.request())),
    },
];
