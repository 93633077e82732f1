//! Refunds and transfers, compared with the merchant's own books.

use http::HeaderMap;
use serde_json::{Value, json};
use wechatpay_sdk::notify::{Mismatch, Received, Refund, RefundOutcome, Transfer, TransferOutcome};

use crate::sender::{self, MCHID, V2_KEY};

fn v3(event: &str, original_type: &str, content: &Value) -> Received {
    let (headers, body) = sender::v3_of(event, Some(original_type), content);
    sender::client().notification(&headers, &body).wait().unwrap()
}

fn told(mismatch: &Mismatch) -> (&str, &str, Option<&str>) {
    (mismatch.member(), mismatch.expected(), mismatch.found())
}

fn content() -> Value {
    json!({
        "mchid": MCHID, "out_trade_no": "order-1", "out_refund_no": "R1", "refund_id": "50",
        "refund_status": "SUCCESS",
        "amount": {"total": 300, "refund": 100, "payer_total": 300, "payer_refund": 90, "currency": "CNY"},
    })
}

#[test]
fn a_refund_that_the_payer_got_is_one() {
    let received = v3("REFUND.SUCCESS", "refund", &content());
    Refund::new("R1", 100).check(&received).unwrap();
    Refund::new("R1", 100).out_trade_no("order-1").mchid(MCHID).check(&received).unwrap();
    let mut partner = content();
    partner["sp_mchid"] = partner["mchid"].take();
    partner["sub_mchid"] = "1900000110".into();
    partner["amount"] = json!({"refund": "100"});
    Refund::new("R1", 100).check(&v3("REFUND.SUCCESS", "refund", &partner)).unwrap();
}

#[test]
fn a_refund_that_ended_in_another_way_says_so() {
    for (status, outcome) in
        [("CLOSED", RefundOutcome::Closed), ("ABNORMAL", RefundOutcome::Abnormal)]
    {
        let mut content = content();
        content["refund_status"] = status.into();
        let received = v3(&format!("REFUND.{status}"), "refund", &content);
        let refund = Refund::new("R1", 100);
        assert_eq!(refund.outcome(&received).unwrap(), outcome);
        let mismatch = refund.check(&received).unwrap_err();
        assert_eq!(told(&mismatch), ("refund_status", "SUCCESS", Some(status)));
        // Event and status have to agree.
        let received = v3("REFUND.SUCCESS", "refund", &content);
        let mismatch = refund.outcome(&received).unwrap_err();
        assert_eq!(mismatch.member(), "event_type");
    }
    for status in [json!("PROCESSING"), json!(null), json!("SUCCESSFUL")] {
        let mut content = content();
        content["refund_status"] = status;
        let received = v3("REFUND.SUCCESS", "refund", &content);
        let mismatch = Refund::new("R1", 100).outcome(&received).unwrap_err();
        assert_eq!((mismatch.member(), mismatch.expected()), ("refund_status", "SUCCESS"));
    }
}

#[test]
fn each_difference_of_a_refund_is_named_with_both_values() {
    for (pointer, value, expected) in [
        ("/out_refund_no", json!("R2"), ("out_refund_no", "R1", Some("R2"))),
        ("/amount/refund", json!(1), ("refund", "100", Some("1"))),
        ("/amount/refund", json!(null), ("refund", "100", None)),
        ("/amount/currency", json!("JPY"), ("currency", "CNY", Some("JPY"))),
        ("/out_trade_no", json!("order-2"), ("out_trade_no", "order-1", Some("order-2"))),
        ("/mchid", json!("1900000110"), ("mchid", MCHID, Some("1900000110"))),
        ("/mchid", json!(null), ("mchid", MCHID, None)),
    ] {
        let mut content = content();
        *content.pointer_mut(pointer).unwrap() = value;
        let received = v3("REFUND.SUCCESS", "refund", &content);
        let refund = Refund::new("R1", 100).out_trade_no("order-1");
        assert_eq!(told(&refund.check(&received).unwrap_err()), expected);
        if pointer == "/mchid" {
            refund.any_mchid().check(&received).unwrap();
        }
    }
    let received = v3("TRANSACTION.SUCCESS", "transaction", &content());
    let mismatch = Refund::new("R1", 100).check(&received).unwrap_err();
    assert_eq!(mismatch.member(), "event_type");
}

fn members(status: &str) -> String {
    format!(
        "<root><refund_id>50</refund_id><out_refund_no>R1</out_refund_no>\
         <refund_status>{status}</refund_status><out_trade_no>order-1</out_trade_no>\
         <refund_fee>100</refund_fee></root>"
    )
}

