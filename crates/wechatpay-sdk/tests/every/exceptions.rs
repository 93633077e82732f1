//! Where a call and its documentation differ, and why that is right.

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
    /// What stands in the difference.
    pub(crate) difference: &'static str,
    #[expect(dead_code, reason = "for people")]
    pub(crate) why: &'static str,
}

const LIST_IN_QUERY: &str = "how a list stands in a query is not documented, and refused";
const LIST_IN_XML: &str =
    "a member that is there twice would be signed in two ways, and is refused";
const OBJECTS_FOR_TEXTS: &str = "the catalogue: items are objects there, and texts in the sample";
const WRAPPED: &str =
    "the catalogue: items have an object around them there, and not in the sample";
const OBJECT_FOR_LIST: &str = "the catalogue: an object there, and a list in the sample";

/// Of typed calls.
pub(crate) const OF_CALLS: &[Exception] = &[
    Exception {
        operation: "GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
        difference: "fapiao_ability_type_list",
        why: LIST_IN_QUERY,
    },
    Exception {
        operation: "GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
        difference: "0 requests were sent",
        why: LIST_IN_QUERY,
    },
    Exception {
        operation: "POST /applyment/micro/submit",
        difference: "business_addition_pics",
        why: OBJECTS_FOR_TEXTS,
    },
    Exception {
        operation: "POST /applyment/micro/submit",
        difference: "id_card_valid_time",
        why: OBJECTS_FOR_TEXTS,
    },
    Exception {
        operation: "POST /secapi/mch/addInstitutionsub",
        difference: "h5_domains",
        why: OBJECTS_FOR_TEXTS,
    },
    Exception {
        operation: "POST /secapi/mch/addInstitutionsub",
        difference: "store_photos",
        why: OBJECTS_FOR_TEXTS,
    },
    Exception {
        operation: "POST /secapi/mch/modifyInstitutionsub",
        difference: "h5_domains",
        why: OBJECTS_FOR_TEXTS,
    },
    Exception {
        operation: "POST /secapi/mch/modifyInstitutionsub",
        difference: "store_photos",
        why: OBJECTS_FOR_TEXTS,
    },
    Exception {
        operation: "POST /v3/apply4subject/applyment",
        difference: "identification_valid_date",
        why: OBJECTS_FOR_TEXTS,
    },
    Exception {
        operation: "POST /v3/apply4subject/applyment",
        difference: "licence_valid_date",
        why: OBJECTS_FOR_TEXTS,
    },
    Exception {
        operation: "POST /v3/apply4subject/applyment",
        difference: "cert_valid_date",
        why: OBJECTS_FOR_TEXTS,
    },
    Exception {
        operation: "POST /v3/ecommerce/applyments/",
        difference: "business_time",
        why: OBJECTS_FOR_TEXTS,
    },
    Exception {
        operation: "POST /v3/ecommerce/applyments/submit-account-hosting-applyment",
        difference: "business_time",
        why: OBJECTS_FOR_TEXTS,
    },
    Exception {
        operation: "POST /v3/global/merchants",
        difference: "store_photos",
        why: OBJECTS_FOR_TEXTS,
    },
    Exception {
        operation: "POST /v3/merchants",
        difference: "store_photos",
        why: OBJECTS_FOR_TEXTS,
    },
    Exception {
        operation: "PUT /v3/merchants",
        difference: "store_photos",
        why: OBJECTS_FOR_TEXTS,
    },
    Exception { operation: "POST /payitil/report", difference: "trades[]", why: WRAPPED },
    Exception {
        operation: "POST /secapi/pay/profitsharing",
        difference: "receivers[]",
        why: WRAPPED,
    },
    Exception {
        operation: "POST /secapi/pay/multiprofitsharing",
        difference: "receivers[]",
        why: WRAPPED,
    },
    Exception {
        operation: "POST /pay/closecombinedorder",
        difference: "sub_order_list",
        why: OBJECT_FOR_LIST,
    },
    Exception {
        operation: "POST /pay/closecombinedorder",
        difference: "0 requests were sent",
        why: OBJECT_FOR_LIST,
    },
    Exception {
        operation: "POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions",
        difference: "repeated_field_data",
        why: OBJECT_FOR_LIST,
    },
    Exception {
        operation: "POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}",
        difference: "repeated_field_data",
        why: OBJECT_FOR_LIST,
    },
    Exception {
        operation: "POST /secapi/mch/submchmanage",
        difference: "`mchinfo` twice",
        why: LIST_IN_XML,
    },
];

/// Of the untyped ways.
pub(crate) const OF_UNTYPED_CALLS: &[Exception] = &[
    Exception {
        operation: "GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
        difference: "fapiao_ability_type_list",
        why: LIST_IN_QUERY,
    },
    Exception {
        operation: "GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
        difference: "0 requests were sent",
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
