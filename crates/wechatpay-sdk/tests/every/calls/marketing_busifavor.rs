//! `marketing-busifavor`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/marketing/busifavor/callbacks",
        call: |c, s| message(c.v3().marketing().busifavor().callbacks().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/marketing/busifavor/callbacks",
        call: |c, s| message(c.v3().marketing().busifavor().callbacks().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/marketing/busifavor/coupons/associate",
        call: |c, s| {
            message(c.v3().marketing().busifavor().coupons().associate().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/busifavor/coupons/deactivate",
        call: |c, s| {
            message(c.v3().marketing().busifavor().coupons().deactivate().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/busifavor/coupons/disassociate",
        call: |c, s| {
            message(c.v3().marketing().busifavor().coupons().disassociate().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/busifavor/coupons/return",
        call: |c, s| message(c.v3().marketing().busifavor().coupons().r#return().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/marketing/busifavor/coupons/send",
        call: |c, s| message(c.v3().marketing().busifavor().coupons().send().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/marketing/busifavor/coupons/use",
        call: |c, s| message(c.v3().marketing().busifavor().coupons().r#use().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/marketing/busifavor/coupons/{card_id}/send",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .busifavor()
                    .coupons()
                    .card_id(s.variable("card_id"))
                    .send()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/busifavor/product-coupons/pre-send",
        call: |c, s| {
            message(c.v3().marketing().busifavor().product_coupons().pre_send().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/busifavor/product-coupons/send",
        call: |c, s| {
            message(c.v3().marketing().busifavor().product_coupons().send().post(s.request()))
        },
    },
    Case {
        method: "PATCH",
        template: "v3/marketing/busifavor/stocks/{stock_id}/budget",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .busifavor()
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .budget()
                    .patch(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .busifavor()
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .couponcodes()
                    .coupon_code(s.variable("coupon_code"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "DELETE",
        template: "v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .busifavor()
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .couponcodes()
                    .coupon_code(s.variable("coupon_code"))
                    .delete(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .busifavor()
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .couponcodes()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .busifavor()
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .couponcodes()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/busifavor/stocks/{stock_id}",
        call: |c, s| {
            message(c.v3().marketing().busifavor().stocks().stock_id(s.variable("stock_id")).get())
        },
    },
    Case {
        method: "PATCH",
        template: "v3/marketing/busifavor/stocks/{stock_id}",
        call: |c, s| {
            nothing(
                c.v3()
                    .marketing()
                    .busifavor()
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .patch(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/busifavor/stocks",
        call: |c, s| message(c.v3().marketing().busifavor().stocks().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .busifavor()
                    .subsidy()
                    .pay_receipts()
                    .subsidy_receipt_id(s.variable("subsidy_receipt_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/busifavor/subsidy/pay-receipts",
        call: |c, s| {
            message(c.v3().marketing().busifavor().subsidy().pay_receipts().get(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/busifavor/subsidy/pay-receipts",
        call: |c, s| {
            message(c.v3().marketing().busifavor().subsidy().pay_receipts().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .busifavor()
                    .subsidy()
                    .return_receipts()
                    .subsidy_return_receipt_id(s.variable("subsidy_return_receipt_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/busifavor/subsidy/return-receipts",
        call: |c, s| {
            message(c.v3().marketing().busifavor().subsidy().return_receipts().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .busifavor()
                    .users()
                    .openid(s.variable("openid"))
                    .coupons()
                    .coupon_code(s.variable("coupon_code"))
                    .appids()
                    .appid(s.variable("appid"))
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/busifavor/users/{openid}/coupons",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .busifavor()
                    .users()
                    .openid(s.variable("openid"))
                    .coupons()
                    .get(s.request()),
            )
        },
    },
];
