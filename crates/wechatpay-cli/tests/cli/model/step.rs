//! What can happen: what the merchant calls, what payers and banks do, time, failures and kills.

use proptest::prelude::*;

/// What the merchant calls, over HTTP and signed. Numbers are few, so that calls meet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Call {
    Place {
        order: u8,
        total: i64,
        sharing: bool,
    },
    Close {
        order: u8,
    },
    /// `only_balance`: not of the order's own money.
    Refund {
        refund: u8,
        order: u8,
        amount: i64,
        only_balance: bool,
    },
    QueryRefund {
        refund: u8,
    },
    Share {
        share: u8,
        order: u8,
        amount: i64,
        unfreeze: bool,
    },
    Return {
        back: u8,
        share: u8,
        amount: i64,
    },
    Transfer {
        transfer: u8,
        amount: i64,
    },
    Cancel {
        transfer: u8,
    },
    /// Deducts money under a contract. The payer does not have to confirm.
    Deduct {
        order: u8,
        contract: u8,
    },
    /// Ends a contract.
    End {
        contract: u8,
    },
}

/// How a test ends a refund that is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Succeed,
    Abnormal,
    Close,
}

/// What goes wrong with a call, by its header or by a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// `SYSTEM_ERROR`, and nothing has happened.
    Error,
    /// `SYSTEM_ERROR` after the call took effect.
    ErrorAfter,
    /// No answer, and nothing has happened.
    Drop,
    /// No answer, but the call took effect.
    DropAfter,
    /// An answer whose signature is wrong.
    BrokenSignature,
}

/// When the process is killed while it has a call to answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kill {
    /// At the moment when the call is sent.
    AtOnce,
    /// Once something is written to the file, or the answer is there.
    WhenWritten,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Call(Call),
    CallWith(Call, Fault),
    CallAndKill(Call, Kill),
    /// The payer pays.
    Pay {
        order: u8,
    },
    EndRefund {
        refund: u8,
        how: End,
    },
    /// The user takes a transfer.
    Confirm {
        transfer: u8,
    },
    /// The user signs a contract.
    Sign {
        contract: u8,
    },
    /// So much is on the merchant's basic account from now on.
    Balance {
        fen: i64,
    },
    Wait {
        seconds: i64,
    },
    /// A rule that makes a number of calls of one operation fail.
    Rule {
        operation: &'static str,
        fault: Fault,
        count: u32,
    },
    Save,
    /// Loads the snapshot that was saved last.
    Load,
    Kill,
}

/// Operations that rules are about.
const RULED: [&str; 3] = [
    "POST /v3/pay/transactions/native",
    "POST /v3/refund/domestic/refunds",
    "POST /v3/fund-app/mch-transfer/transfer-bills",
];

impl Call {
    /// Method and template, as rules name it.
    pub(super) fn operation(&self) -> &'static str {
        match self {
            Self::Place { .. } => RULED[0],
            Self::Refund { .. } => RULED[1],
            Self::Transfer { .. } => RULED[2],
            Self::Close { .. } => "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close",
            Self::QueryRefund { .. } => "GET /v3/refund/domestic/refunds/{out_refund_no}",
            Self::Share { .. } => "POST /v3/profitsharing/orders",
            Self::Return { .. } => "POST /v3/profitsharing/return-orders",
            Self::Deduct { .. } => "POST /v3/papay/pay/transactions/apply",
            Self::End { .. } => {
                "POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"
            }
            Self::Cancel { .. } => {
                "POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel"
            }
        }
    }
}

pub(super) const ORDERS: u8 = 4;
/// The number of deduction orders. Their numbers follow those of `ORDERS`.
pub(super) const DEDUCTIONS: u8 = 2;
pub(super) const CONTRACTS: u8 = 2;
pub(super) const REFUNDS: u8 = 8;
pub(super) const SHARES: u8 = 3;
pub(super) const RETURNS: u8 = 2;
pub(super) const TRANSFERS: u8 = 3;

pub(super) fn steps() -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(step(), 1..160)
}

fn step() -> impl Strategy<Value = Step> {
    let wait = prop_oneof![
        6 => Just(1), 3 => Just(5), 4 => Just(60), 1 => Just(7200), 4 => Just(86_400),
        1 => Just(8 * 86_400),
    ];
    let end = prop_oneof![Just(End::Succeed), Just(End::Abnormal), Just(End::Close)];
    let kill = prop_oneof![Just(Kill::AtOnce), Just(Kill::WhenWritten)];
    let rule = (0..RULED.len(), fault(), 1_u32..3);
    prop_oneof![
        48 => call().prop_map(Step::Call),
        12 => (call(), fault()).prop_map(|(call, fault)| Step::CallWith(call, fault)),
        2 => (call(), kill).prop_map(|(call, kill)| Step::CallAndKill(call, kill)),
        16 => (0..ORDERS).prop_map(|order| Step::Pay { order }),
        6 => (0..REFUNDS, end).prop_map(|(refund, how)| Step::EndRefund { refund, how }),
        4 => (0..TRANSFERS).prop_map(|transfer| Step::Confirm { transfer }),
        4 => (0..CONTRACTS).prop_map(|contract| Step::Sign { contract }),
        6 => (0_i64..60).prop_map(|fen| Step::Balance { fen }),
        16 => wait.prop_map(|seconds| Step::Wait { seconds }),
        3 => rule.prop_map(|(at, fault, count)| Step::Rule { operation: RULED[at], fault, count }),
        2 => Just(Step::Save),
        2 => Just(Step::Load),
        1 => Just(Step::Kill),
    ]
}

fn fault() -> impl Strategy<Value = Fault> {
    prop_oneof![
        Just(Fault::Error),
        Just(Fault::ErrorAfter),
        Just(Fault::Drop),
        Just(Fault::DropAfter),
        Just(Fault::BrokenSignature),
    ]
}

fn call() -> impl Strategy<Value = Call> {
    let total = prop_oneof![Just(100), Just(200)];
    let amount = prop_oneof![Just(30), Just(60), Just(100)];
    let part = prop_oneof![Just(10), Just(20), Just(80)];
    let moved = prop_oneof![Just(150), Just(400)];
    prop_oneof![
        6 => (0..ORDERS, total, any::<bool>())
            .prop_map(|(order, total, sharing)| Call::Place { order, total, sharing }),
        2 => (0..ORDERS).prop_map(|order| Call::Close { order }),
        8 => (0..REFUNDS, 0..ORDERS + DEDUCTIONS, amount, prop::bool::weighted(0.3)).prop_map(
            |(refund, order, amount, only_balance)| Call::Refund { refund, order, amount, only_balance },
        ),
        2 => (0..REFUNDS).prop_map(|refund| Call::QueryRefund { refund }),
        5 => (0..SHARES, 0..ORDERS, part.clone(), prop::bool::weighted(0.2)).prop_map(
            |(share, order, amount, unfreeze)| Call::Share { share, order, amount, unfreeze },
        ),
        4 => (0..RETURNS, 0..SHARES, part)
            .prop_map(|(back, share, amount)| Call::Return { back, share, amount }),
        3 => (0..TRANSFERS, moved)
            .prop_map(|(transfer, amount)| Call::Transfer { transfer, amount }),
        1 => (0..TRANSFERS).prop_map(|transfer| Call::Cancel { transfer }),
        3 => (ORDERS..ORDERS + DEDUCTIONS, 0..CONTRACTS)
            .prop_map(|(order, contract)| Call::Deduct { order, contract }),
        1 => (0..CONTRACTS).prop_map(|contract| Call::End { contract }),
    ]
}
