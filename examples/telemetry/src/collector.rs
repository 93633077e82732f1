//! A collector that keeps its data in memory, for the test and for the picture in the docs.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};

use opentelemetry_proto::tonic::collector::metrics::v1::ExportMetricsServiceRequest;
use opentelemetry_proto::tonic::collector::trace::v1::ExportTraceServiceRequest;
use opentelemetry_proto::tonic::common::v1::any_value::Value;
use opentelemetry_proto::tonic::common::v1::{AnyValue, KeyValue};
use opentelemetry_proto::tonic::metrics::v1::Metric;
use opentelemetry_proto::tonic::trace::v1::Span;
use prost::Message as _;

/// Longest request in bytes.
const LONGEST: u64 = 16 << 20;

/// The data exported so far.
#[derive(Clone, Debug, Default)]
pub struct Exported {
    /// All spans, in order of arrival.
    pub spans: Vec<Span>,
    /// All metrics, in order of arrival.
    pub metrics: Vec<Metric>,
    /// The bytes of all requests.
    pub bytes: Vec<u8>,
}

/// Listens on a port of this machine until the process ends.
#[derive(Debug)]
pub struct Collector {
    /// The OTLP endpoint of the collector.
    pub endpoint: String,
    exported: Arc<Mutex<Exported>>,
}

impl Collector {
    /// Starts the collector on its own thread.
    ///
    /// # Errors
    /// If no port is free.
    pub fn start() -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let endpoint = format!("http://{}", listener.local_addr()?);
        let exported = Arc::<Mutex<Exported>>::default();
        let taken = Arc::clone(&exported);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let taken = Arc::clone(&taken);
                std::thread::spawn(move || serve(&stream, &taken));
            }
        });
        Ok(Self { endpoint, exported })
    }

    /// Returns the data exported so far.
    pub fn exported(&self) -> Exported {
        self.exported.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Handles the requests of a connection until it ends.
fn serve(stream: &TcpStream, exported: &Mutex<Exported>) -> io::Result<()> {
    let (mut reader, mut writer) = (BufReader::new(stream), stream);
    loop {
        let (mut path, mut length) = (None, 0);
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line)? == 0 {
                return Ok(());
            }
            let line = line.trim_end();
            if line.is_empty() {
                break;
            }
            if path.is_none() {
                path = line.split(' ').nth(1).map(str::to_owned);
            } else if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().map_err(io::Error::other)?;
            }
        }
        let mut body = Vec::new();
        (&mut reader).take(u64::min(length, LONGEST)).read_to_end(&mut body)?;
        let status = match take(&path.unwrap_or_default(), &body, exported) {
            Ok(()) => "200 OK",
            Err(_) => "400 Bad Request",
        };
        write!(writer, "HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n")?;
    }
}

fn take(path: &str, body: &[u8], exported: &Mutex<Exported>) -> Result<(), prost::DecodeError> {
    let mut exported = exported.lock().unwrap_or_else(PoisonError::into_inner);
    exported.bytes.extend_from_slice(body);
    if path == "/v1/traces" {
        let request = ExportTraceServiceRequest::decode(body)?;
        let scopes = request.resource_spans.into_iter().flat_map(|resource| resource.scope_spans);
        exported.spans.extend(scopes.flat_map(|scope| scope.spans));
    } else {
        let request = ExportMetricsServiceRequest::decode(body)?;
        let resources = request.resource_metrics.into_iter();
        let scopes = resources.flat_map(|resource| resource.scope_metrics);
        exported.metrics.extend(scopes.flat_map(|scope| scope.metrics));
    }
    Ok(())
}

/// An attribute as text; a number is written after a `#`.
pub fn attribute(attributes: &[KeyValue], name: &str) -> Option<String> {
    let attribute = attributes.iter().find(|attribute| attribute.key == name)?;
    match attribute.value.as_ref()? {
        AnyValue { value: Some(Value::StringValue(text)) } => Some(text.clone()),
        AnyValue { value: Some(Value::IntValue(number)) } => Some(format!("#{number}")),
        other => Some(format!("{other:?}")),
    }
}
