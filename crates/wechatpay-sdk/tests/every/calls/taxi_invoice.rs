//! `taxi-invoice`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/taxi-invoice/attendance/punch",
        call: |c, s| nothing(c.v3().taxi_invoice().attendance().punch().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/taxi-invoice/cards/upload-file",
        call: |c, s| message(c.v3().taxi_invoice().cards().upload_file().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/taxi-invoice/cards",
        call: |c, s| message(c.v3().taxi_invoice().cards().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/taxi-invoice/driver/update-driver",
        call: |c, s| message(c.v3().taxi_invoice().driver().update_driver().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/taxi-invoice/drivers/{driver_license}",
        call: |c, s| {
            message(
                c.v3()
                    .taxi_invoice()
                    .drivers()
                    .driver_license(s.variable("driver_license"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/taxi-invoice/taxi/update-taxi",
        call: |c, s| message(c.v3().taxi_invoice().taxi().update_taxi().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/taxi-invoice/taxi-companies/{company_mchid}",
        call: |c, s| {
            message(
                c.v3()
                    .taxi_invoice()
                    .taxi_companies()
                    .company_mchid(s.variable("company_mchid"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/taxi-invoice/taxi-company/create-taxi-company",
        call: |c, s| {
            message(c.v3().taxi_invoice().taxi_company().create_taxi_company().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/taxi-invoice/taxies/{plate_number}",
        call: |c, s| {
            message(
                c.v3()
                    .taxi_invoice()
                    .taxies()
                    .plate_number(s.variable("plate_number"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/taxi-invoice/user-taxi-order/find-by-token",
        call: |c, s| {
            message(c.v3().taxi_invoice().user_taxi_order().find_by_token().get(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/taxi-invoice/user-taxi-orders",
        call: |c, s| message(c.v3().taxi_invoice().user_taxi_orders().get(s.request())),
    },
];
