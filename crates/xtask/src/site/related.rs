//! Finds related operations: an order, its query, its refund, the notifications of both.

use std::collections::{BTreeMap, BTreeSet};

use wechatpay_catalogue::Description;

use super::key;

/// Sequences of operations as merchants use them. The page of one step links to the others;
/// operations of the same step are alternatives.
const FLOWS: [&[&[&str]]; 15] = [
    &[
        &[
            "POST /v3/pay/transactions/jsapi",
            "POST /v3/pay/transactions/native",
            "POST /v3/pay/transactions/h5",
            "POST /v3/pay/transactions/app",
            "POST /v3/pay/transactions/codepay",
        ],
        &["TRANSACTION.SUCCESS"],
        &[
            "GET /v3/pay/transactions/out-trade-no/{out_trade_no}",
            "GET /v3/pay/transactions/id/{transaction_id}",
        ],
        &["POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close"],
        &["POST /v3/refund/domestic/refunds"],
        &["GET /v3/refund/domestic/refunds/{out_refund_no}"],
        &["REFUND.SUCCESS", "REFUND.CLOSED", "REFUND.ABNORMAL"],
        &["GET /v3/bill/tradebill"],
    ],
    &[
        &[
            "POST /v3/pay/partner/transactions/jsapi",
            "POST /v3/pay/partner/transactions/native",
            "POST /v3/pay/partner/transactions/h5",
            "POST /v3/pay/partner/transactions/app",
            "POST /v3/pay/partner/transactions/codepay",
        ],
        &["TRANSACTION.SUCCESS"],
        &[
            "GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}",
            "GET /v3/pay/partner/transactions/id/{transaction_id}",
        ],
        &["POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close"],
        &["POST /v3/refund/domestic/refunds"],
        &["GET /v3/refund/domestic/refunds/{out_refund_no}"],
        &["REFUND.SUCCESS", "REFUND.CLOSED", "REFUND.ABNORMAL"],
    ],
    &[
        &[
            "POST /v3/combine-transactions/jsapi",
            "POST /v3/combine-transactions/native",
            "POST /v3/combine-transactions/h5",
            "POST /v3/combine-transactions/app",
        ],
        &["TRANSACTION.SUCCESS"],
        &["GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}"],
        &["POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close"],
        &["POST /v3/ecommerce/refunds/apply", "POST /v3/refund/domestic/refunds"],
    ],
    &[
        &["POST /v3/profitsharing/receivers/add"],
        &["POST /v3/profitsharing/orders"],
        &["GET /v3/profitsharing/orders/{out_order_no}"],
        &["POST /v3/profitsharing/orders/unfreeze"],
        &["POST /v3/profitsharing/return-orders"],
        &["GET /v3/profitsharing/return-orders/{out_return_no}"],
        &["PROFITSHARING.SUCCESS", "PROFITSHARING.RETURN"],
        &["GET /v3/profitsharing/bills"],
    ],
    &[
        &["POST /v3/fund-app/mch-transfer/transfer-bills"],
        &[
            "GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
            "GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
        ],
        &["POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel"],
        &["MCHTRANSFER.BILL.FINISHED"],
        &["POST /v3/fund-app/mch-transfer/elecsign/out-bill-no"],
    ],
    &[
        &["POST /v3/payscore/serviceorder"],
        &["PAYSCORE.USER_CONFIRM"],
        &["GET /v3/payscore/serviceorder"],
        &["POST /v3/payscore/serviceorder/{out_order_no}/complete"],
        &["PAYSCORE.USER_PAID"],
        &["POST /v3/payscore/serviceorder/{out_order_no}/cancel"],
        &["POST /v3/payscore/serviceorder/{out_order_no}/sync"],
    ],
    &[
        &["POST /v3/ecommerce/refunds/apply"],
        &[
            "GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}",
            "GET /v3/ecommerce/refunds/id/{refund_id}",
        ],
        &["REFUND.SUCCESS", "REFUND.CLOSED", "REFUND.ABNORMAL"],
        &["POST /v3/ecommerce/refunds/{refund_id}/return-advance"],
    ],
    &[
        &["POST /v3/marketing/favor/coupon-stocks"],
        &["POST /v3/marketing/favor/stocks/{stock_id}/start"],
        &["POST /v3/marketing/favor/users/{openid}/coupons"],
        &["GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}"],
        &["COUPON.USE"],
        &["GET /v3/marketing/favor/stocks/{stock_id}/use-flow"],
    ],
    &[
        &["POST /v3/marketing/busifavor/stocks"],
        &["POST /v3/marketing/busifavor/coupons/send"],
        &["COUPON.SEND"],
        &["POST /v3/marketing/busifavor/coupons/use"],
        &["POST /v3/marketing/busifavor/subsidy/pay-receipts"],
        &["POST /v3/marketing/busifavor/subsidy/return-receipts"],
    ],
    &[
        &["COMPLAINT.CREATE", "COMPLAINT.STATE_CHANGE"],
        &["POST /v3/merchant-service/complaint-notifications"],
        &["GET /v3/merchant-service/complaints-v2"],
        &["GET /v3/merchant-service/complaints-v2/{complaint_id}"],
    ],
    &[
        &["POST /v2/pay/unifiedorder", "POST /v2/pay/micropay"],
        &["v2/transaction-success"],
        &["POST /v2/pay/orderquery"],
        &["POST /v2/pay/closeorder", "POST /v2/secapi/pay/reverse"],
        &["POST /v2/secapi/pay/refund"],
        &["POST /v2/pay/refundquery"],
        &["v2/refund-processed"],
        &["POST /v2/pay/downloadbill"],
    ],
    &[&["GET /v3/bill/tradebill"], &["GET /v3/bill/fundflowbill"], &["GET /v3/billdownload/file"]],
    &[
        &["POST /v3/new-tax-control-fapiao/fapiao-applications"],
        &["FAPIAO.ISSUED"],
        &["GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}"],
        &["POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse"],
        &["FAPIAO.REVERSED"],
    ],
    &[
        &["POST /v3/applyment4sub/applyment/"],
        &["GET /v3/applyment4sub/applyment/business_code/{business_code}"],
        &["POST /v3/merchant/media/upload"],
    ],
    &[
        &[
            "POST /v3/global/transactions/jsapi",
            "POST /v3/global/transactions/native",
            "POST /v3/global/transactions/app",
        ],
        &["TRANSACTION.SUCCESS"],
        &["GET /v3/global/transactions/out-trade-no/{out_trade_no}"],
        &["POST /v3/global/transactions/out-trade-no/{out_trade_no}/close"],
        &["POST /v3/refunds"],
        &["GET /v3/refunds/out-refund-no/{out_refund_no}"],
    ],
];

