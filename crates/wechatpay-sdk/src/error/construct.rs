//! Constructors of errors, and methods that add information on the way to the caller.

use std::sync::Arc;

use super::{
    AnswerParts, ApiParts, Called, Delivery, Error, ErrorKind, FailedCheck, Fault, Inner, Meaning,
};

impl Error {
    pub(crate) fn configuration(text: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, Delivery::NotSent, text)
    }

    pub(crate) fn request(text: impl Into<String>) -> Self {
        Self::new(ErrorKind::Request, Delivery::NotSent, text)
    }

    pub(crate) fn new(kind: ErrorKind, delivery: Delivery, text: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            text: text.into(),
            delivery,
            check: None,
            fault: None,
            answer: None,
            api: None,
            explanation: None,
            meaning: None,
            source: None,
            called: None,
            is_transient: false,
            attempts: 1,
        }))
    }

    /// The error of a [`Middleware`](crate::middleware::Middleware) that sends requests another way: it has
    /// sent nothing of the request, and will not. The client relies on that and may send the request again.
    ///
    /// ```
    /// use http::{Request, Response};
    /// use wechatpay_sdk::middleware::{Body, Middleware, Next};
    /// use wechatpay_sdk::{BoxError, BoxFuture, Delivery, Error};
    ///
    /// /// Stops all requests while the shop is closed for maintenance.
    /// #[derive(Debug)]
    /// struct Closed;
    ///
    /// impl Middleware for Closed {
    ///     fn handle<'a>(
    ///         &'a self,
    ///         _: Request<Body>,
    ///         _: Next,
    ///     ) -> BoxFuture<'a, Result<Response<Body>, BoxError>> {
    ///         Box::pin(async { Err(Error::not_sent("the shop is closed").into()) })
    ///     }
    /// }
    ///
    /// assert_eq!(Error::not_sent("the shop is closed").delivery(), Delivery::NotSent);
    /// ```
    pub fn not_sent(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        let text = "a middleware could not send the request";
        Self::new(ErrorKind::Connect, Delivery::NotSent, text).with_boxed_source(source.into())
    }

    pub(crate) fn verification(check: FailedCheck, answer: AnswerParts) -> Self {
        let mut error = Self::new(ErrorKind::Verification, Delivery::Unknown, check.to_string());
        error.0.check = Some(check);
        error.0.answer = Some(answer);
        error
    }

    pub(crate) fn api(
        api: ApiParts,
        answer: AnswerParts,
        delivery: Delivery,
        check: Option<FailedCheck>,
    ) -> Self {
        let mut error = Self::new(ErrorKind::Api, delivery, "");
        error.0.api = Some(api);
        error.0.answer = Some(answer);
        error.0.check = check;
        error
    }

    /// A verified 202.
    pub(crate) fn accepted(api: ApiParts, answer: AnswerParts) -> Self {
        let text = "the platform has accepted the request but not carried it out yet; send it \
                    again with the same parameters";
        let mut error = Self::new(ErrorKind::Accepted, Delivery::Unknown, text);
        error.0.api = Some(api).filter(|api| !api.code.is_empty());
        error.0.answer = Some(answer);
        error
    }

    /// Names the mistake for programs.
    pub(crate) fn with_fault(mut self, fault: Fault) -> Self {
        self.0.fault = Some(fault);
        self
    }

    /// Adds an explanation of the platform's refusal.
    pub(crate) fn with_explanation(mut self, explanation: Option<String>) -> Self {
        self.0.explanation = explanation;
        self
    }

    /// Adds the meaning of the code in the catalogue.
    pub(crate) fn with_meaning(mut self, meaning: Option<Meaning>) -> Self {
        self.0.meaning = meaning;
        self
    }

    pub(crate) fn meaning(&self) -> Option<Meaning> {
        self.0.meaning
    }

    /// Another failure that this one has caused. `text` describes it, and it has its own delivery.
    pub(crate) fn of_another(&self, delivery: Delivery, text: &str) -> Self {
        let mut inner = self.0.clone();
        inner.delivery = delivery;
        inner.text = match inner.text.as_str() {
            "" => text.to_owned(),
            own => format!("{text}: {own}"),
        };
        Self(inner)
    }

    /// A copy of the error, for a copied call.
    pub(crate) fn copied(&self) -> Self {
        Self(self.0.clone())
    }

    /// Sets the delivery of the call, if other attempts got further.
    pub(crate) fn with_delivery(mut self, delivery: Delivery) -> Self {
        self.0.delivery = delivery;
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_answer(mut self, answer: AnswerParts) -> Self {
        self.0.answer = Some(answer);
        self
    }

    /// Adds the error of another library.
    pub(crate) fn with_source(
        mut self,
        source: impl std::error::Error + Send + Sync + 'static,
    ) -> Self {
        self.0.source = Some(Arc::new(source));
        self
    }

    /// Adds the error of the user's own code.
    pub(crate) fn with_boxed_source(
        mut self,
        source: Box<dyn std::error::Error + Send + Sync>,
    ) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Adds the operation that failed, unless it is set.
    pub(crate) fn of_call(mut self, called: &Called) -> Self {
        self.0.called.get_or_insert_with(|| called.clone());
        self
    }

    /// The error of the user's signer. Nothing was sent. `is_transient`: another attempt may succeed.
    pub(crate) fn signer(
        text: &str,
        source: Box<dyn std::error::Error + Send + Sync>,
        is_transient: bool,
    ) -> Self {
        let mut error = Self::new(ErrorKind::Signer, Delivery::NotSent, text);
        error.0.is_transient = is_transient;
        error.with_boxed_source(source)
    }

    pub(crate) fn is_transient(&self) -> bool {
        self.0.is_transient
    }
}
