//! What has to be there before an operation's minimal request can succeed.

mod begun;
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
        error: "the answer is not valid XML",
        why: "a success is a file of comments; the catalogue knows the members of a failure only",
    },
    Refused {
        operation: "POST /applyment/micro/signcontract",
        error: "mch_id不能为空",
        why: "no member of it is known: it takes what only its callers know",
    },
    Refused {
        operation: "GET /v3/payscore/partner/permissions/search",
        error: "openid与sub_openid不能同时为空",
        why: "one of the two names the user; the catalogue has each as optional",
    },
    Refused {
        operation: "POST /v3/payscore/partner/permissions/terminate",
        error: "openid与sub_openid不能同时为空",
        why: "one of the two names the user; the catalogue has each as optional",
    },
    Refused {
        operation: "POST /mmpaymkttransfers/promotion/querywwsptrans2pocket",
        error: "缺少参数partner_trade_no",
        why: "the catalogue has its number as optional; without it, nothing is asked for",
    },
    Refused {
        operation: "POST /v3/global/transactions/id/{transaction_id}/close",
        error: "404 ORDER_NOT_EXIST",
        why: "an order has its number of the platform's once it is paid, and is not closed any more then",
    },
];

/// Prepares a world for a request, and returns the numbers of the objects in it.
pub(crate) type Prepare = Box<dyn Fn(&mut World, &Request) -> Map<String, Value>>;

type Step = fn(&mut World, &Request, bool) -> Map<String, Value>;

const MERCHANT_ID: &str = "1900000100";