/// Most operations shown.
const SHOWN: usize = 12;

/// The position of an operation in the flows; `None` if it is in no flow.
pub(super) fn place(key: &str) -> Option<usize> {
    FLOWS
        .iter()
        .flat_map(|flow| flow.iter())
        .flat_map(|step| step.iter())
        .position(|known| *known == key)
}

/// For each description, the indexes of related ones, the closest first.
pub(super) fn all(descriptions: &[Description]) -> Vec<Vec<usize>> {
    let keys: Vec<_> = descriptions.iter().map(name).collect();
    let by_key: BTreeMap<_, _> =
        keys.iter().enumerate().map(|(place, key)| (key.as_str(), place)).collect();
    let mut links = Links(vec![Vec::new(); descriptions.len()]);
    for flow in FLOWS {
        for (n, step) in flow.iter().enumerate() {
            let others = flow.iter().enumerate().filter(|(m, _)| *m != n);
            let others = others.flat_map(|(_, step)| step.iter());
            let others: Vec<_> = others.filter_map(|key| by_key.get(key).copied()).collect();
            for place in step.iter().filter_map(|key| by_key.get(key)) {
                links.add(*place, others.iter().copied());
            }
        }
    }
    // A request is related to the query for its outcome.
    for (place, description) in descriptions.iter().enumerate() {
        let repeat = description.extensions.iter().find(|(name, _)| name == "repeat");
        let query = repeat.and_then(|(_, repeat)| repeat.get("query")?.as_str());
        let is_it = |other: &Description| {
            Some(other.entry.path) == query && other.entry.protocol == description.entry.protocol
        };
        if let Some(query) = descriptions.iter().position(is_it) {
            links.add(place, [query]);
            links.add(query, [place]);
        }
    }
    near(descriptions, &mut links);
    links.0.into_iter().enumerate().map(|(place, others)| shown(place, others)).collect()
}

