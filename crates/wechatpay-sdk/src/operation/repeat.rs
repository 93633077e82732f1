//! The conditions under which the request of an operation may be sent again, from the catalogue
//! (`x-wechatpay-repeat`).

/// The outcomes after which a request may be sent again. A request that was never sent may always be sent
/// again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Repeat {
    /// After no other outcome.
    Never,
    /// After every outcome: the operation only reads.
    Reads,
    /// After a temporary refusal, if this member holds the business number.
    Refused(&'static str),
    /// Also after an unknown outcome: the operation is carried out once for each number.
    Idempotent(&'static str),
    /// Like `Idempotent`, but only after a query has found out the outcome of the request.
    Queried(&'static str, Query),
}

impl Repeat {
    /// The member that holds the business number, if one is needed.
    pub(crate) fn number(self) -> Option<&'static str> {
        match self {
            Self::Never | Self::Reads => None,
            Self::Refused(number) | Self::Idempotent(number) | Self::Queried(number, _) => {
                Some(number)
            }
        }
    }
}

/// The query for the outcome of a request: a GET in v3, a POST in v2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Query {
    /// The path. The number may be a variable of it.
    pub(crate) path: &'static str,
    /// The members in addition to the number, as the catalogue writes them: `appid`, `appid=wxappid`,
    /// `mchid=@mchid`, `bill_type:MCHT` ([`Query::members`]).
    pub(crate) with: &'static [&'static str],
    /// The members in which record and request must agree: `amount.refund`; `refund_fee_0=refund_fee` if
    /// the request has another name; `openid?` if the record does not always have the member
    /// ([`Query::compared`]).
    pub(crate) same: &'static [&'static str],
    /// The error code of an unknown number. Empty if none is documented.
    pub(crate) absent: &'static str,
    /// The number of days that the query looks back. 0 if no limit is documented.
    pub(crate) within_days: u16,
    /// The number of minutes in which the platform may still accept the request. 0 for the usual time.
    pub(crate) late_minutes: u16,
}

/// A member in which a record and its request must agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Compared {
    /// The path of the member in the record.
    pub(crate) in_record: &'static str,
    /// Its path in the request.
    pub(crate) in_request: &'static str,
    /// Whether a record may lack the member.
    pub(crate) is_optional: bool,
}

/// The source of a member of a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// This member of the request.
    Member(&'static str),
    /// The client's own merchant id.
    Mchid,
    Fixed(&'static str),
}

impl Query {
    /// A query that compares nothing and has no limits.
    #[cfg(test)]
    pub(crate) const NONE: Self =
        Self { path: "", with: &[], same: &[], absent: "", within_days: 0, late_minutes: 0 };

    /// The members in addition to the number.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&'static str, Source)> {
        self.with.iter().map(|with| match (with.split_once('='), with.split_once(':')) {
            (Some((name, "@mchid")), _) => (name, Source::Mchid),
            (Some((name, member)), _) => (name, Source::Member(member)),
            (None, Some((name, value))) => (name, Source::Fixed(value)),
            (None, None) => (*with, Source::Member(with)),
        })
    }

    /// The members that must be equal.
    pub(crate) fn compared(&self) -> impl Iterator<Item = Compared> {
        self.same.iter().map(|same| {
            let (path, is_optional) = match same.strip_suffix('?') {
                Some(path) => (path, true),
                None => (*same, false),
            };
            let (in_record, in_request) = path.split_once('=').unwrap_or((path, path));
            Compared { in_record, in_request, is_optional }
        })
    }
}
