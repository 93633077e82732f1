//! The simulated v3 operations, one file for each product, and the table that finds them.

mod addresses;
mod applications;
mod audits;
mod batches;
mod bills;
mod call;
mod combined;
mod complaints;
mod contract_orders;
mod contracts;
mod coupons;
mod ecommerce;
mod ecommerce_sharing;
mod ecommerce_subsidies;
mod fapiao;
mod favor;
mod funds;
mod global_contracts;
mod global_orders;
mod global_refunds;
mod insurance_contracts;
mod orders;
mod parking;
mod payscore;
mod payscore_permissions;
mod product_coupons;
mod refunds;
mod refusals;
mod security;
mod settlements;
mod sharing;
mod subsidies;
mod transfer_authorizations;
mod transfers;

use crate::catalogue::{Variables, matches};

pub(crate) use call::{Call, Operation};
pub(crate) use refusals::documented;

/// Finds the operation of a method and a path. The path's variables are still encoded. Only
/// operations with a state are found here; the catalogue has all others.
pub(crate) fn find<'p>(method: &str, path: &'p str) -> Option<(Operation, Variables<'p>)> {
    for operation in tables().into_iter().flatten() {
        if operation.method == method
            && let Some(variables) = matches(operation.template, path)
        {
            return Some((*operation, variables));
        }
    }
    None
}

fn tables() -> [&'static [Operation]; 31] {
    [
        orders::OPERATIONS,
        contract_orders::OPERATIONS,
        combined::OPERATIONS,
        refunds::OPERATIONS,
        ecommerce::OPERATIONS,
        ecommerce_sharing::OPERATIONS,
        ecommerce_subsidies::OPERATIONS,
        global_orders::OPERATIONS,
        global_refunds::OPERATIONS,
        subsidies::OPERATIONS,
        audits::OPERATIONS,
        sharing::OPERATIONS,
        transfers::OPERATIONS,
        transfer_authorizations::OPERATIONS,
        bills::OPERATIONS,
        contracts::OPERATIONS,
        insurance_contracts::OPERATIONS,
        coupons::OPERATIONS,
        favor::OPERATIONS,
        complaints::OPERATIONS,
        batches::OPERATIONS,
        funds::OPERATIONS,
        applications::OPERATIONS,
        settlements::OPERATIONS,
        fapiao::OPERATIONS,
        parking::OPERATIONS,
        global_contracts::OPERATIONS,
        product_coupons::OPERATIONS,
        payscore::OPERATIONS,
        payscore_permissions::OPERATIONS,
        security::OPERATIONS,
    ]
}

/// The method and the path template of every operation with a state.
pub(crate) fn known() -> impl Iterator<Item = (&'static str, &'static str)> {
    tables().into_iter().flatten().map(|operation| (operation.method, operation.template))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;

    #[test]
    fn a_path_has_one_operation() {
        let (found, variables) =
            find("POST", "/v3/ecommerce/refunds/50%2F1/return-advance").unwrap();
        assert_eq!(found.template, "/v3/ecommerce/refunds/{refund_id}/return-advance");
        assert_eq!(variables, [("refund_id", "50%2F1")]);
    }

    #[test]
    fn every_operation_is_in_the_catalogue() {
        for (method, template) in known() {
            assert!(catalogue::get(method, template).is_some(), "{method} {template}");
        }
        assert!(find("DELETE", "/v3/certificates").is_none());
        assert!(find("GET", "/v3/certificates/").is_none());
    }
}
