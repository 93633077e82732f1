//! `marketing-goods-subsidy-activity`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/marketing/goods-subsidy-activity/activities",
        call: |c, s| {
            message(c.v3().marketing().goods_subsidy_activity().activities().get(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .goods_subsidy_activity()
                    .activity()
                    .activity_id(s.variable("activity_id"))
                    .apply()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/goods-subsidy-activity/qualification/lock",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .goods_subsidy_activity()
                    .qualification()
                    .lock()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/goods-subsidy-activity/qualification/unlock",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .goods_subsidy_activity()
                    .qualification()
                    .unlock()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "PUT",
        template: "v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .goods_subsidy_activity()
                    .retail_store_act()
                    .activity_id(s.variable("activity_id"))
                    .representative()
                    .put(s.request()),
            )
        },
    },
    Case {
        method: "DELETE",
        template: "v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .goods_subsidy_activity()
                    .retail_store_act()
                    .activity_id(s.variable("activity_id"))
                    .representative()
                    .delete(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .goods_subsidy_activity()
                    .retail_store_act()
                    .activity_id(s.variable("activity_id"))
                    .representatives()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .goods_subsidy_activity()
                    .retail_store_act()
                    .brand_id(s.variable("brand_id"))
                    .materials()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .goods_subsidy_activity()
                    .retail_store_act()
                    .brand_id(s.variable("brand_id"))
                    .stores()
                    .store_code(s.variable("store_code"))
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .goods_subsidy_activity()
                    .retail_store_act()
                    .brand_id(s.variable("brand_id"))
                    .stores()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .goods_subsidy_activity()
                    .retail_store_act()
                    .brand_id(s.variable("brand_id"))
                    .stores()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "DELETE",
        template: "v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .goods_subsidy_activity()
                    .retail_store_act()
                    .brand_id(s.variable("brand_id"))
                    .stores()
                    .delete(s.request()),
            )
        },
    },
];
