//! A proxy on loopback that makes network faults: one for each request, in the planned order.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use reqwest::{Certificate, Identity};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use wechatpay_simulator::Simulator;

/// What happens to a request.
#[derive(Clone, Debug)]
pub(crate) enum Fault {
    /// Nothing.
    None,
    /// The connection is reset after this many bytes of the request. Nothing reaches the platform.
    ResetWhileSending(usize),
    /// The connection is reset after the whole request. Nothing reaches the platform.
    ResetBeforeThePlatform,
    /// No answer comes, and nothing reaches the platform.
    StalledBeforeThePlatform,
    /// Another server answers this, and nothing reaches the platform.
    AnsweredBeforeThePlatform(&'static str),
    /// The platform receives the request, and the connection is reset before its answer.
    LostAnswer,
    /// The platform receives the request, and no answer comes.
    StalledAfterThePlatform,
    /// The platform receives the request, and this comes instead of its answer.
    AnsweredAfterThePlatform(&'static str),
    /// The connection is reset within the head of the answer.
    HalfAHead,
    /// The connection is reset within the body of the answer.
    HalfABody,
    /// The body of the answer stops in the middle.
    StalledWithinTheBody,
    /// The request comes to the platform twice, and the first answer back.
    RequestTwice,
    /// The answer comes twice.
    AnswerTwice,
    /// The platform receives the request, and the client receives the previous answer.
    FormerAnswer,
    /// The body of the answer is changed.
    ChangedBody,
    /// The connection is closed after the answer, which does not say so.
    ClosedAfterTheAnswer,
    /// The connection is reset after the whole request. The platform receives the request later, when
    /// [`Proxy::deliver`] is called.
    Late,
}

type Shared = Arc<Mutex<Plan>>;

#[derive(Default)]
struct Plan {
    faults: VecDeque<Fault>,
    /// The fault after those are used up.
    then: Option<Fault>,
    former: Vec<u8>,
    /// The first lines of the requests that came.
    came: Vec<String>,
    /// How often idle connections were ended.
    ended: usize,
    /// How many connections were opened.
    opened: usize,
    /// What answers say of how long their connection is kept, in seconds.
    announced: Option<u64>,
    late: Vec<Vec<u8>>,
    closed: Arc<Notify>,
}

/// The platform behind a proxy.
#[derive(Clone)]
enum Platform {
    Plain(SocketAddr),
    /// With the merchant's certificate, which some operations demand.
    MutualTls(reqwest::Client, String),
}

/// A proxy in front of one platform. Dropping it ends it.
pub(crate) struct Proxy {
    address: SocketAddr,
    platform: Platform,
    plan: Shared,
    listening: JoinHandle<()>,
}

impl Proxy {
    pub(crate) async fn start(platform: &str) -> Self {
        let platform = platform.strip_prefix("http://").unwrap().parse().unwrap();
        Self::of(Platform::Plain(platform)).await
    }

    /// It takes plain HTTP, and speaks TLS with the merchant's certificate to the
    /// platform.
    pub(crate) async fn start_mutual_tls(simulator: &Simulator) -> Self {
        let credentials = simulator.credentials();
        let identity = [credentials.certificate(), credentials.private_key()].concat();
        let client = reqwest::Client::builder()
            .no_proxy()
            .tls_certs_only([Certificate::from_pem(credentials.ca().as_bytes()).unwrap()])
            .identity(Identity::from_pem(identity.as_bytes()).unwrap())
            .build()
            .unwrap();
        Self::of(Platform::MutualTls(client, simulator.tls_base_url().to_owned())).await
    }

    async fn of(platform: Platform) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let plan = Shared::default();
        let shared = Arc::clone(&plan);
        let behind = platform.clone();
        let listening = tokio::spawn(async move {
            let mut connections = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                connections.spawn(serve(stream, behind.clone(), Arc::clone(&shared)));
            }
        });
        Self { address, platform, plan, listening }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// One fault for each of the next requests.
    pub(crate) fn plan(&self, faults: impl IntoIterator<Item = Fault>) {
        self.plan.lock().unwrap().faults.extend(faults);
    }

    /// The same fault for all requests after those.
    pub(crate) fn always(&self, fault: Fault) {
        self.plan.lock().unwrap().then = Some(fault);
    }

    /// Nothing fails any more.
    pub(crate) fn forget(&self) {
        let mut plan = self.plan.lock().unwrap();
        plan.faults.clear();
        plan.then = None;
    }

    /// Sends the late requests to the platform, and returns their number.
    pub(crate) async fn deliver(&self) -> usize {
        let late = std::mem::take(&mut self.plan.lock().unwrap().late);
        for request in &late {
            self.platform.ask(request).await;
        }
        late.len()
    }

    /// Ends the connections that are idle now: the next request on one of them is
    /// lost, as when the server's idle timeout ends while it is on its way.
    pub(crate) fn end_idle(&self) {
        self.plan.lock().unwrap().ended += 1;
    }

    /// Waits until a connection was closed after its answer.
    pub(crate) async fn closed(&self) {
        let closed = Arc::clone(&self.plan.lock().unwrap().closed);
        closed.notified().await;
    }

    /// Answers from now on say `Keep-Alive: timeout=`.
    pub(crate) fn announce(&self, seconds: Option<u64>) {
        self.plan.lock().unwrap().announced = seconds;
    }

    /// How many connections were opened so far.
    pub(crate) fn opened(&self) -> usize {
        self.plan.lock().unwrap().opened
    }

    /// The first line of each request so far.
    pub(crate) fn came(&self) -> Vec<String> {
        self.plan.lock().unwrap().came.clone()
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

/// Serves one connection until it ends or a fault ends it.
async fn serve(mut client: TcpStream, platform: Platform, plan: Shared) {
    plan.lock().unwrap().opened += 1;
    loop {
        let mut request = Vec::new();
        let ended = plan.lock().unwrap().ended;
        let limit = match plan.lock().unwrap().next_fault() {
            Some(Fault::ResetWhileSending(bytes)) => bytes,
            _ => usize::MAX,
        };
        if !read_message(&mut client, &mut request, limit).await {
            return;
        }
        if plan.lock().unwrap().ended != ended {
            reset(&client);
            return;
        }
        let line = String::from_utf8_lossy(&request).lines().next().unwrap_or_default().to_owned();
        let fault = plan.lock().unwrap().take(line);
        if !pass(&mut client, &platform, &request, fault, &plan).await {
            return;
        }
    }
}

impl Plan {
    fn next_fault(&self) -> Option<Fault> {
        self.faults.front().or(self.then.as_ref()).cloned()
    }

    fn take(&mut self, line: String) -> Fault {
        self.came.push(line);
        let fault = self.faults.pop_front().or_else(|| self.then.clone());
        fault.unwrap_or(Fault::None)
    }
}

/// One request; whether the connection goes on.
async fn pass(
    client: &mut TcpStream,
    platform: &Platform,
    request: &[u8],
    fault: Fault,
    plan: &Shared,
) -> bool {
    match fault {
        Fault::ResetWhileSending(_) | Fault::ResetBeforeThePlatform => return reset(client),
        Fault::Late => {
            plan.lock().unwrap().late.push(request.to_vec());
            return reset(client);
        }
        Fault::StalledBeforeThePlatform => return stall(client).await,
        Fault::AnsweredBeforeThePlatform(answer) => {
            return client.write_all(answer.as_bytes()).await.is_ok();
        }
        _ => {}
    }
    let answer = own_connection(platform.ask(request).await);
    if matches!(fault, Fault::RequestTwice) {
        platform.ask(request).await;
    }
    if answer.is_empty() {
        return reset(client);
    }
    let former = std::mem::replace(&mut plan.lock().unwrap().former, answer.clone());
    let head = answer.windows(4).position(|window| window == b"\r\n\r\n").unwrap() + 4;
    let middle = (head + answer.len()) / 2;
    let sent = match fault {
        Fault::LostAnswer => return reset(client),
        Fault::StalledAfterThePlatform => return stall(client).await,
        Fault::AnsweredAfterThePlatform(answer) => answer.as_bytes().to_vec(),
        Fault::HalfAHead => answer[..head / 2].to_vec(),
        Fault::HalfABody | Fault::StalledWithinTheBody => answer[..middle].to_vec(),
        Fault::AnswerTwice => [&answer[..], &answer].concat(),
        Fault::FormerAnswer => former,
        Fault::ChangedBody => {
            let mut changed = answer;
            changed[middle] ^= 1;
            changed
        }
        _ => answer,
    };
    let sent = match plan.lock().unwrap().announced {
        Some(seconds) => announcing(&sent, seconds),
        None => sent,
    };
    if client.write_all(&sent).await.is_err() {
        return false;
    }
    match fault {
        Fault::HalfAHead | Fault::HalfABody => {
            // The written bytes arrive before the connection ends.
            let _ = client.shutdown().await;
            false
        }
        Fault::StalledWithinTheBody => stall(client).await,
        Fault::ClosedAfterTheAnswer => {
            let _ = client.shutdown().await;
            let closed = Arc::clone(&plan.lock().unwrap().closed);
            closed.notify_one();
            false
        }
        _ => true,
    }
}

/// Removes the headers about the platform's connection: the proxy has its own connections to its clients.
fn own_connection(answer: Vec<u8>) -> Vec<u8> {
    let line = b"Keep-Alive: timeout=8\r\n";
    match answer.windows(line.len()).position(|window| window == line) {
        Some(at) => [&answer[..at], &answer[at + line.len()..]].concat(),
        None => answer,
    }
}

/// An answer with a `Keep-Alive` after its first line.
fn announcing(answer: &[u8], seconds: u64) -> Vec<u8> {
    let line = answer.windows(2).position(|window| window == b"\r\n").unwrap() + 2;
    let (first, rest) = answer.split_at(line);
    [first, format!("keep-alive: timeout={seconds}, max=100\r\n").as_bytes(), rest].concat()
}

/// Ends a connection at once.
fn reset(client: &TcpStream) -> bool {
    let _ = client.set_zero_linger();
    false
}

/// Waits until the client goes.
async fn stall(client: &mut TcpStream) -> bool {
    let mut byte = [0];
    while client.read(&mut byte).await.is_ok_and(|count| count > 0) {}
    false
}

impl Platform {
    /// Returns the platform's answer, over a separate connection.
    async fn ask(&self, request: &[u8]) -> Vec<u8> {
        match self {
            Self::Plain(address) => {
                let mut stream = TcpStream::connect(address).await.unwrap();
                stream.write_all(request).await.unwrap();
                let mut answer = Vec::new();
                read_message(&mut stream, &mut answer, usize::MAX).await;
                answer
            }
            Self::MutualTls(client, url) => ask_by_tls(client, url, request).await,
        }
    }
}

async fn ask_by_tls(client: &reqwest::Client, url: &str, request: &[u8]) -> Vec<u8> {
    let end = request.windows(4).position(|window| window == b"\r\n\r\n").unwrap();
    let head = String::from_utf8_lossy(&request[..end]);
    let mut lines = head.lines();
    let mut first = lines.next().unwrap().split(' ');
    let (method, target) = (first.next().unwrap(), first.next().unwrap());
    let mut sent = client.request(method.parse().unwrap(), format!("{url}{target}"));
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        if !["host", "content-length"].contains(&name.to_ascii_lowercase().as_str()) {
            sent = sent.header(name, value);
        }
    }
    // Nothing, where the platform ends the connection.
    let Ok(answer) = sent.body(request[end + 4..].to_vec()).send().await else { return vec![] };
    let mut written = format!("HTTP/1.1 {}\r\n", answer.status()).into_bytes();
    for (name, value) in answer.headers() {
        if name != "content-length" && name != "transfer-encoding" {
            written.extend_from_slice(format!("{name}: ").as_bytes());
            written.extend_from_slice(value.as_bytes());
            written.extend_from_slice(b"\r\n");
        }
    }
    let body = answer.bytes().await.unwrap();
    written.extend_from_slice(format!("content-length: {}\r\n\r\n", body.len()).as_bytes());
    written.extend_from_slice(&body);
    written
}

/// Reads a whole request or answer of HTTP/1.1 with a `Content-Length`, or as
/// many bytes; false at the end of the connection.
pub(crate) async fn read_message(
    stream: &mut TcpStream,
    message: &mut Vec<u8>,
    limit: usize,
) -> bool {
    let mut buffer = [0; 4096];
    loop {
        if message.len() >= limit || is_whole(message) {
            return true;
        }
        let room = buffer.len().min(limit - message.len());
        match stream.read(&mut buffer[..room]).await {
            Ok(count) if count > 0 => message.extend_from_slice(&buffer[..count]),
            _ => return false,
        }
    }
}

fn is_whole(message: &[u8]) -> bool {
    let Some(end) = message.windows(4).position(|window| window == b"\r\n\r\n") else {
        return false;
    };
    let head = String::from_utf8_lossy(&message[..end]).to_ascii_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:"));
    let length = length.map_or(0, |length| length.trim().parse().unwrap());
    message.len() >= end + 4 + length
}
