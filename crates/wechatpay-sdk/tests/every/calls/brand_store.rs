//! `brand-store`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "brand/store/brandstores/{store_id}/bindrecipient",
        call: |c, s| {
            message(
                c.brand()
                    .store()
                    .brandstores()
                    .store_id(s.variable("store_id"))
                    .bindrecipient()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "brand/store/brandstores/{store_id}/close",
        call: |c, s| {
            message(c.brand().store().brandstores().store_id(s.variable("store_id")).close().post())
        },
    },
    Case {
        method: "POST",
        template: "brand/store/brandstores/{store_id}/resume",
        call: |c, s| {
            message(
                c.brand().store().brandstores().store_id(s.variable("store_id")).resume().post(),
            )
        },
    },
    Case {
        method: "POST",
        template: "brand/store/brandstores/{store_id}/unbindrecipient",
        call: |c, s| {
            message(
                c.brand()
                    .store()
                    .brandstores()
                    .store_id(s.variable("store_id"))
                    .unbindrecipient()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "brand/store/brandstores/{store_id}",
        call: |c, s| {
            message(c.brand().store().brandstores().store_id(s.variable("store_id")).get())
        },
    },
    Case {
        method: "PATCH",
        template: "brand/store/brandstores/{store_id}",
        call: |c, s| {
            message(
                c.brand().store().brandstores().store_id(s.variable("store_id")).patch(s.request()),
            )
        },
    },
    Case {
        method: "DELETE",
        template: "brand/store/brandstores/{store_id}",
        call: |c, s| {
            nothing(c.brand().store().brandstores().store_id(s.variable("store_id")).delete())
        },
    },
    Case {
        method: "GET",
        template: "brand/store/brandstores",
        call: |c, s| message(c.brand().store().brandstores().get(s.request())),
    },
    Case {
        method: "POST",
        template: "brand/store/brandstores",
        call: |c, s| message(c.brand().store().brandstores().post(s.request())),
    },
];
