//! Random sequences of the actions of merchants, payers and timers. After every step the ledger
//! must be consistent, and the orders must agree with the ledger and with a simple model of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::prelude::*;

use super::super::*;
use super::{MCHID, NOW, state, terms};
use crate::clock::DAY;
use crate::storage::Store;

#[derive(Clone, Debug)]
enum Step {
    Place { order: u8, total: i64, sharing: bool },
    Act(u8, Act),
    Close(u8),
    Code { order: u8, total: i64 },
    Reverse(u8),
    Refund { order: u8, number: u8, amount: i64, only_balance: bool },
    End { number: u8, how: u8 },
    Share { order: u8, number: u8, amount: i64, unfreeze: bool },
    GiveBack { share: u8, number: u8, amount: i64 },
    Subsidise { order: u8, amount: i64 },
    TakeBack { order: u8, refund: u8, number: u8, amount: i64 },
    Spend(i64),
    Wait(i64),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    // Few numbers, so that the steps often act on the same objects.
    let (order, refund) = (0_u8..3, 0_u8..4);
    let total =
        prop_oneof![6 => 1_i64..500, 1 => Just(99_901), 1 => Just(99_903), 1 => Just(99_904)];
    let amount = prop_oneof![6 => 1_i64..100, 1 => Just(99_901)];
    let act = prop_oneof![
        3 => Just(Act::Pay),
        1 => Just(Act::Start),
        1 => Just(Act::Fail),
        1 => Just(Act::Cancel),
    ];
    let wait = prop_oneof![
        6 => Just(1),
        4 => Just(60),
        2 => Just(10),
        1 => Just(7200),
        1 => Just(DAY),
        1 => Just(8 * DAY),
    ];
    let step = prop_oneof![
        3 => (order.clone(), total.clone(), any::<bool>())
            .prop_map(|(order, total, sharing)| Step::Place { order, total, sharing }),
        4 => (order.clone(), act).prop_map(|(order, act)| Step::Act(order, act)),
        1 => order.clone().prop_map(Step::Close),
        1 => (order.clone(), total).prop_map(|(order, total)| Step::Code { order, total }),
        1 => order.clone().prop_map(Step::Reverse),
        5 => (order.clone(), refund.clone(), amount, any::<bool>()).prop_map(
            |(order, number, amount, only_balance)| Step::Refund {
                order, number, amount, only_balance,
            },
        ),
        5 => (refund.clone(), 0_u8..3).prop_map(|(number, how)| Step::End { number, how }),
        4 => (order.clone(), 0_u8..3, 0_i64..40, any::<bool>()).prop_map(
            |(order, number, amount, unfreeze)| Step::Share { order, number, amount, unfreeze },
        ),
        2 => (0_u8..3, 0_u8..3, 0_i64..40)
            .prop_map(|(share, number, amount)| Step::GiveBack { share, number, amount }),
        3 => (order.clone(), prop_oneof![3 => Just(SUBSIDY), 1 => 0..SUBSIDY])
            .prop_map(|(order, amount)| Step::Subsidise { order, amount }),
        3 => (order.clone(), refund.clone(), 0_u8..3, 0..=SUBSIDY).prop_map(
            |(order, refund, number, amount)| Step::TakeBack { order, refund, number, amount },
        ),
        1 => (0_i64..600).prop_map(Step::Spend),
        2 => wait.prop_map(Step::Wait),
    ];
    prop::collection::vec(step, 1..60)
}

/// The refunds that the merchant knows, by number: order and amount.
#[derive(Default)]
struct Model {
    refunds: BTreeMap<u8, (u8, i64)>,
}

fn number(order: u8) -> String {
    format!("order-{order}")
}

/// The sub-merchant of one order, to which the partner adds a subsidy.
const SUB: &str = "1600000001";
const SUBSIDY: i64 = 50;
const RECEIVER: &str = "1900000100";

fn sub(order: u8) -> Option<String> {
    (order == 2).then(|| SUB.to_owned())
}

fn transaction(state: &State, order: u8) -> String {
    let order = state.order(MCHID, &number(order));
    let payment = order.and_then(|order| order.payment.as_ref());
    payment.map(|payment| payment.transaction_id.clone()).unwrap_or_default()
}

