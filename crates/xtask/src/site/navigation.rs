//! Navigation of the site: the sidebar by path, the index by product, and the list for AI
//! assistants.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};
use wechatpay_catalogue::words::{self, Entry, Language};

use super::guides::Guide;
use super::{aliases, either, key, related, title};

/// The index of all operations by path and by product.
pub(super) fn pages(places: &[(&Entry, &str)], language: Language) -> [(&'static str, String); 3] {
    let say = |chinese, english| either(language, chinese, english);
    let mut by_product: BTreeMap<&str, Vec<&(&Entry, &str)>> = BTreeMap::new();
    for place in places {
        for product in place.0.products {
            by_product.entry(product).or_default().push(place);
        }
    }
    let mut products = format!("# {}\n\n", say("按产品查找", "By product"));
    for (name, places) in &by_product {
        let title = words::product(name).map_or(*name, |words| words.of(language));
        products.push_str(&format!("## {title}\n\n{}\n", listed(places.iter().copied(), language)));
    }
    let mut paths = format!("# {}\n\n", say("按路径查找", "By path"));
    for (document, places) in by_document(places) {
        paths.push_str(&format!(
            "## {}\n\n{}\n",
            area(document, language),
            listed(places.into_iter(), language)
        ));
    }
    [("index.md", home(places, language)), ("api/products.md", products), ("api/index.md", paths)]
}

/// Common tasks, with their operations.
const TASKS: [(&str, &str, &[&str]); 19] = [
    ("JSAPI、小程序支付", "Pay in a page or mini program", &["POST /v3/pay/transactions/jsapi"]),
    ("扫码支付", "Pay by QR code", &["POST /v3/pay/transactions/native"]),
    ("H5 支付", "Pay in a mobile browser", &["POST /v3/pay/transactions/h5"]),
    ("App 支付", "Pay in an app", &["POST /v3/pay/transactions/app"]),
    ("付款码支付", "Scan the payer's code", &["POST /v3/pay/transactions/codepay"]),
    (
        "查询与关闭订单",
        "Query or close an order",
        &[
            "GET /v3/pay/transactions/out-trade-no/{out_trade_no}",
            "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close",
        ],
    ),
    (
        "退款",
        "Refund",
        &["POST /v3/refund/domestic/refunds", "GET /v3/refund/domestic/refunds/{out_refund_no}"],
    ),
    ("对账", "Reconcile", &["GET /v3/bill/tradebill", "GET /v3/bill/fundflowbill"]),
    (
        "分账",
        "Share profits",
        &["POST /v3/profitsharing/orders", "POST /v3/profitsharing/return-orders"],
    ),
    (
        "商家转账",
        "Transfer to a user",
        &[
            "POST /v3/fund-app/mch-transfer/transfer-bills",
            "GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
        ],
    ),
    ("合单支付", "Combine orders", &["POST /v3/combine-transactions/jsapi"]),
    ("支付分", "Service orders by score", &["POST /v3/payscore/serviceorder"]),
    ("委托代扣", "Deduct by contract", &["GET /v2/papay/entrustweb", "POST /v2/pay/pappayapply"]),
    (
        "代金券与商家券",
        "Coupons",
        &["POST /v3/marketing/favor/coupon-stocks", "POST /v3/marketing/busifavor/stocks"],
    ),
    (
        "消费者投诉",
        "Complaints",
        &[
            "GET /v3/merchant-service/complaints-v2",
            "POST /v3/merchant-service/complaint-notifications",
        ],
    ),
    (
        "特约商户进件",
        "Onboard sub-merchants",
        &["POST /v3/applyment4sub/applyment/", "POST /v3/merchant/media/upload"],
    ),
    ("电子发票", "Issue e-fapiao", &["POST /v3/new-tax-control-fapiao/fapiao-applications"]),
    (
        "验证密钥与签名",
        "Check keys and signatures",
        &["POST /v3/security/echo", "GET /v3/certificates"],
    ),
    ("支付结果与退款通知", "Receive notifications", &["TRANSACTION.SUCCESS", "REFUND.SUCCESS"]),
];

/// The home page of a language, organised by task.
fn home(places: &[(&Entry, &str)], language: Language) -> String {
    let say = |chinese, english| either(language, chinese, english);
    let mut text = format!(
        "# wechatpay-sdk\n\n{}\n\n## {}\n\n",
        say(
            "Rust 的微信支付 SDK：全部接口都有类型，自动签名、验签；另附运行在本机的模拟器。从[准备工作](./guide/before-you-start)开始，\
             在本机完成[第一笔支付](./guide/first-payment)；或按[路径](./api/)、按[产品](./api/products)查找接口。",
            "WeChat Pay for Rust: every operation typed, signed and verified, and a simulator on localhost. Begin with \
             [what you need](./guide/before-you-start) and [the first payment, on localhost](./guide/first-payment), or find \
             an operation by [path](./api/) or [product](./api/products).",
        ),
        say("想做什么", "What do you want to do?"),
    );
    for (chinese, english, keys) in TASKS {
        let links = keys.iter().filter_map(|wanted| {
            let (entry, address) = places.iter().find(|(entry, _)| key(entry) == *wanted)?;
            Some(format!("[{}](./api/{address})", title(entry, language)))
        });
        let links: Vec<_> = links.collect();
        text.push_str(&format!(
            "- {}{}{}\n",
            say(chinese, english),
            say("：", ": "),
            links.join(say("、", ", "))
        ));
    }
    text
}

fn listed<'p>(
    places: impl Iterator<Item = &'p (&'p Entry, &'p str)>,
    language: Language,
) -> String {
    let lines = places.map(|(entry, address)| {
        format!("- [{}](./{address}.md) `{}`\n", title(entry, language), key(entry))
    });
    lines.collect()
}

