//! `brand-marketing-product-coupon`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "brand/marketing/product-coupon/media/upload-image",
        call: |c, s| {
            message(c.brand().marketing().product_coupon().media().upload_image().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "brand/marketing/product-coupon/notify-configs",
        call: |c, _| message(c.brand().marketing().product_coupon().notify_configs().get()),
    },
    Case {
        method: "POST",
        template: "brand/marketing/product-coupon/notify-configs",
        call: |c, s| {
            message(c.brand().marketing().product_coupon().notify_configs().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(s.variable("product_coupon_id"))
                    .deactivate()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(s.variable("product_coupon_id"))
                    .stock_bundles()
                    .stock_bundle_id(s.variable("stock_bundle_id"))
                    .associate_stores()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(s.variable("product_coupon_id"))
                    .stock_bundles()
                    .stock_bundle_id(s.variable("stock_bundle_id"))
                    .disassociate_stores()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(s.variable("product_coupon_id"))
                    .stock_bundles()
                    .stock_bundle_id(s.variable("stock_bundle_id"))
                    .update_budget()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "PATCH",
        template: "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(s.variable("product_coupon_id"))
                    .stock_bundles()
                    .stock_bundle_id(s.variable("stock_bundle_id"))
                    .patch(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(s.variable("product_coupon_id"))
                    .stock_bundles()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(s.variable("product_coupon_id"))
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .associate_stores()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(s.variable("product_coupon_id"))
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .associated_stores()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(s.variable("product_coupon_id"))
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .deactivate()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(s.variable("product_coupon_id"))
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .disassociate_stores()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(s.variable("product_coupon_id"))
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .update_budget()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(s.variable("product_coupon_id"))
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .upload_coupon_codes()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(s.variable("product_coupon_id"))
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "PATCH",
        template: "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(s.variable("product_coupon_id"))
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .patch(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(s.variable("product_coupon_id"))
                    .stocks()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(s.variable("product_coupon_id"))
                    .stocks()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "brand/marketing/product-coupon/product-coupons/{product_coupon_id}",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(s.variable("product_coupon_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "PATCH",
        template: "brand/marketing/product-coupon/product-coupons/{product_coupon_id}",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(s.variable("product_coupon_id"))
                    .patch(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "brand/marketing/product-coupon/product-coupons",
        call: |c, s| {
            message(c.brand().marketing().product_coupon().product_coupons().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .users()
                    .openid(s.variable("openid"))
                    .coupon_bundles()
                    .user_coupon_bundle_id(s.variable("user_coupon_bundle_id"))
                    .deactivate()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "brand/marketing/product-coupon/users/{openid}/coupon-bundles",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .users()
                    .openid(s.variable("openid"))
                    .coupon_bundles()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .users()
                    .openid(s.variable("openid"))
                    .coupons()
                    .coupon_code(s.variable("coupon_code"))
                    .confirm()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .users()
                    .openid(s.variable("openid"))
                    .coupons()
                    .coupon_code(s.variable("coupon_code"))
                    .deactivate()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .users()
                    .openid(s.variable("openid"))
                    .coupons()
                    .coupon_code(s.variable("coupon_code"))
                    .r#return()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .users()
                    .openid(s.variable("openid"))
                    .coupons()
                    .coupon_code(s.variable("coupon_code"))
                    .r#use()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .users()
                    .openid(s.variable("openid"))
                    .coupons()
                    .coupon_code(s.variable("coupon_code"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "brand/marketing/product-coupon/users/{openid}/coupons",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .users()
                    .openid(s.variable("openid"))
                    .coupons()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "brand/marketing/product-coupon/users/{openid}/coupons",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .users()
                    .openid(s.variable("openid"))
                    .coupons()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "brand/marketing/product-coupon/users/{openid}/pre-send-coupon",
        call: |c, s| {
            message(
                c.brand()
                    .marketing()
                    .product_coupon()
                    .users()
                    .openid(s.variable("openid"))
                    .pre_send_coupon()
                    .post(s.request()),
            )
        },
    },
];
