//! `pay-devices`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/pay-devices/open-scenario-speaker/{device_sn}/bind",
        call: |c, s| {
            message(
                c.v3()
                    .pay_devices()
                    .open_scenario_speaker()
                    .device_sn(s.variable("device_sn"))
                    .bind()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/pay-devices/open-scenario-speaker/{device_sn}/prebind",
        call: |c, s| {
            message(
                c.v3()
                    .pay_devices()
                    .open_scenario_speaker()
                    .device_sn(s.variable("device_sn"))
                    .prebind()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/pay-devices/open-scenario-speaker/{device_sn}/unbind",
        call: |c, s| {
            message(
                c.v3()
                    .pay_devices()
                    .open_scenario_speaker()
                    .device_sn(s.variable("device_sn"))
                    .unbind()
                    .post(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/pay-devices/open-scenario-speaker/{device_sn}",
        call: |c, s| {
            message(
                c.v3()
                    .pay_devices()
                    .open_scenario_speaker()
                    .device_sn(s.variable("device_sn"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report",
        call: |c, s| {
            message(
                c.v3()
                    .pay_devices()
                    .open_scenario_speakerorder()
                    .transaction_id(s.variable("transaction_id"))
                    .report()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}",
        call: |c, s| {
            message(
                c.v3()
                    .pay_devices()
                    .printers()
                    .device_id(s.variable("device_id"))
                    .print_orders()
                    .print_order_no(s.variable("print_order_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/pay-devices/printers/{device_id}/print-orders",
        call: |c, s| {
            nothing(
                c.v3()
                    .pay_devices()
                    .printers()
                    .device_id(s.variable("device_id"))
                    .print_orders()
                    .post(s.request()),
            )
        },
    },
];
