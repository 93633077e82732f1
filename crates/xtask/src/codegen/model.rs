//! The data model of code generation: operations, notifications and the structures of their
//! members.

use wechatpay_catalogue::example::Mode;
use wechatpay_catalogue::words::Words;

use super::limits::{Condition, Limits};
use crate::form::Form;
use crate::node::Node;

/// An operation: a method of a path.
pub(crate) struct Operation {
    pub(crate) area: String,
    /// The `operationId`.
    pub(crate) id: String,
    pub(crate) is_v2: bool,
    /// Whether the operation belongs to the brand's API, which has the format of v3.
    pub(crate) is_brand: bool,
    pub(crate) method: Method,
    pub(crate) path: String,
    /// The official name.
    pub(crate) summary: String,
    pub(crate) modes: Vec<String>,
    pub(crate) tags: Vec<String>,
    /// `closed-to-new` or `retired`.
    pub(crate) status: Option<String>,
    pub(crate) particulars: Particulars,
    pub(crate) repeat: Option<Repeat>,
    /// Conditions that span several members of the request.
    pub(crate) conditions: Vec<Condition>,
    /// The operation's own error codes.
    pub(crate) errors: Vec<ErrorCode>,
    pub(crate) rate_limits: Vec<RateLimit>,
    pub(crate) variables: Vec<Variable>,
    pub(crate) request: Object,
    /// Whether the members of the request are sent in the body.
    pub(crate) has_body: bool,
    /// Members that are sent in the query despite that.
    pub(crate) in_query: Vec<String>,
    /// Members that are sent as headers: member, header.
    pub(crate) in_header: Vec<(String, String)>,
    pub(crate) upload: Option<Multipart>,
    pub(crate) answer: Answer,
    /// The paging of the response.
    pub(crate) pages: Option<Pages>,
    /// The minimal request of each mode, followed by the documented request.
    pub(crate) samples: Vec<Sample>,
}

/// An example request.
pub(crate) struct Sample {
    /// The sender of a minimal request; `None` for the documented request.
    pub(crate) mode: Option<Mode>,
    /// The values of the path variables.
    pub(crate) variables: Vec<(String, String)>,
    pub(crate) members: Vec<(String, Node)>,
}

impl Operation {
    /// The root of the operation's chain.
    pub(crate) fn family(&self) -> &'static str {
        match (self.is_v2, self.is_brand) {
            (true, _) => "v2",
            (_, true) => "brand",
            _ => "v3",
        }
    }
}

/// An error code of the platform, with the HTTP status of the response.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ErrorCode {
    pub(crate) status: u16,
    pub(crate) code: String,
    /// Whether the request may have been carried out despite the error.
    pub(crate) in_doubt: bool,
    pub(crate) next: NextStep,
    /// The matching explanation of the code.
    pub(crate) case: String,
    /// Whether the code is copied from a similar operation or comes from a single weak source.
    pub(crate) is_assumed: bool,
}

/// The action after an error code: `retry` of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum NextStep {
    DoNotRepeat,
    SameNumber,
    QueryFirst,
    Later,
}

/// A published rate limit, with the keywords of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RateLimit {
    pub(crate) limit: u32,
    /// `second`, `minute` or `day`.
    pub(crate) per: String,
    pub(crate) scope: String,
    pub(crate) calls: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    pub(crate) fn of(name: &str) -> Option<Self> {
        Some(match name {
            "get" => Self::Get,
            "post" => Self::Post,
            "put" => Self::Put,
            "patch" => Self::Patch,
            "delete" => Self::Delete,
            _ => return None,
        })
    }

    /// The name of the module and of the method.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Post => "post",
            Self::Put => "put",
            Self::Patch => "patch",
            Self::Delete => "delete",
        }
    }
}

/// Special properties of an operation.
#[derive(Default)]
pub(crate) struct Particulars {
    /// The host of the operation, and the path prefix there.
    pub(crate) server: Option<(String, String)>,
    /// `true` or `statement`.
    pub(crate) unsigned: Option<String>,
    pub(crate) mutual_tls: bool,
    /// Whether HMAC-SHA256 is the only value of a v2 request's `sign_type`.
    pub(crate) hmac_sha256: bool,
    pub(crate) without_nonce: bool,
    pub(crate) without_return_code: bool,
    /// Whether the operation is a page whose query is not signed.
    pub(crate) unsigned_page: bool,
    /// Whether a successful response has the members `code` and `message`, like an error.
    pub(crate) code_in_success: bool,
}

/// The retry rule of an operation.
pub(crate) struct Repeat {
    /// `always`, `unknown`, `queried`, `refused` or `never`.
    pub(crate) when: String,
    /// The member with the business number.
    pub(crate) number: String,
    /// The query for the outcome.
    pub(crate) query: Option<Query>,
}

