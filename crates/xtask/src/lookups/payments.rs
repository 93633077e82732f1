//! The outcome queries of orders and refunds.

use super::{AMOUNT, AMOUNT_ABROAD, COMBINED, HONG_KONG, Lookup, NONE, SUB, V2, of};

const REFUND: &[&str] = &["amount.refund", "out_trade_no", "transaction_id"];
const REFUND_ABROAD: &[&str] =
    &["amount.refund", "amount.currency?", "out_trade_no", "transaction_id"];
const REFUND_V2: &[&str] =
    &["refund_fee_0=refund_fee", "out_refund_no_0=out_refund_no", "out_trade_no", "transaction_id"];

pub(super) const LOOKUPS: &[Lookup] = &[
    // Refunds.
    of(
        &["/v3/refund/domestic/refunds"],
        "/v3/refund/domestic/refunds/{out_refund_no}",
        SUB,
        REFUND,
        "RESOURCE_NOT_EXISTS",
    ),
    of(
        &["/v3/ecommerce/refunds/apply"],
        "/v3/ecommerce/refunds/out-refund-no/{out_refund_no}",
        &["sub_mchid", "individual_auth_id"],
        REFUND,
        "RESOURCE_NOT_EXISTS",
    ),
    of(
        &["/v3/refunds"],
        "/v3/refunds/out-refund-no/{out_refund_no}",
        HONG_KONG,
        REFUND_ABROAD,
        "RESOURCE_NOT_EXISTS",
    ),
    of(
        &["/v3/global/refunds"],
        "/v3/global/refunds/out-refund-no/{out_refund_no}",
        HONG_KONG,
        REFUND_ABROAD,
        "RESOURCE_NOT_EXISTS",
    ),
    of(&["/secapi/pay/refund"], "/pay/refundquery", V2, REFUND_V2, "REFUNDNOTEXIST"),
    of(&["/secapi/pay/refundv2"], "/pay/refundqueryv2", V2, REFUND_V2, "REFUNDNOTEXIST"),
    of(&["/deposit/refund"], "/deposit/refundquery", V2, REFUND_V2, "REFUNDNOTEXIST"),
    // Orders.
    of(
        &[
            "/v3/pay/transactions/{app,h5,jsapi,native,codepay}",
            "/v3/pay/transactions/{app-with-contract,jsapi-with-contract}",
        ],
        "/v3/pay/transactions/out-trade-no/{out_trade_no}",
        &["mchid"],
        AMOUNT,
        "ORDER_NOT_EXIST",
    ),
    of(
        &[
            "/v3/pay/partner/transactions/{app,h5,jsapi,miniprogram,native,codepay}",
            "/v3/pay/partner/transactions/{app-with-contract,jsapi-with-contract}",
        ],
        "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}",
        &["sp_mchid", "sub_mchid"],
        AMOUNT,
        "ORDER_NOT_EXIST",
    ),
    of(
        &["/v3/combine-transactions/{app,h5,jsapi,miniprogram,native}"],
        "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}",
        NONE,
        COMBINED,
        "ORDERNOTEXIST",
    ),
    of(
        &["/v3/transactions/{app,jsapi,mweb,native,micropay}"],
        "/v3/transactions/out-trade-no/{out_trade_no}",
        HONG_KONG,
        AMOUNT_ABROAD,
        "",
    ),
    of(
        &[
            "/v3/global/transactions/{app,jsapi,mweb,native}",
            "/v3/global/micropay/transactions/pay",
        ],
        "/v3/global/transactions/out-trade-no/{out_trade_no}",
        HONG_KONG,
        AMOUNT_ABROAD,
        "",
    ),
    of(
        &["/pay/unifiedorder", "/pay/micropay", "/pay/contractorder"],
        "/pay/orderquery",
        V2,
        &["total_fee"],
        "ORDERNOTEXIST",
    ),
    of(&["/pay/facepay"], "/pay/facepayquery", V2, &["total_fee"], ""),
    of(
        &["/pay/combinedorder"],
        "/pay/querycombinedorder",
        &["combine_appid", "combine_mch_id", "sign_type"],
        &[
            "sub_order_list.order_list.out_trade_no",
            "sub_order_list.order_list.mchid=sub_order_list.order_list.mch_id",
            "sub_order_list.order_list.amount.total_amount=sub_order_list.order_list.total_fee",
        ],
        "",
    ),
    of(
        &["/deposit/{unifiedorder,micropay,facepay}"],
        "/deposit/orderquery",
        V2,
        &["total_fee"],
        "",
    ),
];
