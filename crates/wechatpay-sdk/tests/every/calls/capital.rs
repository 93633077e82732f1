//! `capital`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/capital/capitallhh/areas/provinces/{province_code}/cities",
        call: |c, s| {
            message(
                c.v3()
                    .capital()
                    .capitallhh()
                    .areas()
                    .provinces()
                    .province_code(s.variable("province_code"))
                    .cities()
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/capital/capitallhh/areas/provinces",
        call: |c, _| message(c.v3().capital().capitallhh().areas().provinces().get()),
    },
    Case {
        method: "GET",
        template: "v3/capital/capitallhh/banks/corporate-banking",
        call: |c, s| {
            message(c.v3().capital().capitallhh().banks().corporate_banking().get(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/capital/capitallhh/banks/personal-banking",
        call: |c, s| {
            message(c.v3().capital().capitallhh().banks().personal_banking().get(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/capital/capitallhh/banks/search-banks-by-bank-account",
        call: |c, s| {
            message(
                c.v3()
                    .capital()
                    .capitallhh()
                    .banks()
                    .search_banks_by_bank_account()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/capital/capitallhh/banks/{bank_alias_code}/branches",
        call: |c, s| {
            message(
                c.v3()
                    .capital()
                    .capitallhh()
                    .banks()
                    .bank_alias_code(s.variable("bank_alias_code"))
                    .branches()
                    .get(s.request()),
            )
        },
    },
];
