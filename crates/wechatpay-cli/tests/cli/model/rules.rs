//! The model with the rules of a test, which make calls fail: predicts the result of a call, and compares it.

use serde_json::Value;

use super::reference::{Done, Reference};
use super::step::{Call, End, Fault};
use super::world::{Known, Outcome, World};

/// The model, and the rules that are in force: operation, failure, for how many calls.
#[derive(Clone, Debug)]
pub(super) struct Books {
    pub(super) model: Reference,
    pub(super) rules: Vec<(&'static str, Fault, u32)>,
    /// Balances of accounts that no step changes.
    pub(super) others: Vec<(String, i64)>,
}

/// What a call should be answered.
#[derive(Debug, PartialEq)]
pub(super) enum Expected {
    /// The thing that is told of.
    Answered(String),
    /// With its code, and whether it has happened.
    Refused(&'static str, bool),
    Unbelieved,
    Lost,
}

impl Books {
    /// The platform as it begins: little money, so that it runs out.
    pub(super) fn begin(world: &World) -> Self {
        let mchid = world.platform.text("mchid");
        for (pocket, fen) in [("available", 50), ("operation", 500)] {
            world.asked(
                "PUT",
                &format!("ledger/{mchid}/{pocket}"),
                serde_json::json!({ "fen": fen }),
            );
        }
        let model = Reference { available: 50, operation: 500, ..Reference::default() };
        let sub = format!("{}/", world.platform.text("sub_mchid"));
        let told = world.asked("GET", "ledger", Value::Null);
        let others = told["balances"].as_object().unwrap().iter();
        let others = others.filter(|(account, _)| account.starts_with(&sub));
        let others =
            others.map(|(account, fen)| (account.clone(), fen.as_i64().unwrap())).collect();
        let clock = world.asked("GET", "clock", Value::Null);
        assert_eq!(clock["now"], "2031-03-05T12:00:00+08:00");
        // The same in seconds since 1970, by `date -d 2031-03-05T12:00:00+08:00 +%s`.
        Self { model: Reference { now: 1_930_449_600, ..model }, rules: Vec::new(), others }
    }

    /// What the merchant knows of the order of a call.
    pub(super) fn known(&self, call: &Call) -> Known {
        let order = match call {
            Call::Refund { order, .. } | Call::Share { order, .. } => self.model.orders.get(order),
            _ => None,
        };
        let unknown = || "4200000000000000000000000000".to_owned();
        let contract = match call {
            Call::Deduct { contract, .. } => self.model.names.get(&format!("contract {contract}")),
            _ => None,
        };
        Known {
            contract: contract.cloned().unwrap_or_else(|| "1".to_owned()),
            transaction: order.and_then(|one| one.transaction.clone()).unwrap_or_else(unknown),
            total: order.map_or(100, |order| order.total),
        }
    }

    /// Lets a call happen as far as its failures allow; says what it should be answered.
    pub(super) fn expect(&mut self, call: &Call, fault: Option<Fault>) -> Expected {
        let mut faults: Vec<Fault> = fault.into_iter().collect();
        for (operation, fault, count) in &mut self.rules {
            if *operation == call.operation() {
                faults.push(*fault);
                *count -= 1;
            }
        }
        self.rules.retain(|(_, _, count)| *count > 0);
        // If two faults of the same kind apply, the earlier rule counts.
        let first = |one, other| faults.iter().copied().find(|fault| [one, other].contains(fault));
        let error = first(Fault::Error, Fault::ErrorAfter);
        let drop = first(Fault::Drop, Fault::DropAfter);
        if drop == Some(Fault::Drop) {
            return Expected::Lost;
        }
        let done = match error {
            Some(Fault::Error) => None,
            _ => Some(self.model.apply(call)),
        };
        match (drop, error, done) {
            (Some(_), _, _) => Expected::Lost,
            (None, _, None) => Expected::Refused("SYSTEM_ERROR", false),
            (None, _, Some(Err(code))) => Expected::Refused(code, false),
            (None, Some(_), Some(Ok(_))) => Expected::Refused("SYSTEM_ERROR", true),
            (None, None, Some(Ok(_))) if faults.contains(&Fault::BrokenSignature) => {
                Expected::Unbelieved
            }
            (None, None, Some(Ok(name))) => Expected::Answered(name),
        }
    }

    /// Whether what came is what should have come.
    pub(super) fn compare(
        &mut self,
        call: &Call,
        expected: &Expected,
        outcome: &Outcome,
    ) -> Result<(), String> {
        match (expected, outcome) {
            (Expected::Answered(name), Outcome::Answered(answer)) => {
                let member = match call {
                    Call::Close { .. } => return Ok(()),
                    Call::Place { .. } => "code_url",
                    Call::Refund { .. } | Call::QueryRefund { .. } => "refund_id",
                    Call::Share { .. } => "order_id",
                    Call::Return { .. } => "return_id",
                    Call::Transfer { .. } | Call::Cancel { .. } => "transfer_bill_no",
                    Call::Deduct { .. } => "out_trade_no",
                    Call::End { .. } => "contract_id",
                };
                self.named(name, &answer[member])
            }
            // A call that took effect must not be reported as one that did not.
            (Expected::Refused(code, happened), Outcome::Refused(told, may)) => {
                if code != told {
                    return Err(format!("{told} instead of {code}"));
                }
                if *happened && !may {
                    return Err("the library says that nothing has happened".to_owned());
                }
                Ok(())
            }
            (Expected::Unbelieved, Outcome::Unbelieved) | (Expected::Lost, Outcome::Lost) => Ok(()),
            _ => Err(format!("{outcome:?} instead of {expected:?}")),
        }
    }

    /// Whether the control API's answer agrees with the model.
    pub(super) fn agree(
        &mut self,
        done: &Done,
        told: Result<Value, String>,
        member: &str,
    ) -> Result<(), String> {
        match (done, told) {
            (Ok(name), Ok(answer)) => self.named(name, &answer[member]),
            (Err(code), Err(told)) if *code == told => Ok(()),
            (done, told) => Err(format!("{told:?} instead of {done:?}")),
        }
    }

    /// The platform's name of a thing stays what it was.
    pub(super) fn named(&mut self, thing: &str, name: &Value) -> Result<(), String> {
        let name = name.as_str().ok_or_else(|| format!("{thing} has no name"))?;
        let known = self.model.names.entry(thing.to_owned()).or_insert_with(|| name.to_owned());
        if known != name {
            return Err(format!("{thing} was {known}, and is {name}"));
        }
        let order = thing.strip_prefix("transaction ").and_then(|number| number.parse().ok());
        if let Some(order) = order.and_then(|number: u8| self.model.orders.get_mut(&number)) {
            order.transaction = Some(name.to_owned());
        }
        Ok(())
    }
}

impl End {
    /// The name in the control API.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Succeed => "succeed",
            Self::Abnormal => "abnormal",
            Self::Close => "close",
        }
    }
}
