//! `brand-basic`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[Case {
    method: "GET",
    template: "v3/brand-basic/partner/brands/{brand_id}/product-authorities",
    call: |c, s| {
        message(
            c.v3()
                .brand_basic()
                .partner()
                .brands()
                .brand_id(s.variable("brand_id"))
                .product_authorities()
                .get(),
        )
    },
}];