fn run(state: &mut State, model: &mut Model, step: &Step, now: &mut i64) {
    match step {
        Step::Place { order, total, sharing } => {
            let mut terms = terms(&number(*order), *total);
            terms.profit_sharing = *sharing;
            terms.sub = sub(*order).map(|mchid| Sub { mchid, appid: None, openid: None });
            if terms.sub.is_some() {
                let info = serde_json::json!({ "subsidy_amount": SUBSIDY });
                terms.others.push(("settle_info".to_owned(), info));
            }
            let _ = state.place(terms, *now);
        }
        Step::Act(order, act) => {
            let before = state.order(MCHID, &number(*order)).is_some_and(|o| o.payment.is_some());
            let done = state.act(&key(MCHID, &number(*order)), *act, *now).is_ok();
            assert!(!(before && done), "a paid order took an act");
        }
        Step::Close(order) => {
            let _ = state.close(MCHID, &number(*order), sub(*order).as_deref());
        }
        Step::Code { order, total } => {
            let mut terms = terms(&number(*order), *total);
            terms.trade_type = TradeType::Code;
            terms.sub = sub(*order).map(|mchid| Sub { mchid, appid: None, openid: None });
            let _ = state.pay_by_code(terms, &format!("13000000000000000{order}"), *now);
        }
        Step::Reverse(order) => {
            let _ = state.reverse(MCHID, &number(*order), sub(*order).as_deref(), *now);
        }
        Step::Refund { order, number: refund, amount, only_balance } => {
            let total = state.order(MCHID, &number(*order)).map_or(1, |order| order.terms.total);
            let terms = RefundTerms {
                mchid: MCHID.into(),
                product: Product::Domestic,
                out_refund_no: format!("refund-{refund}"),
                order: OrderKey { transaction_id: None, out_trade_no: Some(number(*order)) },
                sub_mchid: sub(*order),
                refund: *amount,
                total,
                currency: "CNY".into(),
                account: only_balance.then(|| "AVAILABLE".into()),
                notify_url: None,
                v2: false,
                advance: false,
            };
            if state.refund(terms, *now).is_ok() {
                // A number always belongs to the same refund.
                let known = model.refunds.entry(*refund).or_insert((*order, *amount));
                assert_eq!(*known, (*order, *amount));
            }
        }
        Step::End { number, how } => {
            let number = format!("refund-{number}");
            let _ = match how {
                0 => state.succeed(MCHID, &number, *now),
                1 => state.make_abnormal(MCHID, &number, *now),
                _ => state.close_refund(MCHID, &number, *now),
            };
        }
        Step::Share { order, number, amount, unfreeze } => {
            let sub_mchid = sub(*order);
            let owner = sub_mchid.clone().unwrap_or_else(|| MCHID.to_owned());
            state.add_receiver(&owner, "MERCHANT_ID", RECEIVER);
            let receiver = Receiver {
                kind: "MERCHANT_ID".into(),
                account: RECEIVER.into(),
                amount: *amount,
                description: "d".into(),
            };
            let terms = ShareTerms {
                mchid: MCHID.into(),
                sub_mchid,
                transaction_id: transaction(state, *order),
                out_order_no: format!("share-{number}"),
                owner,
                receivers: if *amount > 0 { vec![receiver] } else { Vec::new() },
                description: "d".into(),
                notify_url: None,
                unfreeze: *unfreeze,
            };
            let _ = state.share(terms, *now);
        }
        Step::GiveBack { share, number, amount } => {
            for sub_mchid in [None, Some(SUB.to_owned())] {
                let request = ReturnRequest {
                    mchid: MCHID.into(),
                    sub_mchid,
                    order: format!("share-{share}"),
                    out_return_no: format!("return-{number}"),
                    return_mchid: RECEIVER.into(),
                    amount: *amount,
                    description: "d".into(),
                };
                let _ = state.return_share(request, *now);
            }
        }
        Step::Subsidise { order, amount } => {
            let terms = OrderSubsidyTerms {
                mchid: MCHID.into(),
                sub_mchid: sub(*order).unwrap_or_default(),
                transaction_id: transaction(state, *order),
                out_subsidy_no: None,
                amount: *amount,
                description: "d".into(),
            };
            let _ = state.subsidise_order(terms, *now);
        }
        Step::TakeBack { order, refund, number, amount } => {
            let refund = state.refund_as_it_is(MCHID, &format!("refund-{refund}"));
            let terms = OrderSubsidyReturnTerms {
                mchid: MCHID.into(),
                sub_mchid: sub(*order).unwrap_or_default(),
                transaction_id: transaction(state, *order),
                subsidy_id: None,
                refund_id: refund.map(|refund| refund.refund_id.clone()).unwrap_or_default(),
                out_order_no: format!("back-{number}"),
                amount: *amount,
                description: "d".into(),
                from: None,
            };
            let _ = state.return_order_subsidy(terms, *now);
        }
        Step::Spend(fen) => {
            for mchid in [MCHID, SUB] {
                let _ = state.set_balance(&account(mchid, Pocket::Available), *fen, *now);
            }
        }
        Step::Wait(seconds) => {
            *now += seconds;
            state.run_due(*now);
        }
    }
}