fn v2(status: &str, is_signed: bool) -> Received {
    let req_info = sender::req_info(V2_KEY, members(status).as_bytes());
    let members = [("return_code", "SUCCESS"), ("mch_id", MCHID), ("req_info", &*req_info)];
    let body = if is_signed { sender::v2(&members) } else { sender::xml(&members) };
    sender::client().notification(&HeaderMap::new(), &body).wait().unwrap()
}

#[test]
fn a_refund_of_v2_proves_nothing_unless_it_is_signed() {
    let refund = Refund::new("R1", 100).out_trade_no("order-1");
    let received = v2("SUCCESS", false);
    for result in [refund.check(&received), refund.outcome(&received).map(drop)] {
        assert_eq!(told(&result.unwrap_err()), ("sign", "a signature", None));
    }
    // It can be compared, by name.
    for (status, outcome) in [
        ("SUCCESS", RefundOutcome::Success),
        ("REFUNDCLOSE", RefundOutcome::Closed),
        ("CHANGE", RefundOutcome::Abnormal),
    ] {
        assert_eq!(refund.check_unsigned(&v2(status, false)).unwrap(), outcome);
        assert_eq!(refund.outcome(&v2(status, true)).unwrap(), outcome);
    }
    refund.check(&v2("SUCCESS", true)).unwrap();
    let other = Refund::new("R1", 1000);
    let mismatch = other.check_unsigned(&received).unwrap_err();
    assert_eq!(told(&mismatch), ("refund", "1000", Some("100")));
    let mismatch = refund.clone().currency("JPY").check_unsigned(&received).unwrap_err();
    assert_eq!(told(&mismatch), ("currency", "JPY", None));
    let mismatch = refund.mchid("1900000110").check(&v2("SUCCESS", true)).unwrap_err();
    assert_eq!(told(&mismatch), ("mchid", "1900000110", Some(MCHID)));
    let v3 = v3("REFUND.SUCCESS", "refund", &content());
    assert_eq!(other.check_unsigned(&v3).unwrap_err().member(), "event_type");
}

fn transfer(state: &str) -> Value {
    json!({
        "out_bill_no": "B1", "transfer_bill_no": "1330", "state": state, "mch_id": MCHID,
        "transfer_amount": 200, "openid": "o", "create_time": "2026-11-01T10:00:00+08:00",
    })
}

#[test]
fn a_transfer_says_how_it_ended() {
    for (state, outcome) in [
        ("SUCCESS", TransferOutcome::Success),
        ("FAIL", TransferOutcome::Failed),
        ("CANCELLED", TransferOutcome::Cancelled),
    ] {
        let received = v3("MCHTRANSFER.BILL.FINISHED", "mch_payment", &transfer(state));
        assert_eq!(Transfer::new("B1", 200).outcome(&received).unwrap(), outcome);
        let checked = Transfer::new("B1", 200).check(&received);
        if state == "SUCCESS" {
            checked.unwrap();
        } else {
            assert_eq!(told(&checked.unwrap_err()), ("state", "SUCCESS", Some(state)));
        }
    }
}

#[test]
fn each_difference_of_a_transfer_is_named_with_both_values() {
    for (pointer, value, expected) in [
        ("/out_bill_no", json!("B2"), ("out_bill_no", "B1", Some("B2"))),
        ("/transfer_amount", json!(2), ("transfer_amount", "200", Some("2"))),
        ("/mch_id", json!("1900000110"), ("mchid", MCHID, Some("1900000110"))),
        ("/state", json!("TRANSFERING"), ("state", "SUCCESS", Some("TRANSFERING"))),
        ("/state", json!(null), ("state", "SUCCESS", None)),
    ] {
        let mut content = transfer("SUCCESS");
        *content.pointer_mut(pointer).unwrap() = value;
        let received = v3("MCHTRANSFER.BILL.FINISHED", "mch_payment", &content);
        let mismatch = Transfer::new("B1", 200).check(&received).unwrap_err();
        assert_eq!(told(&mismatch), expected);
    }
    let mut content = transfer("SUCCESS");
    content["mch_id"] = "1900000110".into();
    let received = v3("MCHTRANSFER.BILL.FINISHED", "mch_payment", &content);
    Transfer::new("B1", 200).mchid("1900000110").check(&received).unwrap();
    Transfer::new("B1", 200).any_mchid().check(&received).unwrap();
    let received = v3("MCHTRANSFER.BATCH.FINISHED", "mch_payment", &content);
    let mismatch = Transfer::new("B1", 200).check(&received).unwrap_err();
    assert_eq!(mismatch.member(), "event_type");
}
