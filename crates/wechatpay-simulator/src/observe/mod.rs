//! What was seen: requests, why they were refused, and what happens. Nothing of this reaches an answer
//! of the platform.

pub(crate) mod events;
pub(crate) mod explain;
pub(crate) mod requests;
