//! What scripts ask for over HTTP, for tests in Rust.

use std::sync::{Arc, mpsc};

use bytes::Bytes;
use http::Method;
use serde_json::Value;

use super::handle::Simulator;
use crate::control;
use crate::error::{Error, Result};

impl Simulator {
    /// What scripts ask for under `/_simulator/`, without HTTP: failures, merchants, notifications,
    /// snapshots. `GET openapi.json` describes it. `path` is what follows the prefix.
    ///
    /// ```
    /// # fn main() -> wechatpay_simulator::Result<()> {
    /// use serde_json::json;
    /// let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// let rule = json!({ "fault": "error", "code": "SYSTEM_ERROR", "count": 1 });
    /// simulator.control_blocking(http::Method::POST, "faults", rule)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When there is no such thing to ask for, or it cannot be done.
    pub async fn control(&self, method: Method, path: &str, body: Value) -> Result<Value> {
        let asked = self.asking(method, path, &body)?;
        let task = self.server.runtime().spawn(asked);
        task.await.map_err(|error| Error::caused("the server has ended", error))?
    }

    /// As [`control`](Self::control), outside of a runtime.
    ///
    /// # Errors
    ///
    /// As `control`.
    pub fn control_blocking(&self, method: Method, path: &str, body: Value) -> Result<Value> {
        let asked = self.asking(method, path, &body)?;
        let (done, wait) = mpsc::channel();
        self.server.runtime().spawn(async move {
            let _ = done.send(asked.await);
        });
        wait.recv().map_err(|error| Error::caused("the server has ended", error))?
    }

    fn asking(
        &self,
        method: Method,
        path: &str,
        body: &Value,
    ) -> Result<impl Future<Output = Result<Value>> + Send + 'static> {
        let request = http::Request::builder().method(method).uri(format!("/_simulator/{path}"));
        let request = request
            .body(())
            .map_err(|error| Error::caused(format!("`{path}` is no path"), error))?;
        let body = if body.is_null() { Bytes::new() } else { Bytes::from(body.to_string()) };
        let platform = Arc::clone(&self.platform);
        let (path, (parts, ())) = (path.to_owned(), request.into_parts());
        Ok(async move {
            let answer = control::answer(&platform, &parts, &body).await;
            let told = serde_json::from_slice(answer.body()).unwrap_or(Value::Null);
            if answer.status().is_success() {
                return Ok(told);
            }
            let text = |name: &str| told.get(name).and_then(Value::as_str).unwrap_or("");
            let (code, message) = (text("code"), text("message"));
            Err(Error::new(format!("`{path}`: {} {code} {message}", answer.status().as_u16())))
        })
    }
}
