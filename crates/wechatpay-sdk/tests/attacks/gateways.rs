//! Answers from servers between the client and the platform: gateways, meshes, firewalls. By then the platform
//! has already carried out the request, and none of these answers proves otherwise.

use wechatpay_sdk::{Call, Retry};

use crate::stage::{Faults, Says, Stage, at_once, unsigned};
use crate::table::{Group, Row, code};

struct Gateway {
    whose: &'static str,
    status: u16,
    body: &'static str,
}

const fn of(whose: &'static str, status: u16, body: &'static str) -> Gateway {
    Gateway { whose, status, body }
}

const NGINX_400: &str = "<html>\r\n<head><title>400 Bad Request</title></head>\r\n<body>\r\n\
     <center><h1>400 Bad Request</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
const NGINX_403: &str = "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n\
     <center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx/1.27.3</center>\r\n</body>\r\n</html>\r\n";
const NGINX_404: &str = "<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n\
     <center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
const NGINX_405: &str = "<html>\r\n<head><title>405 Not Allowed</title></head>\r\n<body>\r\n\
     <center><h1>405 Not Allowed</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
const NGINX_408: &str = "<html>\r\n<head><title>408 Request Time-out</title></head>\r\n<body>\r\n\
     <center><h1>408 Request Time-out</h1></center>\r\n</body>\r\n</html>\r\n";
const NGINX_413: &str = "<html>\r\n<head><title>413 Request Entity Too Large</title></head>\r\n<body>\r\n\
     <center><h1>413 Request Entity Too Large</h1></center>\r\n</body>\r\n</html>\r\n";
const NGINX_429: &str = "<html>\r\n<head><title>429 Too Many Requests</title></head>\r\n<body>\r\n\
     <center><h1>429 Too Many Requests</h1></center>\r\n</body>\r\n</html>\r\n";
const NGINX_502: &str = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n\
     <center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
const NGINX_504: &str = "<html>\r\n<head><title>504 Gateway Time-out</title></head>\r\n<body>\r\n\
     <center><h1>504 Gateway Time-out</h1></center>\r\n</body>\r\n</html>\r\n";
const SPRING_400: &str = "{\"timestamp\":\"2026-11-28T10:00:00.000+00:00\",\"status\":400,\
     \"error\":\"Bad Request\",\"path\":\"/v3/refund/domestic/refunds\"}";
const SPRING_404: &str = "{\"timestamp\":\"2026-11-28T10:00:00.000+00:00\",\"status\":404,\
     \"error\":\"Not Found\",\"message\":\"No static resource\",\"path\":\"/v3/refund\"}";
const SPRING_500: &str = "{\"timestamp\":\"2026-11-28T10:00:00.000+00:00\",\"status\":500,\
     \"error\":\"Internal Server Error\",\"path\":\"/v3/refund/domestic/refunds\"}";
const CLOUDFLARE_403: &str = "<!DOCTYPE html><html lang=\"en-US\"><head><title>Attention Required! | \
     Cloudflare</title></head><body>Sorry, you have been blocked</body></html>";
const ALIBABA_405: &str = "<!doctypehtml><html lang=\"zh-cn\"><title>405</title><body>\
     很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</body></html>";
const ENVOY_RESET: &str = "upstream connect error or disconnect/reset before headers. reset reason: \
     connection termination";

