//! Whether the platform is what the model says: every balance, order and rule after each step; after
//! a kill every refund, and what signed queries tell, too.

use serde_json::{Value, json};

use super::reference::{Order, OrderState};
use super::rules::Books;
use super::step::{DEDUCTIONS, ORDERS, REFUNDS, RETURNS, SHARES, TRANSFERS};
use super::world::{RECEIVER, World};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Depth {
    Money,
    Deep,
}

pub(super) fn check(world: &World, books: &mut Books, depth: Depth) -> Result<(), String> {
    let clock = world.asked("GET", "clock", Value::Null);
    same("the clock", &clock["now"], &json!(rfc3339(books.model.now)))?;
    money(world, books)?;
    rules(world, books)?;
    for number in 0..ORDERS + DEDUCTIONS {
        order(world, books, number)?;
    }
    if depth == Depth::Deep {
        for number in 0..REFUNDS {
            refund(world, books, number)?;
        }
        transfers(world, books)?;
        shares(world, books)?;
    }
    Ok(())
}

fn same(what: &str, is: &Value, should: &Value) -> Result<(), String> {
    if is == should { Ok(()) } else { Err(format!("{what}: {is} instead of {should}")) }
}

/// Every fen is where the model has it, and nowhere else.
fn money(world: &World, books: &Books) -> Result<(), String> {
    let told = world.asked("GET", "ledger", Value::Null);
    same("the ledger's fault", &told["fault"], &Value::Null)?;
    let balances = told["balances"].as_object().ok_or("no balances")?;
    let mchid = world.platform.text("mchid");
    let accounts = [
        format!("{mchid}/unsettled"),
        format!("{mchid}/available"),
        format!("{mchid}/frozen"),
        format!("{mchid}/operation"),
        format!("{RECEIVER}/available"),
        "transit".to_owned(),
    ];
    let expected = accounts.into_iter().zip(books.model.balances());
    let mut rest = 0;
    for (account, fen) in expected.chain(books.others.iter().cloned()) {
        let is = balances.get(&account).and_then(Value::as_i64).unwrap_or(0);
        same(&account, &json!(is), &json!(fen))?;
        rest -= fen;
    }
    same("world", &balances["world"], &json!(rest))?;
    let sum: i64 = balances.values().filter_map(Value::as_i64).sum();
    same("all accounts together", &json!(sum), &json!(0))
}

fn rules(world: &World, books: &Books) -> Result<(), String> {
    let told = world.asked("GET", "faults", Value::Null);
    let told = told["faults"].as_array().ok_or("no rules")?;
    same("how many rules", &json!(told.len()), &json!(books.rules.len()))?;
    for (rule, (operation, fault, count)) in told.iter().zip(&books.rules) {
        same("a rule's operation", &rule["operation"], &json!(operation))?;
        same("a rule's count", &rule["count"], &json!(count))?;
        for (name, value) in fault.rule().as_object().into_iter().flatten() {
            same("a rule's failure", &rule[name], value)?;
        }
    }
    Ok(())
}

fn trade_state(order: &Order) -> &'static str {
    match order.state {
        OrderState::Open if order.contract.is_some() => "ACCEPT",
        OrderState::Open => "NOTPAY",
        OrderState::Closed => "CLOSED",
        OrderState::Paid if order.has_refunds => "REFUND",
        OrderState::Paid => "SUCCESS",
    }
}

fn order(world: &World, books: &mut Books, number: u8) -> Result<(), String> {
    let told = world.ask("GET", &format!("orders/order-{number}"), Value::Null);
    let name = format!("order {number}");
    match (books.model.orders.get(&number), told) {
        (None, Err(code)) => same(&name, &json!(code), &json!("ORDER_NOT_EXIST")),
        (Some(order), Ok(told)) => {
            same(&name, &told["trade_state"], &json!(trade_state(order)))?;
            same(&name, &told["total"], &json!(order.total))?;
            same(&name, &told["refunded"], &json!(order.refunded))?;
            // A deduction is paid by itself, so its transaction number first appears here.
            if order.contract.is_some() && order.state == OrderState::Paid {
                return books.named(&format!("transaction {number}"), &told["transaction_id"]);
            }
            same(&name, &told["transaction_id"], &json!(order.transaction))
        }
        (order, told) => Err(format!("{name}: {told:?} instead of {order:?}")),
    }
}

