//! Invoices, as responses and notifications show them.

use serde_json::{Map, Value, json};

use crate::state::{Case, fapiao_reversal};

/// A tax rate of 6 %, in ten-thousandths of the amount without tax.
const RATE: i64 = 600;

/// The invoices of an application.
pub(crate) fn describe(case: &Case) -> Map<String, Value> {
    let invoices: Vec<Value> = list(case).into_iter().map(|one| invoice(case, one)).collect();
    let mut told = Map::new();
    told.insert("fapiao_apply_id".to_owned(), json!(case.number));
    told.insert("total_count".to_owned(), json!(invoices.len()));
    told.insert("fapiao_information".to_owned(), invoices.into());
    told
}

/// The members that the merchant gave for each invoice: one object, a list, or invoices issued by
/// the merchant itself.
fn list(case: &Case) -> Vec<Map<String, Value>> {
    let own = case.asked.get("fapiao_card_information");
    match case.asked.get("fapiao_information").or(own) {
        Some(Value::Array(all)) => all.iter().filter_map(Value::as_object).cloned().collect(),
        Some(Value::Object(one)) => vec![one.clone()],
        _ => Vec::new(),
    }
}

fn invoice(case: &Case, mut told: Map<String, Value>) -> Value {
    let text = |told: &Map<String, Value>, name: &str| {
        told.get(name).and_then(Value::as_str).map(str::to_owned)
    };
    // Invoices issued by the merchant itself have no id, so their number is used.
    let id = text(&told, "fapiao_id").or_else(|| text(&told, "fapiao_number")).unwrap_or_default();
    let reversal = fapiao_reversal(case, &id);
    let reached = |name: &str| reversal.and_then(|reversal| reversal.get(name)?.as_str());
    let reversed = reached("reversed_time");
    let status = match reversal {
        None if case.state == "ISSUE_ACCEPTED" => "ISSUE_ACCEPTED",
        None => "ISSUED",
        Some(_) if reversed.is_none() => "REVERSE_ACCEPTED",
        Some(_) => "REVERSED",
    };
    let card = match reversal {
        None if case.since.contains_key("inserted_time") => "INSERTED",
        None => "INSERT_ACCEPTED",
        Some(_) if reached("discarded_time").is_none() => "DISCARD_ACCEPTED",
        Some(_) => "DISCARDED",
    };
    let mut put = |name: &str, value: Value| told.insert(name.to_owned(), value);
    put("fapiao_id", json!(id));
    put("status", json!(status));
    put("fapiao_status", json!(status));
    put("card_status", json!(card));
    if status != "ISSUE_ACCEPTED" {
        put("blue_fapiao", paper(case, &id, "044001911211", case.text("issued_time")));
    }
    if reversed.is_some() {
        put("red_fapiao", paper(case, &id, "044001911212", reversed));
    }
    if let Some(buyer) = case.asked.get("buyer_information") {
        put("buyer_information", buyer.clone());
    }
    let information = json!({
        "card_appid": "wxb1170446a4c0a5a2", "card_openid": crate::keys::OPENID,
        "card_id": "pIJMr5MMiIkO_93VtPyIiEk2DZ4w", "card_code": id, "card_status": card,
    });
    put("card_information", information);
    let seller = json!({
        "name": "模拟商户", "taxpayer_id": "202003261233701778", "address": "深圳市南山区",
        "telephone": "07550000000", "bank_name": "工商银行", "bank_account": "6222000000006789",
    });
    told.entry("seller_information").or_insert(seller);
    told.entry("extra_information").or_insert_with(|| json!({ "drawer": "开票人" }));
    amounts(&mut told);
    told.into()
}

/// The numbers of a printed invoice, derived from its id.
fn paper(case: &Case, id: &str, code: &str, time: Option<&str>) -> Value {
    let digits = id.bytes().fold(0_u32, |sum, byte| {
        sum.wrapping_mul(31).wrapping_add(u32::from(byte)).checked_rem(100_000_000).unwrap_or(0)
    });
    let at = time.map_or_else(|| crate::clock::rfc3339(case.created), str::to_owned);
    json!({
        "fapiao_code": code, "fapiao_number": format!("{digits:08}"),
        "check_code": format!("{digits:020}"), "password": "0".repeat(84), "fapiao_time": at,
    })
}

/// Adds the tax and the amounts without tax.
fn amounts(told: &mut Map<String, Value>) {
    let mut tax = 0_i64;
    if let Some(items) = told.get_mut("items").and_then(Value::as_array_mut) {
        for item in items.iter_mut().filter_map(Value::as_object_mut) {
            let number = |name: &str| item.get(name).and_then(Value::as_i64);
            let total = number("total_amount").unwrap_or(0);
            let rate = number("tax_rate").unwrap_or(RATE);
            let part = total.saturating_mul(rate).checked_div(rate.saturating_add(10_000));
            let part = part.unwrap_or(0);
            let amount = total.saturating_sub(part);
            // A quantity is in hundred-millionths, a price in millionths of a fen.
            let quantity = i128::from(number("quantity").unwrap_or(100_000_000));
            let price = i128::from(amount).saturating_mul(100_000_000_000_000);
            let price = price.checked_div(quantity).and_then(|price| i64::try_from(price).ok());
            for (name, value) in [
                ("amount", json!(amount)),
                ("tax_amount", json!(part)),
                ("tax_rate", json!(rate)),
                ("unit_price", json!(price.unwrap_or(amount))),
            ] {
                item.insert(name.to_owned(), value);
            }
            for (name, value) in [
                ("quantity", json!(100_000_000)),
                ("goods_name", json!("商品")),
                ("tax_prefer_mark", json!("NO_FAVORABLE")),
            ] {
                item.entry(name).or_insert(value);
            }
            tax = tax.saturating_add(part);
        }
    }
    let total = told.get("total_amount").and_then(Value::as_i64).unwrap_or(0);
    told.insert("tax_amount".to_owned(), json!(tax));
    told.insert("amount".to_owned(), json!(total.saturating_sub(tax)));
}