const GATEWAYS: &[Gateway] = &[
    of("nginx", 400, NGINX_400),
    of("Unknown gateway", 400, ""),
    of("AWS ALB", 400, "<html><body><center><h1>400 Bad Request</h1></center></body></html>"),
    of("Spring Boot", 400, SPRING_400),
    of("Kong", 400, "{\"message\":\"Bad request\",\"request_id\":\"a1\"}"),
    of("A number as code", 400, "{\"code\":400,\"message\":\"bad request\"}"),
    of("A number as a text", 400, "{\"code\":\"400\",\"message\":\"bad request\"}"),
    of("A gateway's own code", 400, "{\"code\":\"BAD_REQUEST\",\"message\":\"bad request\"}"),
    of("gRPC-JSON", 400, "{\"code\":3,\"message\":\"invalid argument\",\"details\":[]}"),
    of(
        "Google's form",
        400,
        "{\"error\":{\"code\":\"PARAM_ERROR\",\"status\":\"INVALID_ARGUMENT\"}}",
    ),
    of("A code in small letters", 400, "{\"code\":\"param_error\",\"message\":\"\"}"),
    of("A code in a list", 400, "{\"code\":[\"PARAM_ERROR\"],\"message\":\"\"}"),
    of("A truncated error", 400, "{\"code\":\"PARAM_ERROR\",\"message\":\"参数"),
    of("APISIX", 401, "{\"message\":\"Missing API key in request\"}"),
    of("AWS API Gateway", 401, "{\"message\":\"Unauthorized\"}"),
    of("nginx", 403, NGINX_403),
    of("Unknown gateway", 403, ""),
    of("istio", 403, "RBAC: access denied"),
    of("Kong", 403, "{\"message\":\"Your IP address is not allowed\"}"),
    of("AWS API Gateway", 403, "{\"message\":\"Forbidden\"}"),
    of("Cloudflare", 403, CLOUDFLARE_403),
    of("Cloudflare in one line", 403, "error code: 1020"),
    of("Tencent EdgeOne", 403, "{\"code\":\"WAF_BLOCKED_RESPONSE\",\"message\":\"blocked\"}"),
    of("Tencent WAF", 403, "<html><head><title>WAF拦截页面</title></head><body></body></html>"),
    of("A gateway's own code", 403, "{\"code\":\"ACCESS_DENIED\",\"message\":\"denied\"}"),
    of("Zero as code", 403, "{\"code\":0}"),
    of("A code of another status", 403, "{\"code\":\"RESOURCE_NOT_EXISTS\",\"message\":\"\"}"),
    of("nginx", 404, NGINX_404),
    of("envoy, istio, ALB", 404, ""),
    of("White space", 404, "\r\n"),
    of("Kong", 404, "{\"message\":\"no Route matched with those values\"}"),
    of("Traefik", 404, "404 page not found"),
    of("Kubernetes", 404, "default backend - 404"),
    of("Spring Boot", 404, SPRING_404),
    of("FastAPI", 404, "{\"detail\":\"Not Found\"}"),
    of("A number as code", 404, "{\"code\":404,\"message\":\"not found\"}"),
    of("A gateway's own code", 404, "{\"code\":\"NOT_FOUND\",\"message\":\"not found\"}"),
    of("gRPC-JSON", 404, "{\"code\":5,\"message\":\"Not Found\",\"details\":[]}"),
    of("A code of another status", 404, "{\"code\":\"PARAM_ERROR\",\"message\":\"\"}"),
    of("nginx", 405, NGINX_405),
    of("Unknown gateway", 405, ""),
    of("Alibaba WAF", 405, ALIBABA_405),
    of("nginx", 408, NGINX_408),
    of("envoy", 408, "stream timeout"),
    of("Unknown gateway", 408, ""),
    of("A number as code", 408, "{\"code\":408}"),
    of("A code of another status", 408, "{\"code\":\"PARAM_ERROR\",\"message\":\"\"}"),
    of("Zero as code", 409, "{\"code\":0}"),
    of("A gateway's own code", 409, "{\"code\":\"CONFLICT\",\"message\":\"conflict\"}"),
    of("gRPC-JSON", 409, "{\"code\":10,\"message\":\"aborted\",\"details\":[]}"),
    of("Unknown gateway", 409, ""),
    of("nginx", 413, NGINX_413),
    of("Unknown gateway", 413, ""),
    of("A gateway's own code", 413, "{\"code\":\"PAYLOAD_TOO_LARGE\",\"message\":\"too large\"}"),
    of("FastAPI", 422, "{\"detail\":[{\"loc\":[\"body\"],\"msg\":\"field required\"}]}"),
    of("nginx", 429, NGINX_429),
    of("envoy", 429, "local_rate_limited"),
    of("Kong", 429, "{\"message\":\"API rate limit exceeded\"}"),
    of("Cloudflare in one line", 429, "error code: 1015"),
    of("Sentinel", 429, "Blocked by Sentinel (flow limiting)"),
    of("A number as code", 429, "{\"code\":429,\"message\":\"too many\"}"),
    of("A gateway's own code", 429, "{\"code\":\"TOO_MANY_REQUESTS\",\"message\":\"too many\"}"),
    of("A gateway's own code", 499, "{\"code\":\"GATEWAY_TIMEOUT\",\"message\":\"client closed\"}"),
    of("Unknown gateway", 499, ""),
    of("Spring Boot", 500, SPRING_500),
    of("A number as code", 500, "{\"code\":500,\"message\":\"error\"}"),
    of("A gateway's own code", 500, "{\"code\":\"INTERNAL_ERROR\",\"message\":\"error\"}"),
    of("A code of another status", 500, "{\"code\":\"NOT_ENOUGH\",\"message\":\"\"}"),
    of("Unknown gateway", 500, ""),
    of("nginx", 502, NGINX_502),
    of("AWS API Gateway", 502, "{\"message\":\"Internal server error\"}"),
    of("envoy: no upstream", 503, "no healthy upstream"),
    of("envoy: reset", 503, ENVOY_RESET),
    of("A code of another status", 503, "{\"code\":\"INVALID_REQUEST\",\"message\":\"\"}"),
    of("nginx", 504, NGINX_504),
    of("envoy", 504, "upstream request timeout"),
    of("AWS API Gateway", 504, "{\"message\":\"Endpoint request timed out\"}"),
    of("A number as code", 504, "{\"code\":504}"),
];

