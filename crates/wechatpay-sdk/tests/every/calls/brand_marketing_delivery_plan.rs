//! `brand-marketing-delivery-plan`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume",
        call: |c, s| {
            nothing(
                c.brand()
                    .marketing()
                    .delivery_plan()
                    .delivery_plans()
                    .plan_id(s.variable("plan_id"))
                    .resume()
                    .post(),
            )
        },
    },
    Case {
        method: "PATCH",
        template: "brand/marketing/delivery-plan/delivery-plans/{plan_id}",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .delivery_plan()
                    .delivery_plans()
                    .plan_id(s.variable("plan_id"))
                    .patch(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "brand/marketing/delivery-plan/delivery-plans",
        call: |c, s| {
            message(c.brand().marketing().delivery_plan().delivery_plans().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "brand/marketing/delivery-plan/notify-url",
        call: |c, s| message(c.brand().marketing().delivery_plan().notify_url().post(s.request())),
    },
];
