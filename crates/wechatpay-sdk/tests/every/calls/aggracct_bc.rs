//! `aggracct-bc`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/aggracct-bc/wb-channel/account/balance",
        call: |c, s| {
            message(c.v3().aggracct_bc().wb_channel().account().balance().get(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/aggracct-bc/wb-channel/account/mch_archives",
        call: |c, s| {
            message(c.v3().aggracct_bc().wb_channel().account().mch_archives().get(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/aggracct-bc/wb-channel/account/mch_media",
        call: |c, s| {
            message(c.v3().aggracct_bc().wb_channel().account().mch_media().get(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}",
        call: |c, s| {
            message(
                c.v3()
                    .aggracct_bc()
                    .wb_channel()
                    .bank_channel_account()
                    .rename()
                    .application_id(s.variable("application_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/aggracct-bc/wb-channel/bank-channel-account/rename",
        call: |c, s| {
            message(
                c.v3().aggracct_bc().wb_channel().bank_channel_account().rename().post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify",
        call: |c, s| {
            message(
                c.v3()
                    .aggracct_bc()
                    .wb_channel()
                    .control_orders()
                    .info()
                    .update()
                    .result()
                    .notify()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/aggracct-bc/wb-channel/control-orders/punish",
        call: |c, s| {
            message(c.v3().aggracct_bc().wb_channel().control_orders().punish().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/aggracct-bc/wb-channel/control-orders/recover",
        call: |c, s| {
            message(c.v3().aggracct_bc().wb_channel().control_orders().recover().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/aggracct-bc/wb-channel/control-orders/{out_request_no}",
        call: |c, s| {
            message(
                c.v3()
                    .aggracct_bc()
                    .wb_channel()
                    .control_orders()
                    .out_request_no(s.variable("out_request_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}",
        call: |c, s| {
            message(
                c.v3()
                    .aggracct_bc()
                    .wb_channel()
                    .special_reduction()
                    .out_request_no(s.variable("out_request_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/aggracct-bc/wb-channel/special-reduction",
        call: |c, s| {
            message(c.v3().aggracct_bc().wb_channel().special_reduction().post(s.request()))
        },
    },
];
