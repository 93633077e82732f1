//! `gov`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/gov/subsidy/audit/cup/invalid",
        call: |c, s| message(c.v3().gov().subsidy().audit().cup().invalid().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/audit/cup/query",
        call: |c, s| message(c.v3().gov().subsidy().audit().cup().query().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/audit/cup/refund/sync",
        call: |c, s| {
            message(c.v3().gov().subsidy().audit().cup().refund().sync().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/audit/cup/update",
        call: |c, s| message(c.v3().gov().subsidy().audit().cup().update().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/audit/cup/upload",
        call: |c, s| message(c.v3().gov().subsidy().audit().cup().upload().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/companies/query",
        call: |c, s| message(c.v3().gov().subsidy().companies().query().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/goods/upload",
        call: |c, s| message(c.v3().gov().subsidy().goods().upload().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/n-qualifications/sync",
        call: |c, s| message(c.v3().gov().subsidy().n_qualifications().sync().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/gov/subsidy/qualification",
        call: |c, s| message(c.v3().gov().subsidy().qualification().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/qualifications/passthrough/cancel",
        call: |c, s| {
            message(
                c.v3().gov().subsidy().qualifications().passthrough().cancel().post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/qualifications/passthrough/claim",
        call: |c, s| {
            message(c.v3().gov().subsidy().qualifications().passthrough().claim().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/qualifications/passthrough/query",
        call: |c, s| {
            message(c.v3().gov().subsidy().qualifications().passthrough().query().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/qualifications/query",
        call: |c, s| message(c.v3().gov().subsidy().qualifications().query().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/qualifications/sync",
        call: |c, s| message(c.v3().gov().subsidy().qualifications().sync().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/sncode/lock",
        call: |c, s| message(c.v3().gov().subsidy().sncode().lock().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/sncode/query",
        call: |c, s| message(c.v3().gov().subsidy().sncode().query().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/sncode/unlock",
        call: |c, s| message(c.v3().gov().subsidy().sncode().unlock().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/transactions/query",
        call: |c, s| message(c.v3().gov().subsidy().transactions().query().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/transactions/summary/query-day",
        call: |c, s| {
            message(c.v3().gov().subsidy().transactions().summary().query_day().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/transactions/sync",
        call: |c, s| message(c.v3().gov().subsidy().transactions().sync().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/zhejiang/authcode/cancel",
        call: |c, s| {
            message(c.v3().gov().subsidy().zhejiang().authcode().cancel().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/zhejiang/authcode/commit",
        call: |c, s| {
            message(c.v3().gov().subsidy().zhejiang().authcode().commit().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/zhejiang/authcode/issue",
        call: |c, s| {
            message(c.v3().gov().subsidy().zhejiang().authcode().issue().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/zhejiang/authcode/refund",
        call: |c, s| {
            message(c.v3().gov().subsidy().zhejiang().authcode().refund().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/zhejiang/authcode/try",
        call: |c, s| {
            message(c.v3().gov().subsidy().zhejiang().authcode().r#try().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/zhejiang/goods/query",
        call: |c, s| message(c.v3().gov().subsidy().zhejiang().goods().query().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/zhejiang/n-qualifications/confirm",
        call: |c, s| {
            message(
                c.v3().gov().subsidy().zhejiang().n_qualifications().confirm().post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/zhejiang/qualifications/alter",
        call: |c, s| {
            message(c.v3().gov().subsidy().zhejiang().qualifications().alter().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/zhejiang/qualifications/claim",
        call: |c, s| {
            message(c.v3().gov().subsidy().zhejiang().qualifications().claim().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/zhejiang/qualifications/query",
        call: |c, s| {
            message(c.v3().gov().subsidy().zhejiang().qualifications().query().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/zhejiang/qualifications/sync",
        call: |c, s| {
            message(c.v3().gov().subsidy().zhejiang().qualifications().sync().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/zhejiang/sncode/lock",
        call: |c, s| message(c.v3().gov().subsidy().zhejiang().sncode().lock().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/zhejiang/sncode/query",
        call: |c, s| message(c.v3().gov().subsidy().zhejiang().sncode().query().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/gov/subsidy/zhejiang/sncode/unlock",
        call: |c, s| message(c.v3().gov().subsidy().zhejiang().sncode().unlock().post(s.request())),
    },
];
