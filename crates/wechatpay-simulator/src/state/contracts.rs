//! Contracts that allow a merchant to deduct from a user (papay): signed by the user, ended by the
//! merchant or the user.

use super::queue::{Act, Event};
use super::rows::contract::{Contract, ContractKind, ContractName, Ended};
use super::rows::order::{OrderTerms, TradeType};
use super::{Change, Order, Refusal, State, key};

/// Time from the acceptance of a deduction until it is carried out, in seconds.
const UNDER_WAY: i64 = 1;

impl State {
    /// Stores a contract that a user is asked to sign. Returns the number that identifies the
    /// request to sign.
    pub(crate) fn prepare_contract(
        &mut self,
        contract: Contract,
        now: i64,
    ) -> Result<String, Refusal> {
        if self.is_in_force(&contract) {
            return Err(Refusal::ContractSigned);
        }
        let id = self.numbers.receipt(now);
        self.tables.prepared_contracts.insert(id.clone(), contract);
        Ok(id)
    }

    /// Whether a contract with the number of this one has been signed and not ended.
    fn is_in_force(&self, contract: &Contract) -> bool {
        let number = key(&contract.mchid, &contract.out_contract_code);
        self.tables.contracts.get(&number).is_some_and(|known| known.ended.is_none())
    }

    /// Creates an order whose payer signs a contract with the payment. While another contract has the number, the
    /// order has no contract.
    pub(crate) fn place_with_contract(
        &mut self,
        terms: OrderTerms,
        contract: Option<Contract>,
        now: i64,
    ) -> Result<&Order, Refusal> {
        let order = terms.key();
        self.place(terms, now)?;
        let contract = contract.filter(|contract| !self.is_in_force(contract));
        let order = self.tables.orders.get_mut(&order).ok_or(Refusal::OrderUnknown)?;
        order.contract = contract.map(Box::new);
        Ok(order)
    }

    /// The payer of an order signs its contract, if it has one.
    pub(super) fn sign_with_payment(&mut self, order: &str, now: i64) {
        let Some(order) = self.tables.orders.get(order) else { return };
        let Some((contract, payment)) = order.contract.as_ref().zip(order.payment.as_ref()) else {
            return;
        };
        let (contract, openid) = (Contract::clone(contract), payment.openid.clone());
        // If another contract has been signed under this number since, the order is paid without one.
        let _ = self.sign_contract(Contract { signed: now, openid, ..contract }).map(drop);
    }

    /// The user signs a contract that the merchant has prepared.
    pub(crate) fn sign_prepared(
        &mut self,
        mchid: &str,
        id: &str,
        openid: Option<&str>,
        now: i64,
    ) -> Result<&Contract, Refusal> {
        let prepared = self.tables.prepared_contracts.get(id).filter(|one| one.mchid == mchid);
        let mut contract = prepared.ok_or(Refusal::ContractUnknown)?.clone();
        contract.signed = now;
        if let Some(openid) = openid {
            openid.clone_into(&mut contract.openid);
        }
        self.sign_contract(contract)
    }

    /// The user signs a contract. While a contract is in force, signing it again is refused.
    pub(crate) fn sign_contract(&mut self, contract: Contract) -> Result<&Contract, Refusal> {
        if self.is_in_force(&contract) {
            return Err(Refusal::ContractSigned);
        }
        let number = key(&contract.mchid, &contract.out_contract_code);
        let contract_id = self.numbers.receipt(contract.signed);
        self.tables.contract_ids.insert(contract_id.clone(), number.clone());
        self.tables.contracts.insert(number.clone(), Contract { contract_id, ..contract });
        self.changes.push(Change::Contract(number.clone()));
        self.tables.contracts.get(&number).ok_or(Refusal::ContractUnknown)
    }

    /// Finds a contract of a merchant, or of one of its sub-merchants.
    pub(crate) fn contract(
        &self,
        mchid: &str,
        sub_mchid: Option<&str>,
        name: ContractName<'_>,
    ) -> Result<&Contract, Refusal> {
        let contract = self.any_contract(mchid, name)?;
        if contract.sub_mchid() == sub_mchid { Ok(contract) } else { Err(Refusal::ContractUnknown) }
    }