/// By the beginning of an operation's name or a part of it; the first that fits.
const STEPS: &[(&str, Step)] = &[
    ("GET /brand/marketing/product-coupon/notify-configs", begun::product_url),
    ("GET /v3/marketing/partner/product-coupon/notify-configs", begun::product_url),
    ("product-coupon/product-coupons/{product_coupon_id}/deactivate", begun::product),
    ("GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}", begun::product),
    (
        "GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
        begun::product,
    ),
    (
        "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
        begun::product,
    ),
    (
        "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
        begun::product,
    ),
    ("product-coupon/users/{openid}/coupons/{coupon_code}/confirm", begun::coupon_taken),
    ("product-coupon/users/{openid}/coupons/{coupon_code}/return", begun::coupon_used),
    ("product-coupon/users/{openid}/coupons/{coupon_code}", begun::coupon_sent),
    ("POST /brand/marketing/product-coupon/users/{openid}/coupons", begun::product),
    ("POST /v3/marketing/partner/product-coupon/users/{openid}/coupons", begun::product),
    ("product-coupon/users/{openid}/pre-send-coupon", begun::product),
    ("POST /brand/marketing/product-coupon/product-coupons", nothing),
    ("POST /v3/marketing/partner/product-coupon/product-coupons", nothing),
    ("/v3/global/papay/transactions/", begun::deducted_overseas),
    ("POST /v3/global/papay/transactions", begun::signed_overseas),
    ("entrust-sign", nothing),
    ("/v3/global/papay/contracts/", begun::signed_overseas),
    ("/v3/payscore/serviceorder/{out_order_no}/cancel", begun::scored),
    ("/v3/payscore/serviceorder/{out_order_no}/complete", begun::confirmed),
    ("/v3/payscore/serviceorder/{out_order_no}/", begun::completed),
    ("GET /v3/payscore/serviceorder", begun::scored),
    ("/v3/payscore/partner/serviceorder/{out_order_no}/cancel", begun::scored),
    ("/v3/payscore/partner/serviceorder/{out_order_no}/complete", begun::confirmed),
    ("/v3/payscore/partner/serviceorder/{out_order_no}/", begun::completed),
    ("GET /v3/payscore/partner/serviceorder", begun::scored),
    ("POST /v3/payscore/serviceorder", nothing),
    ("POST /v3/payscore/partner/serviceorder", nothing),
    ("/v3/payscore/permissions/authorization-code/", begun::permitted),
    ("/v3/payscore/permissions/openid/", begun::permitted),
    ("/v3/payscore/partner/permissions/authorization-code/", begun::permitted),
    ("/v3/payscore/partner/permissions/search", begun::permitted),
    ("/v3/payscore/partner/permissions/terminate", begun::permitted),
    ("POST /v3/payscore/permissions", nothing),
    ("POST /v3/transfer/batches", begun::adding_up),
    ("POST /v3/partner-transfer/batches", begun::adding_up),
    ("GET /v3/transfer/batches", begun::batched),
    ("GET /v3/partner-transfer/batches", begun::batched),
    ("GET /v3/merchant/fund/withdraw/withdraw-id/", begun::withdrawn),
    ("GET /v3/merchant/fund/withdraw/out-request-no/", begun::withdrawn),
    ("GET /v3/merchant/fund/dayendbalance", begun::yesterday),
    ("GET /v3/ecommerce/fund/enddaybalance", begun::yesterday),
    ("POST /v3/merchant/fund/withdraw", nothing),
    ("GET /v3/ecommerce/fund/withdraw", begun::withdrawn_for_another),
    ("POST /v3/ecommerce/fund/withdraw", nothing),
    ("POST /mmpaymkttransfers/gethbinfo", begun::given),
    ("POST /mmpaymkttransfers/queryworkwxredpack", begun::given_to_a_member),
    ("POST /mmpaymkttransfers/gettransferinfo", begun::paid_out),
    ("POST /mmpaymkttransfers/promotion/transfers", begun::own_appid),
    ("POST /mmpaymkttransfers/send", begun::own_appid),
    ("POST /v3/applyment4sub/applyment/", nothing),
    ("GET /v3/applyment4sub/applyment/", begun::applied),
    ("POST /v3/ecommerce/applyments/submit-sign-verify-info", nothing),
    ("/v3/ecommerce/applyments/out-request-no/", begun::applied_at_a_platform),
    ("/v3/ecommerce/applyments/{applyment_id}", begun::applied_at_a_platform),
    ("POST /v3/ecommerce/applyments/", nothing),
    ("/v3/apply4sub/sub_merchants/{sub_mchid}/application/", begun::settling),
    ("GET /v3/new-tax-control-fapiao/merchant/development-config", begun::configured),
    ("GET /v3/new-tax-control-fapiao/user-title/title-url", nothing),
    ("GET /v3/new-tax-control-fapiao/user-title", begun::titled),
    ("/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards", nothing),
    ("/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}", begun::invoiced),
    ("POST /v3/new-tax-control-fapiao/fapiao-applications", nothing),
    ("POST /v3/vehicle/transactions/parking", begun::parked),
    ("GET /v3/vehicle/transactions/out-trade-no/", begun::parking_paid),
    (
        "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/",
        begun::transferred_by_partner,
    ),
    ("/v3/ecommerce/mch-transfer/transfer-bills/", begun::transferred_by_platform),
    ("/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/", users::transferred),
    ("POST /v3/fund-app/mch-transfer/transfer-bills/transfer", users::authorized),
    ("POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer", users::authorized),
    ("/user-confirm-authorization/out-authorization-no/", users::authorized),
    ("/user-confirm-authorizations/{out_authorization_no}", users::authorized),
    ("POST /v3/fund-app/mch-transfer/transfer-bills", nothing),
    ("POST /v3/vehicle/parking/parkings", nothing),
    ("transactions/out-trade-no/{out_trade_no}/close", orders::placed),
    ("transactions/id/{transaction_id}/close", orders::placed),
    ("GET /v3/global/transactions", orders::paid),
    ("/v3/global/micropay/transactions/pay", nothing),
    ("/v3/global/micropay", orders::scanned),
    ("GET /v3/global/refunds", orders::refunded),
    ("POST /v3/global/refunds", orders::paid),
    ("POST /v3/global/transactions/", nothing),
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
    ("POST /v3/papay/insurance-pay/transactions/apply", users::insured),
    ("/v3/papay/insurance-sign/contracts/plan-id/", users::insured),
    ("/out-contract-code/{out_contract_code}", users::signed),
    ("POST /papay/deletecontract", users::signed_in_v2),
    ("POST /papay/querycontract", users::signed_in_v2),
    ("POST /papay/partner/deletecontract", users::signed_in_v2),
    ("POST /papay/partner/querycontract", users::signed_in_v2),
    ("POST /pay/pappayapply", users::signed_in_v2),
    ("POST /pay/partner/pappayapply", users::signed_in_v2),
    ("paporderquery", users::deducted),
    ("POST /pay/unifiedorder", nothing),
    ("POST /pay/contractorder", nothing),
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

/// Finds a member of a request at any depth.
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

const OPENID: &str = "oUpF8uMuAJO2M2pb1Q9zNjWeS6o";
