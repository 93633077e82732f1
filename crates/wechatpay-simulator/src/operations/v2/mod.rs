//! The v2 operations: XML requests and XML responses, with HTTP 200 for every response of an
//! operation. They use the same orders and refunds as v3.

mod answers;
mod bills;
mod call;
mod contract_orders;
mod contracts;
mod orders;
mod red_packets;
mod refunds;
mod refusals;
mod sharing;

pub(crate) use answers::{
    Done, answer, document, failed, no_certificate, refused, signed, too_frequent,
};
pub(crate) use call::{Fault, Operation};

use self::call::{Call, Run};
use crate::gate::v2::Request;
use crate::state::{Refusal, State};

const OPERATIONS: &[Operation] = &[
    Operation::new("/pay/unifiedorder", orders::place),
    Operation::new("/pay/contractorder", contract_orders::place),
    Operation::new("/pay/orderquery", orders::query),
    Operation::new("/pay/micropay", orders::micropay),
    Operation::new("/secapi/pay/reverse", orders::reverse),
    Operation::new("/pay/closeorder", orders::close),
    Operation::new("/papay/preentrustweb", contracts::prepare).without_nonce(),
    Operation::new("/papay/partner/preentrustweb", contracts::prepare).without_nonce(),
    Operation::new("/papay/querycontract", contracts::query).without_nonce(),
    Operation::new("/papay/partner/querycontract", contracts::query).without_nonce(),
    Operation::new("/papay/deletecontract", contracts::terminate).without_nonce(),
    Operation::new("/papay/partner/deletecontract", contracts::terminate).without_nonce(),
    Operation::new("/pay/pappayapply", contracts::deduct),
    Operation::new("/pay/partner/pappayapply", contracts::deduct),
    Operation::new("/pay/paporderquery", contracts::order),
    Operation::new("/pay/partner/paporderquery", contracts::order),
    Operation::new("/secapi/pay/refund", refunds::refund),
    Operation::new("/pay/refundquery", refunds::query),
    Operation::new("/secapi/pay/refundv2", refunds::refund),
    Operation::new("/pay/refundqueryv2", refunds::query),
    Operation::new("/secapi/pay/profitsharing", sharing::once),
    Operation::new("/secapi/pay/multiprofitsharing", sharing::again),
    Operation::new("/secapi/pay/profitsharingfinish", sharing::finish),
    Operation::new("/secapi/pay/profitsharingreturn", sharing::give_back),
    Operation::new("/pay/profitsharingreturnquery", sharing::query_return),
    Operation::new("/pay/profitsharingquery", sharing::query).without_appid(),
    Operation::new("/pay/profitsharingorderamountquery", sharing::amount).without_appid(),
    Operation::new("/pay/profitsharingmerchantratioquery", sharing::ratio).without_appid(),
    Operation::new("/pay/profitsharingaddreceiver", sharing::add_receiver),
    Operation::new("/pay/profitsharingremovereceiver", sharing::remove_receiver),
    Operation::new("/mmpaymkttransfers/sendredpack", red_packets::send)
        .without_appid()
        .without_nonce(),
    Operation::new("/mmpaymkttransfers/sendgroupredpack", red_packets::send)
        .without_appid()
        .without_nonce(),
    Operation::new("/mmpaymkttransfers/sendminiprogramhb", red_packets::send)
        .without_appid()
        .without_nonce(),
    Operation::new("/mmpaymkttransfers/sendworkwxredpack", red_packets::send)
        .without_appid()
        .without_nonce(),
    Operation::nested("/mmpaymkttransfers/gethbinfo", red_packets::query).without_nonce(),
    Operation::nested("/mmpaymkttransfers/queryworkwxredpack", red_packets::query).without_nonce(),
    Operation::new("/mmpaymkttransfers/promotion/transfers", red_packets::pay)
        .without_appid()
        .without_nonce(),
    Operation::new("/mmpaymkttransfers/gettransferinfo", red_packets::query_payment)
        .without_nonce(),
    Operation::new("/mmpaymkttransfers/promotion/paywwsptrans2pocket", red_packets::pay)
        .without_nonce(),
    Operation::new(
        "/mmpaymkttransfers/promotion/querywwsptrans2pocket",
        red_packets::query_payment,
    )
    .without_nonce(),
    Operation::file("/pay/downloadbill", bills::trade),
    Operation::file("/pay/downloadfundflow", bills::fund),
];

/// Finds the operation of a path.
pub(crate) fn find(path: &str) -> Option<Operation> {
    OPERATIONS.iter().find(|operation| operation.path == path).copied()
}

/// Runs the operation of a checked request.
///
/// # Errors
///
/// The reason why the operation had no effect.
pub(crate) fn run(
    request: &Request,
    state: &mut State,
    now: i64,
    operation: Operation,
) -> Result<Done, Fault> {
    let mut call = Call { identity: &request.identity, state, now, request };
    check_merchant(&call, operation)?;
    match operation.run {
        Run::Document(run) => run(&mut call).map(Done::Members),
        Run::Nested(run) => run(&mut call),
        Run::File(run) => run(&mut call).map(Done::File),
    }
}

/// Checks that the application and the sub-merchant belong to the merchant.
fn check_merchant(call: &Call<'_>, operation: Operation) -> Result<(), Fault> {
    let own = call.identity.credentials.appid();
    let appid = match call.request.get("appid") {
        None if operation.without_appid => own,
        _ => call.required("appid")?,
    };
    if appid != own {
        return Err(Refusal::AppidDiffers.into());
    }
    match call.request.get("sub_mch_id") {
        Some(sub) if !call.state.has_sub_merchant(call.identity, sub) => {
            Err(Refusal::NotAuthorized.into())
        }
        _ => Ok(()),
    }
}
