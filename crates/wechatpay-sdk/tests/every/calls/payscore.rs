//! `payscore`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate",
        call: |c, s| {
            nothing(
                c.v3()
                    .payscore()
                    .acquiringbank()
                    .permissions()
                    .authorization_code()
                    .authorization_code(s.variable("authorization_code"))
                    .terminate()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .acquiringbank()
                    .permissions()
                    .authorization_code()
                    .authorization_code(s.variable("authorization_code"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/acquiringbank/permissions",
        call: |c, s| message(c.v3().payscore().acquiringbank().permissions().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/payscore/acquiringbank/serviceorder/deduction",
        call: |c, s| {
            message(c.v3().payscore().acquiringbank().serviceorder().deduction().get(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel",
        call: |c, s| {
            nothing(
                c.v3()
                    .payscore()
                    .acquiringbank()
                    .serviceorder()
                    .out_order_no(s.variable("out_order_no"))
                    .cancel()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete",
        call: |c, s| {
            nothing(
                c.v3()
                    .payscore()
                    .acquiringbank()
                    .serviceorder()
                    .out_order_no(s.variable("out_order_no"))
                    .complete()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify",
        call: |c, s| {
            nothing(
                c.v3()
                    .payscore()
                    .acquiringbank()
                    .serviceorder()
                    .out_order_no(s.variable("out_order_no"))
                    .modify()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .acquiringbank()
                    .serviceorder()
                    .out_order_no(s.variable("out_order_no"))
                    .registerdeductinfo()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync",
        call: |c, s| {
            nothing(
                c.v3()
                    .payscore()
                    .acquiringbank()
                    .serviceorder()
                    .out_order_no(s.variable("out_order_no"))
                    .sync()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/payscore/acquiringbank/serviceorder",
        call: |c, s| message(c.v3().payscore().acquiringbank().serviceorder().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/payscore/acquiringbank/serviceorder",
        call: |c, s| message(c.v3().payscore().acquiringbank().serviceorder().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/payscore/acquiringbank/servicepayondeliveryorder",
        call: |c, s| {
            message(c.v3().payscore().acquiringbank().servicepayondeliveryorder().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/payscore/merchant-bill",
        call: |c, s| message(c.v3().payscore().merchant_bill().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel",
        call: |c, s| {
            nothing(
                c.v3()
                    .payscore()
                    .oversea()
                    .partner()
                    .serviceorder()
                    .out_order_no(s.variable("out_order_no"))
                    .cancel()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete",
        call: |c, s| {
            nothing(
                c.v3()
                    .payscore()
                    .oversea()
                    .partner()
                    .serviceorder()
                    .out_order_no(s.variable("out_order_no"))
                    .complete()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync",
        call: |c, s| {
            nothing(
                c.v3()
                    .payscore()
                    .oversea()
                    .partner()
                    .serviceorder()
                    .out_order_no(s.variable("out_order_no"))
                    .sync()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/payscore/oversea/partner/serviceorder",
        call: |c, s| message(c.v3().payscore().oversea().partner().serviceorder().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/payscore/oversea/partner/serviceorder",
        call: |c, s| {
            message(c.v3().payscore().oversea().partner().serviceorder().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/partner/permissions/apply-for-scene",
        call: |c, s| {
            message(c.v3().payscore().partner().permissions().apply_for_scene().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/partner/permissions/assess-user-risk-level",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .partner()
                    .permissions()
                    .assess_user_risk_level()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate",
        call: |c, s| {
            nothing(
                c.v3()
                    .payscore()
                    .partner()
                    .permissions()
                    .authorization_code()
                    .authorization_code(s.variable("authorization_code"))
                    .terminate()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/payscore/partner/permissions/authorization-code/{authorization_code}",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .partner()
                    .permissions()
                    .authorization_code()
                    .authorization_code(s.variable("authorization_code"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/payscore/partner/permissions/search",
        call: |c, s| message(c.v3().payscore().partner().permissions().search().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/payscore/partner/permissions/terminate",
        call: |c, s| {
            nothing(c.v3().payscore().partner().permissions().terminate().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/partner/permissions",
        call: |c, s| message(c.v3().payscore().partner().permissions().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/payscore/partner/service-account-applications/{out_apply_no}",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .partner()
                    .service_account_applications()
                    .out_apply_no(s.variable("out_apply_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/partner/service-account-applications",
        call: |c, s| {
            message(c.v3().payscore().partner().service_account_applications().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/partner/serviceorder/direct-complete",
        call: |c, s| {
            nothing(c.v3().payscore().partner().serviceorder().direct_complete().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/partner/serviceorder/{out_order_no}/cancel",
        call: |c, s| {
            nothing(
                c.v3()
                    .payscore()
                    .partner()
                    .serviceorder()
                    .out_order_no(s.variable("out_order_no"))
                    .cancel()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/partner/serviceorder/{out_order_no}/complete",
        call: |c, s| {
            nothing(
                c.v3()
                    .payscore()
                    .partner()
                    .serviceorder()
                    .out_order_no(s.variable("out_order_no"))
                    .complete()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/partner/serviceorder/{out_order_no}/modify",
        call: |c, s| {
            nothing(
                c.v3()
                    .payscore()
                    .partner()
                    .serviceorder()
                    .out_order_no(s.variable("out_order_no"))
                    .modify()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/partner/serviceorder/{out_order_no}/pay",
        call: |c, s| {
            nothing(
                c.v3()
                    .payscore()
                    .partner()
                    .serviceorder()
                    .out_order_no(s.variable("out_order_no"))
                    .pay()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage",
        call: |c, s| {
            nothing(
                c.v3()
                    .payscore()
                    .partner()
                    .serviceorder()
                    .out_order_no(s.variable("out_order_no"))
                    .send_pendingmessage()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage",
        call: |c, s| {
            nothing(
                c.v3()
                    .payscore()
                    .partner()
                    .serviceorder()
                    .out_order_no(s.variable("out_order_no"))
                    .send_prepaidmessage()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/partner/serviceorder/{out_order_no}/sync",
        call: |c, s| {
            nothing(
                c.v3()
                    .payscore()
                    .partner()
                    .serviceorder()
                    .out_order_no(s.variable("out_order_no"))
                    .sync()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/payscore/partner/serviceorder",
        call: |c, s| message(c.v3().payscore().partner().serviceorder().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/payscore/partner/serviceorder",
        call: |c, s| message(c.v3().payscore().partner().serviceorder().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/payscore/partner/servicepayondeliveryorder",
        call: |c, s| {
            message(c.v3().payscore().partner().servicepayondeliveryorder().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/payscore/partner/servicequotas/service-id/{service_id}",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .partner()
                    .servicequotas()
                    .service_id()
                    .service_id(s.variable("service_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/payafter-orders/{out_order_no}/cancel",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .payafter_orders()
                    .out_order_no(s.variable("out_order_no"))
                    .cancel()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/payafter-orders/{out_order_no}/complete",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .payafter_orders()
                    .out_order_no(s.variable("out_order_no"))
                    .complete()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/payafter-orders/{out_order_no}/sync",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .payafter_orders()
                    .out_order_no(s.variable("out_order_no"))
                    .sync()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/payscore/payafter-orders",
        call: |c, s| message(c.v3().payscore().payafter_orders().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/payscore/payafter-orders",
        call: |c, s| message(c.v3().payscore().payafter_orders().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/payscore/permissions/assess-user-risk-level",
        call: |c, s| {
            message(c.v3().payscore().permissions().assess_user_risk_level().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/permissions/authorization-code/{authorization_code}/terminate",
        call: |c, s| {
            nothing(
                c.v3()
                    .payscore()
                    .permissions()
                    .authorization_code()
                    .authorization_code(s.variable("authorization_code"))
                    .terminate()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/payscore/permissions/authorization-code/{authorization_code}",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .permissions()
                    .authorization_code()
                    .authorization_code(s.variable("authorization_code"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/permissions/openid/{openid}/terminate",
        call: |c, s| {
            nothing(
                c.v3()
                    .payscore()
                    .permissions()
                    .openid()
                    .openid(s.variable("openid"))
                    .terminate()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/payscore/permissions/openid/{openid}",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .permissions()
                    .openid()
                    .openid(s.variable("openid"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/permissions",
        call: |c, s| message(c.v3().payscore().permissions().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .plan()
                    .partner()
                    .payscore_plans()
                    .merchant_plan_no()
                    .merchant_plan_no(s.variable("merchant_plan_no"))
                    .stop()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .plan()
                    .partner()
                    .payscore_plans()
                    .merchant_plan_no()
                    .merchant_plan_no(s.variable("merchant_plan_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/plan/partner/payscore-plans",
        call: |c, s| message(c.v3().payscore().plan().partner().payscore_plans().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .plan()
                    .payscore_plans()
                    .merchant_plan_no()
                    .merchant_plan_no(s.variable("merchant_plan_no"))
                    .stop()
                    .post(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .plan()
                    .payscore_plans()
                    .merchant_plan_no()
                    .merchant_plan_no(s.variable("merchant_plan_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/plan/payscore-plans",
        call: |c, s| message(c.v3().payscore().plan().payscore_plans().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/payscore/serviceorder/direct-complete",
        call: |c, s| message(c.v3().payscore().serviceorder().direct_complete().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/payscore/serviceorder/{out_order_no}/cancel",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .serviceorder()
                    .out_order_no(s.variable("out_order_no"))
                    .cancel()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/serviceorder/{out_order_no}/complete",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .serviceorder()
                    .out_order_no(s.variable("out_order_no"))
                    .complete()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/serviceorder/{out_order_no}/modify",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .serviceorder()
                    .out_order_no(s.variable("out_order_no"))
                    .modify()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/serviceorder/{out_order_no}/pay",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .serviceorder()
                    .out_order_no(s.variable("out_order_no"))
                    .pay()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/serviceorder/{out_order_no}/send-pendingmessage",
        call: |c, s| {
            nothing(
                c.v3()
                    .payscore()
                    .serviceorder()
                    .out_order_no(s.variable("out_order_no"))
                    .send_pendingmessage()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage",
        call: |c, s| {
            nothing(
                c.v3()
                    .payscore()
                    .serviceorder()
                    .out_order_no(s.variable("out_order_no"))
                    .send_prepaidmessage()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/serviceorder/{out_order_no}/sync",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .serviceorder()
                    .out_order_no(s.variable("out_order_no"))
                    .sync()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/payscore/serviceorder",
        call: |c, s| message(c.v3().payscore().serviceorder().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/payscore/serviceorder",
        call: |c, s| message(c.v3().payscore().serviceorder().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/payscore/servicepayondeliveryorder",
        call: |c, s| message(c.v3().payscore().servicepayondeliveryorder().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/payscore/sign-plan/partner/serviceorder",
        call: |c, s| {
            message(c.v3().payscore().sign_plan().partner().serviceorder().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .sign_plan()
                    .partner()
                    .user_sign_plans()
                    .merchant_sign_plan_no()
                    .merchant_sign_plan_no(s.variable("merchant_sign_plan_no"))
                    .stop()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .sign_plan()
                    .partner()
                    .user_sign_plans()
                    .merchant_sign_plan_no()
                    .merchant_sign_plan_no(s.variable("merchant_sign_plan_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/sign-plan/partner/user-sign-plans",
        call: |c, s| {
            message(c.v3().payscore().sign_plan().partner().user_sign_plans().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/sign-plan/serviceorder",
        call: |c, s| message(c.v3().payscore().sign_plan().serviceorder().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .sign_plan()
                    .user_sign_plans()
                    .merchant_sign_plan_no()
                    .merchant_sign_plan_no(s.variable("merchant_sign_plan_no"))
                    .stop()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .sign_plan()
                    .user_sign_plans()
                    .merchant_sign_plan_no()
                    .merchant_sign_plan_no(s.variable("merchant_sign_plan_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/sign-plan/user-sign-plans",
        call: |c, s| message(c.v3().payscore().sign_plan().user_sign_plans().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/payscore/smartretail-orders/{out_order_no}/cancel",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .smartretail_orders()
                    .out_order_no(s.variable("out_order_no"))
                    .cancel()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/payscore/smartretail-orders/{out_order_no}/complete",
        call: |c, s| {
            message(
                c.v3()
                    .payscore()
                    .smartretail_orders()
                    .out_order_no(s.variable("out_order_no"))
                    .complete()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/payscore/smartretail-orders",
        call: |c, s| message(c.v3().payscore().smartretail_orders().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/payscore/smartretail-orders",
        call: |c, s| message(c.v3().payscore().smartretail_orders().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/payscore/user-service-state",
        call: |c, s| message(c.v3().payscore().user_service_state().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/payscore/users/{openid}/permissions/{service_id}/terminate",
        call: |c, s| {
            nothing(
                c.v3()
                    .payscore()
                    .users()
                    .openid(s.variable("openid"))
                    .permissions()
                    .service_id(s.variable("service_id"))
                    .terminate()
                    .post(s.request()),
            )
        },
    },
];
