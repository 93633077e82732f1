//! The actions of users and of the platform on a case, listed for each product.

use serde_json::{Map, Value};

use crate::state::rows::case::{Case, Matter};
use crate::state::{Refusal, State};

/// Carries out an action on a case, with the members given by a test.
type Run = fn(&mut State, &Case, &Map<String, Value>, i64) -> Result<(), Refusal>;

/// The actions available for the cases of a product.
fn acts(matter: Matter) -> &'static [(&'static str, Run)] {
    match matter {
        Matter::ScoreOrder => &[
            ("confirm", |state, case, given, now| {
                state.confirm_score(&case.key(), openid(given), now).map(drop)
            }),
            ("pay", |state, case, _, now| state.collect_score(&case.key(), now).map(drop)),
        ],
        Matter::ScorePermission => &[
            ("open", |state, case, given, now| {
                state.give_permission(case, openid(given), now).map(drop)
            }),
            ("close", |state, case, _, now| state.end_permission(case, now).map(drop)),
        ],
        Matter::Batch => &[
            ("finish", |state, case, _, now| state.end_batch(case, now).map(drop)),
            ("close", |state, case, _, now| state.close_batch(case, now).map(drop)),
        ],
        Matter::Withdrawal => &[
            ("succeed", |state, case, _, now| state.end_withdrawal(case, true, now).map(drop)),
            ("fail", |state, case, _, now| state.end_withdrawal(case, false, now).map(drop)),
            ("return", |state, case, _, now| state.send_back_withdrawal(case, now).map(drop)),
        ],
        Matter::RedPacket => &[("open", |state, case, given, now| {
            state.open_red_packet(case, openid(given), now).map(drop)
        })],
        Matter::Application | Matter::PlatformApplication => &[
            ("approve", |state, case, _, now| state.approve_application(case, now).map(drop)),
            ("reject", |state, case, _, now| state.reject_application(case, now).map(drop)),
            ("sign", |state, case, _, now| state.sign_application(case, now).map(drop)),
        ],
        Matter::Settlement => &[
            ("approve", |state, case, _, now| state.end_settlement(case, true, now).map(drop)),
            ("reject", |state, case, _, now| state.end_settlement(case, false, now).map(drop)),
        ],
        Matter::Fapiao => {
            &[("go-on", |state, case, _, now| state.fapiao_goes_on(case, now).map(drop))]
        }
        Matter::FapiaoTitle => {
            &[("fill", |state, case, given, now| state.fill_title(case, given, now).map(drop))]
        }
        Matter::Parking => &[
            ("block", |state, case, _, now| state.block_parking(case, true, now).map(drop)),
            ("release", |state, case, _, now| state.block_parking(case, false, now).map(drop)),
        ],
        Matter::TransferAuthorization => &[
            ("confirm", |state, case, _, now| state.give_authorization(case, now).map(drop)),
            ("close", |state, case, _, now| {
                state.close_authorization(case, "USER_CLOSE", now).map(drop)
            }),
        ],
        Matter::ProductCoupon => &[("take", |state, case, _, now| {
            state.take_product_coupon(case, "CONFIRMING", now).map(drop)
        })],
        Matter::UserPayment
        | Matter::Setup
        | Matter::ParkingOrder
        | Matter::Product
        | Matter::ProductStock => &[],
    }
}

impl Matter {
    /// The names of the actions available for its cases.
    pub(crate) fn acts(self) -> impl Iterator<Item = &'static str> {
        acts(self).iter().map(|(name, _)| *name)
    }
}

impl State {
    /// Carries out an action of a user or of the platform on a case.
    pub(crate) fn act_on_case(
        &mut self,
        (mchid, number): (&str, &str),
        act: &str,
        given: &Map<String, Value>,
        now: i64,
    ) -> Result<&Case, Refusal> {
        let case = self.any_case(mchid, number)?.clone();
        let known = acts(case.matter).iter().find(|(name, _)| *name == act);
        let (_, run) = known.ok_or(Refusal::CaseState)?;
        run(self, &case, given, now)?;
        self.kept_case(&case.key())
    }
}

/// The `openid` of the acting user, if the test gives one.
fn openid(given: &Map<String, Value>) -> Option<&str> {
    given.get("openid").and_then(Value::as_str)
}
