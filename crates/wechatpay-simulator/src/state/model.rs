//! Random sequences of what merchants, payers and time can do. After every step the ledger has to
//! be right, and the orders have to agree with it and with a plain model of them.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::orders::tests::{MCHID, NOW, state, terms};
use super::refunds::OrderKey;
use super::*;
use crate::clock::DAY;

#[derive(Clone, Debug)]
enum Step {
    Place { order: u8, total: i64, sharing: bool },
    Act(u8, Act),
    Close(u8),
    Code { order: u8, total: i64 },
    Reverse(u8),
    Refund { order: u8, number: u8, amount: i64, only_balance: bool },
    End { number: u8, how: u8 },
    Spend(i64),
    Wait(i64),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    // Few numbers, so that steps meet.
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
        5 => (order, refund.clone(), amount, any::<bool>()).prop_map(
            |(order, number, amount, only_balance)| Step::Refund {
                order, number, amount, only_balance,
            },
        ),
        5 => (refund, 0_u8..3).prop_map(|(number, how)| Step::End { number, how }),
        1 => (0_i64..600).prop_map(Step::Spend),
        2 => wait.prop_map(Step::Wait),
    ];
    prop::collection::vec(step, 1..60)
}

/// What the merchant believes of its refunds, by number: order, amount, and whether it counts.
#[derive(Default)]
struct Model {
    refunds: BTreeMap<u8, (u8, i64)>,
}

fn number(order: u8) -> String {
    format!("order-{order}")
}

fn run(state: &mut State, model: &mut Model, step: &Step, now: &mut i64) {
    match step {
        Step::Place { order, total, sharing } => {
            let mut terms = terms(&number(*order), *total);
            terms.profit_sharing = *sharing;
            let _ = state.place(terms, *now);
        }
        Step::Act(order, act) => {
            let before = state.order(MCHID, &number(*order)).is_some_and(|o| o.payment.is_some());
            let done = state.act(&key(MCHID, &number(*order)), *act, *now).is_ok();
            assert!(!(before && done), "a paid order took an act");
        }
        Step::Close(order) => {
            let _ = state.close(MCHID, &number(*order), None);
        }
        Step::Code { order, total } => {
            let mut terms = terms(&number(*order), *total);
            terms.trade_type = TradeType::Code;
            let _ = state.pay_by_code(terms, &format!("13000000000000000{order}"), *now);
        }
        Step::Reverse(order) => {
            let _ = state.reverse(MCHID, &number(*order), None, *now);
        }
        Step::Refund { order, number: refund, amount, only_balance } => {
            let total = state.order(MCHID, &number(*order)).map_or(1, |order| order.terms.total);
            let terms = RefundTerms {
                mchid: MCHID.into(),
                product: Product::Domestic,
                out_refund_no: format!("refund-{refund}"),
                order: OrderKey { transaction_id: None, out_trade_no: Some(number(*order)) },
                sub_mchid: None,
                refund: *amount,
                total,
                currency: "CNY".into(),
                account: only_balance.then(|| "AVAILABLE".into()),
                notify_url: None,
                v2: false,
                advance: false,
            };
            if state.refund(terms, *now).is_ok() {
                // One number is one refund, for good.
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
        Step::Spend(fen) => {
            let account = account(MCHID, Pocket::Available);
            let _ = state.set_balance(&account, *fen, *now);
        }
        Step::Wait(seconds) => {
            *now += seconds;
            state.run_due(*now);
        }
    }
}

/// What has to hold at any time.
fn check(state: &State, model: &Model) {
    assert_eq!(state.ledger.fault(), None);
    let on = |pocket| state.ledger.balance(&account(MCHID, pocket));
    // The money of orders is where the orders say it is.
    let sum = |part: fn(&Order) -> i64| state.orders.values().map(part).sum::<i64>();
    assert_eq!(on(Pocket::Unsettled), sum(|order| order.unsettled));
    assert_eq!(on(Pocket::Frozen), sum(|order| order.frozen));
    // What is between merchant and payer is what the refunds under way say.
    let under_way: i64 = state
        .refunds
        .values()
        .filter(|refund| matches!(refund.status(), "PROCESSING" | "ABNORMAL"))
        .map(|refund| refund.terms.refund)
        .sum();
    assert_eq!(state.ledger.balance(ledger::TRANSIT), under_way);
    for order in state.orders.values() {
        assert!(order.refunded >= 0 && order.refunded <= order.terms.total);
        let counted: i64 = order
            .refunds
            .iter()
            .filter_map(|key| state.refunds.get(key))
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

proptest! {
    #[test]
    fn money_neither_appears_nor_vanishes(steps in steps()) {
        let (mut state, mut model, mut now) = (state(), Model::default(), NOW);
        for step in &steps {
            run(&mut state, &mut model, step, &mut now);
            check(&state, &model);
        }
    }

    #[test]
    fn a_state_that_was_stored_goes_on_like_the_other(steps in steps(), cut: prop::sample::Index) {
        let (mut state, mut model, mut now) = (state(), Model::default(), NOW);
        let cut = cut.index(steps.len());
        for step in &steps[..cut] {
            run(&mut state, &mut model, step, &mut now);
        }
        let mut again = orders::tests::state();
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
