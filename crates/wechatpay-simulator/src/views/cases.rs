//! Cases, as responses and notifications show them, with all their members. Members that are not documented for a
//! response or a notification are removed later.

use serde_json::{Map, Value, json};

use super::{fapiao, product_coupons};
use crate::clock::rfc3339;
use crate::state::{Case, Matter, State, parking_payer};

/// The notification for the present state of a case.
pub(crate) struct Told {
    pub(crate) event: &'static str,
    pub(crate) original_type: &'static str,
    pub(crate) summary: &'static str,
}

/// The URL that a merchant has set for notifications of cases without a URL of their own.
pub(crate) fn set_url<'s>(state: &'s State, case: &Case) -> Option<&'s str> {
    let (product, name) = match case.matter {
        Matter::Fapiao | Matter::FapiaoTitle => ("fapiao", "callback_url"),
        Matter::ProductCoupon => ("product-coupon", "notify_url"),
        _ => return None,
    };
    state.case(Matter::Setup, &case.mchid, product).ok()?.text(name)
}

/// All members of a case.
pub(crate) fn describe(case: &Case) -> Map<String, Value> {
    let mut told = case.members();
    let mut put = |name: &str, value: Value| told.insert(name.to_owned(), value);
    put("mchid", json!(case.mchid));
    put("create_time", json!(rfc3339(case.created)));
    put("update_time", json!(rfc3339(case.updated)));
    match case.matter {
        Matter::ScoreOrder => {
            put("order_id", json!(case.id));
            put("out_trade_no", json!(case.id));
            put("state", json!(case.state));
            told.entry("post_payments").or_insert_with(|| json!([]));
        }
        Matter::Batch => {
            put("batch_id", json!(case.id));
            put("batch_status", json!(case.state));
            put("batch_type", json!("API"));
            put("sp_mchid", json!(case.mchid));
        }
        Matter::Withdrawal => {
            put("withdraw_id", json!(case.id));
            put("status", json!(case.state));
            put("sp_mchid", json!(case.mchid));
            // All merchants of the simulator have this bank account.
            put("account_number", json!("****6789"));
            put("account_bank", json!("工商银行"));
            told.entry("account_type").or_insert_with(|| json!("BASIC"));
            for name in ["reason", "remark", "bank_memo", "solution"] {
                told.entry(name).or_insert_with(|| json!(""));
            }
        }
        Matter::RedPacket | Matter::UserPayment => drop(put("status", json!(case.state))),
        Matter::Application | Matter::PlatformApplication => {
            put("applyment_id", json!(case.id.parse::<i64>().unwrap_or(0)));
            put("applyment_state", json!(case.state));
        }
        Matter::Settlement => {
            put("application_no", json!(case.id));
            put("verify_result", json!(case.state));
        }
        Matter::Setup => {}
        Matter::Product => {
            put("product_coupon_id", json!(case.id));
            put("state", json!(case.state));
        }
        Matter::ProductStock => {
            put("stock_id", json!(case.id));
            put("state", json!(case.state));
        }
        Matter::ProductCoupon => told.extend(product_coupons::describe(case)),
        Matter::FapiaoTitle => drop(put("fapiao_apply_id", json!(case.number))),
        Matter::Fapiao => told.extend(fapiao::describe(case)),
        Matter::Parking => {
            put("id", json!(case.id));
            put("parking_id", json!(case.id));
            put("sp_mchid", json!(case.mchid));
            put("state", json!(case.state));
            put("parking_state", json!(case.state));
            put("state_update_time", json!(rfc3339(case.updated)));
        }
        Matter::ParkingOrder => {
            put("sp_mchid", json!(case.mchid));
            put("trade_state", json!(case.state));
            put("user_repaid", json!("N"));
            put("payer", parking_payer());
        }
        Matter::TransferAuthorization => drop(put("state", json!(case.state))),
        Matter::ScorePermission => {
            put("authorization_state", json!(case.state));
            put("openorclose_time", json!(crate::clock::compact(case.updated)));
            let open = case.state == "AVAILABLE";
            let status = if open { "USER_OPEN_SERVICE" } else { "USER_CLOSE_SERVICE" };
            put("user_service_status", json!(status));
        }
    }
    told
}

