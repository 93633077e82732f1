//! What people type finds the page that they mean, before any other one.

use serde_json::json;
use thirtyfour::Key;
use wechatpay_browser_tests::{DESKTOP, PHONE, Page, test};

use crate::{open, site};

/// The typed text, and the address of the expected page below `/zh/`.
const CHINESE: [(&str, &str); 44] = [
    ("JSAPI下单", "api/v3/pay/transactions/jsapi/post"),
    ("小程序支付", "api/v3/pay/transactions/jsapi/post"),
    ("统一下单", "api/v3/pay/transactions/jsapi/post"),
    ("扫码支付", "api/v3/pay/transactions/native/post"),
    ("Native下单", "api/v3/pay/transactions/native/post"),
    ("H5支付", "api/v3/pay/transactions/h5/post"),
    ("app下单", "api/v3/pay/transactions/app/post"),
    ("付款码支付", "api/v3/pay/transactions/codepay/post"),
    ("商户订单号查询", "api/v3/pay/transactions/out-trade-no/-out_trade_no-/get"),
    ("查询订单", "api/v3/pay/transactions/out-trade-no/-out_trade_no-/get"),
    ("关闭订单", "api/v3/pay/transactions/out-trade-no/-out_trade_no-/close/post"),
    ("申请退款", "api/v3/refund/domestic/refunds/post"),
    ("退款", "api/v3/refund/domestic/refunds/post"),
    ("查询单笔退款", "api/v3/refund/domestic/refunds/-out_refund_no-/get"),
    ("异常退款", "api/v3/refund/domestic/refunds/-refund_id-/apply-abnormal-refund/post"),
    ("对账单", "api/v3/bill/tradebill/get"),
    ("申请交易账单", "api/v3/bill/tradebill/get"),
    ("资金账单", "api/v3/bill/fundflowbill/get"),
    ("下载账单", "api/v3/billdownload/file/get"),
    ("请求分账", "api/v3/profitsharing/orders/post"),
    ("分账回退", "api/v3/profitsharing/return-orders/post"),
    ("添加分账接收方", "api/v3/profitsharing/receivers/add/post"),
    ("企业付款", "api/v3/fund-app/mch-transfer/transfer-bills/post"),
    ("发起转账", "api/v3/fund-app/mch-transfer/transfer-bills/post"),
    ("发红包", "api/v2/mmpaymkttransfers/sendredpack/post"),
    ("合单支付", "guide/cookbook/combined"),
    ("平台证书", "api/v3/certificates/get"),
    ("创建支付分订单", "api/v3/payscore/serviceorder/post"),
    ("查询投诉单列表", "api/v3/merchant-service/complaints-v2/get"),
    ("支付通知", "api/notifications/v3/transaction.success"),
    ("退款成功通知", "api/notifications/v3/refund.success"),
    ("TRANSACTION.SUCCESS", "api/notifications/v3/transaction.success"),
    ("电子发票", "guide/cookbook/invoices"),
    ("上传图片", "api/v3/merchant/media/upload/post"),
    ("营销补差回退", "api/v3/marketing/busifavor/subsidy/return-receipts/post"),
    ("垫付退款回补", "api/v3/ecommerce/refunds/-refund_id-/return-advance/post"),
    ("同步非银联支付交易退款信息", "api/v3/gov/subsidy/audit/cup/refund/sync/post"),
    ("/v3/refund/domestic/refunds", "api/v3/refund/domestic/refunds/post"),
    (
        "https://api.mch.weixin.qq.com/v3/pay/transactions/id/4200001",
        "api/v3/pay/transactions/id/-transaction_id-/get",
    ),
    ("v2/secapi/pay/refund", "api/v2/secapi/pay/refund/post"),
    ("pay/unifiedorder", "api/v2/pay/unifiedorder/post"),
    ("回调通知", "guide/notifications"),
    ("配置", "guide/configuration"),
    ("调用接口", "guide/calling"),
];

