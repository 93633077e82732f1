//! The outcome queries of shares, their ends and their returns.

use super::{Lookup, of};

/// The parameters of the v3 queries.
const SHARED: &[&str] = &["sub_mchid", "transaction_id"];
const ORDER: &[&str] = &["transaction_id"];
const SHARE: &[&str] =
    &["transaction_id", "receivers.type", "receivers.account", "receivers.amount"];
const RETURN: &[&str] = &["return_mchid", "amount", "order_id", "out_order_no"];

pub(super) const LOOKUPS: &[Lookup] = &[
    of(
        &["/v3/profitsharing/orders"],
        "/v3/profitsharing/orders/{out_order_no}",
        SHARED,
        SHARE,
        "RESOURCE_NOT_EXISTS",
    ),
    of(
        &["/v3/profitsharing/orders/unfreeze"],
        "/v3/profitsharing/orders/{out_order_no}",
        SHARED,
        ORDER,
        "RESOURCE_NOT_EXISTS",
    ),
    of(
        &["/v3/profitsharing/return-orders"],
        "/v3/profitsharing/return-orders/{out_return_no}",
        &["sub_mchid", "out_order_no"],
        RETURN,
        "RESOURCE_NOT_EXISTS",
    ),
    of(
        &["/v3/ecommerce/profitsharing/orders"],
        "/v3/ecommerce/profitsharing/orders",
        SHARED,
        &["transaction_id", "receivers.type", "receivers.receiver_account", "receivers.amount"],
        "RESOURCE_NOT_EXISTS",
    ),
    of(
        &["/v3/ecommerce/profitsharing/finish-order"],
        "/v3/ecommerce/profitsharing/orders",
        SHARED,
        ORDER,
        "RESOURCE_NOT_EXISTS",
    ),
    of(
        &["/v3/ecommerce/profitsharing/returnorders"],
        "/v3/ecommerce/profitsharing/returnorders",
        &["sub_mchid", "order_id", "out_order_no"],
        RETURN,
        "RESOURCE_NOT_EXISTS",
    ),
    of(&["/v3/brand/profitsharing/orders"], "/v3/brand/profitsharing/orders", SHARED, SHARE, ""),
    of(
        &["/v3/brand/profitsharing/finish-order"],
        "/v3/brand/profitsharing/orders",
        SHARED,
        ORDER,
        "",
    ),
    of(
        &["/v3/brand/profitsharing/returnorders"],
        "/v3/brand/profitsharing/returnorders",
        &["sub_mchid", "order_id", "out_order_no"],
        RETURN,
        "",
    ),
    of(
        &["/v3/global/profit-sharing/orders"],
        "/v3/global/profit-sharing/orders/{out_order_no}",
        SHARED,
        &[
            "transaction_id",
            "receivers.type",
            "receivers.account",
            "receivers.amount",
            "receivers.currency",
        ],
        "",
    ),
    of(
        &["/secapi/pay/profitsharing", "/secapi/pay/multiprofitsharing"],
        "/pay/profitsharingquery",
        &["mch_id", "sub_mch_id", "transaction_id", "sign_type"],
        SHARE,
        "",
    ),
    of(
        &["/secapi/pay/profitsharingfinish"],
        "/pay/profitsharingquery",
        &["mch_id", "transaction_id", "sign_type"],
        ORDER,
        "",
    ),
    of(
        &["/secapi/pay/profitsharingreturn"],
        "/pay/profitsharingreturnquery",
        &["appid", "mch_id", "sub_appid", "sub_mch_id", "order_id", "out_order_no", "sign_type"],
        &["return_account_type", "return_account", "return_amount", "order_id?", "out_order_no?"],
        "",
    ),
];
