//! The notifications of contracts, signed or ended, in the format of the API through which they were signed.

use super::compose::{fitted, xml};
use crate::state::{Contract, ContractKind, Message};
use crate::views::contracts;

pub(super) fn message(contract: &Contract) -> Option<Message> {
    let is_signed = contract.ended.is_none();
    let (event, original_type) = match (contract.kind, is_signed) {
        (ContractKind::V2, _) => {
            let members = contracts::notified_xml(contract);
            return Some(xml("pap-contract-state-changed", members));
        }
        (ContractKind::V3, true) => ("ENTRUST.SIGN", "entrust"),
        (ContractKind::V3, false) => ("ENTRUST.TERMINATE", "entrust"),
        (ContractKind::Overseas, true) => ("PAPAY.SIGN", "papay"),
        (ContractKind::Overseas, false) => ("PAPAY.TERMINATE", "papay"),
        (ContractKind::Insurance, true) => ("INSURANCE_ENTRUST.SIGN", "insurance_entrust"),
        (ContractKind::Insurance, false) => ("INSURANCE_ENTRUST.TERMINATE", "insurance_entrust"),
    };
    let told = match contract.kind {
        ContractKind::Overseas => contracts::overseas(contract),
        _ => contracts::describe(contract),
    };
    let summary = if is_signed { "签约成功" } else { "解约成功" };
    let told = told.as_object().cloned().unwrap_or_default();
    // These contents have no encrypted members.
    fitted(event, original_type, summary, told, &|_| None)
}