/// The same in English.
const ENGLISH: [(&str, &str); 42] = [
    ("Place a JSAPI order", "api/v3/pay/transactions/jsapi/post"),
    ("mini program payment", "api/v3/pay/transactions/jsapi/post"),
    ("unified order", "api/v3/pay/transactions/jsapi/post"),
    ("QR code payment", "api/v3/pay/transactions/native/post"),
    ("native order", "api/v3/pay/transactions/native/post"),
    ("H5 payment", "api/v3/pay/transactions/h5/post"),
    ("pay in an app", "api/v3/pay/transactions/app/post"),
    ("barcode payment", "api/v3/pay/transactions/codepay/post"),
    ("order status", "api/v3/pay/transactions/out-trade-no/-out_trade_no-/get"),
    ("query an order", "api/v3/pay/transactions/out-trade-no/-out_trade_no-/get"),
    ("close an order", "api/v3/pay/transactions/out-trade-no/-out_trade_no-/close/post"),
    ("refund", "api/v3/refund/domestic/refunds/post"),
    ("Request a refund", "api/v3/refund/domestic/refunds/post"),
    ("refund status", "api/v3/refund/domestic/refunds/-out_refund_no-/get"),
    ("abnormal refund", "api/v3/refund/domestic/refunds/-refund_id-/apply-abnormal-refund/post"),
    ("reconciliation", "api/v3/bill/tradebill/get"),
    ("transaction bill", "api/v3/bill/tradebill/get"),
    ("fund flow bill", "api/v3/bill/fundflowbill/get"),
    ("Download a bill file", "api/v3/billdownload/file/get"),
    ("profit sharing", "guide/cookbook/profit-sharing"),
    ("profit-sharing return", "api/v3/profitsharing/return-orders/post"),
    ("Add a profit-sharing receiver", "api/v3/profitsharing/receivers/add/post"),
    ("payout", "api/v3/fund-app/mch-transfer/transfer-bills/post"),
    ("transfer to a user", "api/v3/fund-app/mch-transfer/transfer-bills/post"),
    ("red packet", "api/v2/mmpaymkttransfers/sendredpack/post"),
    ("combined payment", "api/v3/combine-transactions/jsapi/post"),
    ("platform certificates", "api/v3/certificates/get"),
    ("Create a service order", "api/v3/payscore/serviceorder/post"),
    ("List complaints", "api/v3/merchant-service/complaints-v2/get"),
    ("payment notification", "api/notifications/v3/transaction.success"),
    ("Refund succeeded", "api/notifications/v3/refund.success"),
    ("REFUND.ABNORMAL", "api/notifications/v3/refund.abnormal"),
    ("invoice", "api/v3/new-tax-control-fapiao/fapiao-applications/post"),
    ("upload a picture", "api/v3/merchant/media/upload/post"),
    ("Return a coupon subsidy", "api/v3/marketing/busifavor/subsidy/return-receipts/post"),
    ("GET /v3/certificates", "api/v3/certificates/get"),
    ("v3/pay/transactions/native", "api/v3/pay/transactions/native/post"),
    (
        "https://api.mch.weixin.qq.com/v3/refund/domestic/refunds/1217752501201407033233368018",
        "api/v3/refund/domestic/refunds/-out_refund_no-/get",
    ),
    ("v2/pay/orderquery", "api/v2/pay/orderquery/post"),
    ("Notifications", "guide/notifications"),
    ("Configuration", "guide/configuration"),
    ("Calling an operation", "guide/calling"),
];

async fn finds(page: &Page, language: &str, queries: &[(&str, &str)]) {
    let site = site().await;
    open(page, &site, &format!("/{language}/")).await;
    let mut wrong = Vec::new();
    for (query, address) in queries {
        let first = first(page, query).await;
        if first != format!("/{language}/{address}") {
            wrong.push(format!("{query}: {first}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), queries.len(), wrong.join("\n"));
}

/// The address of the first result, once the full text has been searched as well.
async fn first(page: &Page, query: &str) -> String {
    page.fill(".site-search input", query).await;
    let searched = "return document.querySelector('.site-search').dataset.searched === ";
    page.until(&format!("{searched}{}", json!(query))).await;
    let href = "return document.querySelector('.site-search li a')?.getAttribute('href')";
    page.script(href).await.as_str().unwrap_or("nothing").to_owned()
}

#[test]
fn chinese_finds_the_right_page_first() {
    test("site-search-zh", DESKTOP, async |page| finds(page, "zh", &CHINESE).await);
}

#[test]
fn english_finds_the_right_page_first() {
    test("site-search-en", DESKTOP, async |page| finds(page, "en", &ENGLISH).await);
}

/// Texts that are in no title: an error code, a member. The keyboard opens the first result.
#[test]
fn the_full_text_is_searched_in_parts() {
    test("site-search-text", PHONE, async |page| {
        let site = site().await;
        open(page, &site, "/zh/").await;
        assert_eq!(first(page, "NOT_ENOUGH").await, "/zh/guide/errors#v3-NOT_ENOUGH");
        assert_ne!(first(page, "退款出资账户及金额").await, "nothing");
        // The index of the full text is read as far as it is needed.
        let asked = site.asked();
        let parts = asked.iter().filter(|path| path.starts_with("pagefind/index/")).count();
        assert!((1..20).contains(&parts), "{parts} parts of the index");
        page.screenshot("site-search-phone").await;
        page.fits().await;
        assert_eq!(first(page, "申请退款").await, "/zh/api/v3/refund/domestic/refunds/post");
        page.press(Key::Enter).await;
        page.see("h1", "申请退款").await;
        page.until("return location.pathname === '/zh/api/v3/refund/domestic/refunds/post'").await;
    });
}
