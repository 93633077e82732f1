//! `mch-operation-manage`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit",
        call: |c, s| {
            message(
                c.v3()
                    .mch_operation_manage()
                    .enhanced_due_diligence()
                    .due_diligence_id(s.variable("due_diligence_id"))
                    .submit()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload",
        call: |c, s| {
            message(
                c.v3()
                    .mch_operation_manage()
                    .enhanced_due_diligence()
                    .due_diligence_id(s.variable("due_diligence_id"))
                    .upload()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}",
        call: |c, s| {
            message(
                c.v3()
                    .mch_operation_manage()
                    .enhanced_due_diligence()
                    .due_diligence_id(s.variable("due_diligence_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}",
        call: |c, s| {
            message(
                c.v3()
                    .mch_operation_manage()
                    .merchant_limitations()
                    .sub_mchid()
                    .sub_mchid(s.variable("sub_mchid"))
                    .get(),
            )
        },
    },
];
