//! `mchalterapply`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",
        call: |c, s| {
            message(
                c.v3()
                    .mchalterapply()
                    .mchcontactalterapplyment()
                    .merchant()
                    .merchant_code(s.variable("merchant_code"))
                    .out_request_no()
                    .out_request_no(s.variable("out_request_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke",
        call: |c, s| {
            message(
                c.v3()
                    .mchalterapply()
                    .mchcontactalterapplyment()
                    .apply_id(s.variable("apply_id"))
                    .revoke()
                    .post(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/mchalterapply/mchcontactalterapplyment/{apply_id}",
        call: |c, s| {
            message(
                c.v3()
                    .mchalterapply()
                    .mchcontactalterapplyment()
                    .apply_id(s.variable("apply_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/mchalterapply/mchcontactalterapplyment",
        call: |c, s| message(c.v3().mchalterapply().mchcontactalterapplyment().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",
        call: |c, s| {
            message(
                c.v3()
                    .mchalterapply()
                    .mchsubjectalterapplyment()
                    .merchant()
                    .merchant_code(s.variable("merchant_code"))
                    .out_request_no()
                    .out_request_no(s.variable("out_request_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke",
        call: |c, s| {
            message(
                c.v3()
                    .mchalterapply()
                    .mchsubjectalterapplyment()
                    .apply_id(s.variable("apply_id"))
                    .revoke()
                    .post(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/mchalterapply/mchsubjectalterapplyment/{apply_id}",
        call: |c, s| {
            message(
                c.v3()
                    .mchalterapply()
                    .mchsubjectalterapplyment()
                    .apply_id(s.variable("apply_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/mchalterapply/mchsubjectalterapplyment",
        call: |c, s| message(c.v3().mchalterapply().mchsubjectalterapplyment().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}",
        call: |c, s| {
            message(
                c.v3()
                    .mchalterapply()
                    .merchantnamealterapplyment()
                    .merchant()
                    .sub_mchid(s.variable("sub_mchid"))
                    .out_request_no()
                    .out_request_no(s.variable("out_request_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke",
        call: |c, s| {
            message(
                c.v3()
                    .mchalterapply()
                    .merchantnamealterapplyment()
                    .apply_id(s.variable("apply_id"))
                    .revoke()
                    .post(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/mchalterapply/merchantnamealterapplyment/{apply_id}",
        call: |c, s| {
            message(
                c.v3()
                    .mchalterapply()
                    .merchantnamealterapplyment()
                    .apply_id(s.variable("apply_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/mchalterapply/merchantnamealterapplyment",
        call: |c, s| message(c.v3().mchalterapply().merchantnamealterapplyment().post(s.request())),
    },
];
