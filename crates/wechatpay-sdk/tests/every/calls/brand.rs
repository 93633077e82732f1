//! `brand`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/brand/applyments/applyment-id/{applyment_id}",
        call: |c, s| {
            message(
                c.v3()
                    .brand()
                    .applyments()
                    .applyment_id()
                    .applyment_id(s.variable("applyment_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/brand/applyments/business-code/{business_code}",
        call: |c, s| {
            message(
                c.v3()
                    .brand()
                    .applyments()
                    .business_code()
                    .business_code(s.variable("business_code"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/brand/applyments/cancel-applyment",
        call: |c, s| message(c.v3().brand().applyments().cancel_applyment().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/brand/applyments",
        call: |c, s| message(c.v3().brand().applyments().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/brand/card/card-configs/cancel-applyment",
        call: |c, s| {
            message(c.v3().brand().card().card_configs().cancel_applyment().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/brand/card/card-configs/preview-url",
        call: |c, s| message(c.v3().brand().card().card_configs().preview_url().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/brand/card/card-configs/publish",
        call: |c, s| message(c.v3().brand().card().card_configs().publish().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/brand/card/card-configs",
        call: |c, s| message(c.v3().brand().card().card_configs().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/brand/card/card-configs",
        call: |c, s| message(c.v3().brand().card().card_configs().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/brand/card/card-links/business-code/{business_code}",
        call: |c, s| {
            message(
                c.v3()
                    .brand()
                    .card()
                    .card_links()
                    .business_code()
                    .business_code(s.variable("business_code"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/brand/card/card-links/cancel-applyment",
        call: |c, s| {
            message(c.v3().brand().card().card_links().cancel_applyment().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/brand/card/card-links/unbind-card-link",
        call: |c, s| {
            message(c.v3().brand().card().card_links().unbind_card_link().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/brand/card/card-links",
        call: |c, s| message(c.v3().brand().card().card_links().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/brand/card/card-links",
        call: |c, s| message(c.v3().brand().card().card_links().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/brand/marketing/shake-activities/activities",
        call: |c, s| {
            message(c.v3().brand().marketing().shake_activities().activities().get(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/brand/partner/card-member/cards/{card_id}/invalidate",
        call: |c, s| {
            message(
                c.v3()
                    .brand()
                    .partner()
                    .card_member()
                    .cards()
                    .card_id(s.variable("card_id"))
                    .invalidate()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/brand/partner/card-member/cards/{card_id}",
        call: |c, s| {
            message(
                c.v3()
                    .brand()
                    .partner()
                    .card_member()
                    .cards()
                    .card_id(s.variable("card_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "PATCH",
        template: "v3/brand/partner/card-member/cards/{card_id}",
        call: |c, s| {
            message(
                c.v3()
                    .brand()
                    .partner()
                    .card_member()
                    .cards()
                    .card_id(s.variable("card_id"))
                    .patch(s.request()),
            )
        },
    },
    Case {
        method: "DELETE",
        template: "v3/brand/partner/card-member/cards/{card_id}",
        call: |c, s| {
            message(
                c.v3()
                    .brand()
                    .partner()
                    .card_member()
                    .cards()
                    .card_id(s.variable("card_id"))
                    .delete(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/brand/partner/card-member/cards",
        call: |c, s| message(c.v3().brand().partner().card_member().cards().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/brand/partner/card-member/cards",
        call: |c, s| message(c.v3().brand().partner().card_member().cards().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/brand/partner/card-member/membership-activities/{activity_id}/terminate",
        call: |c, s| {
            message(
                c.v3()
                    .brand()
                    .partner()
                    .card_member()
                    .membership_activities()
                    .activity_id(s.variable("activity_id"))
                    .terminate()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/brand/partner/card-member/membership-activities/{activity_id}",
        call: |c, s| {
            message(
                c.v3()
                    .brand()
                    .partner()
                    .card_member()
                    .membership_activities()
                    .activity_id(s.variable("activity_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "PATCH",
        template: "v3/brand/partner/card-member/membership-activities/{activity_id}",
        call: |c, s| {
            message(
                c.v3()
                    .brand()
                    .partner()
                    .card_member()
                    .membership_activities()
                    .activity_id(s.variable("activity_id"))
                    .patch(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/brand/partner/card-member/membership-activities",
        call: |c, s| {
            message(c.v3().brand().partner().card_member().membership_activities().get(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/brand/partner/card-member/membership-activities",
        call: |c, s| {
            message(
                c.v3().brand().partner().card_member().membership_activities().post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/brand/partner/card-member/pay-view-tokens",
        call: |c, s| {
            message(c.v3().brand().partner().card_member().pay_view_tokens().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/brand/partner/card-member/pre-auth-tokens",
        call: |c, s| {
            message(c.v3().brand().partner().card_member().pre_auth_tokens().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/brand/partner/card-member/user-cards/import-by-openid",
        call: |c, s| {
            message(
                c.v3()
                    .brand()
                    .partner()
                    .card_member()
                    .user_cards()
                    .import_by_openid()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/brand/partner/card-member/user-cards/import-by-phone",
        call: |c, s| {
            message(
                c.v3()
                    .brand()
                    .partner()
                    .card_member()
                    .user_cards()
                    .import_by_phone()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/brand/partner/card-member/user-cards/{user_card_code}/confirm",
        call: |c, s| {
            message(
                c.v3()
                    .brand()
                    .partner()
                    .card_member()
                    .user_cards()
                    .user_card_code(s.variable("user_card_code"))
                    .confirm()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate",
        call: |c, s| {
            message(
                c.v3()
                    .brand()
                    .partner()
                    .card_member()
                    .user_cards()
                    .user_card_code(s.variable("user_card_code"))
                    .invalidate()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/brand/partner/card-member/user-cards/{user_card_code}",
        call: |c, s| {
            message(
                c.v3()
                    .brand()
                    .partner()
                    .card_member()
                    .user_cards()
                    .user_card_code(s.variable("user_card_code"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "PATCH",
        template: "v3/brand/partner/card-member/user-cards/{user_card_code}",
        call: |c, s| {
            message(
                c.v3()
                    .brand()
                    .partner()
                    .card_member()
                    .user_cards()
                    .user_card_code(s.variable("user_card_code"))
                    .patch(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/brand/partner/card-member/user-cards",
        call: |c, s| message(c.v3().brand().partner().card_member().user_cards().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/brand/partner/card-member/user-feeds",
        call: |c, s| message(c.v3().brand().partner().card_member().user_feeds().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/brand/partner/card-member/user-points/exchange-coupon/confirm",
        call: |c, s| {
            message(
                c.v3()
                    .brand()
                    .partner()
                    .card_member()
                    .user_points()
                    .exchange_coupon()
                    .confirm()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/brand/partner/card-member/user-points/sync",
        call: |c, s| {
            message(c.v3().brand().partner().card_member().user_points().sync().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/brand/partner/cardtemplate/brandcards",
        call: |c, _| nothing(c.v3().brand().partner().cardtemplate().brandcards().post()),
    },
    Case {
        method: "POST",
        template: "v3/brand/partner/cardtemplate/traderelation",
        call: |c, _| nothing(c.v3().brand().partner().cardtemplate().traderelation().post()),
    },
    Case {
        method: "POST",
        template: "v3/brand/partner/store/brandstores/{store_id}/bindrecipient",
        call: |c, s| {
            message(
                c.v3()
                    .brand()
                    .partner()
                    .store()
                    .brandstores()
                    .store_id(s.variable("store_id"))
                    .bindrecipient()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/brand/partner/store/brandstores/{store_id}/close",
        call: |c, s| {
            message(
                c.v3()
                    .brand()
                    .partner()
                    .store()
                    .brandstores()
                    .store_id(s.variable("store_id"))
                    .close()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/brand/partner/store/brandstores/{store_id}/resume",
        call: |c, s| {
            message(
                c.v3()
                    .brand()
                    .partner()
                    .store()
                    .brandstores()
                    .store_id(s.variable("store_id"))
                    .resume()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/brand/partner/store/brandstores/{store_id}/unbindrecipient",
        call: |c, s| {
            message(
                c.v3()
                    .brand()
                    .partner()
                    .store()
                    .brandstores()
                    .store_id(s.variable("store_id"))
                    .unbindrecipient()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/brand/partner/store/brandstores/{store_id}",
        call: |c, s| {
            message(
                c.v3()
                    .brand()
                    .partner()
                    .store()
                    .brandstores()
                    .store_id(s.variable("store_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "PATCH",
        template: "v3/brand/partner/store/brandstores/{store_id}",
        call: |c, s| {
            message(
                c.v3()
                    .brand()
                    .partner()
                    .store()
                    .brandstores()
                    .store_id(s.variable("store_id"))
                    .patch(s.request()),
            )
        },
    },
    Case {
        method: "DELETE",
        template: "v3/brand/partner/store/brandstores/{store_id}",
        call: |c, s| {
            nothing(
                c.v3()
                    .brand()
                    .partner()
                    .store()
                    .brandstores()
                    .store_id(s.variable("store_id"))
                    .delete(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/brand/partner/store/brandstores",
        call: |c, s| message(c.v3().brand().partner().store().brandstores().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/brand/partner/store/brandstores",
        call: |c, s| message(c.v3().brand().partner().store().brandstores().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/brand/profitsharing/brand-configs/{brand_mchid}",
        call: |c, s| {
            message(
                c.v3()
                    .brand()
                    .profitsharing()
                    .brand_configs()
                    .brand_mchid(s.variable("brand_mchid"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/brand/profitsharing/finish-order",
        call: |c, s| message(c.v3().brand().profitsharing().finish_order().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/brand/profitsharing/orders/{transaction_id}/amounts",
        call: |c, s| {
            message(
                c.v3()
                    .brand()
                    .profitsharing()
                    .orders()
                    .transaction_id(s.variable("transaction_id"))
                    .amounts()
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/brand/profitsharing/orders",
        call: |c, s| message(c.v3().brand().profitsharing().orders().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/brand/profitsharing/orders",
        call: |c, s| message(c.v3().brand().profitsharing().orders().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/brand/profitsharing/receivers/add",
        call: |c, s| message(c.v3().brand().profitsharing().receivers().add().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/brand/profitsharing/receivers/delete",
        call: |c, s| {
            message(c.v3().brand().profitsharing().receivers().delete_().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/brand/profitsharing/returnorders",
        call: |c, s| message(c.v3().brand().profitsharing().returnorders().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/brand/profitsharing/returnorders",
        call: |c, s| message(c.v3().brand().profitsharing().returnorders().post(s.request())),
    },
];