/// A query that returns the outcome of a request.
pub(crate) struct Query {
    pub(crate) path: String,
    /// The parameters of the query in addition to the number, with the source of each value.
    pub(crate) with: Vec<String>,
    /// Members that must be equal in the record and the request.
    pub(crate) same: Vec<String>,
    /// The documented error code for an unknown number, or empty.
    pub(crate) absent: String,
    /// The age in days up to which the query finds records; 0 if no limit is documented.
    pub(crate) within_days: u16,
    /// The time in minutes until the platform has accepted the request; 0 for the usual time.
    pub(crate) late_minutes: u16,
}

/// The paging of a response: `x-wechatpay-pages`.
pub(crate) struct Pages {
    pub(crate) by: By,
    /// The number of the first page.
    pub(crate) first: i64,
    /// The member of the request for the start of a page.
    pub(crate) member: String,
    /// The member of the request for the size of a page.
    pub(crate) size: Option<String>,
    /// The list in the response.
    pub(crate) items: String,
    /// The member of the response for the number of items on all pages.
    pub(crate) total: Option<String>,
    /// The member of the response for the start of the next page.
    pub(crate) next: Option<String>,
}

/// The kind of value that selects a page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum By {
    /// The offset of the first item.
    Offset,
    /// The number of the page.
    Page,
    /// A text from the previous response.
    Cursor,
}

/// A path variable.
pub(crate) struct Variable {
    pub(crate) name: String,
    pub(crate) label: Option<String>,
    /// The label in English.
    pub(crate) english: Option<String>,
}

/// The format of a file upload: names of its parts and of the members of `meta`.
pub(crate) struct Multipart {
    pub(crate) file: String,
    pub(crate) name: Option<String>,
    pub(crate) digest: String,
    pub(crate) algorithm: Algorithm,
}

/// The digest algorithm of a file.
pub(crate) enum Algorithm {
    Md5,
    Sha256,
    /// The member that names the algorithm, and its value.
    Sm3(String, String),
}

/// The kind of response.
pub(crate) enum Answer {
    Object(Object),
    Empty,
    File,
    Redirect,
}

/// A notification of the platform.
pub(crate) struct Notification {
    pub(crate) is_v2: bool,
    /// The event type (v3), or its name in the catalogue (v2).
    pub(crate) event: String,
    pub(crate) summary: String,
    pub(crate) modes: Vec<String>,
    /// The original types with the content of another event, each with that event.
    pub(crate) read_as: Vec<(String, String)>,
    pub(crate) content: Object,
}

/// A structure of members.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Object {
    pub(crate) members: Vec<Member>,
    pub(crate) schema: Option<Schema>,
}

/// A named schema of the catalogue: all its uses share one type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Schema {
    pub(crate) name: String,
    pub(crate) label: Option<String>,
    /// The label in English.
    pub(crate) english: Option<String>,
}

/// A text with known values.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Enumeration {
    pub(crate) values: Vec<String>,
    /// The meaning of each value.
    pub(crate) meanings: Vec<Option<Words>>,
    /// The final values, after which the state does not change; empty if they are unknown.
    pub(crate) last: Vec<String>,
    pub(crate) schema: Option<Schema>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Member {
    pub(crate) name: String,
    /// The official short name.
    pub(crate) label: Option<String>,
    /// The label in English.
    pub(crate) english: Option<String>,
    pub(crate) is_required: bool,
    /// Whether the caller encrypts or decrypts the member: v2 members with their own keys.
    pub(crate) is_sealed_by_caller: bool,
    pub(crate) limits: Limits,
    pub(crate) content: Content,
    /// The schema keywords that determine the kind of the member.
    pub(crate) form: Form,
    /// Details that name and type do not show: unit, format, time zone.
    pub(crate) note: Option<Words>,
    /// The meanings of the known integers, in their order.
    pub(crate) meanings: Vec<Option<Words>>,
}

impl Member {
    /// Whether the name is numbered: `coupon_type_$n`.
    pub(crate) fn is_numbered(&self) -> bool {
        self.name.contains('$')
    }
}

/// The type of a member's value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Content {
    Text,
    Time,
    Fen,
    /// An amount in the smallest unit of any currency.
    Minor,
    /// Millionths of a fen.
    MicroFen,
    /// Hundred-millionths.
    Decimal8,
    /// With the known values.
    Integer(Vec<i64>),
    Number,
    Flag,
    /// Text that is sent encrypted.
    Sensitive,
    /// An object without documented members.
    Any,
    /// The file of an upload.
    File,
    Enumeration(Enumeration),
    Object(Object),
    List(Box<Content>),
    /// A text that contains JSON.
    Json(Box<Content>),
}

impl Content {
    /// The content inside lists and texts.
    pub(crate) fn innermost(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Json(inner) => inner.innermost(),
            other => other,
        }
    }

    /// The name of the catalogue's schema for this content.
    pub(crate) fn schema(&self) -> Option<&str> {
        self.named().map(|schema| schema.name.as_str())
    }

    /// The named schema with all its data.
    pub(crate) fn named(&self) -> Option<&Schema> {
        match self {
            Self::Object(object) => object.schema.as_ref(),
            Self::Enumeration(enumeration) => enumeration.schema.as_ref(),
            _ => None,
        }
    }
}
