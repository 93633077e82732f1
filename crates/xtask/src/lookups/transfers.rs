//! The outcome queries of transfers, withdrawals and red packets.

use super::{Lookup, NONE, SUB, of};

pub(super) const LOOKUPS: &[Lookup] = &[
    // Transfers.
    of(
        &[
            "/v3/fund-app/mch-transfer/transfer-bills",
            "/v3/fund-app/mch-transfer/transfer-bills/{pre-transfer-with-authorization,transfer}",
        ],
        "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
        NONE,
        &["transfer_amount", "openid?"],
        "NOT_FOUND",
    )
    .within_days(30),
    of(
        &[
            "/v3/fund-app/mch-transfer/partner/transfer-bills",
            "/v3/fund-app/mch-transfer/partner/transfer-bills/{pre-transfer-with-authorization,transfer}",
        ],
        "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}",
        SUB,
        &["transfer_amount", "openid?"],
        "NOT_FOUND",
    )
    .within_days(30),
    of(
        &["/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills"],
        "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}",
        NONE,
        &["transfer_amount", "openid?", "user_qq?"],
        "",
    )
    .within_days(30),
    of(
        &["/v3/fund-app/mch-transfer/partner/charity-transfer-bills"],
        "/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}",
        &["sponsor_mchid", "out_budget_no"],
        &["amount", "receive_mchid"],
        "",
    ),
    of(
        &["/v3/fund-app/brand-redpacket/brand-merchant-batches"],
        "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}",
        NONE,
        &["total_amount", "total_num"],
        "",
    )
    .batch(),
    of(
        &["/v3/ecommerce/mch-transfer/transfer-bills"],
        "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
        SUB,
        &["transfer_amount", "openid?"],
        "",
    )
    .within_days(30),
    of(
        &["/v3/transfer/batches"],
        "/v3/transfer/batches/out-batch-no/{out_batch_no}",
        &["need_query_detail:false"],
        &["transfer_batch.total_amount=total_amount", "transfer_batch.total_num=total_num"],
        "NOT_FOUND",
    )
    .batch()
    .within_days(30),
    of(
        &["/v3/partner-transfer/batches"],
        "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}",
        &["need_query_detail:false"],
        &["total_amount", "total_num"],
        "",
    )
    .batch()
    .within_days(30),
    of(
        &["/v3/platsolution/mch-transfer/batches/apply"],
        "/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}",
        &["sub_mchid", "need_query_detail:false"],
        &["transfer_batch.total_amount=total_amount", "transfer_batch.total_num=total_num"],
        "",
    )
    .batch()
    .within_days(30),
    of(
        &["/mmpaymkttransfers/promotion/transfers"],
        "/mmpaymkttransfers/gettransferinfo",
        &["mch_id=mchid", "appid=mch_appid"],
        &["payment_amount=amount", "openid"],
        "",
    ),
    of(
        &["/mmpaymkttransfers/promotion/paywwsptrans2pocket"],
        "/mmpaymkttransfers/promotion/querywwsptrans2pocket",
        &["mch_id", "appid"],
        &["payment_amount=amount"],
        "",
    ),
    of(
        &["/mmpaysptrans/pay_bank"],
        "/mmpaysptrans/query_bank",
        &["mch_id"],
        &["amount"],
        "ORDERNOTEXIST",
    ),
    of(
        &["/v3/ecommerce/fund/withdraw"],
        "/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}",
        SUB,
        &["amount", "account_type?"],
        "ORDER_NOT_EXIST",
    ),
    of(
        &["/v3/merchant/fund/withdraw"],
        "/v3/merchant/fund/withdraw/out-request-no/{out_request_no}",
        NONE,
        &["amount", "account_type"],
        "ORDER_NOT_EXIST",
    ),
    // Red packets.
    of(
        &["/mmpaymkttransfers/{sendredpack,sendgroupredpack,sendminiprogramhb}"],
        "/mmpaymkttransfers/gethbinfo",
        &["mch_id", "appid=wxappid", "bill_type:MCHT"],
        &["total_amount", "total_num"],
        "",
    )
    .within_days(30),
    of(
        &["/mmpaymkttransfers/sendworkwxredpack"],
        "/mmpaymkttransfers/queryworkwxredpack",
        &["mch_id", "appid=wxappid"],
        &["total_amount", "openid=re_openid?"],
        "",
    ),
];
