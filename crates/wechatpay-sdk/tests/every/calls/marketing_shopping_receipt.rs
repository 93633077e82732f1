//! `marketing-shopping-receipt`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/marketing/shopping-receipt/customentrances/{brand_id}",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .shopping_receipt()
                    .customentrances()
                    .brand_id(s.variable("brand_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "PATCH",
        template: "v3/marketing/shopping-receipt/customentrances/{brand_id}",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .shopping_receipt()
                    .customentrances()
                    .brand_id(s.variable("brand_id"))
                    .patch(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/shopping-receipt/customentrances",
        call: |c, s| {
            message(c.v3().marketing().shopping_receipt().customentrances().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .shopping_receipt()
                    .merchantshoppingreceiptjumpinfos()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/shopping-receipt/shoppingreceipts",
        call: |c, s| {
            message(c.v3().marketing().shopping_receipt().shoppingreceipts().post(s.request()))
        },
    },
];
