//! An operation: method and path, and what is particular about it.

mod particulars;
mod template;

use http::Method;

pub(crate) use self::template::{encode, encode_query, expand};

/// Which of the platform's two protocols an operation speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protocol {
    /// XML, signed with the APIv2 key.
    V2,
    /// JSON, signed with RSA.
    V3,
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
        nonce: true,
        return_code: true,
        code_in_success: false,
    };

    /// The particulars of a method and a path, whose variables are filled in.
    pub(crate) fn of(protocol: Protocol, method: &Method, path: &str) -> Self {
        particulars::of(protocol, method, path)
    }
}

impl Operation {
    pub(crate) const fn v3(method: Method, path: &'static str) -> Self {
        Self { method, protocol: Protocol::V3, path, particulars: Particulars::NONE }
    }

    pub(crate) const fn v2(method: Method, path: &'static str) -> Self {
        Self { method, protocol: Protocol::V2, path, particulars: Particulars::NONE }
    }

    pub(crate) const fn mutual_tls(mut self) -> Self {
        self.particulars.mutual_tls = true;
        self
    }
}

/// All hosts of the catalogue: where a signed request may go without being
/// configured.
pub(crate) fn is_catalogue_host(host: &str) -> bool {
    host == MAIN_HOST || particulars::hosts().any(|known| known == host)
}
