//! Operations: method, path, and special properties.

mod catalogued;
mod documented;
mod errors;
mod facts;
mod listed;
mod members_v2;
mod multipart;
mod particulars;
mod repeat;
mod ruled;
mod rules;
mod template;

use http::Method;

pub(crate) use self::documented::{is_member_of_answer, is_member_of_notification};
pub(crate) use self::errors::{
    at_the_door, catalogued, documented_code, effect, is_known_code, meaning, nearest, situation,
};
pub(crate) use self::facts::{Catalogued, Documented, Door, Effect};
pub(crate) use self::multipart::{Algorithm, Multipart};
pub(crate) use self::particulars::{listed, particular};
pub(crate) use self::repeat::{Compared, Query, Repeat, Source};
pub use self::rules::Checks;
pub(crate) use self::rules::{Looked, Rules};
pub(crate) use self::template::{encode, encode_query, expand};
use crate::sign::v2::SignType;

/// The protocol of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protocol {
    /// XML, signed with the APIv2 key.
    V2,
    /// JSON, signed with the merchant's private key.
    V3,
    /// JSON, signed with a brand's private key: `/brand/…`.
    Brand,
}

impl Protocol {
    /// The protocol of a path as it is sent. A path without a known prefix is v2.
    pub(crate) fn of(path: &str) -> Self {
        if path.starts_with("/v3/") {
            Self::V3
        } else if path.starts_with("/brand/") {
            Self::Brand
        } else {
            Self::V2
        }
    }
}

/// How the platform signs the answer of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AnswerSignature {
    /// The signature covers the body (v3) or the members (v2).
    Body,
    /// The signature covers the hash of the file that is the body.
    StatementSha1,
    /// The answer is not signed.
    None,
}

/// One operation of the platform.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) method: Method,
    pub(crate) protocol: Protocol,
    /// The path with its variables, as it is sent: `/v3/…/{refund_id}`.
    pub(crate) path: &'static str,
    pub(crate) particulars: Particulars,
    /// The condition under which the request may be sent again. A GET of v3 may always be sent again.
    pub(crate) repeat: Repeat,
    /// The member that holds the business number, and the query for the outcome of the request.
    pub(crate) lookup: Option<(&'static str, Query)>,
    /// The members of the request that go into the query, in addition to a body.
    pub(crate) in_query: &'static [&'static str],
    /// The members of the request that are sent as headers, with the names of the headers.
    pub(crate) in_header: &'static [(&'static str, &'static str)],
    /// How the file of the request is sent, if it has one.
    pub(crate) upload: Option<Multipart>,
    /// Whether this is a page whose URL is not signed.
    pub(crate) unsigned_page: bool,
    /// The members of the request that are sent encrypted, for untyped calls: `payee.name`. Each part can
    /// be a list.
    pub(crate) sensitive: &'static [&'static str],
}

/// Special properties of an operation. Most operations have none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Particulars {
    /// The host in the documentation of the operation.
    pub(crate) host: &'static str,
    /// The prefix of the path at that host, such as `/hk`.
    pub(crate) prefix: &'static str,
    pub(crate) answer_signature: AnswerSignature,
    /// Whether the answer is a file and may be large.
    pub(crate) download: bool,
    /// Whether the TLS connection needs the merchant's certificate.
    pub(crate) mutual_tls: bool,
    /// The digest of a v2 request without a `sign_type`.
    pub(crate) sign_type: SignType,
    /// Whether a v2 request is signed with a `nonce_str`.
    pub(crate) nonce: bool,
    /// Whether a v2 answer has a `return_code`.
    pub(crate) return_code: bool,
    /// Whether a v3 success may have the form of an error, `code` and `message`.
    pub(crate) code_in_success: bool,
}

/// The host of operations that are documented at no other host.
pub(crate) const MAIN_HOST: &str = "api.mch.weixin.qq.com";

impl Particulars {
    pub(crate) const NONE: Self = Self {
        host: MAIN_HOST,
        prefix: "",
        answer_signature: AnswerSignature::Body,
        download: false,
        mutual_tls: false,
        sign_type: SignType::Md5,
        nonce: true,
        return_code: true,
        code_in_success: false,
    };

    /// The special properties of an operation: none if the operation is unknown.
    pub(crate) fn of(operation: Option<&Operation>) -> Self {
        operation.map_or(Self::NONE, |operation| operation.particulars)
    }
}

impl Operation {
    pub(crate) const fn v3_get(path: &'static str) -> Self {
        Self::new(Protocol::V3, Method::GET, path)
    }

    pub(crate) const fn v3_post(path: &'static str) -> Self {
        Self::new(Protocol::V3, Method::POST, path)
    }

    pub(crate) const fn v3_put(path: &'static str) -> Self {
        Self::new(Protocol::V3, Method::PUT, path)
    }

    pub(crate) const fn v3_patch(path: &'static str) -> Self {
        Self::new(Protocol::V3, Method::PATCH, path)
    }

