//! `marketing-membercard-open`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/marketing/membercard-open/activate-informations/{activate_ticket}",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .membercard_open()
                    .activate_informations()
                    .activate_ticket(s.variable("activate_ticket"))
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/membercard-open/callback",
        call: |c, _| message(c.v3().marketing().membercard_open().callback().get()),
    },
    Case {
        method: "PATCH",
        template: "v3/marketing/membercard-open/callback",
        call: |c, s| message(c.v3().marketing().membercard_open().callback().patch(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/marketing/membercard-open/cards/{card_id}/codes/deposit",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .membercard_open()
                    .cards()
                    .card_id(s.variable("card_id"))
                    .codes()
                    .deposit()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate",
        call: |c, s| {
            nothing(
                c.v3()
                    .marketing()
                    .membercard_open()
                    .cards()
                    .card_id(s.variable("card_id"))
                    .codes()
                    .code(s.variable("code"))
                    .activate()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit",
        call: |c, s| {
            nothing(
                c.v3()
                    .marketing()
                    .membercard_open()
                    .cards()
                    .card_id(s.variable("card_id"))
                    .codes()
                    .code(s.variable("code"))
                    .bonus()
                    .commit()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare",
        call: |c, s| {
            nothing(
                c.v3()
                    .marketing()
                    .membercard_open()
                    .cards()
                    .card_id(s.variable("card_id"))
                    .codes()
                    .code(s.variable("code"))
                    .bonus()
                    .prepare()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "PATCH",
        template: "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights",
        call: |c, s| {
            nothing(
                c.v3()
                    .marketing()
                    .membercard_open()
                    .cards()
                    .card_id(s.variable("card_id"))
                    .codes()
                    .code(s.variable("code"))
                    .rights()
                    .patch(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data",
        call: |c, s| {
            nothing(
                c.v3()
                    .marketing()
                    .membercard_open()
                    .cards()
                    .card_id(s.variable("card_id"))
                    .codes()
                    .code(s.variable("code"))
                    .set_service_module_data()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable",
        call: |c, s| {
            nothing(
                c.v3()
                    .marketing()
                    .membercard_open()
                    .cards()
                    .card_id(s.variable("card_id"))
                    .codes()
                    .code(s.variable("code"))
                    .unavailable()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .membercard_open()
                    .cards()
                    .card_id(s.variable("card_id"))
                    .codes()
                    .code(s.variable("code"))
                    .get(),
            )
        },
    },
    Case {
        method: "PATCH",
        template: "v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
        call: |c, s| {
            nothing(
                c.v3()
                    .marketing()
                    .membercard_open()
                    .cards()
                    .card_id(s.variable("card_id"))
                    .codes()
                    .code(s.variable("code"))
                    .patch(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/membercard-open/cards/{card_id}/decrypt-code",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .membercard_open()
                    .cards()
                    .card_id(s.variable("card_id"))
                    .decrypt_code()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/membercard-open/cards/{card_id}/permission-tokens",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .membercard_open()
                    .cards()
                    .card_id(s.variable("card_id"))
                    .permission_tokens()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .membercard_open()
                    .cards()
                    .card_id(s.variable("card_id"))
                    .phone_membercard()
                    .import()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/membercard-open/cards/{card_id}/qrcode",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .membercard_open()
                    .cards()
                    .card_id(s.variable("card_id"))
                    .qrcode()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "PATCH",
        template: "v3/marketing/membercard-open/cards/{card_id}/rights",
        call: |c, s| {
            nothing(
                c.v3()
                    .marketing()
                    .membercard_open()
                    .cards()
                    .card_id(s.variable("card_id"))
                    .rights()
                    .patch(s.request()),
            )
        },
    },
    Case {
        method: "PATCH",
        template: "v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .membercard_open()
                    .cards()
                    .card_id(s.variable("card_id"))
                    .service_modules()
                    .service_module_id(s.variable("service_module_id"))
                    .patch(s.request()),
            )
        },
    },
    Case {
        method: "DELETE",
        template: "v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
        call: |c, s| {
            nothing(
                c.v3()
                    .marketing()
                    .membercard_open()
                    .cards()
                    .card_id(s.variable("card_id"))
                    .service_modules()
                    .service_module_id(s.variable("service_module_id"))
                    .delete(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/membercard-open/cards/{card_id}/service-modules",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .membercard_open()
                    .cards()
                    .card_id(s.variable("card_id"))
                    .service_modules()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/membercard-open/cards/{card_id}/upgrade",
        call: |c, s| {
            nothing(
                c.v3()
                    .marketing()
                    .membercard_open()
                    .cards()
                    .card_id(s.variable("card_id"))
                    .upgrade()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/membercard-open/cards/{card_id}/users/import",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .membercard_open()
                    .cards()
                    .card_id(s.variable("card_id"))
                    .users()
                    .import()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/membercard-open/cards/{card_id}",
        call: |c, s| {
            message(
                c.v3().marketing().membercard_open().cards().card_id(s.variable("card_id")).get(),
            )
        },
    },
    Case {
        method: "PATCH",
        template: "v3/marketing/membercard-open/cards/{card_id}",
        call: |c, s| {
            nothing(
                c.v3()
                    .marketing()
                    .membercard_open()
                    .cards()
                    .card_id(s.variable("card_id"))
                    .patch(s.request()),
            )
        },
    },
    Case {
        method: "DELETE",
        template: "v3/marketing/membercard-open/cards/{card_id}",
        call: |c, s| {
            nothing(
                c.v3()
                    .marketing()
                    .membercard_open()
                    .cards()
                    .card_id(s.variable("card_id"))
                    .delete(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/membercard-open/cards",
        call: |c, s| message(c.v3().marketing().membercard_open().cards().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/marketing/membercard-open/cards",
        call: |c, s| message(c.v3().marketing().membercard_open().cards().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/marketing/membercard-open/phonenumber-member/import",
        call: |c, s| {
            nothing(
                c.v3()
                    .marketing()
                    .membercard_open()
                    .phonenumber_member()
                    .import()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/membercard-open/phonenumber-member/search",
        call: |c, s| {
            message(
                c.v3().marketing().membercard_open().phonenumber_member().search().get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/membercard-open/user/cards",
        call: |c, s| message(c.v3().marketing().membercard_open().user().cards().get(s.request())),
    },
];
