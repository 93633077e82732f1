//! The causes of an explanation. The README describes each of them.

pub(super) const PATH_UNKNOWN: &str = "path_unknown";
pub(super) const METHOD_NOT_ALLOWED: &str = "method_not_allowed";
pub(super) const HEADERS_MISSING: &str = "headers_missing";

// Format of `Authorization`.
pub(super) const AUTHORIZATION_MISSING: &str = "authorization_missing";
pub(super) const AUTHORIZATION_MALFORMED: &str = "authorization_malformed";
pub(super) const SCHEME_MISSPELLED: &str = "scheme_misspelled";
pub(super) const PARTS_MISSING: &str = "parts_missing";

// Sender and time.
pub(super) const OLD_TIME: &str = "old_time";
pub(super) const TIME_NOT_IN_SECONDS: &str = "time_not_in_seconds";
pub(super) const WRONG_MCHID: &str = "wrong_mchid";
pub(super) const WRONG_BRAND_ID: &str = "wrong_brand_id";
pub(super) const WRONG_SERIAL: &str = "wrong_serial";
pub(super) const REPLAYED: &str = "replayed";

// The signature.
pub(super) const SIGNATURE_MALFORMED: &str = "signature_malformed";
pub(super) const WRONG_KEY: &str = "wrong_key";
pub(super) const WRONG_ALGORITHM: &str = "wrong_algorithm";
pub(super) const BODY_RESERIALISED: &str = "body_reserialised";
pub(super) const BODY_LEFT_OUT: &str = "body_left_out";
pub(super) const UPLOAD_SIGNED_WHOLE: &str = "upload_signed_whole";
pub(super) const NEWLINE_MISSING: &str = "newline_missing";
pub(super) const NEWLINE_DIFFERS: &str = "newline_differs";
pub(super) const PARTS_REORDERED: &str = "parts_reordered";
pub(super) const QUERY_LEFT_OUT: &str = "query_left_out";
pub(super) const QUERY_REORDERED: &str = "query_reordered";
pub(super) const PERCENT_ENCODING: &str = "percent_encoding";
pub(super) const PATH_DIFFERS: &str = "path_differs";
pub(super) const WRONG_METHOD: &str = "wrong_method";
pub(super) const OTHER_TIME: &str = "other_time";
pub(super) const OTHER_NONCE: &str = "other_nonce";
pub(super) const MESSAGE_UNKNOWN: &str = "message_unknown";

// Messages from the platform.
pub(super) const PROBE: &str = "probe";
pub(super) const HEADERS_TWICE: &str = "headers_twice";
pub(super) const BODY_ADDED: &str = "body_added";

// Checks after the signature.
pub(super) const SERIAL_HEADER_WRONG: &str = "serial_header_wrong";
pub(super) const SERIAL_HEADER_MISSING: &str = "serial_header_missing";
pub(super) const CANNOT_DECRYPT: &str = "cannot_decrypt";
pub(super) const MCHID_DIFFERS: &str = "mchid_differs";
pub(super) const BODY_NOT_JSON: &str = "body_not_json";
pub(super) const PARAMETER: &str = "parameter";

// v2.
pub(super) const CERTIFICATE_MISSING: &str = "certificate_missing";
pub(super) const XML_MALFORMED: &str = "xml_malformed";
pub(super) const SIGN_TYPE_UNKNOWN: &str = "sign_type_unknown";
pub(super) const SIGN_MISSING: &str = "sign_missing";
pub(super) const SIGN_TYPE_DIFFERS: &str = "sign_type_differs";
pub(super) const SIGN_LOWER_CASE: &str = "sign_lower_case";
pub(super) const MEMBERS_DIFFER: &str = "members_differ";
pub(super) const MEMBERS_NOT_SORTED: &str = "members_not_sorted";
pub(super) const KEY_LEFT_OUT: &str = "key_left_out";
