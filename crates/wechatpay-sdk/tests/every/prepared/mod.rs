//! What has to be there before an operation's minimal request can succeed.

mod marketing;
mod orders;
mod sharing;
mod users;

use serde_json::{Map, Value};
use wechatpay_catalogue::example::{Mode, Request};

use crate::world::World;

/// An operation that refuses its minimal request, and why that is right.
pub(crate) struct Refused {
    pub(crate) operation: &'static str,
    pub(crate) error: &'static str,
    #[expect(dead_code, reason = "for people")]
    pub(crate) why: &'static str,
}

pub(crate) const REFUSED: &[Refused] = &[
    Refused {
        operation: "POST /billcommentsp/batchquerycomment",
        error: "the answer is not readable XML",
        why: "a success is a file of comments; the catalogue knows the members of a failure only",
    },
    Refused {
        operation: "POST /applyment/micro/signcontract",
        error: "mch_id不能为空",
        why: "no member of it is known: it takes what only its callers know",
    },
    Refused {
        operation: "POST /v3/global/transactions/id/{transaction_id}/close",
        error: "404 ORDER_NOT_EXIST",
        why: "an order has its number of the platform's once it is paid, and is not closed any more then",
    },
];

/// Prepares a world for a request; gives the numbers of what is there now.
pub(crate) type Prepare = Box<dyn Fn(&mut World, &Request) -> Map<String, Value>>;

type Step = fn(&mut World, &Request, bool) -> Map<String, Value>;

const MERCHANT_ID: &str = "1900000100";

/// By the beginning of an operation's name or a part of it; the first that fits.
const STEPS: &[(&str, Step)] = &[
    ("transactions/out-trade-no/{out_trade_no}/close", orders::placed),
    ("transactions/id/{transaction_id}/close", orders::placed),
    ("GET /v3/global/transactions", orders::paid),
    ("/v3/global/micropay/transactions/pay", overseas),
    ("/v3/global/micropay", orders::scanned),
    ("GET /v3/global/refunds", orders::refunded),
    ("POST /v3/global/refunds", orders::paid),
    ("POST /v3/global/transactions/", overseas),
    ("GET /v3/global/statements", sharing::billed),
    ("/v3/combine-transactions/out-trade-no/{combine_out_trade_no}", orders::combined),
    ("/transactions/out-trade-no/{out_trade_no}/reverse", orders::scanned),
    ("GET /v3/pay/", orders::paid),
    ("POST /v3/pay/", nothing),
    ("POST /v3/combine-transactions/", nothing),
    ("POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund", orders::abnormal),
    ("POST /v3/refund/domestic/refunds", orders::paid),
    ("GET /v3/refund/domestic/refunds", orders::refunded),
    ("POST /v3/ecommerce/refunds/apply", orders::paid),
    ("POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund", orders::abnormal),
    ("/v3/ecommerce/refunds/{refund_id}/return-advance", orders::advanced),
    ("GET /v3/ecommerce/refunds", orders::refunded_by_platform),
    ("POST /v3/profitsharing/return-orders", sharing::shared),
    ("GET /v3/profitsharing/return-orders", sharing::returned),
    ("POST /v3/profitsharing/orders", sharing::ripe),
    ("GET /v3/profitsharing/orders", sharing::shared),
    ("GET /v3/profitsharing/transactions", sharing::ripe),
    ("GET /v3/profitsharing/bills", sharing::billed),
    ("GET /v3/ecommerce/profitsharing/returnorders", sharing::returned_by_platform),
    ("POST /v3/ecommerce/profitsharing/returnorders", sharing::shared_by_platform),
    ("GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts", sharing::ripe),
    ("GET /v3/ecommerce/profitsharing/orders", sharing::shared_by_platform),
    ("POST /v3/ecommerce/profitsharing/orders", sharing::ripe),
    ("POST /v3/ecommerce/profitsharing/finish-order", sharing::ripe),
    ("POST /v3/ecommerce/subsidies/create", sharing::subsidised),
    ("POST /v3/ecommerce/subsidies/cancel", sharing::subsidised),
    ("POST /v3/ecommerce/subsidies/return", sharing::subsidy_paid),
    ("GET /v3/bill/", sharing::billed),
    ("GET /v3/ecommerce/bill/", sharing::billed),
    ("GET /v3/billdownload/file", sharing::bill_asked),
    ("/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/", users::transferred),
    ("GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/", users::transferred),
    ("GET /v3/marketing/busifavor/callbacks", marketing::called_back),
    ("GET /v3/marketing/favor/callbacks", marketing::called_back),
    ("GET /v3/merchant-service/complaint-notifications", marketing::called_back),
    ("GET /v3/marketing/busifavor/stocks/{stock_id}", marketing::stocked),
    ("POST /v3/marketing/busifavor/coupons/send", marketing::stocked),
    ("POST /v3/marketing/busifavor/coupons/return", marketing::used),
    ("/v3/marketing/busifavor/coupons/use", marketing::sent),
    ("/v3/marketing/busifavor/coupons/deactivate", marketing::sent),
    ("GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}", marketing::sent),
    ("POST /v3/marketing/busifavor/subsidy/pay-receipts", marketing::subsidy_due),
    ("GET /v3/marketing/busifavor/subsidy/pay-receipts/", marketing::receipt),
    ("POST /v3/marketing/busifavor/subsidy/return-receipts", marketing::receipt),
    ("GET /v3/marketing/busifavor/subsidy/return-receipts/", marketing::receipt_returned),
    ("POST /v3/marketing/favor/users/{openid}/coupons", marketing::favoured),
    ("GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}", marketing::favour_sent),
    ("/v3/merchant-service/complaints-v2/{complaint_id}", users::complained),
    ("GET /v3/merchant-service/images/{media_id}", users::pictured),
    ("/v3/papay/contracts/{contract_id}/", users::signed),
    ("/v3/partner-papay/contracts/{contract_id}/", users::signed),
    ("POST /v3/papay/pay/", users::signed),
    ("/out-contract-code/{out_contract_code}", users::signed),
    ("POST /papay/deletecontract", users::signed_in_v2),
    ("POST /papay/querycontract", users::signed_in_v2),
    ("POST /papay/partner/deletecontract", users::signed_in_v2),
    ("POST /papay/partner/querycontract", users::signed_in_v2),
    ("POST /pay/pappayapply", users::signed_in_v2),
    ("POST /pay/partner/pappayapply", users::signed_in_v2),
    ("paporderquery", users::deducted),
    ("POST /pay/unifiedorder", nothing),
    ("POST /pay/micropay", nothing),
    ("POST /pay/closeorder", orders::placed),
    ("POST /pay/orderquery", orders::paid),
    ("POST /secapi/pay/reverse", orders::scanned),
    ("POST /secapi/pay/refund", orders::paid),
    ("POST /pay/refundquery", orders::refunded),
    ("POST /pay/downloadbill", sharing::billed),
    ("POST /pay/downloadfundflow", sharing::billed),
    ("POST /pay/profitsharingreturnquery", sharing::returned),
    ("POST /secapi/pay/profitsharingreturn", sharing::shared),
    ("POST /pay/profitsharingquery", sharing::shared),
    ("POST /pay/profitsharingorderamountquery", sharing::ripe),
    ("POST /secapi/pay/profitsharing", sharing::ripe),
    ("POST /secapi/pay/multiprofitsharing", sharing::ripe),
];

