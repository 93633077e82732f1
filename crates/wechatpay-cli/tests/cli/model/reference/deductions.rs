//! Contracts and their deductions.

use super::{Done, Order, OrderState, Reference};

/// What every deduction takes, in fen.
pub(in super::super) const DEDUCTED: i64 = 100;

impl Reference {
    /// The user signs a contract.
    pub(in super::super) fn sign(&mut self, contract: u8) -> Done {
        if self.contracts.get(&contract) == Some(&true) {
            return Err("INVALID_REQUEST");
        }
        self.contracts.insert(contract, true);
        let name = format!("contract {contract}");
        // A contract that is signed again is another contract.
        self.names.remove(&name);
        Ok(name)
    }

    pub(super) fn end_contract(&mut self, contract: u8) -> Done {
        let lasts = self.contracts.get_mut(&contract).ok_or("RESOURCE_NOT_EXISTS")?;
        *lasts = false;
        Ok(format!("contract {contract}"))
    }

    pub(super) fn deduct(&mut self, number: u8, contract: u8) -> Done {
        match self.contracts.get(&contract) {
            None => return Err("RESOURCE_NOT_EXISTS"),
            Some(false) => return Err("INVALID_REQUEST"),
            Some(true) => {}
        }
        match self.orders.get(&number) {
            Some(order) if order.state == OrderState::Paid => return Err("INVALID_REQUEST"),
            Some(_) => {}
            None => {
                let order = Order::placed(DEDUCTED, false, self.now);
                self.orders.insert(number, Order { contract: Some(contract), ..order });
            }
        }
        Ok(format!("deduction {number}"))
    }

    /// Pays the accepted deductions. That takes one second; every wait in the test is longer.
    pub(super) fn carry_out_deductions(&mut self, seconds: i64) {
        let at = self.now + 1;
        for order in self.orders.values_mut() {
            if seconds >= 1 && order.contract.is_some() && order.state == OrderState::Open {
                order.receive(at);
            }
        }
    }
}
