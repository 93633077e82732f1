//! `brand-card-member`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "brand/card-member/cards/{card_id}/invalidate",
        call: |c, s| {
            message(
                c.brand().card_member().cards().card_id(s.variable("card_id")).invalidate().post(),
            )
        },
    },
    Case {
        method: "GET",
        template: "brand/card-member/cards/{card_id}",
        call: |c, s| message(c.brand().card_member().cards().card_id(s.variable("card_id")).get()),
    },
    Case {
        method: "PATCH",
        template: "brand/card-member/cards/{card_id}",
        call: |c, s| {
            message(
                c.brand().card_member().cards().card_id(s.variable("card_id")).patch(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "brand/card-member/cards",
        call: |c, s| message(c.brand().card_member().cards().get(s.request())),
    },
    Case {
        method: "POST",
        template: "brand/card-member/cards",
        call: |c, s| message(c.brand().card_member().cards().post(s.request())),
    },
    Case {
        method: "POST",
        template: "brand/card-member/media/image-upload",
        call: |c, s| message(c.brand().card_member().media().image_upload().post(s.request())),
    },
    Case {
        method: "POST",
        template: "brand/card-member/pre-auth-tokens",
        call: |c, s| message(c.brand().card_member().pre_auth_tokens().post(s.request())),
    },
    Case {
        method: "POST",
        template: "brand/card-member/user-cards/import-by-openid",
        call: |c, s| {
            message(c.brand().card_member().user_cards().import_by_openid().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "brand/card-member/user-cards/{user_card_code}/confirm",
        call: |c, s| {
            message(
                c.brand()
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
        template: "brand/card-member/user-cards/{user_card_code}/invalidate",
        call: |c, s| {
            message(
                c.brand()
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
        template: "brand/card-member/user-cards/{user_card_code}",
        call: |c, s| {
            message(
                c.brand()
                    .card_member()
                    .user_cards()
                    .user_card_code(s.variable("user_card_code"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "PATCH",
        template: "brand/card-member/user-cards/{user_card_code}",
        call: |c, s| {
            message(
                c.brand()
                    .card_member()
                    .user_cards()
                    .user_card_code(s.variable("user_card_code"))
                    .patch(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "brand/card-member/user-cards",
        call: |c, s| message(c.brand().card_member().user_cards().get(s.request())),
    },
    Case {
        method: "POST",
        template: "brand/card-member/user-feeds",
        call: |c, s| message(c.brand().card_member().user_feeds().post(s.request())),
    },
    Case {
        method: "POST",
        template: "brand/card-member/user-points/exchange-coupon/confirm",
        call: |c, s| {
            message(
                c.brand().card_member().user_points().exchange_coupon().confirm().post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "brand/card-member/user-points/sync",
        call: |c, s| message(c.brand().card_member().user_points().sync().post(s.request())),
    },
];
