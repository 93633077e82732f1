//! The operations with published rate limits. Written by `cargo xtask codegen`.

use super::{Calls, Period, RateLimit, Scope};

pub(super) type Limited = (&'static str, &'static str, &'static [RateLimit]);

/// Path, method and limits, sorted.
pub(super) static LIMITED: &[Limited] = &[
    (
        "/mmpaymkttransfers/sendredpack",
        "POST",
        &[
            RateLimit::new(1800, Period::Minute, Scope::Merchant, Calls::All),
            RateLimit::new(10000, Period::Day, Scope::Merchant, Calls::All),
        ],
    ),
    (
        "/mmpaysptrans/pay_bank",
        "POST",
        &[RateLimit::new(600, Period::Minute, Scope::Merchant, Calls::All)],
    ),
    (
        "/papay/querycontract",
        "POST",
        &[RateLimit::new(300, Period::Second, Scope::Merchant, Calls::All)],
    ),
    ("/pay/micropay", "POST", &[RateLimit::new(33, Period::Second, Scope::Merchant, Calls::All)]),
    (
        "/pay/pappayapply",
        "POST",
        &[RateLimit::new(150, Period::Second, Scope::Merchant, Calls::Valid)],
    ),
    (
        "/pay/partner/pappayapply",
        "POST",
        &[RateLimit::new(150, Period::Second, Scope::Merchant, Calls::Valid)],
    ),
    (
        "/pay/profitsharingorderamountquery",
        "POST",
        &[RateLimit::new(30, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/pay/profitsharingquery",
        "POST",
        &[RateLimit::new(80, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/pay/refundquery",
        "POST",
        &[RateLimit::new(300, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/secapi/pay/multiprofitsharing",
        "POST",
        &[
            RateLimit::new(300, Period::Second, Scope::Partner, Calls::All),
            RateLimit::new(30, Period::Second, Scope::Receiver, Calls::All),
        ],
    ),
    (
        "/secapi/pay/profitsharing",
        "POST",
        &[
            RateLimit::new(300, Period::Second, Scope::Partner, Calls::All),
            RateLimit::new(30, Period::Second, Scope::Receiver, Calls::All),
        ],
    ),
    (
        "/secapi/pay/profitsharingfinish",
        "POST",
        &[RateLimit::new(30, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/secapi/pay/refund",
        "POST",
        &[
            RateLimit::new(150, Period::Second, Scope::Merchant, Calls::Valid),
            RateLimit::new(6, Period::Second, Scope::Merchant, Calls::Failing),
            RateLimit::new(5000, Period::Minute, Scope::Merchant, Calls::OldOrders),
            RateLimit::new(1, Period::Minute, Scope::Order, Calls::All),
        ],
    ),
    (
        "/secapi/pay/refundv2",
        "POST",
        &[
            RateLimit::new(150, Period::Second, Scope::Merchant, Calls::Valid),
            RateLimit::new(6, Period::Second, Scope::Merchant, Calls::Failing),
            RateLimit::new(5000, Period::Minute, Scope::Merchant, Calls::OldOrders),
            RateLimit::new(1, Period::Minute, Scope::Order, Calls::All),
        ],
    ),
    (
        "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions",
        "POST",
        &[RateLimit::new(100, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement",
        "POST",
        &[
            RateLimit::new(5, Period::Day, Scope::SubMerchant, Calls::All),
            RateLimit::new(20, Period::Minute, Scope::Partner, Calls::All),
        ],
    ),
    (
        "/v3/apply4subject/applyment",
        "GET",
        &[RateLimit::new(20, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/v3/apply4subject/applyment",
        "POST",
        &[RateLimit::new(5, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/v3/apply4subject/applyment/merchants/{sub_mchid}/state",
        "GET",
        &[RateLimit::new(10, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/v3/applyment4sub/applyment/",
        "POST",
        &[RateLimit::new(15, Period::Second, Scope::Partner, Calls::All)],
    ),
    (
        "/v3/bill/fundflowbill",
        "GET",
        &[RateLimit::new(3, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/v3/ecommerce/profitsharing/orders",
        "POST",
        &[
            RateLimit::new(300, Period::Second, Scope::Partner, Calls::All),
            RateLimit::new(30, Period::Second, Scope::Receiver, Calls::All),
        ],
    ),
    (
        "/v3/ecommerce/refunds/apply",
        "POST",
        &[
            RateLimit::new(1, Period::Minute, Scope::Order, Calls::All),
            RateLimit::new(150, Period::Second, Scope::Merchant, Calls::Valid),
            RateLimit::new(6, Period::Second, Scope::Merchant, Calls::Failing),
        ],
    ),
    (
        "/v3/ecommerce/refunds/id/{refund_id}",
        "GET",
        &[RateLimit::new(300, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/v3/ecommerce/refunds/out-refund-no/{out_refund_no}",
        "GET",
        &[RateLimit::new(300, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel",
        "POST",
        &[RateLimit::new(100, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/v3/fund-app/mch-transfer/transfer-bills",
        "POST",
        &[RateLimit::new(100, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
        "GET",
        &[RateLimit::new(100, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
        "GET",
        &[RateLimit::new(100, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel",
        "POST",
        &[RateLimit::new(20, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/v3/marketing/busifavor/coupons/associate",
        "POST",
        &[RateLimit::new(500, Period::Second, Scope::Operation, Calls::All)],
    ),
    (
        "/v3/marketing/busifavor/coupons/disassociate",
        "POST",
        &[RateLimit::new(500, Period::Second, Scope::Operation, Calls::All)],
    ),
    (
        "/v3/marketing/busifavor/coupons/use",
        "POST",
        &[RateLimit::new(500, Period::Second, Scope::Operation, Calls::All)],
    ),
    (
        "/v3/marketing/busifavor/stocks",
        "POST",
        &[RateLimit::new(1000, Period::Minute, Scope::Operation, Calls::All)],
    ),
    (
        "/v3/marketing/favor/callbacks",
        "GET",
        &[RateLimit::new(2000, Period::Second, Scope::Operation, Calls::All)],
    ),
    (
        "/v3/marketing/favor/callbacks",
        "POST",
        &[RateLimit::new(1000, Period::Minute, Scope::Operation, Calls::All)],
    ),
    (
        "/v3/marketing/favor/stocks",
        "GET",
        &[RateLimit::new(1000, Period::Second, Scope::Operation, Calls::All)],
    ),
    (
        "/v3/marketing/favor/stocks/{stock_id}",
        "GET",
        &[RateLimit::new(500, Period::Second, Scope::Operation, Calls::All)],
    ),
    (
        "/v3/marketing/favor/stocks/{stock_id}/items",
        "GET",
        &[RateLimit::new(600, Period::Minute, Scope::Operation, Calls::All)],
    ),
    (
        "/v3/marketing/favor/stocks/{stock_id}/merchants",
        "GET",
        &[RateLimit::new(1000, Period::Minute, Scope::Operation, Calls::All)],
    ),
    (
        "/v3/marketing/favor/stocks/{stock_id}/pause",
        "POST",
        &[RateLimit::new(1000, Period::Minute, Scope::Operation, Calls::All)],
    ),
    (
        "/v3/marketing/favor/stocks/{stock_id}/refund-flow",
        "GET",
        &[RateLimit::new(1000, Period::Minute, Scope::Operation, Calls::All)],
    ),
    (
        "/v3/marketing/favor/stocks/{stock_id}/restart",
        "POST",
        &[RateLimit::new(1000, Period::Minute, Scope::Operation, Calls::All)],
    ),
    (
        "/v3/marketing/favor/stocks/{stock_id}/use-flow",
        "GET",
        &[RateLimit::new(1000, Period::Minute, Scope::Operation, Calls::All)],
    ),
    (
        "/v3/marketing/favor/users/{openid}/coupons",
        "GET",
        &[RateLimit::new(500, Period::Second, Scope::Operation, Calls::All)],
    ),
    (
        "/v3/marketing/favor/users/{openid}/coupons",
        "POST",
        &[RateLimit::new(500, Period::Second, Scope::Operation, Calls::All)],
    ),
    (
        "/v3/marketing/favor/users/{openid}/coupons/{coupon_id}",
        "GET",
        &[RateLimit::new(500, Period::Second, Scope::Operation, Calls::All)],
    ),
    (
        "/v3/marketing/partner/product-coupon/product-coupons",
        "POST",
        &[RateLimit::new(20, Period::Second, Scope::Partner, Calls::All)],
    ),
    (
        "/v3/partner-transfer/batches",
        "POST",
        &[RateLimit::new(50, Period::Second, Scope::Partner, Calls::All)],
    ),
    (
        "/v3/partner-transfer/batches/batch-id/{batch_id}",
        "GET",
        &[RateLimit::new(50, Period::Second, Scope::Partner, Calls::All)],
    ),
    (
        "/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
        "GET",
        &[RateLimit::new(50, Period::Second, Scope::Partner, Calls::All)],
    ),
    (
        "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}",
        "GET",
        &[RateLimit::new(50, Period::Second, Scope::Partner, Calls::All)],
    ),
    (
        "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
        "GET",
        &[RateLimit::new(50, Period::Second, Scope::Partner, Calls::All)],
    ),
    (
        "/v3/pay/transactions/jsapi",
        "POST",
        &[RateLimit::new(500, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/v3/payroll-card/transfer-batches",
        "POST",
        &[RateLimit::new(50, Period::Second, Scope::Partner, Calls::All)],
    ),
    (
        "/v3/profitsharing/orders",
        "POST",
        &[
            RateLimit::new(300, Period::Second, Scope::Partner, Calls::All),
            RateLimit::new(30, Period::Second, Scope::Receiver, Calls::All),
        ],
    ),
    (
        "/v3/profitsharing/orders/{out_order_no}",
        "GET",
        &[RateLimit::new(500, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/v3/profitsharing/return-orders",
        "POST",
        &[RateLimit::new(100, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/v3/refund/domestic/refunds",
        "POST",
        &[
            RateLimit::new(150, Period::Second, Scope::Merchant, Calls::Valid),
            RateLimit::new(6, Period::Second, Scope::Merchant, Calls::Failing),
            RateLimit::new(5000, Period::Minute, Scope::Merchant, Calls::OldOrders),
            RateLimit::new(1, Period::Minute, Scope::Order, Calls::All),
        ],
    ),
    (
        "/v3/refund/domestic/refunds/{out_refund_no}",
        "GET",
        &[RateLimit::new(300, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/v3/transfer-detail/electronic-receipts",
        "POST",
        &[RateLimit::new(20, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/v3/transfer/batches",
        "POST",
        &[RateLimit::new(50, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/v3/transfer/batches/batch-id/{batch_id}",
        "GET",
        &[RateLimit::new(50, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
        "GET",
        &[RateLimit::new(50, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/v3/transfer/batches/out-batch-no/{out_batch_no}",
        "GET",
        &[RateLimit::new(50, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
        "GET",
        &[RateLimit::new(50, Period::Second, Scope::Merchant, Calls::All)],
    ),
    (
        "/v3/transfer/bill-receipt",
        "POST",
        &[RateLimit::new(20, Period::Second, Scope::Merchant, Calls::All)],
    ),
];
