//! How requests and answers are written: targets, bodies, XML, uploads, refusals. Knows no operation.

pub(crate) mod answer;
pub(crate) mod body;
pub(crate) mod fault;
pub(crate) mod issues;
pub(crate) mod multipart;
pub(crate) mod spelling;
pub(crate) mod target;
pub(crate) mod xml;
