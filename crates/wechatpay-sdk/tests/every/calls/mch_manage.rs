//! `mch-manage`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}",
        call: |c, s| {
            message(
                c.v3()
                    .mch_manage()
                    .mch_manage_records()
                    .sub_mchid()
                    .sub_mchid(s.variable("sub_mchid"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions",
        call: |c, s| {
            message(
                c.v3()
                    .mch_manage()
                    .mch_manage_records()
                    .manage_record_id(s.variable("manage_record_id"))
                    .mch_manage_submissions()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/mch-manage/mch-manage-records/{manage_record_id}",
        call: |c, s| {
            message(
                c.v3()
                    .mch_manage()
                    .mch_manage_records()
                    .manage_record_id(s.variable("manage_record_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload",
        call: |c, s| {
            message(
                c.v3()
                    .mch_manage()
                    .submission_files()
                    .sub_mchid()
                    .sub_mchid(s.variable("sub_mchid"))
                    .upload()
                    .post(s.request()),
            )
        },
    },
];