/// Checks the invariants that hold at any time.
fn check(state: &State, model: &Model) {
    assert_eq!(state.ledger.fault(), None);
    let of = |mchid, pocket| state.ledger.balance(&account(mchid, pocket));
    let on = |pocket| of(MCHID, pocket) + of(SUB, pocket);
    // The accounts hold the money of the orders.
    let sum =
        |part: fn(&Order) -> i64| state.tables.orders.values().map(|one| part(&one)).sum::<i64>();
    assert_eq!(on(Pocket::Unsettled), sum(|order| order.unsettled));
    assert_eq!(on(Pocket::Frozen), sum(|order| order.frozen));
    // The money of the receivers agrees with the shares and with the orders.
    let got: i64 = state
        .shares()
        .flat_map(|share| share.receivers.clone())
        .map(|portion| portion.amount - portion.returned)
        .sum();
    assert_eq!(of(RECEIVER, Pocket::Available), got);
    assert_eq!(sum(|order| order.shared), got);
    assert!(sum(|order| order.subsidised) <= SUBSIDY);
    // The money in transit is the sum of the refunds in processing.
    let under_way: i64 = state
        .tables
        .refunds
        .values()
        .filter(|refund| matches!(refund.status(), "PROCESSING" | "ABNORMAL"))
        .map(|refund| refund.terms.refund)
        .sum();
    assert_eq!(state.ledger.balance(ledger::TRANSIT), under_way);
    for order in state.tables.orders.values() {
        assert!(order.refunded >= 0 && order.refunded <= order.terms.total);
        let counted: i64 = order
            .refunds
            .iter()
            .filter_map(|key| state.tables.refunds.get(key))
            .filter(|refund| refund.status() != "CLOSED")
            .map(|refund| refund.terms.refund)
            .sum();
        assert_eq!(order.refunded, counted);
        assert!(order.unsettled >= 0 && order.frozen >= 0);
    }
    for (refund, (_, amount)) in &model.refunds {
        let known = state.refund_as_it_is(MCHID, &format!("refund-{refund}")).unwrap();
        assert_eq!(known.terms.refund, *amount);
    }
}

/// A sequence that random steps seldom produce: an order with a subsidy and a refund of one fen.
fn subsidised() -> [Step; 6] {
    [
        Step::Spend(600),
        Step::Place { order: 2, total: 400, sharing: true },
        Step::Act(2, Act::Pay),
        Step::Wait(60),
        Step::Subsidise { order: 2, amount: SUBSIDY },
        Step::Refund { order: 2, number: 0, amount: 1, only_balance: false },
    ]
}

proptest! {
    #[test]
    fn what_a_partner_added_neither_appears_nor_vanishes(steps in steps()) {
        let (mut state, mut model, mut now) = (state(), Model::default(), NOW);
        for step in subsidised().iter().chain(&steps) {
            run(&mut state, &mut model, step, &mut now);
            check(&state, &model);
        }
        prop_assert!(state.tables.order_subsidies.count() == 1);
    }

    #[test]
    fn money_neither_appears_nor_vanishes(steps in steps()) {
        let (mut state, mut model, mut now) = (state(), Model::default(), NOW);
        for step in &steps {
            run(&mut state, &mut model, step, &mut now);
            check(&state, &model);
        }
    }

    #[test]
    fn a_state_on_the_disk_is_the_one_in_memory(steps in steps()) {
        let (mut state, mut model, mut now) = (state(), Model::default(), NOW);
        let (mut other, mut later) = (Model::default(), NOW);
        let store = Arc::new(Store::temporary().unwrap());
        let mut stored = super::state();
        stored.move_to(&store).unwrap();
        for step in &steps {
            run(&mut state, &mut model, step, &mut now);
            run(&mut stored, &mut other, step, &mut later);
            // No row stays in memory, so that every kind of step must read its rows from the store.
            stored.write_to(&store);
            stored.release();
            prop_assert_eq!(stored.all_tables().map(|(_, table)| table.held()).sum::<usize>(), 0);
            prop_assert_eq!(state.next_due(), stored.next_due());
        }
        check(&stored, &other);
        prop_assert_eq!(state.dump(), stored.dump());
        prop_assert!(!store.has_failed());
    }

    #[test]
    fn a_state_that_was_stored_goes_on_like_the_other(steps in steps(), cut: prop::sample::Index) {
        let (mut state, mut model, mut now) = (state(), Model::default(), NOW);
        let cut = cut.index(steps.len());
        for step in &steps[..cut] {
            run(&mut state, &mut model, step, &mut now);
        }
        let mut again = super::state();
        again.load(&state.dump()).unwrap();
        let mut other = Model { refunds: model.refunds.clone() };
        let mut later = now;
        for step in &steps[cut..] {
            run(&mut state, &mut model, step, &mut now);
            run(&mut again, &mut other, step, &mut later);
        }
        prop_assert_eq!(state.dump(), again.dump());
        check(&again, &other);
    }
}
