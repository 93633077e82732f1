//! Members that travel encrypted, against the simulator: plain text at the caller's end only.

use serde_json::{Value, json};
use wechatpay_sdk::Fault;
use wechatpay_sdk::v3::brand::partner::card_member::user_cards::import_by_openid::post;
use wechatpay_sdk::v3::transfer::batches::post as batch;

use crate::platform::Platform;
use crate::watched::NAME;

#[test]
fn a_list_of_texts_is_encrypted_and_an_answer_comes_decrypted() {
    let platform = Platform::start();
    let fields = post::CustomFieldList::new().name("喜欢的运动").user_chosen_values([NAME, NAME]);
    let request = post::Request::new()
        .brand_id("1004")
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .openid("obLatjnx9gnqzS4myYGmLZ7LgLBA")
        .user_card_code("478515832665")
        .user_information(post::UserInformation::new().custom_field_list([fields]))
        .valid_date_information(post::ValidDateInformation::new().r#type(post::Type::PERMANENT))
        .pickup_time("2020-05-20T13:29:35.120+08:00");
    let client = platform.client.v3().brand().partner().card_member();
    let answer = client.user_cards().import_by_openid().post(request).wait().unwrap();
    let sent = platform.simulator.requests().pop().unwrap();
    let sent: Value = serde_json::from_slice(&sent.body).unwrap();
    let values = &sent["user_information"]["custom_field_list"][0]["user_chosen_values"];
    for value in values.as_array().unwrap() {
        assert_eq!(value.as_str().unwrap().len(), 344, "base64 of 256 bytes");
    }
    let fields = answer.into_inner().user_information.unwrap().custom_field_list.unwrap();
    let values = fields.into_iter().next().unwrap().user_chosen_values.unwrap();
    // The simulator repeats them, encrypted for the merchant.
    assert_eq!(values.iter().map(|value| value.expose()).collect::<Vec<_>>(), [NAME, NAME]);
}

#[test]
fn the_name_of_a_payee_comes_decrypted() {
    let platform = Platform::start();
    let detail = batch::TransferDetailList::new()
        .out_detail_no("detail1")
        .transfer_amount(300)
        .transfer_remark("r")
        .openid("oUser")
        .user_name(NAME);
    let request = batch::Request::new()
        .appid(platform.simulator.credentials().appid())
        .out_batch_no("batch1")
        .batch_name("n")
        .batch_remark("r")
        .total_amount(300)
        .total_num(1)
        .transfer_detail_list([detail]);
    let batches = platform.client.v3().transfer().batches();
    batches.post(request).wait().unwrap();
    let sent = platform.simulator.requests().pop().unwrap();
    let sent: Value = serde_json::from_slice(&sent.body).unwrap();
    let name = sent["transfer_detail_list"][0]["user_name"].as_str().unwrap();
    assert_eq!(name.len(), 344, "base64 of 256 bytes");
    let batches = platform.client.v3().transfer().batches();
    let details = batches.out_batch_no().out_batch_no("batch1").details();
    let answer = details.out_detail_no().out_detail_no("detail1").get().wait().unwrap();
    assert_eq!(answer.user_name.as_ref().unwrap().expose(), NAME);
}

/// Programs on top of the library name the members in their own words.
#[test]
fn all_members_in_plain_text_are_named_at_once() {
    let platform = Platform::start();
    let refunds =
        platform.client.chain("v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund");
    let call = refunds.bind("refund_id", "50000000382019052709732678859").post(json!({
        "out_refund_no": "refund-1", "type": "USER_BANK_CARD", "bank_type": "CMB_DEBIT",
        "bank_account": "6225760000000000", "real_name": NAME,
    }));
    let error = call.wait().unwrap_err();
    let Some(Fault::PlainText { members, .. }) = error.fault() else { panic!("{error}") };
    assert_eq!(members, &["bank_account", "real_name"]);
    let text = error.to_string();
    assert!(text.contains("`bank_account`, `real_name` in plain text"), "{text}");
    assert!(text.contains(r#".encrypt(&["bank_account", "real_name"])"#), "{text}");
    assert!(!text.contains(NAME), "{text}");
}
