//! `iotmanage`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/iotmanage/device-inspections/{device_sn}",
        call: |c, s| {
            message(
                c.v3().iotmanage().device_inspections().device_sn(s.variable("device_sn")).get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/iotmanage/devices",
        call: |c, s| message(c.v3().iotmanage().devices().get(s.request())),
    },
];
