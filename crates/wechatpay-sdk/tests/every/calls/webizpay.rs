//! `webizpay`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "DELETE",
        template: "v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}",
        call: |c, s| {
            message(
                c.v3()
                    .webizpay()
                    .avail_mch_ranges()
                    .range_id(s.variable("range_id"))
                    .merchant_identifiers()
                    .merchant_identifier(s.variable("merchant_identifier"))
                    .delete(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers",
        call: |c, s| {
            message(
                c.v3()
                    .webizpay()
                    .avail_mch_ranges()
                    .range_id(s.variable("range_id"))
                    .merchant_identifiers()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers",
        call: |c, s| {
            message(
                c.v3()
                    .webizpay()
                    .avail_mch_ranges()
                    .range_id(s.variable("range_id"))
                    .merchant_identifiers()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/webizpay/avail-mch-ranges",
        call: |c, s| message(c.v3().webizpay().avail_mch_ranges().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/webizpay/avail-mch-ranges",
        call: |c, s| message(c.v3().webizpay().avail_mch_ranges().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/webizpay/bill/proof",
        call: |c, s| message(c.v3().webizpay().bill().proof().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/webizpay/bill/trade-bill",
        call: |c, s| message(c.v3().webizpay().bill().trade_bill().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}",
        call: |c, s| {
            message(
                c.v3()
                    .webizpay()
                    .employees()
                    .employee_id(s.variable("employee_id"))
                    .out_quota_cards()
                    .out_card_no(s.variable("out_card_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel",
        call: |c, s| {
            message(
                c.v3()
                    .webizpay()
                    .employees()
                    .employee_id(s.variable("employee_id"))
                    .quota_cards()
                    .card_no(s.variable("card_no"))
                    .cancel()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url",
        call: |c, s| {
            message(
                c.v3()
                    .webizpay()
                    .employees()
                    .employee_id(s.variable("employee_id"))
                    .quota_cards()
                    .card_no(s.variable("card_no"))
                    .payment_url()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/webizpay/employees/{employee_id}/quota-cards/{card_no}",
        call: |c, s| {
            message(
                c.v3()
                    .webizpay()
                    .employees()
                    .employee_id(s.variable("employee_id"))
                    .quota_cards()
                    .card_no(s.variable("card_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/webizpay/employees/{employee_id}/quota-cards",
        call: |c, s| {
            message(
                c.v3()
                    .webizpay()
                    .employees()
                    .employee_id(s.variable("employee_id"))
                    .quota_cards()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/webizpay/employees/{employee_id}/revoke",
        call: |c, s| {
            message(
                c.v3()
                    .webizpay()
                    .employees()
                    .employee_id(s.variable("employee_id"))
                    .revoke()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/webizpay/stores/entity-matches/{batch_id}",
        call: |c, s| {
            message(
                c.v3()
                    .webizpay()
                    .stores()
                    .entity_matches()
                    .batch_id(s.variable("batch_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/webizpay/stores/entity-matches",
        call: |c, s| message(c.v3().webizpay().stores().entity_matches().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/webizpay/users/{user_id}/authorization-state",
        call: |c, s| {
            message(
                c.v3()
                    .webizpay()
                    .users()
                    .user_id(s.variable("user_id"))
                    .authorization_state()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/webizpay/users/{user_id}/authorization-url",
        call: |c, s| {
            message(
                c.v3()
                    .webizpay()
                    .users()
                    .user_id(s.variable("user_id"))
                    .authorization_url()
                    .post(s.request()),
            )
        },
    },
];