/// The notification for the present state of a case, if there is one.
pub(crate) fn told(case: &Case) -> Option<Told> {
    let state = case.state.as_str();
    let told = |event, original_type, summary| Some(Told { event, original_type, summary });
    match case.matter {
        Matter::ScoreOrder => {
            let paid_type =
                case.get("collection").and_then(|its| its.pointer("/details/0/paid_type"));
            match (state, case.text("state_description")) {
                ("DOING", Some("USER_CONFIRM")) => {
                    told("PAYSCORE.USER_CONFIRM", "payscore", "支付分服务用户确认成功")
                }
                ("DONE", _) if paid_type == Some(&json!("NEWTON")) => {
                    told("PAYSCORE.USER_PAID", "payscore", "支付分服务用户支付成功")
                }
                _ => None,
            }
        }
        Matter::Batch => match state {
            "FINISHED" => told("MCHTRANSFER.BATCH.FINISHED", "mch_payment", "商家转账批次完成通知"),
            "CLOSED" => told("MCHTRANSFER.BATCH.CLOSED", "mch_payment", "商家转账批次关闭通知"),
            _ => None,
        },
        Matter::Withdrawal => match state {
            "CREATE_SUCCESS" => None,
            _ => told("MCHWITHDRAW.CHANGE", "mch_withdraw", "商户提现状态变更通知"),
        },
        // These cases have no notifications.
        Matter::RedPacket
        | Matter::UserPayment
        | Matter::Application
        | Matter::PlatformApplication
        | Matter::Settlement
        | Matter::Setup
        | Matter::Product
        | Matter::ProductStock => None,
        Matter::ProductCoupon => product_coupons::told(case),
        Matter::FapiaoTitle => match state {
            "FILLED" => told("FAPIAO.USER_APPLIED", "fapiao", "用户发票抬头填写完成"),
            _ => None,
        },
        Matter::Fapiao => match state {
            "ISSUED" => told("FAPIAO.ISSUED", "fapiao", "发票开具成功"),
            "INSERTED" => told("FAPIAO.CARD_INSERTED", "fapiao", "发票插入用户卡包成功"),
            "REVERSED" => told("FAPIAO.REVERSED", "fapiao", "发票冲红成功"),
            "DISCARDED" => told("FAPIAO.CARD_DISCARDED", "fapiao", "发票卡券作废"),
            _ => None,
        },
        // The entry of a car causes no notification.
        Matter::Parking if case.since.is_empty() => None,
        Matter::Parking => told("VEHICLE.ENTRANCE_STATE_CHANGE", "vehicle", "停车入场状态变更"),
        Matter::ParkingOrder => match state {
            "SUCCESS" => told("TRANSACTION.SUCCESS", "transaction", "支付成功"),
            "PAY_FAIL" => told("TRANSACTION.FAIL", "transaction", "扣费失败"),
            _ => None,
        },
        Matter::TransferAuthorization => match (state, case.get("close_info")) {
            ("TAKING_EFFECT", _) => {
                told("MCHTRANSFER.AUTHORIZATION.CONFIRMED", "mch_payment", "用户确认授权通知")
            }
            // The notification has no reason for an authorization that the user has never given.
            ("CLOSED", Some(info)) if info["close_reason"] != "USER_OVERDUE_UNCONFIRMED" => {
                told("MCHTRANSFER.AUTHORIZATION.CLOSED", "mch_payment", "授权关闭通知")
            }
            _ => None,
        },
        Matter::ScorePermission => match state {
            "AVAILABLE" => told("PAYSCORE.USER_OPEN_SERVICE", "payscore", "支付分服务用户授权成功"),
            "UNBINDUSER" => {
                told("PAYSCORE.USER_CLOSE_SERVICE", "payscore", "支付分服务用户解除授权成功")
            }
            _ => None,
        },
    }
}
