//! Contracts under which a merchant deducts from a user (papay): signed by the user, ended by either
//! side.

use serde::{Deserialize, Serialize};

use super::order::{OrderTerms, TradeType};
use super::queue::{Act, Event};
use super::{Change, Order, Refusal, State, key};

/// A deduction is carried out so many seconds after it was accepted.
const UNDER_WAY: i64 = 1;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Contract {
    pub(crate) mchid: String,
    pub(crate) appid: String,
    pub(crate) plan_id: String,
    pub(crate) out_contract_code: String,
    pub(crate) contract_id: String,
    pub(crate) openid: String,
    pub(crate) notify_url: Option<String>,
    /// Signed with v2, and told of in its way.
    pub(crate) v2: bool,
    pub(crate) signed: i64,
    pub(crate) ended: Option<Ended>,
}

/// How a contract ended.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Ended {
    pub(crate) at: i64,
    pub(crate) by_user: bool,
    pub(crate) remark: String,
}

/// How a request names a contract.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ContractName<'a> {
    Id(&'a str),
    Code { plan_id: &'a str, code: &'a str },
}

impl State {
    /// The user signs a contract; while it lasts, signing it again is refused.
    pub(crate) fn sign_contract(&mut self, contract: Contract) -> Result<&Contract, Refusal> {
        let number = key(&contract.mchid, &contract.out_contract_code);
        if self.contracts.get(&number).is_some_and(|known| known.ended.is_none()) {
            return Err(Refusal::ContractSigned);
        }
        let contract_id = self.numbers.receipt(contract.signed);
        self.contract_ids.insert(contract_id.clone(), number.clone());
        self.contracts.insert(number.clone(), Contract { contract_id, ..contract });
        self.changes.push(Change::Contract(number.clone()));
        self.contracts.get(&number).ok_or(Refusal::ContractUnknown)
    }

    pub(crate) fn contract(
        &self,
        mchid: &str,
        name: ContractName<'_>,
    ) -> Result<&Contract, Refusal> {
        let found = match name {
            ContractName::Id(id) => {
                let found = self.contract_ids.get(id).and_then(|key| self.contracts.get(key));
                found.filter(|one| one.contract_id == id && one.mchid == mchid)
            }
            ContractName::Code { plan_id, code } => {
                self.contracts.get(&key(mchid, code)).filter(|one| one.plan_id == plan_id)
            }
        };
        found.ok_or(Refusal::ContractUnknown)
    }

    pub(crate) fn contract_of_key(&self, key: &str) -> Option<&Contract> {
        self.contracts.get(key)
    }

    /// Ends a contract; again, it changes nothing.
    pub(crate) fn end_contract(
        &mut self,
        mchid: &str,
        name: ContractName<'_>,
        ended: Ended,
    ) -> Result<&Contract, Refusal> {
        let number = key(mchid, &self.contract(mchid, name)?.out_contract_code);
        let contract = self.contracts.get_mut(&number).ok_or(Refusal::ContractUnknown)?;
        if contract.ended.is_none() {
            contract.ended = Some(ended);
            self.changes.push(Change::Contract(number.clone()));
        }
        self.contracts.get(&number).ok_or(Refusal::ContractUnknown)
    }

    /// Takes an order that is paid under a contract, without the payer, a little later.
    pub(crate) fn deduct(
        &mut self,
        terms: OrderTerms,
        contract_id: &str,
        now: i64,
    ) -> Result<&Order, Refusal> {
        let contract = self.contract(&terms.mchid, ContractName::Id(contract_id))?;
        if contract.ended.is_some() {
            return Err(Refusal::ContractEnded);
        }
        let openid = Some(contract.openid.clone());
        let terms = OrderTerms { openid, trade_type: TradeType::Deduction, ..terms };
        let order = terms.key();
        let known = self.orders.contains(&order);
        // Magic amounts play the payer's account, as elsewhere.
        let magic = super::magic::Magic::of_order(&terms).is_some();
        self.place(terms, now)?;
        if !known && !magic {
            let event = Event::Payer { order: order.clone(), act: Act::Pay };
            self.schedule(now.saturating_add(UNDER_WAY), event);
        }
        self.orders.get(&order).ok_or(Refusal::OrderUnknown)
    }
}
