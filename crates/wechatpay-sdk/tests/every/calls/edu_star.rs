//! `edu-star`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/edu-star/orders",
        call: |c, s| message(c.v3().edu_star().orders().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/edu-star/orders",
        call: |c, s| message(c.v3().edu_star().orders().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/edu-star/users/openid/{wechat_openid}",
        call: |c, s| {
            message(
                c.v3()
                    .edu_star()
                    .users()
                    .openid()
                    .wechat_openid(s.variable("wechat_openid"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/edu-star/users/qq/{qq}",
        call: |c, s| message(c.v3().edu_star().users().qq().qq(s.variable("qq")).get(s.request())),
    },
];