/// The sidebars of VitePress: below each path, the operations of its areas. A single sidebar with
/// all operations would add half a megabyte to every page.
pub(super) fn sidebar(
    places: &[(&Entry, &str)],
    language: Language,
    directory: &str,
) -> Map<String, Value> {
    let mut sidebars = Map::new();
    let all = json!({"text": either(language, "全部接口", "All operations"), "link": format!("/{directory}/api/")});
    let codes = json!({"text": either(language, "错误码", "Error codes"), "link": format!("/{directory}/guide/errors")});
    sidebars.insert(format!("/{directory}/api/"), json!([all, codes]));
    for (prefix, places) in by_prefix(places) {
        let groups = by_document(&places).into_iter().map(|(document, places)| {
            let items: Vec<_> = places
                .iter()
                .map(|(entry, address)| json!({"text": title(entry, language), "link": format!("/{directory}/api/{address}")}))
                .collect();
            json!({"text": area(document, language), "items": items})
        });
        let groups: Vec<_> = [all.clone(), codes.clone()].into_iter().chain(groups).collect();
        sidebars.insert(format!("/{directory}/api/{prefix}/"), groups.into());
    }
    sidebars
}

/// Groups the pages by the first two segments of their addresses, or three if two segments contain
/// several areas.
fn by_prefix<'p>(places: &[(&'p Entry, &'p str)]) -> BTreeMap<String, Vec<(&'p Entry, &'p str)>> {
    let first = |address: &str, count| address.split('/').take(count).collect::<Vec<_>>().join("/");
    let mut areas: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (entry, address) in places {
        areas.entry(first(address, 2)).or_default().insert(entry.document);
    }
    let mut all: BTreeMap<String, Vec<(&Entry, &str)>> = BTreeMap::new();
    for (entry, address) in places {
        let two = first(address, 2);
        let is_one = areas.get(&two).is_some_and(|areas| areas.len() == 1);
        let prefix = if is_one { two } else { first(address, 3) };
        all.entry(prefix).or_default().push((entry, address));
    }
    all
}

fn by_document<'p>(
    places: &'p [(&'p Entry, &'p str)],
) -> BTreeMap<&'p str, Vec<&'p (&'p Entry, &'p str)>> {
    let mut all: BTreeMap<&str, Vec<&(&Entry, &str)>> = BTreeMap::new();
    for place in places {
        all.entry(place.0.document).or_default().push(place);
    }
    all
}

fn area(document: &str, language: Language) -> String {
    words::area(document).map_or_else(|| document.to_owned(), |words| words.of(language).to_owned())
}

