//! `global`. Written by `cargo xtask codegen`.

use crate::case::{Case, file, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/global/certificates",
        call: |c, _| message(c.v3().global().certificates().get()),
    },
    Case {
        method: "GET",
        template: "v3/global/customs/orders",
        call: |c, s| message(c.v3().global().customs().orders().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/global/customs/orders",
        call: |c, s| message(c.v3().global().customs().orders().post(s.request())),
    },
    Case {
        method: "PATCH",
        template: "v3/global/customs/orders",
        call: |c, s| message(c.v3().global().customs().orders().patch(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/global/customs/redeclare",
        call: |c, s| message(c.v3().global().customs().redeclare().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/global/customs/verify-certificate",
        call: |c, s| message(c.v3().global().customs().verify_certificate().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/global/merchant/h5/permission/applications/{applyment_id}",
        call: |c, s| {
            message(
                c.v3()
                    .global()
                    .merchant()
                    .h5()
                    .permission()
                    .applications()
                    .applyment_id(s.variable("applyment_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "PATCH",
        template: "v3/global/merchant/h5/permission/applications/{applyment_id}",
        call: |c, s| {
            message(
                c.v3()
                    .global()
                    .merchant()
                    .h5()
                    .permission()
                    .applications()
                    .applyment_id(s.variable("applyment_id"))
                    .patch(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/global/merchant/h5/permission/applications",
        call: |c, s| {
            message(c.v3().global().merchant().h5().permission().applications().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/global/merchant/h5/permission/domain/applications/{applyment_id}",
        call: |c, s| {
            message(
                c.v3()
                    .global()
                    .merchant()
                    .h5()
                    .permission()
                    .domain()
                    .applications()
                    .applyment_id(s.variable("applyment_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "PATCH",
        template: "v3/global/merchant/h5/permission/domain/applications/{applyment_id}",
        call: |c, s| {
            message(
                c.v3()
                    .global()
                    .merchant()
                    .h5()
                    .permission()
                    .domain()
                    .applications()
                    .applyment_id(s.variable("applyment_id"))
                    .patch(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/global/merchant/h5/permission/domain/applications",
        call: |c, s| {
            message(
                c.v3()
                    .global()
                    .merchant()
                    .h5()
                    .permission()
                    .domain()
                    .applications()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/global/merchant/h5/permission/{sub_mchid}",
        call: |c, s| {
            message(
                c.v3()
                    .global()
                    .merchant()
                    .h5()
                    .permission()
                    .sub_mchid(s.variable("sub_mchid"))
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/global/merchant-service/complaint-notifications",
        call: |c, _| message(c.v3().global().merchant_service().complaint_notifications().get()),
    },
    Case {
        method: "POST",
        template: "v3/global/merchant-service/complaint-notifications",
        call: |c, s| {
            message(c.v3().global().merchant_service().complaint_notifications().post(s.request()))
        },
    },
    Case {
        method: "PUT",
        template: "v3/global/merchant-service/complaint-notifications",
        call: |c, s| {
            message(c.v3().global().merchant_service().complaint_notifications().put(s.request()))
        },
    },
    Case {
        method: "DELETE",
        template: "v3/global/merchant-service/complaint-notifications",
        call: |c, _| nothing(c.v3().global().merchant_service().complaint_notifications().delete()),
    },
    Case {
        method: "POST",
        template: "v3/global/merchant-service/complaints/{complaint_id}/complete",
        call: |c, s| {
            nothing(
                c.v3()
                    .global()
                    .merchant_service()
                    .complaints()
                    .complaint_id(s.variable("complaint_id"))
                    .complete()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys",
        call: |c, s| {
            message(
                c.v3()
                    .global()
                    .merchant_service()
                    .complaints()
                    .complaint_id(s.variable("complaint_id"))
                    .negotiation_historys()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/global/merchant-service/complaints/{complaint_id}/response",
        call: |c, s| {
            nothing(
                c.v3()
                    .global()
                    .merchant_service()
                    .complaints()
                    .complaint_id(s.variable("complaint_id"))
                    .response()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/global/merchant-service/complaints/{complaint_id}",
        call: |c, s| {
            message(
                c.v3()
                    .global()
                    .merchant_service()
                    .complaints()
                    .complaint_id(s.variable("complaint_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/global/merchant-service/complaints",
        call: |c, s| message(c.v3().global().merchant_service().complaints().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/global/merchant-service/images/upload",
        call: |c, s| {
            message(c.v3().global().merchant_service().images().upload().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/global/merchant-service/images/{media_id}",
        call: |c, s| {
            file(
                c.v3()
                    .global()
                    .merchant_service()
                    .images()
                    .media_id(s.variable("media_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/global/merchant-storage/file/upload",
        call: |c, s| message(c.v3().global().merchant_storage().file().upload().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/global/merchants/{sub_mchid}",
        call: |c, s| {
            message(c.v3().global().merchants().sub_mchid(s.variable("sub_mchid")).get(s.request()))
        },
    },
    Case {
        method: "PATCH",
        template: "v3/global/merchants/{sub_mchid}",
        call: |c, s| {
            message(
                c.v3().global().merchants().sub_mchid(s.variable("sub_mchid")).patch(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/global/merchants",
        call: |c, s| message(c.v3().global().merchants().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/global/micropay/transactions/id/{transaction_id}/reverse",
        call: |c, s| {
            nothing(
                c.v3()
                    .global()
                    .micropay()
                    .transactions()
                    .id()
                    .transaction_id(s.variable("transaction_id"))
                    .reverse()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse",
        call: |c, s| {
            nothing(
                c.v3()
                    .global()
                    .micropay()
                    .transactions()
                    .out_trade_no()
                    .out_trade_no(s.variable("out_trade_no"))
                    .reverse()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/global/micropay/transactions/pay",
        call: |c, s| message(c.v3().global().micropay().transactions().pay().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/global/papay/contracts/app-pre-entrust-sign",
        call: |c, s| {
            message(c.v3().global().papay().contracts().app_pre_entrust_sign().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/global/papay/contracts/h5-pre-entrust-sign",
        call: |c, s| {
            message(c.v3().global().papay().contracts().h5_pre_entrust_sign().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/global/papay/contracts/jsapi-pre-entrust-sign",
        call: |c, s| {
            message(c.v3().global().papay().contracts().jsapi_pre_entrust_sign().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/global/papay/contracts/miniprogram-pre-entrust-sign",
        call: |c, s| {
            message(
                c.v3()
                    .global()
                    .papay()
                    .contracts()
                    .miniprogram_pre_entrust_sign()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/global/papay/contracts/out-contract-code/{out_contract_code}",
        call: |c, s| {
            message(
                c.v3()
                    .global()
                    .papay()
                    .contracts()
                    .out_contract_code()
                    .out_contract_code(s.variable("out_contract_code"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/global/papay/contracts/web-pre-entrust-sign",
        call: |c, s| {
            message(c.v3().global().papay().contracts().web_pre_entrust_sign().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/global/papay/contracts/{contract_id}/terminate",
        call: |c, s| {
            nothing(
                c.v3()
                    .global()
                    .papay()
                    .contracts()
                    .contract_id(s.variable("contract_id"))
                    .terminate()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/global/papay/contracts/{contract_id}",
        call: |c, s| {
            message(
                c.v3()
                    .global()
                    .papay()
                    .contracts()
                    .contract_id(s.variable("contract_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse",
        call: |c, s| {
            nothing(
                c.v3()
                    .global()
                    .papay()
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
        template: "v3/global/papay/transactions/out-trade-no/{out_trade_no}",
        call: |c, s| {
            message(
                c.v3()
                    .global()
                    .papay()
                    .transactions()
                    .out_trade_no()
                    .out_trade_no(s.variable("out_trade_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/global/papay/transactions/{transaction_id}",
        call: |c, s| {
            message(
                c.v3()
                    .global()
                    .papay()
                    .transactions()
                    .transaction_id(s.variable("transaction_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/global/papay/transactions",
        call: |c, s| message(c.v3().global().papay().transactions().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/global/profit-sharing/bill-download-url",
        call: |c, s| message(c.v3().global().profit_sharing().bill_download_url().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/global/profit-sharing/orders/unfreeze",
        call: |c, s| {
            message(c.v3().global().profit_sharing().orders().unfreeze().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/global/profit-sharing/orders/{out_order_no}",
        call: |c, s| {
            message(
                c.v3()
                    .global()
                    .profit_sharing()
                    .orders()
                    .out_order_no(s.variable("out_order_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/global/profit-sharing/orders",
        call: |c, s| message(c.v3().global().profit_sharing().orders().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/global/profit-sharing/receivers/{account}",
        call: |c, s| {
            message(
                c.v3()
                    .global()
                    .profit_sharing()
                    .receivers()
                    .account(s.variable("account"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/global/profit-sharing/receivers",
        call: |c, s| message(c.v3().global().profit_sharing().receivers().post(s.request())),
    },
    Case {
        method: "DELETE",
        template: "v3/global/profit-sharing/receivers",
        call: |c, s| nothing(c.v3().global().profit_sharing().receivers().delete(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/global/profit-sharing/refunds/bill-download-url",
        call: |c, s| {
            message(c.v3().global().profit_sharing().refunds().bill_download_url().get(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/global/profit-sharing/refunds/refundable-balance",
        call: |c, _| message(c.v3().global().profit_sharing().refunds().refundable_balance().get()),
    },
    Case {
        method: "POST",
        template: "v3/global/profit-sharing/transactions/mark",
        call: |c, s| {
            nothing(c.v3().global().profit_sharing().transactions().mark().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/global/profit-sharing/transactions/{transaction_id}/amounts",
        call: |c, s| {
            message(
                c.v3()
                    .global()
                    .profit_sharing()
                    .transactions()
                    .transaction_id(s.variable("transaction_id"))
                    .amounts()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts",
        call: |c, s| {
            message(
                c.v3()
                    .global()
                    .profit_sharing()
                    .transactions()
                    .transaction_id(s.variable("transaction_id"))
                    .refundable_amounts()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}",
        call: |c, s| {
            message(
                c.v3()
                    .global()
                    .refund()
                    .partner()
                    .recharge_balance()
                    .sub_mchid()
                    .sub_mchid(s.variable("sub_mchid"))
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/global/refund/recharge-balance",
        call: |c, _| message(c.v3().global().refund().recharge_balance().get()),
    },
    Case {
        method: "GET",
        template: "v3/global/refunds/id/{refund_id}",
        call: |c, s| {
            message(
                c.v3().global().refunds().id().refund_id(s.variable("refund_id")).get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/global/refunds/out-refund-no/{out_refund_no}",
        call: |c, s| {
            message(
                c.v3()
                    .global()
                    .refunds()
                    .out_refund_no()
                    .out_refund_no(s.variable("out_refund_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/global/refunds",
        call: |c, s| message(c.v3().global().refunds().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/global/refunds",
        call: |c, s| message(c.v3().global().refunds().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/global/settle/settlements",
        call: |c, s| message(c.v3().global().settle().settlements().get(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/global/statements",
        call: |c, s| file(c.v3().global().statements().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/global/transactions/app",
        call: |c, s| message(c.v3().global().transactions().app().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/global/transactions/id/{transaction_id}/close",
        call: |c, s| {
            nothing(
                c.v3()
                    .global()
                    .transactions()
                    .id()
                    .transaction_id(s.variable("transaction_id"))
                    .close()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/global/transactions/id/{transaction_id}",
        call: |c, s| {
            message(
                c.v3()
                    .global()
                    .transactions()
                    .id()
                    .transaction_id(s.variable("transaction_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/global/transactions/jsapi",
        call: |c, s| message(c.v3().global().transactions().jsapi().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/global/transactions/mweb",
        call: |c, s| message(c.v3().global().transactions().mweb().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/global/transactions/native",
        call: |c, s| message(c.v3().global().transactions().native().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/global/transactions/out-trade-no/{out_trade_no}/close",
        call: |c, s| {
            nothing(
                c.v3()
                    .global()
                    .transactions()
                    .out_trade_no()
                    .out_trade_no(s.variable("out_trade_no"))
                    .close()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/global/transactions/out-trade-no/{out_trade_no}",
        call: |c, s| {
            message(
                c.v3()
                    .global()
                    .transactions()
                    .out_trade_no()
                    .out_trade_no(s.variable("out_trade_no"))
                    .get(s.request()),
            )
        },
    },
];