struct Links(Vec<Vec<usize>>);

impl Links {
    fn add(&mut self, place: usize, others: impl IntoIterator<Item = usize>) {
        if let Some(known) = self.0.get_mut(place) {
            known.extend(others);
        }
    }
}

/// The first ones, without duplicates.
fn shown(place: usize, mut others: Vec<usize>) -> Vec<usize> {
    let mut seen = BTreeSet::from([place]);
    others.retain(|other| seen.insert(*other));
    others.truncate(SHOWN);
    others
}

/// Links operations with paths above, below, and next to each other.
fn near(descriptions: &[Description], links: &mut Links) {
    let mut by_parent: BTreeMap<(&str, String), Vec<usize>> = BTreeMap::new();
    for (place, description) in descriptions.iter().enumerate() {
        let entry = &description.entry;
        if entry.method.is_some() {
            let path = entry.path.trim_matches('/');
            let fixed: Vec<_> = path.split('/').filter(|one| !one.starts_with('{')).collect();
            // The path itself, and its parent.
            for count in [fixed.len(), fixed.len().saturating_sub(1)] {
                let parent = fixed.iter().take(count.max(3)).copied().collect::<Vec<_>>().join("/");
                by_parent.entry((entry.document, parent)).or_default().push(place);
            }
        }
    }
    for group in by_parent.values() {
        for place in group {
            links.add(*place, group.iter().copied());
        }
    }
}

/// The name in the flows: a v2 notification has its protocol.
fn name(description: &Description) -> String {
    let entry = &description.entry;
    match (entry.method, entry.protocol) {
        (None, "v2") => format!("v2/{}", entry.path.trim_start_matches("v2/")),
        _ => key(entry),
    }
}

#[cfg(test)]
mod tests {
    use wechatpay_catalogue::{describe_all, documents};

    use super::*;

    #[test]
    fn an_order_leads_to_its_query_its_refund_and_its_notification() {
        let descriptions: Vec<_> = documents().iter().flat_map(describe_all).collect();
        let keys: Vec<_> = descriptions.iter().map(name).collect();
        for key in FLOWS.iter().flat_map(|flow| flow.iter()).flat_map(|step| step.iter()) {
            assert!(keys.iter().any(|known| known == key), "no page of {key}");
        }
        let related = all(&descriptions);
        let of = |key: &str| {
            let place = keys.iter().position(|known| known == key).unwrap();
            related[place].iter().map(|place| keys[*place].as_str()).collect::<Vec<_>>()
        };
        let order = of("POST /v3/pay/transactions/jsapi");
        for other in [
            "GET /v3/pay/transactions/out-trade-no/{out_trade_no}",
            "POST /v3/refund/domestic/refunds",
            "TRANSACTION.SUCCESS",
        ] {
            assert!(order.contains(&other), "{order:?}");
        }
        assert!(of("REFUND.SUCCESS").contains(&"POST /v3/refund/domestic/refunds"));
        // In no flow: the catalogue names its query.
        let bills = of("POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills");
        assert_eq!(
            bills.first(),
            Some(&"GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}")
        );
        // In no flow and without a query: operations below the same path.
        assert!(of("GET /brand/store/brandstores").contains(&"POST /brand/store/brandstores"));
    }
}
