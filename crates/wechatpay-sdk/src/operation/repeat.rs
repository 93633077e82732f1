//! When the request of an operation may be sent again: facts of the catalogue
//! (`x-wechatpay-repeat`).

/// After what a request may be sent again. That it never left may always be
/// corrected, whatever it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Repeat {
    /// After nothing else.
    Never,
    /// After anything: it reads.
    Reads,
    /// After a refusal for now, if this member has its business number.
    Refused(&'static str),
    /// After an unknown outcome too: under one number it is carried out once.
    Idempotent(&'static str),
    /// The same, once a query has said what became of it.
    Queried(&'static str, Query),
}

impl Repeat {
    /// The member that has the business number, where one is asked for.
    pub(crate) fn number(self) -> Option<&'static str> {
        match self {
            Self::Never | Self::Reads => None,
            Self::Refused(number) | Self::Idempotent(number) | Self::Queried(number, _) => {
                Some(number)
            }
        }
    }
}

/// What asks for the outcome of a request: of v3 a GET, of v2 a POST.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Query {
    /// Its path, in which the number may be a variable.
    pub(crate) path: &'static str,
    /// The members of the request that it has beside the number.
    pub(crate) with: &'static [&'static str],
    /// The error code which says that there is nothing under the number.
    pub(crate) absent: &'static str,
}
