//! Refunds (`/v3/refund/domestic`): apply, query, handle an abnormal one.

use serde_json::Value;

use super::call::{
    Call, Operation, check_sub_mchid, integer, object, optional_text, owned_text, text,
};
use crate::catalogue::fields::{self, Field};
use crate::state::{Handling, OrderKey, Product, RefundTerms};
use crate::views::refunds::describe;
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::post("/v3/refund/domestic/refunds", REFUND, refund),
    Operation::get(
        "/v3/refund/domestic/refunds/{out_refund_no}",
        &[fields::text("sub_mchid").optional()],
        query,
    ),
    Operation {
        needs_serial: true,
        ..Operation::post(
            "/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund",
            ABNORMAL,
            handle_abnormal,
        )
    },
];

const REFUND: &[Field] = &[
    fields::text("sub_mchid").optional(),
    fields::text("transaction_id").optional(),
    fields::text("out_trade_no").optional(),
    fields::text("out_refund_no"),
    fields::text("reason").optional(),
    fields::text("notify_url").optional(),
    fields::text("funds_account").optional(),
    fields::object(
        "amount",
        &[
            fields::integer("refund", 1),
            fields::objects("from", &[fields::text("account"), fields::integer("amount", 0)])
                .optional(),
            fields::integer("total", 1),
            fields::choice("currency", &["CNY"]),
        ],
    ),
    fields::objects(
        "goods_detail",
        &[
            fields::text("merchant_goods_id"),
            fields::text("wechatpay_goods_id").optional(),
            fields::text("goods_name").optional(),
            fields::integer("unit_price", 0),
            fields::integer("refund_amount", 0),
            fields::integer("refund_quantity", 1),
        ],
    )
    .optional(),
];

const ABNORMAL: &[Field] = &[
    fields::text("sub_mchid").optional(),
    fields::text("out_refund_no"),
    fields::choice("type", &["USER_BANK_CARD", "MERCHANT_BANK_CARD"]),
    fields::choice(
        "bank_type",
        &[
            "CMB_DEBIT",
            "COMM_DEBIT",
            "ABC_DEBIT",
            "CCB_DEBIT",
            "ICBC_DEBIT",
            "BOC_DEBIT",
            "PAB_DEBIT",
            "SPDB_DEBIT",
            "CITIC_DEBIT",
            "CEB_DEBIT",
            "CMBC_DEBIT",
            "CIB_DEBIT",
            "GDB_DEBIT",
            "PSBC_DEBIT",
            "NBCB_DEBIT",
        ],
    )
    .optional(),
    fields::sealed("bank_account").optional(),
    fields::sealed("real_name").optional(),
];

fn refund(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let terms = terms(call, Product::Domestic, "funds_account")?;
    let refund = call.state.refund(terms, call.now)?;
    Ok(Reply::Json(describe(refund)))
}

/// Reads what both products' requests have in common.
pub(super) fn terms(
    call: &Call<'_>,
    product: Product,
    account: &str,
) -> Result<RefundTerms, Fault> {
    let body = &call.body;
    check_sub_mchid(call.identity, optional_text(body, "sub_mchid"))?;
    let given = |name: &str| owned_text(body, name).filter(|number| !number.is_empty());
    let order =
        OrderKey { transaction_id: given("transaction_id"), out_trade_no: given("out_trade_no") };
    if order.transaction_id.is_none() && order.out_trade_no.is_none() {
        let issue = "or /out_trade_no is required";
        return Err(Fault::member("/transaction_id", &Value::Null, issue, "body"));
    }
    let number = text(body, "out_refund_no");
    let amount = object(body, "amount");
    Ok(RefundTerms {
        mchid: call.identity.mchid().to_owned(),
        product,
        out_refund_no: number.to_owned(),
        order,
        sub_mchid: owned_text(body, "sub_mchid"),
        refund: amount.map_or(0, |amount| integer(amount, "refund")),
        total: amount.map_or(0, |amount| integer(amount, "total")),
        currency: amount
            .and_then(|amount| owned_text(amount, "currency"))
            .unwrap_or_else(|| "CNY".to_owned()),
        account: owned_text(body, account),
        notify_url: owned_text(body, "notify_url"),
        v2: false,
        advance: false,
    })
}

fn query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub_mchid = optional_text(&call.query, "sub_mchid");
    check_sub_mchid(call.identity, sub_mchid)?;
    let refund = call.state.query_refund(
        call.identity.mchid(),
        text(&call.path, "out_refund_no"),
        Product::Domestic,
        sub_mchid,
        call.now,
    )?;
    Ok(Reply::Json(describe(refund)))
}

pub(super) fn handle_abnormal(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let body = &call.body;
    let sub_mchid = optional_text(body, "sub_mchid");
    check_sub_mchid(call.identity, sub_mchid)?;
    let way = text(body, "type");
    if way == "USER_BANK_CARD" {
        for name in ["bank_type", "bank_account", "real_name"] {
            if optional_text(body, name).is_none() {
                let issue = "is required for USER_BANK_CARD";
                let at = format!("/{name}");
                return Err(Fault::member(&at, &Value::Null, issue, "body"));
            }
        }
    }
    let handling = Handling {
        way: way.to_owned(),
        bank_type: owned_text(body, "bank_type"),
        bank_account: owned_text(body, "bank_account"),
        real_name: owned_text(body, "real_name"),
    };
    let refund = call.state.handle_abnormal(
        call.identity.mchid(),
        text(&call.path, "refund_id"),
        text(body, "out_refund_no"),
        handling,
        sub_mchid,
        call.now,
    )?;
    Ok(Reply::Json(describe(refund)))
}
