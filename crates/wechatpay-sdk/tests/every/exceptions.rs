//! Accepted differences between calls and their documentation, with the reasons.

/// Members of v2 that the client makes.
pub(crate) const MADE_BY_THE_CLIENT: &[&str] = &["sign", "nonce_str"];

/// What the client says of an uploaded file: its name and its digest.
pub(crate) const MADE_OF_A_FILE: &[&str] = &[
    "filename",
    "file_name",
    "sha256",
    "file_digest",
    "digest",
    "media_hash",
    "digest_algorithm",
    "digest_alogrithm", // as the platform spells it
];

/// Documented headers, and whose they are.
pub(crate) const HEADERS: &[(&str, &str)] = &[
    ("Accept-Encoding", "the caller's, by `Call::header`: the client does not decompress"),
    ("Idempotency-Key", "a member of the typed request"),
    ("Wechatpay-Negative-Test", "the caller's, by `Call::header`: of the sandbox of v2"),
    ("Wechatpay-Serial", "the client's, with every call of v3"),
];

/// An operation whose call differs from its documentation.
pub(crate) struct Exception {
    pub(crate) operation: &'static str,
    /// The expected difference.
    pub(crate) difference: &'static str,
    #[expect(dead_code, reason = "for people")]
    pub(crate) why: &'static str,
}

const LIST_IN_QUERY: &str =
    "how a list of several stands in a query is not documented, and refused";

/// Of typed calls.
pub(crate) const OF_CALLS: &[Exception] = &[
    Exception {
        operation: "GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
        difference: "full: fails: GET /v3/new-tax-control-fapiao",
        why: LIST_IN_QUERY,
    },
    Exception {
        operation: "GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
        difference: "full: 0 requests were sent",
        why: LIST_IN_QUERY,
    },
];

/// Of the untyped ways.
pub(crate) const OF_UNTYPED_CALLS: &[Exception] = &[
    Exception {
        operation: "GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
        difference: "chain, waited for: fails: GET /v3/new-tax-control-fapiao",
        why: LIST_IN_QUERY,
    },
    Exception {
        operation: "GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
        difference: "chain, waited for: 0 requests were sent",
        why: LIST_IN_QUERY,
    },
    Exception {
        operation: "GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
        difference: "index, awaited: fails: GET /v3/new-tax-control-fapiao",
        why: LIST_IN_QUERY,
    },
    Exception {
        operation: "GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
        difference: "index, awaited: 0 requests were sent",
        why: LIST_IN_QUERY,
    },
];

/// Of responses.
pub(crate) const OF_RESPONSES: &[Exception] = &[];

/// The differences that no exception explains, and the exceptions that explain
/// none.
pub(crate) fn unexplained(
    differences: &[(String, String)],
    exceptions: &[Exception],
) -> Vec<String> {
    let explains = |exception: &Exception, (operation, difference): &(String, String)| {
        exception.operation == operation && difference.contains(exception.difference)
    };
    let stale = exceptions.iter().filter(|e| !differences.iter().any(|d| explains(e, d)));
    let stale = stale.map(|e| format!("{}: no longer so: {}", e.operation, e.difference));
    let new = differences.iter().filter(|d| !exceptions.iter().any(|e| explains(e, d)));
    let new = new.map(|(operation, difference)| format!("{operation}: {difference}"));
    new.chain(stale).collect()
}