pub(crate) fn group() -> Group {
    let row = |gateway: &Gateway| Row {
        attack: format!("{}: {}", gateway.status, gateway.whose),
        changed: code(gateway.body),
        says: Says::Unknown.text(),
    };
    Group {
        heading: "A gateway answers, although the platform has executed the request",
        rows: GATEWAYS.iter().map(row).collect(),
    }
}

/// Each row of the matrix, for one kind of request: once alone, and once with all
/// the attempts and queries that follow. `call` makes a new request; its number
/// tells `is_done` which it was.
fn each(
    stage: &Stage,
    is_read: bool,
    call: impl Fn(&Stage) -> (Call, String),
    is_done: impl Fn(&Stage, &str) -> bool,
) {
    let mut faults = Faults::default();
    for gateway in GATEWAYS {
        for retry in [Retry::none(), at_once()] {
            stage.platform.simulator.alter_none();
            let (call, number) = call(stage);
            stage.answers_instead(move || unsigned(gateway.status, gateway.body));
            let result = call.retry(retry).wait();
            let what = format!("{} {} {}", gateway.status, gateway.whose, code(gateway.body));
            assert!(is_done(stage, &number), "{what}: the test carries nothing out");
            faults.note(&what, Says::Unknown.fault(&result, is_read));
        }
    }
    faults.none();
}

#[test]
fn a_refund_behind_a_gateway_may_have_taken_effect() {
    let new = |stage: &Stage| {
        let order = stage.paid();
        let number = stage.number("refund");
        (stage.refund(&order, &number), number)
    };
    let is_done = |stage: &Stage, number: &str| {
        stage.platform.simulator.refund(number).is_some_and(|refund| refund.refund == 100)
    };
    each(&Stage::start(), false, new, is_done);
}

#[test]
fn a_refund_of_v2_behind_a_gateway_may_have_taken_effect() {
    let new = |stage: &Stage| {
        let order = stage.paid();
        let number = stage.number("refund");
        (stage.refund_v2(&order, &number), number)
    };
    let is_done = |stage: &Stage, number: &str| {
        stage.platform.simulator.refund(number).is_some_and(|refund| refund.refund == 100)
    };
    each(&Stage::start(), false, new, is_done);
}

#[test]
fn a_transfer_behind_a_gateway_may_have_taken_effect() {
    let new = |stage: &Stage| {
        let number = stage.number("bill");
        (stage.transfer(&number), number)
    };
    each(&Stage::start(), false, new, Stage::has_transferred);
}

#[test]
fn a_read_behind_a_gateway_has_no_effect() {
    let stage = Stage::start();
    let order = stage.paid();
    each(&stage, true, |stage| (stage.query(&order), String::new()), |_, _| true);
    each(&stage, true, |stage| (stage.query_v2(&order), String::new()), |_, _| true);
}
