//! The control API for tests in Rust, without HTTP.

use std::sync::{Arc, mpsc};

use bytes::Bytes;
use http::Method;
use serde_json::Value;

use super::handle::Simulator;
use crate::control;
use crate::error::{Error, Result};

impl Simulator {
    /// Sends a request to the control API (`/_simulator/`) without HTTP, for example to inject
    /// failures, add merchants, send notifications or save snapshots. `GET openapi.json` describes
    /// the API. `path` is the part after the prefix.
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
    /// When the route does not exist, or the request cannot be carried out.
    pub async fn control(&self, method: Method, path: &str, body: Value) -> Result<Value> {
        let asked = self.asking(method, path, &body)?;
        let task = self.server.runtime().spawn(asked);
        task.await.map_err(|error| Error::caused("the server has ended", error))?
    }

    /// Same as [`control`](Self::control), for use outside an async runtime.
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
