//! `new-tax-control-fapiao`. Written by `cargo xtask codegen`.

use crate::case::{Case, file, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/new-tax-control-fapiao/card-template",
        call: |c, s| message(c.v3().new_tax_control_fapiao().card_template().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/new-tax-control-fapiao/download",
        call: |c, s| file(c.v3().new_tax_control_fapiao().download().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/new-tax-control-fapiao/fapiao-applications/issue-general",
        call: |c, s| {
            nothing(
                c.v3()
                    .new_tax_control_fapiao()
                    .fapiao_applications()
                    .issue_general()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport",
        call: |c, s| {
            nothing(
                c.v3()
                    .new_tax_control_fapiao()
                    .fapiao_applications()
                    .issue_passenger_transport()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil",
        call: |c, s| {
            nothing(
                c.v3()
                    .new_tax_control_fapiao()
                    .fapiao_applications()
                    .issue_refined_oil()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing",
        call: |c, s| {
            nothing(
                c.v3()
                    .new_tax_control_fapiao()
                    .fapiao_applications()
                    .real_estate_leasing()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file",
        call: |c, s| {
            message(
                c.v3()
                    .new_tax_control_fapiao()
                    .fapiao_applications()
                    .upload_fapiao_file()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files",
        call: |c, s| {
            message(
                c.v3()
                    .new_tax_control_fapiao()
                    .fapiao_applications()
                    .fapiao_apply_id(s.variable("fapiao_apply_id"))
                    .fapiao_files()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards",
        call: |c, s| {
            nothing(
                c.v3()
                    .new_tax_control_fapiao()
                    .fapiao_applications()
                    .fapiao_apply_id(s.variable("fapiao_apply_id"))
                    .insert_cards()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse",
        call: |c, s| {
            nothing(
                c.v3()
                    .new_tax_control_fapiao()
                    .fapiao_applications()
                    .fapiao_apply_id(s.variable("fapiao_apply_id"))
                    .reverse()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}",
        call: |c, s| {
            message(
                c.v3()
                    .new_tax_control_fapiao()
                    .fapiao_applications()
                    .fapiao_apply_id(s.variable("fapiao_apply_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/new-tax-control-fapiao/fapiao-applications",
        call: |c, s| {
            nothing(c.v3().new_tax_control_fapiao().fapiao_applications().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
        call: |c, s| {
            message(
                c.v3().new_tax_control_fapiao().fapiaomerchant().getspinviteurl().get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo",
        call: |c, s| {
            message(
                c.v3()
                    .new_tax_control_fapiao()
                    .fapiaomerchant()
                    .listspinvitemchinfo()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/new-tax-control-fapiao/merchant/base-information",
        call: |c, s| {
            message(c.v3().new_tax_control_fapiao().merchant().base_information().get(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/new-tax-control-fapiao/merchant/development-config",
        call: |c, _| message(c.v3().new_tax_control_fapiao().merchant().development_config().get()),
    },
    Case {
        method: "PATCH",
        template: "v3/new-tax-control-fapiao/merchant/development-config",
        call: |c, s| {
            message(
                c.v3().new_tax_control_fapiao().merchant().development_config().patch(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/new-tax-control-fapiao/merchant/tax-codes",
        call: |c, s| {
            message(c.v3().new_tax_control_fapiao().merchant().tax_codes().get(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/new-tax-control-fapiao/merchant/{sub_mchid}/check",
        call: |c, s| {
            nothing(
                c.v3()
                    .new_tax_control_fapiao()
                    .merchant()
                    .sub_mchid(s.variable("sub_mchid"))
                    .check()
                    .post(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status",
        call: |c, s| {
            message(
                c.v3()
                    .new_tax_control_fapiao()
                    .merchant()
                    .sub_mchid(s.variable("sub_mchid"))
                    .check_status()
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/new-tax-control-fapiao/user-title/title-url",
        call: |c, s| {
            message(c.v3().new_tax_control_fapiao().user_title().title_url().get(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/new-tax-control-fapiao/user-title",
        call: |c, s| message(c.v3().new_tax_control_fapiao().user_title().get(s.request())),
    },
];
