//! `password-exempt-contract`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program",
        call: |c, s| {
            message(
                c.v3()
                    .password_exempt_contract()
                    .contracts()
                    .ecommerce()
                    .pre_entrust_sign()
                    .mini_program()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign",
        call: |c, s| {
            message(
                c.v3()
                    .password_exempt_contract()
                    .contracts()
                    .ecommerce()
                    .pre_entrust_sign()
                    .pay_redirect_sign()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program",
        call: |c, s| {
            message(
                c.v3()
                    .password_exempt_contract()
                    .contracts()
                    .normal()
                    .pre_entrust_sign()
                    .mini_program()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign",
        call: |c, s| {
            message(
                c.v3()
                    .password_exempt_contract()
                    .contracts()
                    .normal()
                    .pre_entrust_sign()
                    .pay_redirect_sign()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program",
        call: |c, s| {
            message(
                c.v3()
                    .password_exempt_contract()
                    .contracts()
                    .qs()
                    .pre_entrust_sign()
                    .mini_program()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign",
        call: |c, s| {
            message(
                c.v3()
                    .password_exempt_contract()
                    .contracts()
                    .qs()
                    .pre_entrust_sign()
                    .pay_redirect_sign()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate",
        call: |c, s| {
            message(
                c.v3()
                    .password_exempt_contract()
                    .contracts()
                    .service_id()
                    .service_id(s.variable("service_id"))
                    .out_contract_code()
                    .out_contract_code(s.variable("out_contract_code"))
                    .terminate()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}",
        call: |c, s| {
            message(
                c.v3()
                    .password_exempt_contract()
                    .contracts()
                    .service_id()
                    .service_id(s.variable("service_id"))
                    .out_contract_code()
                    .out_contract_code(s.variable("out_contract_code"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program",
        call: |c, s| {
            message(
                c.v3()
                    .password_exempt_contract()
                    .contracts()
                    .service_provider()
                    .pre_entrust_sign()
                    .mini_program()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign",
        call: |c, s| {
            message(
                c.v3()
                    .password_exempt_contract()
                    .contracts()
                    .service_provider()
                    .pre_entrust_sign()
                    .pay_redirect_sign()
                    .post(s.request()),
            )
        },
    },
];
