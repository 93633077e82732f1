//! Notifications, and the attempts to deliver them.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// In which protocol a notification is sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Message {
    /// JSON, signed with the platform's key; the resource encrypted with the APIv3 key.
    V3 { event_type: String, original_type: String, summary: String, resource: Value },
    /// XML, signed with the APIv2 key. What it tells does not stand in it; it is the catalogue's name.
    V2 {
        #[serde(default)]
        event: String,
        members: Vec<(String, String)>,
    },
    /// XML of a refund: not signed; `req_info` encrypted with the APIv2 key.
    V2Refund { members: Vec<(String, String)>, info: Vec<(String, String)> },
}

impl Message {
    pub(crate) fn v3(event: &str, original_type: &str, summary: &str, resource: Value) -> Self {
        Self::V3 {
            event_type: event.to_owned(),
            original_type: original_type.to_owned(),
            summary: summary.to_owned(),
            resource,
        }
    }

    /// As the catalogue has it.
    pub(crate) fn event_type(&self) -> &str {
        match self {
            Self::V3 { event_type: event, .. } | Self::V2 { event, .. } => event,
            Self::V2Refund { .. } => "refund-processed",
        }
    }

    /// What it tells, in plain text.
    pub(crate) fn content(&self) -> Value {
        let pairs = |members: &[(String, String)]| {
            let pair =
                |(name, value): &(String, String)| (name.clone(), Value::from(value.as_str()));
            Value::Object(members.iter().map(pair).collect())
        };
        match self {
            Self::V3 { resource, .. } => resource.clone(),
            Self::V2 { members, .. } => pairs(members),
            Self::V2Refund { info, .. } => pairs(info),
        }
    }

    pub(crate) fn is_v2(&self) -> bool {
        !matches!(self, Self::V3 { .. })
    }
}

/// A notification as it went over the wire.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Sent {
    /// In their order, with the names as they were written.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
    /// What the signature is over; of v2 but for the key at its end. Nothing where nothing is signed.
    pub(crate) signed: Option<String>,
}

/// One try, and what came of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Attempt {
    /// Where it went, if not to the notification's own URL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) forwarded: Option<String>,
    /// What was sent; nothing where it was not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) sent: Option<Sent>,
    /// How long the merchant took.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) milliseconds: Option<u64>,
    /// Another one would have no sense.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) last: bool,
    pub(crate) at: i64,
    /// Whether it was a probe: signed wrongly on purpose.
    pub(crate) probe: bool,
    pub(crate) serial: Option<String>,
    pub(crate) status: Option<u16>,
    /// The merchant's answer, cut after 4 KiB.
    pub(crate) answer: Option<String>,
    /// Why there is no answer.
    pub(crate) error: Option<String>,
}

impl Attempt {
    /// One of which nothing is known yet.
    pub(crate) fn at(at: i64) -> Self {
        let (serial, status, answer, error) = (None, None, None, None);
        let (forwarded, sent, milliseconds) = (None, None, None);
        let (last, probe) = (false, false);
        Self { forwarded, sent, milliseconds, last, at, probe, serial, status, answer, error }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Notice {
    pub(crate) id: String,
    /// Who is told.
    pub(crate) mchid: String,
    pub(crate) url: String,
    pub(crate) created: i64,
    pub(crate) message: Message,
    pub(crate) attempts: Vec<Attempt>,
    /// The merchant has taken it.
    pub(crate) taken: bool,
    /// How many of the attempts that the schedule has are used up.
    pub(in crate::state) tries: usize,
}
