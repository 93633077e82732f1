//! `hire-power-bank`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/hire-power-bank/insurance-orders/{out_order_no}",
        call: |c, s| {
            message(
                c.v3()
                    .hire_power_bank()
                    .insurance_orders()
                    .out_order_no(s.variable("out_order_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/hire-power-bank/insurance-orders",
        call: |c, s| message(c.v3().hire_power_bank().insurance_orders().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/hire-power-bank/user-qualifications/{openid}",
        call: |c, s| {
            message(
                c.v3().hire_power_bank().user_qualifications().openid(s.variable("openid")).get(),
            )
        },
    },
];
