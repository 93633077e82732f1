//! `v2-face`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[Case {
    method: "POST",
    template: "v2/face/get_wxpayface_authinfo",
    call: |c, s| message(c.v2().face().get_wxpayface_authinfo().post(s.request())),
}];
