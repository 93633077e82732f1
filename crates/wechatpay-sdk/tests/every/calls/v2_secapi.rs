//! `v2-secapi`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v2/secapi/mch/addInstitutionsub",
        call: |c, s| message(c.v2().secapi().mch().add_institutionsub().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/secapi/mch/addsubdevconfig",
        call: |c, s| message(c.v2().secapi().mch().addsubdevconfig().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/secapi/mch/channelsetting",
        call: |c, s| message(c.v2().secapi().mch().channelsetting().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/secapi/mch/modifyInstitutionsub",
        call: |c, s| message(c.v2().secapi().mch().modify_institutionsub().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/secapi/mch/modifymchinfo",
        call: |c, s| message(c.v2().secapi().mch().modifymchinfo().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/secapi/mch/queryInstitutionsub",
        call: |c, s| message(c.v2().secapi().mch().query_institutionsub().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/secapi/mch/querysubdevconfig",
        call: |c, s| message(c.v2().secapi().mch().querysubdevconfig().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/secapi/mch/submchmanage",
        call: |c, s| message(c.v2().secapi().mch().submchmanage().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/secapi/mch/uploadmedia",
        call: |c, s| message(c.v2().secapi().mch().uploadmedia().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/secapi/mkt/addrecommendconf",
        call: |c, s| message(c.v2().secapi().mkt().addrecommendconf().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/secapi/pay/facepayreverse",
        call: |c, s| message(c.v2().secapi().pay().facepayreverse().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/secapi/pay/multiprofitsharing",
        call: |c, s| message(c.v2().secapi().pay().multiprofitsharing().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/secapi/pay/profitsharing",
        call: |c, s| message(c.v2().secapi().pay().profitsharing().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/secapi/pay/profitsharingfinish",
        call: |c, s| message(c.v2().secapi().pay().profitsharingfinish().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/secapi/pay/profitsharingreturn",
        call: |c, s| message(c.v2().secapi().pay().profitsharingreturn().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/secapi/pay/refund",
        call: |c, s| message(c.v2().secapi().pay().refund().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/secapi/pay/refundv2",
        call: |c, s| message(c.v2().secapi().pay().refundv2().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/secapi/pay/reverse",
        call: |c, s| message(c.v2().secapi().pay().reverse().post(s.request())),
    },
];
