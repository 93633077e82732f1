//! One request to one answer: finds the operation, lets the gate check, checks the parameters, runs
//! the operation, signs. No sockets here.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::request::Parts;
use http::{Method, Response, StatusCode};
use serde_json::{Map, Value};

use crate::answer::{self, Reply};
use crate::fault::Fault;
use crate::fields::{self, Location};
use crate::gate::v3::{self, Replays};
use crate::identity::Identity;
use crate::keyring::Signer;
use crate::operations::{self, Call, Operation};
use crate::requests::Requests;
use crate::state::State;
use crate::target;
use crate::v2;

/// What a test does to every answer before it is written.
pub(crate) type Alter = dyn Fn(Parts, Response<Bytes>) -> Response<Bytes> + Send + Sync;

pub(crate) struct Platform {
    pub(crate) identity: Identity,
    pub(crate) sign_errors: AtomicBool,
    state: Mutex<State>,
    replays: Mutex<Replays>,
    requests: Mutex<Requests>,
    alter: Mutex<Option<Arc<Alter>>>,
}

impl Platform {
    pub(crate) fn new(identity: Identity, state: State, sign_errors: bool) -> Self {
        Self {
            identity,
            sign_errors: AtomicBool::new(sign_errors),
            state: Mutex::new(state),
            replays: Mutex::default(),
            requests: Mutex::default(),
            alter: Mutex::default(),
        }
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }

    pub(crate) fn requests(&self) -> MutexGuard<'_, Requests> {
        lock(&self.requests)
    }

    pub(crate) fn set_alter(&self, alter: Option<Arc<Alter>>) {
        *lock(&self.alter) = alter;
    }

    /// Answers a request of the platform's API.
    pub(crate) fn answer(
        &self,
        parts: Parts,
        body: &Bytes,
        certificate: Option<&[u8]>,
    ) -> Response<Bytes> {
        self.requests().record(&parts, body);
        let response = match v2::find(parts.uri.path()) {
            Some(operation) => self.v2(operation, &parts, body, certificate),
            None => self.v3(&parts, body),
        };
        // Not called under the lock, so that it may set another one.
        let alter = lock(&self.alter).clone();
        match alter {
            Some(alter) => alter(parts, response),
            None => response,
        }
    }

    /// An answer to a body that is too large to be read.
    pub(crate) fn too_large(&self) -> Response<Bytes> {
        answer::plain(StatusCode::PAYLOAD_TOO_LARGE, None)
    }

    fn v2(
        &self,
        operation: v2::Operation,
        parts: &Parts,
        body: &[u8],
        certificate: Option<&[u8]>,
    ) -> Response<Bytes> {
        if parts.method != Method::POST {
            return answer::plain(StatusCode::METHOD_NOT_ALLOWED, None);
        }
        // Any certificate of the authority passes the handshake; only the merchant's opens this.
        let merchant = self.identity.ring.merchant_certificate.der.as_slice();
        if operation.mutual_tls && certificate != Some(merchant) {
            return v2::no_certificate();
        }
        v2::answer(&self.identity, &mut self.state(), operation, body)
    }

    fn v3(&self, parts: &Parts, body: &[u8]) -> Response<Bytes> {
        let mut signer = self.identity.keys.default_signer();
        match self.v3_reply(parts, body, &mut signer) {
            Ok(reply) => answer::success(&self.identity, signer, reply),
            Err(fault) => {
                let signed = self.sign_errors.load(Ordering::Relaxed);
                answer::failure(&self.identity, signer, &fault, signed)
            }
        }
    }

    fn v3_reply(&self, parts: &Parts, body: &[u8], signer: &mut Signer) -> Result<Reply, Fault> {
        let (operation, variables) = operations::find(parts.method.as_str(), parts.uri.path())?;
        let named = {
            let mut replays = lock(&self.replays);
            v3::check(&self.identity, &mut replays, parts, body)?
        };
        let keys = self.identity.keys;
        let unnamed = operation.signer.filter(|signer| keys.has(*signer));
        *signer = named.or(unnamed).unwrap_or_else(|| keys.default_signer());

        let path = variables
            .into_iter()
            .map(|(name, encoded)| Ok((name.to_owned(), target::variable(name, encoded)?)))
            .collect::<Result<Map<String, Value>, Fault>>()?;
        fields::check(&path, &[], Location::Path)?;
        let query = target::query(parts.uri.query())?;
        fields::check(&query, operation.query, Location::Query)?;
        self.check_mchid(&query)?;
        let body = self.body(&operation, body, named)?;
        let mut state = self.state();
        let mut call = Call {
            identity: &self.identity,
            state: &mut state,
            now: self.identity.clock.now(),
            path,
            query,
            body,
        };
        (operation.run)(&mut call)
    }

    /// The members of the body, checked and decrypted.
    fn body(
        &self,
        operation: &Operation,
        body: &[u8],
        named: Option<Signer>,
    ) -> Result<Map<String, Value>, Fault> {
        let Some(fields) = operation.body else {
            return Ok(Map::new());
        };
        let Ok(Value::Object(mut members)) = serde_json::from_slice(body) else {
            return Err(Fault::parameters("请求体不是有效的JSON对象"));
        };
        fields::check(&members, fields, Location::Body)?;
        self.check_mchid(&members)?;
        if operation.needs_serial && named.is_none() {
            return Err(missing_serial());
        }
        let open = |sealed: &str| {
            let signer = named.ok_or_else(missing_serial)?;
            let plain = self.identity.ring.key(signer).open(sealed);
            plain.ok_or_else(|| Fault::parameters("敏感信息解密失败，请检查加密使用的公钥"))
        };
        fields::unseal(&mut members, fields, &open)?;
        fields::check(&members, fields, Location::Body)?;
        Ok(members)
    }

    fn check_mchid(&self, members: &Map<String, Value>) -> Result<(), Fault> {
        let own = self.identity.credentials.mchid();
        let differs = |name: &str| members.get(name).is_some_and(|mchid| mchid != own);
        if differs("mchid") || differs("sp_mchid") {
            return Err(Fault::parameters("http header中的mchid与post payload中的mchid不匹配"));
        }
        Ok(())
    }
}

fn missing_serial() -> Fault {
    Fault::parameters("缺少Wechatpay-Serial，无法解密敏感信息")
}

/// A test that panicked while it held a lock must not make all others fail.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;
    use crate::credentials::Credentials;
    use crate::keyring::{Keyring, PlatformKeys};
    use crate::keys::Seed;
    use crate::state::Numbers;

    // From outside there is no key for the authority's other certificates.
    #[test]
    fn only_the_merchants_certificate_opens_mutual_tls() {
        let ring = Keyring::new(Seed(0), false).unwrap();
        let credentials = Credentials::new(Seed(0), &ring, String::new(), String::new()).unwrap();
        let own = ring.merchant_certificate.der.clone();
        let other = ring.platform_certificate.der.clone();
        let identity =
            Identity { ring, credentials, keys: PlatformKeys::Both, clock: Clock::default() };
        let platform = Platform::new(identity, State::new(Numbers::new(Seed(0))), false);
        let status = |certificate: Option<&[u8]>| {
            let request = http::Request::post("/secapi/pay/refund").body(()).unwrap();
            let (parts, ()) = request.into_parts();
            let answer = platform.answer(parts, &Bytes::new(), certificate);
            answer.status().as_u16()
        };
        assert_eq!(status(None), 400);
        assert_eq!(status(Some(&other)), 400);
        assert_eq!(status(Some(&own)), 200);
    }
}
