//! `merchant-service`. Written by `cargo xtask codegen`.

#![expect(deprecated, reason = "retired operations are called, too")]

use crate::case::{Case, file, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/merchant-service/complaint-notifications",
        call: |c, _| message(c.v3().merchant_service().complaint_notifications().get()),
    },
    Case {
        method: "POST",
        template: "v3/merchant-service/complaint-notifications",
        call: |c, s| message(c.v3().merchant_service().complaint_notifications().post(s.request())),
    },
    Case {
        method: "PUT",
        template: "v3/merchant-service/complaint-notifications",
        call: |c, s| message(c.v3().merchant_service().complaint_notifications().put(s.request())),
    },
    Case {
        method: "DELETE",
        template: "v3/merchant-service/complaint-notifications",
        call: |c, _| nothing(c.v3().merchant_service().complaint_notifications().delete()),
    },
    Case {
        method: "GET",
        template: "v3/merchant-service/complaints/{transaction_id}/negotiation-historys",
        call: |c, s| {
            message(
                c.v3()
                    .merchant_service()
                    .complaints()
                    .transaction_id(s.variable("transaction_id"))
                    .negotiation_historys()
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/merchant-service/complaints/{transaction_id}",
        call: |c, s| {
            message(
                c.v3()
                    .merchant_service()
                    .complaints()
                    .transaction_id(s.variable("transaction_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/merchant-service/complaints",
        call: |c, s| message(c.v3().merchant_service().complaints().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/merchant-service/complaints-v2/{complaint_id}/complete",
        call: |c, s| {
            nothing(
                c.v3()
                    .merchant_service()
                    .complaints_v2()
                    .complaint_id(s.variable("complaint_id"))
                    .complete()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys",
        call: |c, s| {
            message(
                c.v3()
                    .merchant_service()
                    .complaints_v2()
                    .complaint_id(s.variable("complaint_id"))
                    .negotiation_historys()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/merchant-service/complaints-v2/{complaint_id}/response",
        call: |c, s| {
            nothing(
                c.v3()
                    .merchant_service()
                    .complaints_v2()
                    .complaint_id(s.variable("complaint_id"))
                    .response()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service",
        call: |c, s| {
            message(
                c.v3()
                    .merchant_service()
                    .complaints_v2()
                    .complaint_id(s.variable("complaint_id"))
                    .response_immediate_service()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress",
        call: |c, s| {
            nothing(
                c.v3()
                    .merchant_service()
                    .complaints_v2()
                    .complaint_id(s.variable("complaint_id"))
                    .update_refund_progress()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/merchant-service/complaints-v2/{complaint_id}",
        call: |c, s| {
            message(
                c.v3()
                    .merchant_service()
                    .complaints_v2()
                    .complaint_id(s.variable("complaint_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/merchant-service/complaints-v2",
        call: |c, s| message(c.v3().merchant_service().complaints_v2().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/merchant-service/feedbacks",
        call: |c, s| nothing(c.v3().merchant_service().feedbacks().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/merchant-service/images/upload",
        call: |c, s| message(c.v3().merchant_service().images().upload().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/merchant-service/images/{media_id}",
        call: |c, s| {
            file(c.v3().merchant_service().images().media_id(s.variable("media_id")).get())
        },
    },
];
