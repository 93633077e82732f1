//! `fund-app`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .brand_redpacket()
                    .brand_merchant_batches()
                    .batch_no(s.variable("batch_no"))
                    .details()
                    .detail_no(s.variable("detail_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .brand_redpacket()
                    .brand_merchant_batches()
                    .batch_no(s.variable("batch_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/fund-app/brand-redpacket/brand-merchant-batches",
        call: |c, s| {
            message(c.v3().fund_app().brand_redpacket().brand_merchant_batches().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .brand_redpacket()
                    .brand_merchant_out_batches()
                    .out_batch_no(s.variable("out_batch_no"))
                    .out_details()
                    .out_detail_no(s.variable("out_detail_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .brand_redpacket()
                    .brand_merchant_out_batches()
                    .out_batch_no(s.variable("out_batch_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .elecsign()
                    .out_bill_no()
                    .out_bill_no(s.variable("out_bill_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/fund-app/mch-transfer/elecsign/out-bill-no",
        call: |c, s| {
            message(c.v3().fund_app().mch_transfer().elecsign().out_bill_no().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .elecsign()
                    .transfer_bill_no()
                    .transfer_bill_no(s.variable("transfer_bill_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/fund-app/mch-transfer/elecsign/transfer-bill-no",
        call: |c, s| {
            message(
                c.v3().fund_app().mch_transfer().elecsign().transfer_bill_no().post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .partner()
                    .budget()
                    .out_budget_no(s.variable("out_budget_no"))
                    .electronic_receipts()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .partner()
                    .budget()
                    .out_budget_no(s.variable("out_budget_no"))
                    .electronic_receipts()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .partner()
                    .charity_budget()
                    .out_budget_no(s.variable("out_budget_no"))
                    .unlock()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .partner()
                    .charity_budget()
                    .out_budget_no(s.variable("out_budget_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/fund-app/mch-transfer/partner/charity-budget",
        call: |c, s| {
            message(c.v3().fund_app().mch_transfer().partner().charity_budget().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .partner()
                    .charity_transfer_bills()
                    .out_transfer_no()
                    .out_transfer_no(s.variable("out_transfer_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/fund-app/mch-transfer/partner/charity-transfer-bills",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .partner()
                    .charity_transfer_bills()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .partner()
                    .electronic_receipts()
                    .out_bill_no(s.variable("out_bill_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/fund-app/mch-transfer/partner/electronic-receipts",
        call: |c, s| {
            message(
                c.v3().fund_app().mch_transfer().partner().electronic_receipts().post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .partner()
                    .sub_mch_authorizations()
                    .sub_mchid(s.variable("sub_mchid"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/fund-app/mch-transfer/partner/sub-mch-authorizations",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .partner()
                    .sub_mch_authorizations()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .partner()
                    .transfer_bills()
                    .out_bill_no()
                    .out_bill_no(s.variable("out_bill_no"))
                    .cancel()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .partner()
                    .transfer_bills()
                    .out_bill_no()
                    .out_bill_no(s.variable("out_bill_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .partner()
                    .transfer_bills()
                    .pre_transfer_with_authorization()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/fund-app/mch-transfer/partner/transfer-bills/transfer",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .partner()
                    .transfer_bills()
                    .transfer()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/fund-app/mch-transfer/partner/transfer-bills",
        call: |c, s| {
            message(c.v3().fund_app().mch_transfer().partner().transfer_bills().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .partner()
                    .user_confirm_authorizations()
                    .out_authorization_no(s.variable("out_authorization_no"))
                    .close()
                    .post(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .partner()
                    .user_confirm_authorizations()
                    .out_authorization_no(s.variable("out_authorization_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/fund-app/mch-transfer/partner/user-confirm-authorizations",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .partner()
                    .user_confirm_authorizations()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .transfer_bills()
                    .out_bill_no()
                    .out_bill_no(s.variable("out_bill_no"))
                    .cancel()
                    .post(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .transfer_bills()
                    .out_bill_no()
                    .out_bill_no(s.variable("out_bill_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .transfer_bills()
                    .pre_transfer_with_authorization()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/fund-app/mch-transfer/transfer-bills/transfer",
        call: |c, s| {
            message(c.v3().fund_app().mch_transfer().transfer_bills().transfer().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .transfer_bills()
                    .transfer_bill_no()
                    .transfer_bill_no(s.variable("transfer_bill_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/fund-app/mch-transfer/transfer-bills",
        call: |c, s| message(c.v3().fund_app().mch_transfer().transfer_bills().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .transfer_to_qq_wallet_bills()
                    .out_bill_no(s.variable("out_bill_no"))
                    .cancel()
                    .post(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .transfer_to_qq_wallet_bills()
                    .out_bill_no(s.variable("out_bill_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills",
        call: |c, s| {
            message(
                c.v3().fund_app().mch_transfer().transfer_to_qq_wallet_bills().post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .user_confirm_authorization()
                    .out_authorization_no()
                    .out_authorization_no(s.variable("out_authorization_no"))
                    .close()
                    .post(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}",
        call: |c, s| {
            message(
                c.v3()
                    .fund_app()
                    .mch_transfer()
                    .user_confirm_authorization()
                    .out_authorization_no()
                    .out_authorization_no(s.variable("out_authorization_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/fund-app/mch-transfer/user-confirm-authorization",
        call: |c, s| {
            message(c.v3().fund_app().mch_transfer().user_confirm_authorization().post(s.request()))
        },
    },
];