fn refund(world: &World, books: &mut Books, number: u8) -> Result<(), String> {
    let told = world.ask("GET", &format!("refunds/refund-{number}"), Value::Null);
    let name = format!("refund {number}");
    match (books.model.refunds.get(&number), told) {
        (None, Err(code)) => same(&name, &json!(code), &json!("RESOURCE_NOT_EXISTS")),
        (Some(refund), Ok(told)) => {
            same(&name, &told["status"], &json!(refund.status))?;
            same(&name, &told["refund"], &json!(refund.amount))?;
            books.named(&name, &told["refund_id"])
        }
        (refund, told) => Err(format!("{name}: {told:?} instead of {refund:?}")),
    }
}

fn transfers(world: &World, books: &mut Books) -> Result<(), String> {
    for number in 0..TRANSFERS {
        let path = format!("v3/fund-app/mch-transfer/transfer-bills/out-bill-no/transfer{number}");
        let (told, name) = (world.query(&path, &[]), format!("transfer {number}"));
        match (books.model.transfers.get(&number), told) {
            (None, Err(code)) => same(&name, &json!(code), &json!("NOT_FOUND"))?,
            (Some(transfer), Ok(told)) => {
                same(&name, &told["state"], &json!(transfer.state))?;
                same(&name, &told["transfer_amount"], &json!(transfer.amount))?;
                books.named(&name, &told["transfer_bill_no"])?;
            }
            (transfer, told) => {
                return Err(format!("{name}: {told:?} instead of {transfer:?}"));
            }
        }
    }
    Ok(())
}

fn shares(world: &World, books: &mut Books) -> Result<(), String> {
    for number in 0..SHARES {
        let share = books.model.shares.get(&number).cloned();
        let order = share.as_ref().and_then(|share| books.model.orders.get(&share.order));
        let transaction = order.and_then(|order| order.transaction.clone());
        let transaction = transaction.unwrap_or_else(|| "none".to_owned());
        let path = format!("v3/profitsharing/orders/share-{number}");
        let told = world.query(&path, &[("transaction_id", &transaction)]);
        let name = format!("share {number}");
        match (share, told) {
            (None, Err(code)) => same(&name, &json!(code), &json!("RESOURCE_NOT_EXISTS"))?,
            (Some(share), Ok(told)) => {
                same(&name, &told["receivers"][0]["amount"], &json!(share.amount))?;
                same(&name, &told["receivers"][0]["result"], &json!("SUCCESS"))?;
                books.named(&name, &told["order_id"])?;
            }
            (share, told) => return Err(format!("{name}: {told:?} instead of {share:?}")),
        }
    }
    for number in 0..RETURNS {
        let Some((share, amount)) = books.model.returns.get(&number).copied() else { continue };
        let path = format!("v3/profitsharing/return-orders/return-{number}");
        let told = world.query(&path, &[("out_order_no", &format!("share-{share}"))])?;
        same(&format!("return {number}"), &told["amount"], &json!(amount))?;
        books.named(&format!("return {number}"), &told["return_id"])?;
    }
    Ok(())
}

/// A time as the platform writes it, from seconds since 1970 to Beijing's clock.
fn rfc3339(seconds: i64) -> String {
    let time =
        std::time::UNIX_EPOCH + std::time::Duration::from_secs((seconds + 8 * 3600).unsigned_abs());
    // An HTTP date's parts, in another order.
    let text = httpdate::fmt_http_date(time);
    let parts: Vec<&str> = text.split(' ').collect();
    let months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    let month = months.find(parts[2]).unwrap() / 3 + 1;
    format!("{}-{month:02}-{}T{}+08:00", parts[3], parts[1], parts[4])
}
