//! Observation: requests, explanations of refusals, and events. Nothing here affects a response of
//! the platform.

pub(crate) mod events;
pub(crate) mod explain;
pub(crate) mod requests;