/// `llms.txt`: a link to each page as Markdown with one sentence, for AI assistants.
pub(super) fn llms(places: &[(&Entry, &str)], guides: &[Guide], language: Language) -> String {
    let say = |chinese, english| either(language, chinese, english);
    let directory = say("zh", "en");
    let mut text = format!(
        "# wechatpay-sdk\n\n> {}\n\n{}\n\n## {}\n\n",
        say(
            "Rust 的微信支付 SDK：全部接口都有类型，自动签名、验签；另附运行在本机的模拟器。",
            "WeChat Pay for Rust: every operation typed, signed and verified, and a simulator on localhost.",
        ),
        say(
            "每一页都有 Markdown 版本，地址以 `.md` 结尾。路径就是代码：`POST /v3/refund/domestic/refunds` 写作 \
             `client.v3().refund().domestic().refunds().post(…)`。[English](/llms.txt)",
            "Each page is also there as Markdown; its address ends in `.md`. The path is the code: \
             `POST /v3/refund/domestic/refunds` is `client.v3().refund().domestic().refunds().post(…)`. \
             [中文](/zh/llms.txt)",
        ),
        say("指南", "Guide"),
    );
    for guide in guides.iter().filter(|guide| guide.language == language) {
        text.push_str(&format!("- [{}](/{directory}/{}.md)\n", guide.title, guide.address));
    }
    for (document, places) in by_document(places) {
        text.push_str(&format!("\n## {}\n\n", area(document, language)));
        for (entry, address) in places {
            let (name, about) = (title(entry, language), entry.about.of(language));
            text.push_str(&format!(
                "- [{} {name}](/{directory}/api/{address}.md): {about}\n",
                key(entry)
            ));
        }
    }
    text
}

/// The entries for the search box: `[title, path, address, rank, other names]` of each page.
pub(super) fn titles(
    places: &[(&Entry, &str)],
    guides: &[Guide],
    codes: Vec<Value>,
    language: Language,
) -> String {
    let guides = guides.iter().filter(|guide| guide.language == language);
    let guides =
        guides.map(|guide| json!([guide.title, "", guide.address.trim_end_matches("index"), 0]));
    let pages = places.iter().map(|(entry, address)| -> Value {
        let (title, aliases) = (title(entry, language), aliases::of(entry, language));
        let mut page = vec![
            json!(title),
            json!(key(entry)),
            json!(format!("api/{address}")),
            json!(rank(entry)),
        ];
        page.extend(Some(aliases).filter(|aliases| !aliases.is_empty()).map(Value::from));
        page.into()
    });
    Value::Array(guides.chain(pages).chain(codes).collect()).to_string()
}

/// The rank among pages with the same title: first common operations, then the newer protocol,
/// retired ones last.
fn rank(entry: &Entry) -> usize {
    let by_use = related::place(&key(entry)).unwrap_or(500);
    let family = match entry.protocol {
        "v2" => 2_000,
        _ if entry.path.contains("/partner/") => 500,
        _ => 0,
    };
    by_use + family + if entry.status == "retired" { 1_000 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sidebar_has_its_own_area_only() {
        let refund = words::entry("POST", "/v3/refund/domestic/refunds").unwrap();
        let coupon = words::entry("POST", "/v3/marketing/favor/coupon-stocks").unwrap();
        let card = words::entry("POST", "/v3/marketing/busifavor/stocks").unwrap();
        let places = [
            (refund, "v3/refund/x/post"),
            (coupon, "v3/marketing/favor/y/post"),
            (card, "v3/marketing/busifavor/z/post"),
        ];
        let sidebar = sidebar(&places, Language::English, "en");
        let paths: Vec<_> = sidebar.keys().map(String::as_str).collect();
        assert_eq!(
            paths,
            [
                "/en/api/",
                "/en/api/v3/marketing/busifavor/",
                "/en/api/v3/marketing/favor/",
                "/en/api/v3/refund/"
            ]
        );
        let own = &sidebar["/en/api/v3/refund/"][2]["items"];
        assert_eq!(own[0]["link"], "/en/api/v3/refund/x/post");
        assert_eq!(own.as_array().unwrap().len(), 1);
    }

    #[test]
    fn the_home_page_begins_at_the_first_step_of_the_guide() {
        for language in [Language::Chinese, Language::English] {
            let home = home(&[], language);
            let (_, target) = home.split_once("](").unwrap();
            assert!(target.starts_with("./guide/before-you-start)"), "{home}");
        }
    }

    #[test]
    fn each_task_names_operations_that_there_are() {
        let keys: Vec<_> = words::entries().iter().map(key).collect();
        for (_, task, wanted) in TASKS {
            for one in wanted {
                assert!(keys.iter().any(|key| key == one), "{task}: {one}");
            }
        }
    }
}
