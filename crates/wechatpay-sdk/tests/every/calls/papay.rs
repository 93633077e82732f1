//! `papay`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/papay/contracts/{contract_id}/fail-notify",
        call: |c, s| {
            nothing(
                c.v3()
                    .papay()
                    .contracts()
                    .contract_id(s.variable("contract_id"))
                    .fail_notify()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/papay/contracts/{contract_id}/notify",
        call: |c, s| {
            nothing(
                c.v3()
                    .papay()
                    .contracts()
                    .contract_id(s.variable("contract_id"))
                    .notify()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .insurance_pay()
                    .policy_periods()
                    .contract_id()
                    .contract_id(s.variable("contract_id"))
                    .policy_period_id()
                    .policy_period_id(s.variable("policy_period_id"))
                    .schedule()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .insurance_pay()
                    .policy_periods()
                    .contract_id()
                    .contract_id(s.variable("contract_id"))
                    .policy_period_id()
                    .policy_period_id(s.variable("policy_period_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/papay/insurance-pay/transactions/apply",
        call: |c, s| {
            message(c.v3().papay().insurance_pay().transactions().apply().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew",
        call: |c, s| {
            nothing(
                c.v3()
                    .papay()
                    .insurance_sign()
                    .contracts()
                    .plan_id()
                    .plan_id(s.variable("plan_id"))
                    .contract_id()
                    .contract_id(s.variable("contract_id"))
                    .renew()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .insurance_sign()
                    .contracts()
                    .plan_id()
                    .plan_id(s.variable("plan_id"))
                    .out_contract_code()
                    .out_contract_code(s.variable("out_contract_code"))
                    .terminate()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .insurance_sign()
                    .contracts()
                    .plan_id()
                    .plan_id(s.variable("plan_id"))
                    .out_contract_code()
                    .out_contract_code(s.variable("out_contract_code"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/papay/insurance-sign/contracts/pre-entrust-sign/app",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .insurance_sign()
                    .contracts()
                    .pre_entrust_sign()
                    .app()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/papay/insurance-sign/contracts/pre-entrust-sign/h5",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .insurance_sign()
                    .contracts()
                    .pre_entrust_sign()
                    .h5()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .insurance_sign()
                    .contracts()
                    .pre_entrust_sign()
                    .jsapi()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .insurance_sign()
                    .contracts()
                    .pre_entrust_sign()
                    .mini_program()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .insurance_sign()
                    .policy_periods()
                    .plan_id()
                    .plan_id(s.variable("plan_id"))
                    .contract_id()
                    .contract_id(s.variable("contract_id"))
                    .modify()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .insurance_sign()
                    .policy_periods_2()
                    .plan_id()
                    .plan_id(s.variable("plan_id"))
                    .out_contract_code()
                    .out_contract_code(s.variable("out_contract_code"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/papay/pay/harmony/transactions/apply",
        call: |c, s| {
            message(c.v3().papay().pay().harmony().transactions().apply().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .pay()
                    .partner()
                    .schedules()
                    .contract_id()
                    .contract_id(s.variable("contract_id"))
                    .schedule()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/papay/pay/partner/schedules/contract-id/{contract_id}",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .pay()
                    .partner()
                    .schedules()
                    .contract_id()
                    .contract_id(s.variable("contract_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/papay/pay/partner/transactions/apply",
        call: |c, s| {
            message(c.v3().papay().pay().partner().transactions().apply().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/papay/pay/schedules/contract-id/{contract_id}/schedule",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .pay()
                    .schedules()
                    .contract_id()
                    .contract_id(s.variable("contract_id"))
                    .schedule()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/papay/pay/schedules/contract-id/{contract_id}",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .pay()
                    .schedules()
                    .contract_id()
                    .contract_id(s.variable("contract_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/papay/pay/transactions/apply",
        call: |c, s| message(c.v3().papay().pay().transactions().apply().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .scheduled_deduct_sign()
                    .contracts()
                    .pre_entrust_sign()
                    .app()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .scheduled_deduct_sign()
                    .contracts()
                    .pre_entrust_sign()
                    .h5()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .scheduled_deduct_sign()
                    .contracts()
                    .pre_entrust_sign()
                    .jsapi()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .scheduled_deduct_sign()
                    .contracts()
                    .pre_entrust_sign()
                    .mini_program()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .scheduled_deduct_sign()
                    .partner()
                    .contracts()
                    .pre_entrust_sign()
                    .app()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .scheduled_deduct_sign()
                    .partner()
                    .contracts()
                    .pre_entrust_sign()
                    .h5()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .scheduled_deduct_sign()
                    .partner()
                    .contracts()
                    .pre_entrust_sign()
                    .jsapi()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .scheduled_deduct_sign()
                    .partner()
                    .contracts()
                    .pre_entrust_sign()
                    .mini_program()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .sign()
                    .contracts()
                    .harmony_plan_id()
                    .plan_id(s.variable("plan_id"))
                    .out_contract_code()
                    .out_contract_code(s.variable("out_contract_code"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .sign()
                    .contracts()
                    .plan_id()
                    .plan_id(s.variable("plan_id"))
                    .out_contract_code()
                    .out_contract_code(s.variable("out_contract_code"))
                    .terminate()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .sign()
                    .contracts()
                    .plan_id()
                    .plan_id(s.variable("plan_id"))
                    .out_contract_code()
                    .out_contract_code(s.variable("out_contract_code"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/papay/sign/contracts/pre-entrust-sign",
        call: |c, s| {
            message(c.v3().papay().sign().contracts().pre_entrust_sign().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .sign()
                    .partner()
                    .contracts()
                    .plan_id()
                    .plan_id(s.variable("plan_id"))
                    .out_contract_code()
                    .out_contract_code(s.variable("out_contract_code"))
                    .terminate()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
        call: |c, s| {
            message(
                c.v3()
                    .papay()
                    .sign()
                    .partner()
                    .contracts()
                    .plan_id()
                    .plan_id(s.variable("plan_id"))
                    .out_contract_code()
                    .out_contract_code(s.variable("out_contract_code"))
                    .get(s.request()),
            )
        },
    },
];