/// The preparation of an operation, if it needs a world of its own.
pub(crate) fn preparation(operation: &str, mode: Mode) -> Option<Prepare> {
    // Contracts overseas have no state here.
    if operation.contains("/v3/global/papay/") {
        return None;
    }
    let (pattern, step) = STEPS.iter().find(|(pattern, _)| operation.contains(pattern))?;
    let (step, is_partner) = (*step, mode == Mode::Partner);
    let is_overseas = operation.contains("/v3/global/") || pattern.contains("/v3/global/");
    Some(Box::new(move |world, request| {
        if is_overseas {
            world.become_merchant("hong_kong", usize::from(is_partner));
        }
        step(world, request, is_partner)
    }))
}

fn numbers<const N: usize>(pairs: [(&str, &Value); N]) -> Map<String, Value> {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value.clone())).collect()
}

/// A member of a request, wherever it stands.
fn find<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    match value {
        Value::Object(members) => {
            members.get(name).or_else(|| members.values().find_map(|value| find(value, name)))
        }
        Value::Array(items) => items.iter().find_map(|item| find(item, name)),
        _ => None,
    }
}

fn asked(request: &Request, name: &str) -> Option<Value> {
    let body = request.body.as_ref().and_then(|body| find(body, name));
    body.or_else(|| request.query.get(name)).or_else(|| request.path.get(name)).cloned()
}

/// What the request says of an order's amount.
fn total(request: &Request) -> i64 {
    let known = ["total", "total_amount", "total_fee", "order_amount"];
    let known = known.iter().find_map(|name| asked(request, name));
    let known = known.and_then(|total| total.as_i64().or_else(|| total.as_str()?.parse().ok()));
    known.unwrap_or(100_000).max(2)
}

fn nothing(_: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    Map::new()
}

fn overseas(_: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    Map::new()
}

const OPENID: &str = "oUpF8uMuAJO2M2pb1Q9zNjWeS6o";
