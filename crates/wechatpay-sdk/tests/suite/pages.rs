//! Pages and their items: every one comes once, and an end that is none is an error.

use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Waker};

use bytes::Bytes;
use http::Response;
use serde_json::{Value, json};
use wechatpay_sdk::v3::marketing::favor::stocks;
use wechatpay_sdk::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks as coupons;
use wechatpay_sdk::v3::merchant_service::complaints_v2;
use wechatpay_sdk::v3::transfer::batches::batch_id::batch_id as transfers;
use wechatpay_sdk::{Call, Error, ErrorKind, Retry};

use crate::platform::Platform;

/// The query of a request, as the server reads it.
struct Query<'a>(&'a str);

impl Query<'_> {
    fn text(&self, name: &str) -> Option<&str> {
        self.0.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
    }

    fn number(&self, name: &str) -> Option<usize> {
        self.text(name)?.parse().ok()
    }
}

type Queries = Arc<Mutex<Vec<String>>>;

/// A platform whose answers are those of `server`, signed: a status and a body.
fn platform(
    server: impl Fn(&Query<'_>) -> (u16, Value) + Send + Sync + 'static,
) -> (Platform, Queries) {
    let platform = Platform::start();
    let signer = platform.simulator.signer();
    let queries = Queries::default();
    let seen = Arc::clone(&queries);
    platform.simulator.alter(move |request, _| {
        let query = request.uri.query().unwrap_or_default();
        seen.lock().unwrap().push(query.to_owned());
        let (status, body) = server(&Query(query));
        let answer = Response::builder().status(status).header("content-type", "application/json");
        signer.resign(answer.body(Bytes::from(body.to_string())).unwrap())
    });
    (platform, queries)
}

/// What the queries had under a name: `-` if nothing.
fn asked(queries: &Queries, name: &str) -> Vec<String> {
    let queries = queries.lock().unwrap();
    queries.iter().map(|query| Query(query).text(name).unwrap_or("-").to_owned()).collect()
}

/// The numbers from `from` on, `size` of them at the most, below `end`.
fn part(from: usize, size: usize, end: usize) -> impl Iterator<Item = usize> {
    from.min(end)..(from + size).min(end)
}

fn numbered(member: &str, numbers: impl Iterator<Item = usize>) -> Value {
    numbers.map(|number| json!({ member: number.to_string() })).collect()
}

fn names(range: impl IntoIterator<Item = usize>) -> Vec<String> {
    range.into_iter().map(|number| number.to_string()).collect()
}

/// Complaints: `offset` counts items, and there is a total.
fn complaints(platform: &Platform, offset: Option<i64>) -> Call<complaints_v2::get::Response> {
    let request = complaints_v2::get::Request::new()
        .begin_date("2026-11-01")
        .end_date("2026-11-30")
        .limit(10)
        .offset(offset);
    platform.client.v3().merchant_service().complaints_v2().get(request)
}

fn complaints_of(total: usize) -> impl Fn(&Query<'_>) -> (u16, Value) {
    move |query| {
        let from = query.number("offset").unwrap_or(0);
        let page = part(from, query.number("limit").unwrap(), total);
        (
            200,
            json!({ "data": numbered("complaint_id", page), "total_count": total, "offset": from }),
        )
    }
}

fn complaint_ids(call: Call<complaints_v2::get::Response>) -> Result<Vec<String>, Error> {
    call.items().wait().map(|item| Ok(item?.complaint_id.unwrap())).collect()
}

/// Transfers of a batch: `offset` counts items, and the answer has no total.
fn batch(platform: &Platform) -> Call<transfers::get::Response> {
    let request =
        transfers::get::Request::new().need_query_detail(true).detail_status("ALL").limit(20);
    platform.client.v3().transfer().batches().batch_id().batch_id("1").get(request)
}

fn batch_of(total: usize) -> impl Fn(&Query<'_>) -> (u16, Value) {
    move |query| {
        let page = part(query.number("offset").unwrap_or(0), 20, total);
        (200, json!({ "transfer_detail_list": numbered("detail_id", page) }))
    }
}

fn transfer_ids(call: Call<transfers::get::Response>) -> Result<Vec<String>, Error> {
    call.items().wait().map(|item| Ok(item?.detail_id.unwrap())).collect()
}

/// Stocks of coupons: `offset` counts pages, and there is a total.
fn stocks(platform: &Platform, limit: i64, offset: i64) -> Call<stocks::get::Response> {
    let request = stocks::get::Request::new().stock_creator_mchid("1").limit(limit).offset(offset);
    platform.client.v3().marketing().favor().stocks().get(request)
}

/// Pages of `size` items, whatever the query says.
fn stocks_of(total: usize, size: usize) -> impl Fn(&Query<'_>) -> (u16, Value) {
    move |query| {
        let page = query.number("offset").unwrap_or(0);
        let items = numbered("stock_id", part(page * size, size, total));
        (200, json!({ "data": items, "total_count": total, "offset": page }))
    }
}

fn stock_ids(call: Call<stocks::get::Response>) -> Result<Vec<String>, Error> {
    call.items().wait().map(|item| Ok(item?.stock_id.unwrap())).collect()
}

/// Stocks of product coupons: a cursor.
fn cursors(platform: &Platform) -> Call<coupons::get::Response> {
    let request = coupons::get::Request::new().brand_id("1").page_size(2);
    let coupons = platform.client.v3().marketing().partner().product_coupon().product_coupons();
    coupons.product_coupon_id("1").stocks().get(request)
}

fn coupon_page(ids: &[&str], next: Option<&str>) -> (u16, Value) {
    let ids: Vec<_> = ids.iter().map(|id| json!({ "stock_id": id })).collect();
    (200, json!({ "stock_list": ids, "next_page_token": next }))
}

/// The items before the error, and the error. After it there are no more items and no more requests.
fn up_to_the_error<T>(mut items: impl Iterator<Item = Result<T, Error>>) -> (Vec<T>, Error) {
    let mut before = Vec::new();
    let error = loop {
        match items.next().expect("an error") {
            Ok(item) => before.push(item),
            Err(error) => break error,
        }
    };
    assert!(items.next().is_none() && items.next().is_none(), "an error is told once");
    (before, error)
}

/// The error about pages that contradict each other: it names the operation and has no effect.
fn contradicts(error: &Error, words: &str) {
    assert_eq!(error.kind(), ErrorKind::Answer, "{error}");
    assert!(!error.may_have_taken_effect());
    let text = error.to_string();
    assert!(text.contains(words) && text.contains("/v3/"), "{text}");
}

#[test]
fn a_number_of_items_ends_at_the_total() {
    let (platform, queries) = platform(complaints_of(25));
    assert_eq!(complaint_ids(complaints(&platform, None)).unwrap(), names(0..25));
    assert_eq!(asked(&queries, "offset"), ["-", "10", "20"]);
    assert_eq!(asked(&queries, "limit"), ["10"; 3]);
    assert_eq!(asked(&queries, "begin_date"), ["2026-11-01"; 3]);
}

#[test]
fn a_total_that_is_a_multiple_of_the_size_asks_for_no_empty_page() {
    let (platform, queries) = platform(complaints_of(20));
    assert_eq!(complaint_ids(complaints(&platform, None)).unwrap(), names(0..20));
    assert_eq!(asked(&queries, "offset"), ["-", "10"]);
}

#[test]
fn pages_begin_where_the_request_says() {
    let (platform, queries) = platform(complaints_of(25));
    assert_eq!(complaint_ids(complaints(&platform, Some(17))).unwrap(), names(17..25));
    assert_eq!(asked(&queries, "offset"), ["17"]);
    assert_eq!(complaint_ids(complaints(&platform, Some(25))).unwrap(), names([]));
}

#[test]
fn nothing_at_all_is_no_error() {
    let (platform, queries) = platform(complaints_of(0));
    assert_eq!(complaint_ids(complaints(&platform, None)).unwrap(), names([]));
    assert_eq!(queries.lock().unwrap().len(), 1);
}

#[test]
fn without_a_total_a_short_page_or_an_empty_one_is_the_last() {
    for (total, pages) in [(45, vec!["-", "20", "40"]), (40, vec!["-", "20", "40"]), (0, vec!["-"])]
    {
        let (platform, queries) = platform(batch_of(total));
        assert_eq!(transfer_ids(batch(&platform)).unwrap(), names(0..total), "{total}");
        assert_eq!(asked(&queries, "offset"), pages, "{total}");
    }
}

#[test]
fn a_number_of_pages_goes_on_by_one() {
    let (platform, queries) = platform(stocks_of(25, 10));
    assert_eq!(stock_ids(stocks(&platform, 10, 0)).unwrap(), names(0..25));
    assert_eq!(asked(&queries, "offset"), ["0", "1", "2"]);
    // If you start at the second page, the total does not say how many items follow.
    assert_eq!(stock_ids(stocks(&platform, 10, 1)).unwrap(), names(10..25));
}

#[test]
fn pages_that_are_shorter_than_asked_for_lose_nothing() {
    let (platform, _) = platform(stocks_of(25, 5));
    assert_eq!(stock_ids(stocks(&platform, 10, 0)).unwrap(), names(0..25));
    assert_eq!(stock_ids(stocks(&platform, 10, 1)).unwrap(), names(5..25));
}

#[test]
fn items_that_are_counted_where_the_catalogue_has_pages_come_more_than_once_and_are_not_lost() {
    let (platform, _) = platform(|query| {
        let from = query.number("offset").unwrap_or(0);
        let items = numbered("stock_id", part(from, 10, 20));
        (200, json!({ "data": items, "total_count": 20, "offset": from }))
    });
    let mut ids = stock_ids(stocks(&platform, 10, 0)).unwrap();
    ids.sort_by_key(|id| id.parse::<usize>().unwrap());
    ids.dedup();
    assert_eq!(ids, names(0..20));
}

#[test]
fn pages_that_are_counted_where_the_catalogue_has_items_are_an_error() {
    let (platform, _) = platform(stocks_as_complaints);
    let ids = complaints(&platform, None).items().wait();
    let (before, error) = up_to_the_error(ids);
    assert_eq!(before.len(), 10);
    contradicts(&error, "the page at `offset` 10 is empty, but the platform reported 25 items");
}

fn stocks_as_complaints(query: &Query<'_>) -> (u16, Value) {
    let page = query.number("offset").unwrap_or(0);
    let items = numbered("complaint_id", part(page * 10, 10, 25));
    (200, json!({ "data": items, "total_count": 25, "offset": page }))
}

#[test]
fn a_server_that_gives_the_same_page_for_ever_is_an_error() {
    let (platform, queries) =
        platform(|_| (200, json!({ "transfer_detail_list": numbered("detail_id", 0..20) })));
    let (pages, error) = up_to_the_error(batch(&platform).pages().wait());
    contradicts(&error, "the page at `offset` 20 repeats the page before it");
    // The error comes after the page: its items have been returned.
    assert_eq!((pages.len(), queries.lock().unwrap().len()), (2, 2));
}

#[test]
fn a_cursor_ends_where_there_is_none_or_an_empty_one() {
    for end in [None, Some("")] {
        let (platform, queries) = platform(move |query| match query.text("page_token") {
            None => coupon_page(&["1", "2"], Some("second")),
            Some("second") => coupon_page(&[], Some("third")),
            Some("third") => coupon_page(&["3"], end),
            other => panic!("{other:?}"),
        });
        let items = cursors(&platform).items().wait();
        let ids: Vec<_> = items.map(|item| item.unwrap().stock_id.unwrap()).collect();
        // An empty page that leads on is not the last one.
        assert_eq!(ids, ["1", "2", "3"]);
        assert_eq!(asked(&queries, "page_token"), ["-", "second", "third"]);
        assert_eq!(asked(&queries, "brand_id"), ["1"; 3]);
    }
}

#[test]
fn a_cursor_that_comes_again_is_an_error() {
    let (platform, queries) = platform(|query| match query.text("page_token") {
        Some("a") => coupon_page(&["2"], Some("b")),
        Some("b") => coupon_page(&["3"], Some("a")),
        _ => coupon_page(&["1"], Some("a")),
    });
    let (before, error) = up_to_the_error(cursors(&platform).items().wait());
    assert_eq!(before.len(), 3);
    contradicts(&error, "leads to a `page_token` that was requested before");
    assert_eq!(asked(&queries, "page_token"), ["-", "a", "b"]);
}

#[test]
fn a_cursor_that_comes_again_with_an_empty_page_is_the_end() {
    let (platform, queries) = platform(|query| match query.text("page_token") {
        Some(_) => coupon_page(&[], Some("end")),
        None => coupon_page(&["1"], Some("end")),
    });
    assert_eq!(cursors(&platform).items().wait().filter_map(Result::ok).count(), 1);
    assert_eq!(queries.lock().unwrap().len(), 2);
}

#[test]
fn empty_pages_do_not_go_on_for_ever() {
    let (platform, queries) = platform(|query| {
        let page = query.number("page_token").unwrap_or(0);
        coupon_page(&[], Some(&(page + 1).to_string()))
    });
    let (before, error) = up_to_the_error(cursors(&platform).items().wait());
    assert_eq!(before.len(), 0);
    contradicts(&error, "100 pages in a row are empty");
    assert_eq!(queries.lock().unwrap().len(), 101);
}

/// The second page is refused.
fn refused(query: &Query<'_>) -> (u16, Value) {
    match query.number("offset") {
        Some(10) => (400, json!({ "code": "PARAM_ERROR", "message": "no" })),
        _ => complaints_of(25)(query),
    }
}

#[test]
fn an_error_ends_pages_and_items_and_is_told_once() {
    let (platform, queries) = platform(refused);
    let call = || complaints(&platform, None).retry(Retry::none());
    let (items, error) = up_to_the_error(call().items().wait());
    assert_eq!((items.len(), error.code()), (10, Some("PARAM_ERROR")));
    let (pages, error) = up_to_the_error(call().pages().wait());
    assert_eq!((pages.len(), error.code()), (1, Some("PARAM_ERROR")));
    assert_eq!(asked(&queries, "offset"), ["-", "10", "-", "10"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_error_is_told_once_where_it_is_awaited() {
    let (platform, queries) = tokio::task::spawn_blocking(|| platform(refused)).await.unwrap();
    let mut items = complaints(&platform, None).items();
    for number in names(0..10) {
        assert_eq!(items.next().await.unwrap().unwrap().complaint_id, Some(number));
    }
    assert_eq!(items.next().await.unwrap().unwrap_err().code(), Some("PARAM_ERROR"));
    assert!(items.next().await.is_none() && items.next().await.is_none());
    assert_eq!(queries.lock().unwrap().len(), 2);
}

#[test]
fn a_request_that_lacks_something_is_one_error() {
    let (platform, queries) = platform(complaints_of(25));
    let request = complaints_v2::get::Request::new().limit(10);
    let call = platform.client.v3().merchant_service().complaints_v2().get(request);
    let (before, error) = up_to_the_error(call.items().wait());
    assert_eq!((before.len(), error.kind()), (0, ErrorKind::Request));
    assert!(error.to_string().contains("begin_date"), "{error}");
    assert_eq!(queries.lock().unwrap().len(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn awaited_pages_are_those_of_a_thread() {
    let (platform, _) = tokio::task::spawn_blocking(|| platform(complaints_of(25))).await.unwrap();
    let mut pages = complaints(&platform, None).pages();
    let mut lengths = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        assert!(page.http().authenticated());
        lengths.push(page.data.as_ref().unwrap().len());
    }
    assert_eq!(lengths, [10, 10, 5]);
    let mut items = complaints(&platform, None).items();
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        ids.push(item.unwrap().complaint_id.unwrap());
    }
    assert_eq!(ids, names(0..25));
}

/// On one thread, which reads no answer while it polls.
#[tokio::test]
async fn a_next_that_is_dropped_goes_on_with_the_same_page() {
    let (platform, queries) =
        tokio::task::spawn_blocking(|| platform(complaints_of(25))).await.unwrap();
    let mut pages = complaints(&platform, None).pages();
    {
        let first = pin!(pages.next());
        assert!(first.poll(&mut Context::from_waker(Waker::noop())).is_pending());
    }
    let mut count = 0;
    while let Some(page) = pages.next().await {
        count += page.unwrap().data.as_ref().unwrap().len();
    }
    assert_eq!((count, queries.lock().unwrap().len()), (25, 3));
}

#[cfg(feature = "stream")]
#[tokio::test(flavor = "multi_thread")]
async fn pages_and_items_are_streams() {
    use futures_core::Stream;

    async fn all<S: Stream<Item = Result<T, Error>> + Unpin, T>(mut stream: S) -> Vec<T> {
        let mut all = Vec::new();
        while let Some(item) =
            std::future::poll_fn(|context| std::pin::Pin::new(&mut stream).poll_next(context)).await
        {
            all.push(item.unwrap());
        }
        all
    }
    let (platform, _) = tokio::task::spawn_blocking(|| platform(complaints_of(25))).await.unwrap();
    assert_eq!(all(complaints(&platform, None).pages()).await.len(), 3);
    let items = all(complaints(&platform, None).items()).await;
    let ids: Vec<_> = items.into_iter().map(|item| item.complaint_id.unwrap()).collect();
    assert_eq!(ids, names(0..25));
}

#[test]
fn pages_and_items_say_whether_they_are_over() {
    let (platform, _) = platform(complaints_of(1));
    let mut items = complaints(&platform, None).items();
    assert!(format!("{items:?}").contains("is_over: false"), "{items:?}");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async { while items.next().await.is_some() {} });
    assert!(format!("{items:?}").contains("is_over: true"), "{items:?}");
}
