//! `actix-web`: a handler takes a [`Received`] and returns a [`Reply`].
//!
//! ```no_run
//! use actix_web::{App, HttpServer, web};
//! use wechatpay_sdk::Client;
//! use wechatpay_sdk::notify::{Received, Reply};
//!
//! async fn notified(received: Received) -> Reply {
//!     println!("{}", received.event());
//!     received.accept()
//! }
//!
//! # async fn serve(client: Client) -> std::io::Result<()> {
//! let app = move || {
//!     let client = web::Data::new(client.clone());
//!     App::new().app_data(client).route("/notify", web::post().to(notified))
//! };
//! HttpServer::new(app).bind("127.0.0.1:3000")?.run().await
//! # }
//! ```
//!
//! Requests that are not genuine notifications do not reach the handler; this extractor answers them.

use std::pin::Pin;

use actix_web::body::BoxBody;
use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::HeaderMap as ActixHeaderMap;
use actix_web::{FromRequest, HttpRequest, HttpResponse, Responder, ResponseError, web};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::LONGEST_BODY;
use super::received::Received;
use super::rejection::{Rejection, RejectionKind};
use super::reply::Reply;
use crate::client::Client;

impl FromRequest for Received {
    type Error = Rejection;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Rejection>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let client = request.app_data::<web::Data<Client>>().cloned();
        let headers = headers(request.headers());
        let payload = web::Payload::from_request(request, payload);
        Box::pin(async move {
            let mchid = client.as_ref().map_or("", |client| client.mchid()).to_owned();
            let log = |rejection: &Rejection| rejection.log(&mchid);
            let body = body(payload.await).await.inspect_err(log)?;
            let client = client.ok_or_else(|| {
                let text = "the application has no `web::Data<wechatpay_sdk::Client>`";
                Rejection::new(RejectionKind::MissingKey, text)
            });
            client.inspect_err(log)?.notification(&headers, &body).await
        })
    }
}

async fn body(payload: Result<web::Payload, actix_web::Error>) -> Result<web::Bytes, Rejection> {
    let broken = |_| Rejection::new(RejectionKind::Form, "its body is incomplete");
    let body = payload.map_err(broken)?.to_bytes_limited(LONGEST_BODY).await;
    body.map_err(|_| Rejection::too_large())?.map_err(broken)
}

/// Those that are read of a notification. They are of another generation of the
/// `http` crate here.
fn headers(headers: &ActixHeaderMap) -> HeaderMap {
    let of_the_platform =
        headers.iter().filter(|(name, _)| name.as_str().starts_with("wechatpay-"));
    let mut copied = HeaderMap::new();
    for (name, value) in of_the_platform {
        let name = HeaderName::from_bytes(name.as_str().as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(value.as_bytes())) {
            copied.append(name, value);
        }
    }
    copied
}

impl Reply {
    fn into_actix(self) -> HttpResponse {
        let status = StatusCode::from_u16(self.status().as_u16());
        let mut response = HttpResponse::build(status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR));
        if let Some(content_type) = self.content_type() {
            response.content_type(content_type);
        }
        response.body(self.body().clone())
    }
}

impl Responder for Reply {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        self.into_actix()
    }
}

impl ResponseError for Rejection {
    fn status_code(&self) -> StatusCode {
        self.error_response().status()
    }

    fn error_response(&self) -> HttpResponse {
        Reply::from(self).into_actix()
    }
}
