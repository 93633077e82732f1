//! `axum`: a handler takes a [`Received`] and returns a [`Reply`].
//!
//! ```no_run
//! use axum::Router;
//! use axum::routing::post;
//! use wechatpay_sdk::Client;
//! use wechatpay_sdk::notify::{Received, Reply};
//!
//! async fn notified(received: Received) -> Reply {
//!     println!("{}", received.event());
//!     received.accept()
//! }
//!
//! fn app(client: Client) -> Router {
//!     Router::new().route("/notify", post(notified)).with_state(client)
//! }
//! ```
//!
//! The router's state is the client, or contains it (`FromRef`). Requests that are not genuine notifications
//! do not reach the handler; this extractor answers them.

use axum_core::body::Body;
use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};

use super::LONGEST_BODY;
use super::received::Received;
use super::rejection::{Rejection, RejectionKind};
use super::reply::Reply;
use crate::client::Client;

impl<S: Send + Sync> FromRequest<S> for Received
where
    Client: FromRef<S>,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let client = Client::from_ref(state);
        let (parts, body) = request.into_parts();
        let body = Limited::new(body, LONGEST_BODY).collect().await.map_err(|error| {
            let rejection = if error.is::<LengthLimitError>() {
                Rejection::too_large()
            } else {
                Rejection::new(RejectionKind::Form, "its body is incomplete")
            };
            rejection.log(client.mchid());
            rejection
        })?;
        client.notification(&parts.headers, &body.to_bytes()).await
    }
}

impl IntoResponse for Reply {
    fn into_response(self) -> Response {
        Self::into_response(self).map(Body::from)
    }
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        Reply::from(self).into_response().map(Body::from)
    }
}