    fn any_contract(&self, mchid: &str, name: ContractName<'_>) -> Result<&Contract, Refusal> {
        let found = match name {
            ContractName::Id(id) => {
                let found =
                    self.tables.contract_ids.get(id).and_then(|key| self.tables.contracts.get(key));
                found.filter(|one| one.contract_id == id && one.mchid == mchid)
            }
            ContractName::Number(code) => self
                .tables
                .contracts
                .get(&key(mchid, code))
                .filter(|one| one.kind == ContractKind::Overseas),
            ContractName::Code { plan_id, code } => {
                self.tables.contracts.get(&key(mchid, code)).filter(|one| one.plan_id == plan_id)
            }
        };
        found.ok_or(Refusal::ContractUnknown)
    }

    pub(crate) fn contract_of_key(&self, key: &str) -> Option<&Contract> {
        self.tables.contracts.get(key)
    }

    /// Ends a contract. Repeating this changes nothing. The caller has checked who owns the
    /// contract.
    pub(crate) fn end_contract(
        &mut self,
        mchid: &str,
        name: ContractName<'_>,
        ended: Ended,
    ) -> Result<&Contract, Refusal> {
        let number = key(mchid, &self.any_contract(mchid, name)?.out_contract_code);
        let contract = self.tables.contracts.get_mut(&number).ok_or(Refusal::ContractUnknown)?;
        if contract.ended.is_none() {
            contract.ended = Some(ended);
            self.changes.push(Change::Contract(number.clone()));
        }
        self.tables.contracts.get(&number).ok_or(Refusal::ContractUnknown)
    }

    /// The terms of an order that is paid under a contract.
    fn deduction(&self, terms: OrderTerms, contract_id: &str) -> Result<OrderTerms, Refusal> {
        let sub_mchid = terms.sub.as_ref().map(|sub| sub.mchid.as_str());
        let contract = self.contract(&terms.mchid, sub_mchid, ContractName::Id(contract_id))?;
        if contract.ended.is_some() {
            return Err(Refusal::ContractEnded);
        }
        let openid = Some(contract.openid.clone());
        Ok(OrderTerms { openid, trade_type: TradeType::Deduction, ..terms })
    }

    /// Creates an overseas order that is paid under a contract at once.
    pub(crate) fn deduct_overseas(
        &mut self,
        terms: OrderTerms,
        contract_id: &str,
        now: i64,
    ) -> Result<&Order, Refusal> {
        let terms = self.deduction(terms, contract_id)?;
        let order = terms.key();
        match self.tables.orders.get(&order) {
            // The same request was sent again.
            Some(known) if known.terms == terms => {}
            _ => {
                let fails =
                    super::magic::Magic::of_order(&terms) == Some(super::magic::Magic::Fails);
                self.place(terms, now)?;
                let act = if fails { Act::Fail } else { Act::Pay };
                self.act(&order, act, now)?;
            }
        }
        self.tables.orders.get(&order).ok_or(Refusal::OrderUnknown)
    }

    /// Creates an order that is paid under a contract a little later, without an action of the
    /// payer.
    pub(crate) fn deduct(
        &mut self,
        terms: OrderTerms,
        contract_id: &str,
        now: i64,
    ) -> Result<&Order, Refusal> {
        let terms = self.deduction(terms, contract_id)?;
        let order = terms.key();
        let known = self.tables.orders.contains(&order);
        // Magic amounts decide here, too, whether the payer's account pays.
        let magic = super::magic::Magic::of_order(&terms).is_some();
        self.place(terms, now)?;
        if !known && !magic {
            let event = Event::Payer { order: order.clone(), act: Act::Pay };
            self.schedule(now.saturating_add(UNDER_WAY), event);
        }
        self.tables.orders.get(&order).ok_or(Refusal::OrderUnknown)
    }
}