    pub(crate) const fn v3_delete(path: &'static str) -> Self {
        Self::new(Protocol::V3, Method::DELETE, path)
    }

    pub(crate) const fn v2_get(path: &'static str) -> Self {
        Self::new(Protocol::V2, Method::GET, path)
    }

    pub(crate) const fn v2_post(path: &'static str) -> Self {
        Self::new(Protocol::V2, Method::POST, path)
    }

    pub(crate) const fn brand_post(path: &'static str) -> Self {
        Self::new(Protocol::Brand, Method::POST, path)
    }

    pub(crate) const fn brand_patch(path: &'static str) -> Self {
        Self::new(Protocol::Brand, Method::PATCH, path)
    }

    const fn new(protocol: Protocol, method: Method, path: &'static str) -> Self {
        Self {
            method,
            protocol,
            path,
            particulars: Particulars::NONE,
            repeat: Repeat::Never,
            lookup: None,
            in_query: &[],
            in_header: &[],
            upload: None,
            unsigned_page: false,
            sensitive: &[],
        }
    }
}

/// The special properties, as generated code sets them.
impl Operation {
    /// Sets another host than [`MAIN_HOST`], or a prefix (`/hk`) at that host.
    pub(crate) const fn at(mut self, host: &'static str, prefix: &'static str) -> Self {
        self.particulars.host = host;
        self.particulars.prefix = prefix;
        self
    }

    /// The answers of the operation are not signed.
    pub(crate) const fn unsigned(mut self) -> Self {
        self.particulars.answer_signature = AnswerSignature::None;
        self
    }

    /// The answer is a file with a signed hash.
    pub(crate) const fn statement(mut self) -> Self {
        self.particulars.answer_signature = AnswerSignature::StatementSha1;
        self
    }

    /// The answer is a file.
    pub(crate) const fn download(mut self) -> Self {
        self.particulars.download = true;
        self
    }

    /// The connection needs the merchant's certificate.
    pub(crate) const fn mutual_tls(mut self) -> Self {
        self.particulars.mutual_tls = true;
        self
    }

    /// The operation accepts only the digest HMAC-SHA256.
    pub(crate) const fn hmac_sha256(mut self) -> Self {
        self.particulars.sign_type = SignType::HmacSha256;
        self
    }

    /// The requests are signed without a `nonce_str`.
    pub(crate) const fn without_nonce(mut self) -> Self {
        self.particulars.nonce = false;
        self
    }

    /// The answers have no `return_code`.
    pub(crate) const fn without_return_code(mut self) -> Self {
        self.particulars.return_code = false;
        self
    }

    /// A success may have the form of an error.
    pub(crate) const fn code_in_success(mut self) -> Self {
        self.particulars.code_in_success = true;
        self
    }

    /// The operation only reads, although it is not a GET.
    pub(crate) const fn reads(mut self) -> Self {
        self.repeat = Repeat::Reads;
        self
    }

    /// This member holds the business number.
    pub(crate) const fn numbered_by(mut self, number: &'static str) -> Self {
        self.repeat = Repeat::Refused(number);
        self
    }

    /// The operation is carried out once for each number, which this member holds.
    pub(crate) const fn idempotent_by(mut self, number: &'static str) -> Self {
        self.repeat = Repeat::Idempotent(number);
        self
    }

    /// Like [`Self::idempotent_by`], but the outcome is queried before the request is sent again.
    pub(crate) const fn queried_by(mut self, number: &'static str, query: Query) -> Self {
        self.repeat = Repeat::Queried(number, query);
        self.asked_by(number, query)
    }

    /// The outcome of the request can be queried with this query, by this number.
    pub(crate) const fn asked_by(mut self, number: &'static str, query: Query) -> Self {
        self.lookup = Some((number, query));
        self
    }

    /// These members of the request are sent encrypted.
    pub(crate) const fn sensitive(mut self, members: &'static [&'static str]) -> Self {
        self.sensitive = members;
        self
    }

    /// These members of the request go into the query, in addition to a body.
    pub(crate) const fn in_query(mut self, members: &'static [&'static str]) -> Self {
        self.in_query = members;
        self
    }

    /// These members of the request are sent as headers: member, header.
    pub(crate) const fn in_header(
        mut self,
        members: &'static [(&'static str, &'static str)],
    ) -> Self {
        self.in_header = members;
        self
    }

    /// The request has a file.
    pub(crate) const fn upload(mut self, multipart: Multipart) -> Self {
        self.upload = Some(multipart);
        self
    }

    /// This is a page whose URL is not signed.
    pub(crate) const fn unsigned_page(mut self) -> Self {
        self.unsigned_page = true;
        self
    }
}

/// All hosts of the catalogue. Signed requests may go to them without configuration.
pub(crate) fn is_catalogue_host(host: &str) -> bool {
    host == MAIN_HOST || particulars::hosts().any(|known| known == host)
}
