//! `merchant-store`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/merchant-store/stores/{store_id}/recipients/bind",
        call: |c, s| {
            message(
                c.v3()
                    .merchant_store()
                    .stores()
                    .store_id(s.variable("store_id"))
                    .recipients()
                    .bind()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/merchant-store/stores/{store_id}/recipients/unbind",
        call: |c, s| {
            message(
                c.v3()
                    .merchant_store()
                    .stores()
                    .store_id(s.variable("store_id"))
                    .recipients()
                    .unbind()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/merchant-store/stores/{store_id}",
        call: |c, s| {
            message(
                c.v3().merchant_store().stores().store_id(s.variable("store_id")).get(s.request()),
            )
        },
    },
    Case {
        method: "PATCH",
        template: "v3/merchant-store/stores/{store_id}",
        call: |c, s| {
            nothing(
                c.v3()
                    .merchant_store()
                    .stores()
                    .store_id(s.variable("store_id"))
                    .patch(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/merchant-store/stores",
        call: |c, s| message(c.v3().merchant_store().stores().post(s.request())),
    },
];
