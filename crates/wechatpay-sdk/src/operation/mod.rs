//! An operation: method and path, and what is particular about it.

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
    at_the_door, catalogued, effect, is_known_code, meaning, nearest, situation,
};
pub(crate) use self::facts::{Catalogued, Documented, Door, Effect};
pub(crate) use self::multipart::{Algorithm, Multipart};
pub(crate) use self::particulars::{listed, particular};
pub(crate) use self::repeat::{Query, Repeat};
pub use self::rules::Checks;
pub(crate) use self::rules::Rules;
pub(crate) use self::template::{encode, encode_query, expand};
use crate::sign::v2::SignType;

/// Which of the platform's protocols an operation speaks.
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
    /// The protocol of a path as it is sent. v2 is what begins otherwise.
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
    /// Over the body (v3) or the members (v2).
    Body,
    /// Over the hash of the file that is the body.
    StatementSha1,
    /// Not at all.
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
    /// When it may be sent again; v3's GET always may.
    pub(crate) repeat: Repeat,
    /// The members of its request that go into the query, beside a body.
    pub(crate) in_query: &'static [&'static str],
    /// The members of its request that are headers, and the names of those.
    pub(crate) in_header: &'static [(&'static str, &'static str)],
    /// How its file is sent, if it takes one.
    pub(crate) upload: Option<Multipart>,
    /// Whether it is a page whose URL is not signed.
    pub(crate) unsigned_page: bool,
    /// The members of its request that travel encrypted, for calls without
    /// types: `payee.name`, where either may be a list.
    pub(crate) sensitive: &'static [&'static str],
}

/// What is particular about an operation; nothing about most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Particulars {
    /// The host that it is documented at.
    pub(crate) host: &'static str,
    /// What stands there before its path, `/hk` for instance.
    pub(crate) prefix: &'static str,
    pub(crate) answer_signature: AnswerSignature,
    /// Whether the answer is a file and may be large.
    pub(crate) download: bool,
    /// Whether the TLS connection needs the merchant's certificate.
    pub(crate) mutual_tls: bool,
    /// The digest of a v2 request that has no `sign_type` of its own.
    pub(crate) sign_type: SignType,
    /// Whether a v2 request is signed with a `nonce_str`.
    pub(crate) nonce: bool,
    /// Whether a v2 answer has a `return_code`.
    pub(crate) return_code: bool,
    /// Whether a v3 success may have the form of an error, `code` and `message`.
    pub(crate) code_in_success: bool,
}

/// Where operations are without a host of their own.
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

    /// Those of an operation: none, if it is not known.
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
            in_query: &[],
            in_header: &[],
            upload: None,
            unsigned_page: false,
            sensitive: &[],
        }
    }
}

/// What is particular, as generated code says it.
impl Operation {
    /// At another host than [`MAIN_HOST`], or with a prefix (`/hk`) there.
    pub(crate) const fn at(mut self, host: &'static str, prefix: &'static str) -> Self {
        self.particulars.host = host;
        self.particulars.prefix = prefix;
        self
    }

    /// Its answers are not signed.
    pub(crate) const fn unsigned(mut self) -> Self {
        self.particulars.answer_signature = AnswerSignature::None;
        self
    }

    /// Its answer is a file whose hash is signed.
    pub(crate) const fn statement(mut self) -> Self {
        self.particulars.answer_signature = AnswerSignature::StatementSha1;
        self
    }

    /// Its answer is a file.
    pub(crate) const fn download(mut self) -> Self {
        self.particulars.download = true;
        self
    }

    /// It needs the merchant's certificate on the connection.
    pub(crate) const fn mutual_tls(mut self) -> Self {
        self.particulars.mutual_tls = true;
        self
    }

    /// HMAC-SHA256 is the only digest it takes.
    pub(crate) const fn hmac_sha256(mut self) -> Self {
        self.particulars.sign_type = SignType::HmacSha256;
        self
    }

    /// Its requests are signed without a `nonce_str`.
    pub(crate) const fn without_nonce(mut self) -> Self {
        self.particulars.nonce = false;
        self
    }

    /// Its answers have no `return_code`.
    pub(crate) const fn without_return_code(mut self) -> Self {
        self.particulars.return_code = false;
        self
    }

    /// Its successes may have the form of an error.
    pub(crate) const fn code_in_success(mut self) -> Self {
        self.particulars.code_in_success = true;
        self
    }

    /// It reads, though it is no GET.
    pub(crate) const fn reads(mut self) -> Self {
        self.repeat = Repeat::Reads;
        self
    }

    /// This member has its business number.
    pub(crate) const fn numbered_by(mut self, number: &'static str) -> Self {
        self.repeat = Repeat::Refused(number);
        self
    }

    /// Under one number, which this member has, it is carried out once.
    pub(crate) const fn idempotent_by(mut self, number: &'static str) -> Self {
        self.repeat = Repeat::Idempotent(number);
        self
    }

    /// The same, and its outcome is asked for before it is sent again.
    pub(crate) const fn queried_by(mut self, number: &'static str, query: Query) -> Self {
        self.repeat = Repeat::Queried(number, query);
        self
    }

    /// These members of its request travel encrypted.
    pub(crate) const fn sensitive(mut self, members: &'static [&'static str]) -> Self {
        self.sensitive = members;
        self
    }

    /// These members of its request go into the query, beside a body.
    pub(crate) const fn in_query(mut self, members: &'static [&'static str]) -> Self {
        self.in_query = members;
        self
    }

    /// These members of its request are headers: member, header.
    pub(crate) const fn in_header(
        mut self,
        members: &'static [(&'static str, &'static str)],
    ) -> Self {
        self.in_header = members;
        self
    }

    /// It takes a file.
    pub(crate) const fn upload(mut self, multipart: Multipart) -> Self {
        self.upload = Some(multipart);
        self
    }

    /// It is a page whose URL is not signed.
    pub(crate) const fn unsigned_page(mut self) -> Self {
        self.unsigned_page = true;
        self
    }
}

/// All hosts of the catalogue: where a signed request may go without being
/// configured.
pub(crate) fn is_catalogue_host(host: &str) -> bool {
    host == MAIN_HOST || particulars::hosts().any(|known| known == host)
}
