//! `merchant-risk-manage`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/merchant-risk-manage/ec-trade-risk/query-risk-trades",
        call: |c, s| {
            message(
                c.v3().merchant_risk_manage().ec_trade_risk().query_risk_trades().post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result",
        call: |c, s| {
            message(
                c.v3()
                    .merchant_risk_manage()
                    .ec_trade_risk()
                    .recv_dispose_result()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/merchant-risk-manage/report-trade-union-information",
        call: |c, s| {
            message(
                c.v3().merchant_risk_manage().report_trade_union_information().post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/merchant-risk-manage/trade-risk-information",
        call: |c, s| {
            message(c.v3().merchant_risk_manage().trade_risk_information().get(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/merchant-risk-manage/trade-risk-result",
        call: |c, s| message(c.v3().merchant_risk_manage().trade_risk_result().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/merchant-risk-manage/violation-notifications",
        call: |c, _| message(c.v3().merchant_risk_manage().violation_notifications().get()),
    },
    Case {
        method: "POST",
        template: "v3/merchant-risk-manage/violation-notifications",
        call: |c, s| {
            message(c.v3().merchant_risk_manage().violation_notifications().post(s.request()))
        },
    },
    Case {
        method: "PUT",
        template: "v3/merchant-risk-manage/violation-notifications",
        call: |c, s| {
            message(c.v3().merchant_risk_manage().violation_notifications().put(s.request()))
        },
    },
    Case {
        method: "DELETE",
        template: "v3/merchant-risk-manage/violation-notifications",
        call: |c, _| nothing(c.v3().merchant_risk_manage().violation_notifications().delete()),
    },
];
