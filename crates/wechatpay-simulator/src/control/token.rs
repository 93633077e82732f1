//! The token of the control API, needed if other machines can reach the API. Scripts send it as
//! `Authorization: Bearer …`; a browser opens a page with `?token=…` and then receives a cookie.

use std::fmt;
use std::sync::Arc;

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::rand::fill;
use bytes::Bytes;
use data_encoding::HEXLOWER;
use http::header::{AUTHORIZATION, COOKIE, LOCATION, SET_COOKIE};
use http::request::Parts;
use http::{HeaderValue, Method, Response, StatusCode};

use crate::error::{Error, Result};
use crate::gate::single;
use crate::wire::body::Body;

/// The cookie's name.
const NAME: &str = "wechatpay-simulator";

/// Shortest token; a shorter one could be guessed.
const SHORTEST: usize = 16;

#[derive(Clone)]
pub(crate) struct Token(Arc<str>);

impl Token {
    /// A token chosen by the user.
    ///
    /// # Errors
    ///
    /// When it is too short, or contains characters with a special meaning in headers or URLs.
    pub(crate) fn new(text: &str) -> Result<Self> {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        if text.len() < SHORTEST || !text.bytes().all(is_plain) {
            return Err(Error::new(format!(
                "the token of the control API needs at least {SHORTEST} characters, of letters, digits and `-._~`"
            )));
        }
        Ok(Self(text.into()))
    }

    /// A random token.
    ///
    /// # Errors
    ///
    /// When random numbers are not available.
    pub(crate) fn random() -> Result<Self> {
        let mut bytes = [0; 24];
        fill(&mut bytes).map_err(|_| Error::new("there are no random numbers for the token"))?;
        Ok(Self(HEXLOWER.encode(&bytes).into()))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a request contains the token.
    pub(super) fn is_in(&self, parts: &Parts) -> bool {
        let bearer = single(&parts.headers, &AUTHORIZATION);
        let bearer = bearer.and_then(|value| value.split_once(' '));
        let bearer = bearer.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
        if bearer.is_some_and(|(_, told)| self.is(told.trim())) {
            return true;
        }
        let cookies = parts.headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut pairs = cookies.flat_map(|cookies| cookies.split(';'));
        pairs.any(|pair| {
            pair.trim().split_once('=').is_some_and(|(name, told)| name == NAME && self.is(told))
        })
    }

    /// For a browser that opens a page with the token in its address: sets the cookie and redirects
    /// to the page without the token.
    pub(super) fn enter(&self, parts: &Parts) -> Option<Response<Body>> {
        let query = parts.uri.query().filter(|_| parts.method == Method::GET)?;
        let is_token = |pair: &&str| pair.strip_prefix("token=").is_some_and(|told| self.is(told));
        query.split('&').find(is_token)?;
        let rest: Vec<&str> = query.split('&').filter(|pair| !pair.starts_with("token=")).collect();
        let mut place = parts.uri.path().to_owned();
        if !rest.is_empty() {
            place.push('?');
            place.push_str(&rest.join("&"));
        }
        let cookie = format!("{NAME}={}; Path=/_simulator/; HttpOnly; SameSite=Lax", self.0);
        let mut response = Response::new(Body::Whole(Bytes::new()));
        *response.status_mut() = StatusCode::SEE_OTHER;
        response.headers_mut().insert(LOCATION, HeaderValue::from_str(&place).ok()?);
        response.headers_mut().insert(SET_COOKIE, HeaderValue::from_str(&cookie).ok()?);
        Some(response)
    }

    fn is(&self, told: &str) -> bool {
        verify_slices_are_equal(self.0.as_bytes(), told.as_bytes()).is_ok()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_long_and_plain() {
        assert!(Token::new("0123456789abcdef").is_ok());
        for wrong in
            ["", "0123456789abcde", "0123456789abcde ", "0123456789abcde;", "0123456789abcdé"]
        {
            assert!(Token::new(wrong).is_err(), "{wrong}");
        }
        let random = Token::random().unwrap();
        assert_ne!(random.as_str(), Token::random().unwrap().as_str());
        assert!(Token::new(random.as_str()).is_ok());
        assert!(!format!("{random:?}").contains(random.as_str()));
    }
}
