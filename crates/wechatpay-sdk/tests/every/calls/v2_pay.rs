//! `v2-pay`. Written by `cargo xtask codegen`.

use crate::case::{Case, file, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v2/pay/closecombinedorder",
        call: |c, s| message(c.v2().pay().closecombinedorder().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/pay/closeorder",
        call: |c, s| message(c.v2().pay().closeorder().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/pay/combinedorder",
        call: |c, s| message(c.v2().pay().combinedorder().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/pay/contractorder",
        call: |c, s| message(c.v2().pay().contractorder().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/pay/downloadbill",
        call: |c, s| file(c.v2().pay().downloadbill().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/pay/downloadfundflow",
        call: |c, s| file(c.v2().pay().downloadfundflow().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/pay/facepay",
        call: |c, s| message(c.v2().pay().facepay().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/pay/facepayquery",
        call: |c, s| message(c.v2().pay().facepayquery().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/pay/micropay",
        call: |c, s| message(c.v2().pay().micropay().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/pay/orderquery",
        call: |c, s| message(c.v2().pay().orderquery().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/pay/paporderquery",
        call: |c, s| message(c.v2().pay().paporderquery().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/pay/pappayapply",
        call: |c, s| message(c.v2().pay().pappayapply().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/pay/partner/paporderquery",
        call: |c, s| message(c.v2().pay().partner().paporderquery().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/pay/partner/pappayapply",
        call: |c, s| message(c.v2().pay().partner().pappayapply().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/pay/profitsharingaddreceiver",
        call: |c, s| message(c.v2().pay().profitsharingaddreceiver().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/pay/profitsharingmerchantratioquery",
        call: |c, s| message(c.v2().pay().profitsharingmerchantratioquery().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/pay/profitsharingorderamountquery",
        call: |c, s| message(c.v2().pay().profitsharingorderamountquery().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/pay/profitsharingquery",
        call: |c, s| message(c.v2().pay().profitsharingquery().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/pay/profitsharingremovereceiver",
        call: |c, s| message(c.v2().pay().profitsharingremovereceiver().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/pay/profitsharingreturnquery",
        call: |c, s| message(c.v2().pay().profitsharingreturnquery().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/pay/querycombinedorder",
        call: |c, s| message(c.v2().pay().querycombinedorder().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/pay/queryexchagerate",
        call: |c, s| message(c.v2().pay().queryexchagerate().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/pay/refundquery",
        call: |c, s| message(c.v2().pay().refundquery().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/pay/refundqueryv2",
        call: |c, s| message(c.v2().pay().refundqueryv2().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/pay/settlementquery",
        call: |c, s| message(c.v2().pay().settlementquery().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/pay/unifiedorder",
        call: |c, s| message(c.v2().pay().unifiedorder().post(s.request())),
    },
];
