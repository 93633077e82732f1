//! `pay`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/pay/acquiring-bank/transactions/exposure",
        call: |c, s| {
            message(c.v3().pay().acquiring_bank().transactions().exposure().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/pay/instal/exposure",
        call: |c, s| message(c.v3().pay().instal().exposure().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/pay/instal/partner/exposure",
        call: |c, s| message(c.v3().pay().instal().partner().exposure().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/pay/partner/transactions/app",
        call: |c, s| message(c.v3().pay().partner().transactions().app().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/pay/partner/transactions/app-with-contract",
        call: |c, s| {
            message(c.v3().pay().partner().transactions().app_with_contract().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/pay/partner/transactions/codepay",
        call: |c, s| message(c.v3().pay().partner().transactions().codepay().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/pay/partner/transactions/exposure",
        call: |c, s| message(c.v3().pay().partner().transactions().exposure().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/pay/partner/transactions/h5",
        call: |c, s| message(c.v3().pay().partner().transactions().h5().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/pay/partner/transactions/id/{transaction_id}",
        call: |c, s| {
            message(
                c.v3()
                    .pay()
                    .partner()
                    .transactions()
                    .id()
                    .transaction_id(s.variable("transaction_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/pay/partner/transactions/jsapi",
        call: |c, s| message(c.v3().pay().partner().transactions().jsapi().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/pay/partner/transactions/jsapi-with-contract",
        call: |c, s| {
            message(c.v3().pay().partner().transactions().jsapi_with_contract().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/pay/partner/transactions/miniprogram",
        call: |c, s| message(c.v3().pay().partner().transactions().miniprogram().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/pay/partner/transactions/native",
        call: |c, s| message(c.v3().pay().partner().transactions().native().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close",
        call: |c, s| {
            nothing(
                c.v3()
                    .pay()
                    .partner()
                    .transactions()
                    .out_trade_no()
                    .out_trade_no(s.variable("out_trade_no"))
                    .close()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse",
        call: |c, s| {
            message(
                c.v3()
                    .pay()
                    .partner()
                    .transactions()
                    .out_trade_no()
                    .out_trade_no(s.variable("out_trade_no"))
                    .reverse()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/pay/partner/transactions/out-trade-no/{out_trade_no}",
        call: |c, s| {
            message(
                c.v3()
                    .pay()
                    .partner()
                    .transactions()
                    .out_trade_no()
                    .out_trade_no(s.variable("out_trade_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/pay/partner/transactions/scannedpos",
        call: |c, s| message(c.v3().pay().partner().transactions().scannedpos().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/pay/transactions/app",
        call: |c, s| message(c.v3().pay().transactions().app().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/pay/transactions/app-with-contract",
        call: |c, s| message(c.v3().pay().transactions().app_with_contract().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/pay/transactions/codepay",
        call: |c, s| message(c.v3().pay().transactions().codepay().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/pay/transactions/exposure",
        call: |c, s| message(c.v3().pay().transactions().exposure().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/pay/transactions/h5",
        call: |c, s| message(c.v3().pay().transactions().h5().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/pay/transactions/id/{transaction_id}",
        call: |c, s| {
            message(
                c.v3()
                    .pay()
                    .transactions()
                    .id()
                    .transaction_id(s.variable("transaction_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/pay/transactions/jsapi",
        call: |c, s| message(c.v3().pay().transactions().jsapi().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/pay/transactions/jsapi-with-contract",
        call: |c, s| message(c.v3().pay().transactions().jsapi_with_contract().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/pay/transactions/native",
        call: |c, s| message(c.v3().pay().transactions().native().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/pay/transactions/out-trade-no/{out_trade_no}/close",
        call: |c, s| {
            nothing(
                c.v3()
                    .pay()
                    .transactions()
                    .out_trade_no()
                    .out_trade_no(s.variable("out_trade_no"))
                    .close()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/pay/transactions/out-trade-no/{out_trade_no}/reverse",
        call: |c, s| {
            message(
                c.v3()
                    .pay()
                    .transactions()
                    .out_trade_no()
                    .out_trade_no(s.variable("out_trade_no"))
                    .reverse()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/pay/transactions/out-trade-no/{out_trade_no}",
        call: |c, s| {
            message(
                c.v3()
                    .pay()
                    .transactions()
                    .out_trade_no()
                    .out_trade_no(s.variable("out_trade_no"))
                    .get(s.request()),
            )
        },
    },
];
