//! The interface as code generation sees it: operations, notifications and
//! the structures of their members.

use wechatpay_catalogue::example::Mode;

use super::limits::{Condition, Limits};
use crate::node::Node;

/// An operation: a method of a path.
pub(crate) struct Operation {
    pub(crate) area: String,
    /// Its `operationId`.
    pub(crate) id: String,
    pub(crate) is_v2: bool,
    /// Whether it is of the brand's API, which has the form of v3.
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
    /// What the members of its request have to fulfil together.
    pub(crate) conditions: Vec<Condition>,
    /// Its own error codes.
    pub(crate) errors: Vec<ErrorCode>,
    pub(crate) rate_limits: Vec<RateLimit>,
    pub(crate) variables: Vec<Variable>,
    pub(crate) request: Object,
    /// Whether the members of the request go into the body.
    pub(crate) has_body: bool,
    /// Those that go into the query all the same.
    pub(crate) in_query: Vec<String>,
    /// Those that are headers: member, header.
    pub(crate) in_header: Vec<(String, String)>,
    pub(crate) upload: Option<Multipart>,
    pub(crate) answer: Answer,
    /// How its answer goes on.
    pub(crate) pages: Option<Pages>,
    /// The least that each mode sends, and then the documented request.
    pub(crate) samples: Vec<Sample>,
}

/// An example request.
pub(crate) struct Sample {
    /// Who sends it, of the least requests; none of the documented one.
    pub(crate) mode: Option<Mode>,
    /// By variable of the path.
    pub(crate) variables: Vec<(String, String)>,
    pub(crate) members: Vec<(String, Node)>,
}

impl Operation {
    /// The root of its chain.
    pub(crate) fn family(&self) -> &'static str {
        match (self.is_v2, self.is_brand) {
            (true, _) => "v2",
            (_, true) => "brand",
            _ => "v3",
        }
    }
}

/// An error code that the platform answers with, by the status of that answer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ErrorCode {
    pub(crate) status: u16,
    pub(crate) code: String,
    /// Whether the request may have been carried out all the same.
    pub(crate) in_doubt: bool,
    pub(crate) next: NextStep,
    /// Which explanation of the code fits.
    pub(crate) case: String,
    /// Whether it is carried over from a sibling operation or from a single weak source.
    pub(crate) is_assumed: bool,
}

/// What to do after an error code: `retry` of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum NextStep {
    DoNotRepeat,
    SameNumber,
    QueryFirst,
    Later,
}

/// A published rate limit, in the words of the catalogue.
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

    /// As a module and a method are called.
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

/// What is particular about an operation.
#[derive(Default)]
pub(crate) struct Particulars {
    /// Its own host, and what stands before the path there.
    pub(crate) server: Option<(String, String)>,
    /// `true` or `statement`.
    pub(crate) unsigned: Option<String>,
    pub(crate) mutual_tls: bool,
    /// Whether HMAC-SHA256 is the only value of a v2 request's `sign_type`.
    pub(crate) hmac_sha256: bool,
    pub(crate) without_nonce: bool,
    pub(crate) without_return_code: bool,
    /// Whether it is a page whose query is not signed.
    pub(crate) unsigned_page: bool,
    /// Whether a success has a member `code` and one `message`, as errors have.
    pub(crate) code_in_success: bool,
}

/// When it may be sent again.
pub(crate) struct Repeat {
    /// `always`, `unknown`, `queried` or `refused`.
    pub(crate) when: String,
    /// The member that has its business number.
    pub(crate) number: String,
    /// What asks for its outcome.
    pub(crate) query: Option<Query>,
}

/// A query that goes before a repetition.
pub(crate) struct Query {
    pub(crate) path: String,
    /// The members of the request that it has beside the number.
    pub(crate) with: Vec<String>,
    /// The error code which says that there is nothing under the number.
    pub(crate) absent: String,
}

/// How an answer of several pages goes on: `x-wechatpay-pages`.
pub(crate) struct Pages {
    pub(crate) by: By,
    /// The number of the first page.
    pub(crate) first: i64,
    /// The member of the request that says where a page begins.
    pub(crate) member: String,
    /// The member of the request that says how long a page is.
    pub(crate) size: Option<String>,
    /// The list of the answer.
    pub(crate) items: String,
    /// The member of the answer that counts the items of all pages.
    pub(crate) total: Option<String>,
    /// The member of the answer that says where the next page begins.
    pub(crate) next: Option<String>,
}

/// What says where a page begins.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum By {
    /// A number of items.
    Offset,
    /// A number of pages.
    Page,
    /// A text of the answer before.
    Cursor,
}

/// A variable of a path.
pub(crate) struct Variable {
    pub(crate) name: String,
    pub(crate) label: Option<String>,
    /// The label in English.
    pub(crate) english: Option<String>,
}

/// How a file is sent: what its parts and the members of `meta` are called.
pub(crate) struct Multipart {
    pub(crate) file: String,
    pub(crate) name: Option<String>,
    pub(crate) digest: String,
    pub(crate) algorithm: Algorithm,
}

/// How a file is digested.
pub(crate) enum Algorithm {
    Md5,
    Sha256,
    /// The member that names it, and how.
    Sm3(String, String),
}

/// What an operation answers.
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
    /// The original types whose content is that of another event, with this event.
    pub(crate) read_as: Vec<(String, String)>,
    pub(crate) content: Object,
}

/// A structure of members.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Object {
    pub(crate) members: Vec<Member>,
    pub(crate) schema: Option<Schema>,
}

/// A schema that the catalogue names: its places share one type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Schema {
    pub(crate) name: String,
    pub(crate) label: Option<String>,
    /// The label in English.
    pub(crate) english: Option<String>,
}

/// A text of which some values are known.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Enumeration {
    pub(crate) values: Vec<String>,
    /// Those after which nothing changes any more; none where that is not known.
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
    /// Whether the caller encrypts or decrypts it: members of v2, with keys of
    /// their own.
    pub(crate) is_sealed_by_caller: bool,
    pub(crate) limits: Limits,
    pub(crate) content: Content,
}

impl Member {
    /// Whether its name is counted: `coupon_type_$n`.
    pub(crate) fn is_numbered(&self) -> bool {
        self.name.contains('$')
    }
}

/// What a member holds.
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
    /// Text that travels encrypted.
    Sensitive,
    /// An object of which no member is documented.
    Any,
    /// The file of an upload.
    File,
    Enumeration(Enumeration),
    Object(Object),
    List(Box<Content>),
    /// A text that holds JSON.
    Json(Box<Content>),
}

impl Content {
    /// What lies within lists and texts.
    pub(crate) fn innermost(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Json(inner) => inner.innermost(),
            other => other,
        }
    }

    /// The name of the catalogue's schema that this is.
    pub(crate) fn schema(&self) -> Option<&str> {
        self.named().map(|schema| schema.name.as_str())
    }

    /// The same with all that is known of the schema.
    pub(crate) fn named(&self) -> Option<&Schema> {
        match self {
            Self::Object(object) => object.schema.as_ref(),
            Self::Enumeration(enumeration) => enumeration.schema.as_ref(),
            _ => None,
        }
    }
}
