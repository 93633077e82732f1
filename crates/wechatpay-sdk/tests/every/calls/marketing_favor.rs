//! `marketing-favor`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/marketing/favor/callbacks",
        call: |c, s| message(c.v3().marketing().favor().callbacks().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/marketing/favor/callbacks",
        call: |c, s| message(c.v3().marketing().favor().callbacks().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/marketing/favor/coupon-stocks",
        call: |c, s| message(c.v3().marketing().favor().coupon_stocks().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/marketing/favor/media/image-upload",
        call: |c, s| message(c.v3().marketing().favor().media().image_upload().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/marketing/favor/stocks/{stock_id}/items",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .favor()
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .items()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/favor/stocks/{stock_id}/merchants",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .favor()
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .merchants()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/favor/stocks/{stock_id}/modify-goods-id",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .favor()
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .modify_goods_id()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/favor/stocks/{stock_id}/pause",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .favor()
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .pause()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/favor/stocks/{stock_id}/refund-flow",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .favor()
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .refund_flow()
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .favor()
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .refund_flow_by_day()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/favor/stocks/{stock_id}/restart",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .favor()
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .restart()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/favor/stocks/{stock_id}/start",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .favor()
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .start()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/favor/stocks/{stock_id}/stop",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .favor()
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .stop()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/favor/stocks/{stock_id}/use-flow",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .favor()
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .use_flow()
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/favor/stocks/{stock_id}/use-flow-by-day",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .favor()
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .use_flow_by_day()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/favor/stocks/{stock_id}",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .favor()
                    .stocks()
                    .stock_id(s.variable("stock_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/favor/stocks",
        call: |c, s| message(c.v3().marketing().favor().stocks().get(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/marketing/favor/users/{openid}/coupons/{coupon_id}",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .favor()
                    .users()
                    .openid(s.variable("openid"))
                    .coupons()
                    .coupon_id(s.variable("coupon_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/favor/users/{openid}/coupons",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .favor()
                    .users()
                    .openid(s.variable("openid"))
                    .coupons()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/favor/users/{openid}/coupons",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .favor()
                    .users()
                    .openid(s.variable("openid"))
                    .coupons()
                    .post(s.request()),
            )
        },
    },
];
