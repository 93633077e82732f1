//! Formats of requests and responses: targets, bodies, XML, uploads, errors. It does not know
//! operations.

pub(crate) mod answer;
pub(crate) mod body;
pub(crate) mod fault;
pub(crate) mod issues;
pub(crate) mod multipart;
pub(crate) mod spelling;
pub(crate) mod target;
pub(crate) mod xml;
