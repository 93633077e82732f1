//! `marketing-partner`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
                    .delivery_plan()
                    .delivery_plans()
                    .brand_id(s.variable("brand_id"))
                    .delivery_plans()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate",
        call: |c, s| {
            nothing(
                c.v3()
                    .marketing()
                    .partner()
                    .delivery_plan()
                    .delivery_plans()
                    .plan_id(s.variable("plan_id"))
                    .terminate()
                    .post(),
            )
        },
    },
    Case {
        method: "PATCH",
        template: "v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
                    .delivery_plan()
                    .delivery_plans()
                    .plan_id(s.variable("plan_id"))
                    .patch(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/partner/delivery-plan/delivery-plans",
        call: |c, s| {
            message(c.v3().marketing().partner().delivery_plan().delivery_plans().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
                    .delivery_plan()
                    .sp_mchid(s.variable("sp_mchid"))
                    .notify_url()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
                    .product_coupon()
                    .image_generation_tasks()
                    .task_id(s.variable("task_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/partner/product-coupon/image-generation-tasks",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
                    .product_coupon()
                    .image_generation_tasks()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/partner/product-coupon/media/upload-image",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
                    .product_coupon()
                    .media()
                    .upload_image()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/partner/product-coupon/notify-configs",
        call: |c, _| message(c.v3().marketing().partner().product_coupon().notify_configs().get()),
    },
    Case {
        method: "POST",
        template: "v3/marketing/partner/product-coupon/notify-configs",
        call: |c, s| {
            message(
                c.v3().marketing().partner().product_coupon().notify_configs().post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
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
        template: "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
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
        template: "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
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
        template: "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
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
        template: "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
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
        template: "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
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
        template: "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
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
        template: "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
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
        template: "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
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
        template: "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
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
        template: "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
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
        template: "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
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
        template: "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(s.variable("product_coupon_id"))
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "PATCH",
        template: "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
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
        template: "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
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
        template: "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
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
        template: "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(s.variable("product_coupon_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "PATCH",
        template: "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(s.variable("product_coupon_id"))
                    .patch(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/partner/product-coupon/product-coupons",
        call: |c, s| {
            message(
                c.v3().marketing().partner().product_coupon().product_coupons().post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
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
        template: "v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
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
        template: "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
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
        template: "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
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
        template: "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
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
        template: "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
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
        template: "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
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
        template: "v3/marketing/partner/product-coupon/users/{openid}/coupons",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
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
        template: "v3/marketing/partner/product-coupon/users/{openid}/coupons",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
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
        template: "v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
                    .product_coupon()
                    .users()
                    .openid(s.variable("openid"))
                    .pre_send_coupon()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .partner()
                    .product_coupon()
                    .users()
                    .openid(s.variable("openid"))
                    .pre_send_coupon_bundle()
                    .post(s.request()),
            )
        },
    },
];
