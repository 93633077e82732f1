//! Other names under which people search for operations.

use wechatpay_catalogue::words::{Entry, Language};

use super::{either, key};

/// Other names of an operation, in Chinese and in English, separated by `|`.
const ALIASES: [(&str, &str, &str); 34] = [
    ("POST /v3/profitsharing/return-orders", "分账回退", "profit sharing return"),
    (
        "POST /v3/pay/transactions/jsapi",
        "JSAPI支付|小程序支付|公众号支付|统一下单",
        "JSAPI payment|mini program payment|official account payment|unified order",
    ),
    (
        "POST /v3/pay/transactions/native",
        "Native支付|扫码支付|二维码支付",
        "Native payment|QR code payment|scan to pay",
    ),
    ("POST /v3/pay/transactions/h5", "H5支付|手机网页支付", "H5 payment|mobile browser payment"),
    ("POST /v3/pay/transactions/app", "APP支付", "app payment|pay in an app"),
    (
        "POST /v3/pay/transactions/codepay",
        "刷卡支付|被扫支付|扫码枪",
        "codepay|scan the payer's code|barcode payment",
    ),
    (
        "GET /v3/pay/transactions/out-trade-no/{out_trade_no}",
        "查询订单|订单查询",
        "query an order|order status",
    ),
    (
        "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close",
        "关闭订单|取消订单",
        "close order|cancel an order",
    ),
    ("POST /v3/refund/domestic/refunds", "退款|发起退款", "refund|refund an order"),
    (
        "GET /v3/refund/domestic/refunds/{out_refund_no}",
        "查询退款|退款查询",
        "refund status|query refund",
    ),
    (
        "POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund",
        "异常退款|退款异常处理",
        "abnormal refund",
    ),
    (
        "GET /v3/bill/tradebill",
        "对账|对账单|下载对账单|交易账单",
        "reconcile|reconciliation|transaction bill|trade bill",
    ),
    ("GET /v3/bill/fundflowbill", "资金账单|资金流水", "fund flow bill|fund flow"),
    ("POST /v3/profitsharing/orders", "分账", "profit sharing|share profits"),
    (
        "POST /v3/fund-app/mch-transfer/transfer-bills",
        "转账|商家转账|企业付款|付款到零钱|提现到零钱",
        "transfer|payout|transfer to a user",
    ),
    (
        "POST /v2/mmpaymkttransfers/sendredpack",
        "红包|现金红包|发红包",
        "red packet|cash red packet",
    ),
    ("GET /v3/certificates", "平台证书|下载平台证书", "platform certificates"),
    ("GET /v3/merchant-service/complaints-v2", "投诉|消费者投诉", "complaints"),
    (
        "TRANSACTION.SUCCESS",
        "支付回调|支付通知|支付结果通知|异步通知",
        "payment callback|payment notification|webhook",
    ),
    ("REFUND.SUCCESS", "退款回调|退款通知|退款结果通知", "refund callback|refund notification"),
    ("POST /v3/merchant/media/upload", "上传图片|图片上传", "upload picture|upload a picture"),
    ("POST /v3/combine-transactions/jsapi", "合单支付|合单下单", "combined payment|combine orders"),
    (
        "POST /v3/new-tax-control-fapiao/fapiao-applications",
        "发票|开发票|电子发票",
        "invoice|issue an invoice|fapiao",
    ),
    ("POST /v3/payscore/serviceorder", "支付分|微信支付分", "pay score|payscore"),
    ("POST /v2/papay/deletecontract", "解约|委托代扣解约", "end a contract|cancel a contract"),
    (
        "POST /v2/pay/pappayapply",
        "申请扣款|委托代扣|自动续费",
        "auto debit|deduct|recurring payment",
    ),
    ("POST /v3/marketing/favor/coupon-stocks", "代金券", "cash coupon"),
    ("POST /v3/marketing/busifavor/stocks", "商家券", "merchant coupon|coupon"),
    ("POST /v3/applyment4sub/applyment/", "特约商户进件|进件", "onboarding|onboard a sub-merchant"),
    ("POST /v3/ecommerce/applyments/", "二级商户进件|电商进件", "onboard a marketplace seller"),
    ("POST /v2/pay/micropay", "付款码支付v2", "micropay"),
    ("POST /v2/secapi/pay/reverse", "撤销订单", "reverse an order"),
    ("POST /v3/security/echo", "签名测试|验签测试", "self test|signature test"),
    ("POST /v3/profitsharing/orders/unfreeze", "完结分账|解冻", "finish profit sharing|unfreeze"),
];

/// The other names of an operation.
pub(super) fn of(entry: &Entry, language: Language) -> &'static str {
    let wanted = key(entry);
    let known = ALIASES.iter().find(|(key, ..)| *key == wanted);
    known.map_or("", |(_, chinese, english)| either(language, chinese, english))
}

#[cfg(test)]
mod tests {
    use wechatpay_catalogue::words;

    use super::*;

    #[test]
    fn each_alias_leads_to_a_page() {
        let keys: Vec<_> = words::entries().iter().map(key).collect();
        for (wanted, ..) in ALIASES {
            assert!(keys.iter().any(|key| key == wanted), "{wanted}");
        }
    }
}
