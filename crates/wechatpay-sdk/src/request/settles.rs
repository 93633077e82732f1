//! The answers that tell the outcome of a call: `x-wechatpay-repeat` in the catalogue. Written by
//! `cargo xtask codegen`.

#[cfg(feature = "v2-deposit")]
impl super::settle::Settles for crate::v2::deposit::facepay::post::Response {
    type Found = crate::v2::deposit::orderquery::post::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "v2-deposit")]
impl super::settle::Settles for crate::v2::deposit::micropay::post::Response {
    type Found = crate::v2::deposit::orderquery::post::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "v2-deposit")]
impl super::settle::Settles for crate::v2::deposit::refund::post::Response {
    type Found = crate::v2::deposit::refundquery::post::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "v2-deposit")]
impl super::settle::Settles for crate::v2::deposit::unifiedorder::post::Response {
    type Found = crate::v2::deposit::orderquery::post::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "v2-mmpaymkttransfers")]
impl super::settle::Settles
    for crate::v2::mmpaymkttransfers::promotion::paywwsptrans2pocket::post::Response
{
    type Found = crate::v2::mmpaymkttransfers::promotion::querywwsptrans2pocket::post::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "v2-mmpaymkttransfers")]
impl super::settle::Settles for crate::v2::mmpaymkttransfers::promotion::transfers::post::Response {
    type Found = crate::v2::mmpaymkttransfers::gettransferinfo::post::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "v2-mmpaymkttransfers")]
impl super::settle::Settles for crate::v2::mmpaymkttransfers::sendgroupredpack::post::Response {
    type Found = crate::v2::mmpaymkttransfers::gethbinfo::post::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "v2-mmpaymkttransfers")]
impl super::settle::Settles for crate::v2::mmpaymkttransfers::sendminiprogramhb::post::Response {
    type Found = crate::v2::mmpaymkttransfers::gethbinfo::post::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "v2-mmpaymkttransfers")]
impl super::settle::Settles for crate::v2::mmpaymkttransfers::sendredpack::post::Response {
    type Found = crate::v2::mmpaymkttransfers::gethbinfo::post::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "v2-mmpaymkttransfers")]
impl super::settle::Settles for crate::v2::mmpaymkttransfers::sendworkwxredpack::post::Response {
    type Found = crate::v2::mmpaymkttransfers::queryworkwxredpack::post::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "v2-mmpaysptrans")]
impl super::settle::Settles for crate::v2::mmpaysptrans::pay_bank::post::Response {
    type Found = crate::v2::mmpaysptrans::query_bank::post::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "v2-pay")]
impl super::settle::Settles for crate::v2::pay::combinedorder::post::Response {
    type Found = crate::v2::pay::querycombinedorder::post::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "v2-pay")]
impl super::settle::Settles for crate::v2::pay::contractorder::post::Response {
    type Found = crate::v2::pay::orderquery::post::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "v2-pay")]
impl super::settle::Settles for crate::v2::pay::facepay::post::Response {
    type Found = crate::v2::pay::facepayquery::post::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "v2-pay")]
impl super::settle::Settles for crate::v2::pay::micropay::post::Response {
    type Found = crate::v2::pay::orderquery::post::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "v2-pay")]
impl super::settle::Settles for crate::v2::pay::pappayapply::post::Response {
    type Found = crate::v2::pay::paporderquery::post::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "v2-pay")]
impl super::settle::Settles for crate::v2::pay::partner::pappayapply::post::Response {
    type Found = crate::v2::pay::partner::paporderquery::post::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "v2-pay")]
impl super::settle::Settles for crate::v2::pay::unifiedorder::post::Response {
    type Found = crate::v2::pay::orderquery::post::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(all(feature = "v2-secapi", feature = "v2-pay"))]
impl super::settle::Settles for crate::v2::secapi::pay::multiprofitsharing::post::Response {
    type Found = crate::v2::pay::profitsharingquery::post::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(all(feature = "v2-secapi", feature = "v2-pay"))]
impl super::settle::Settles for crate::v2::secapi::pay::profitsharing::post::Response {
    type Found = crate::v2::pay::profitsharingquery::post::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(all(feature = "v2-secapi", feature = "v2-pay"))]
impl super::settle::Settles for crate::v2::secapi::pay::profitsharingfinish::post::Response {
    type Found = crate::v2::pay::profitsharingquery::post::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(all(feature = "v2-secapi", feature = "v2-pay"))]
impl super::settle::Settles for crate::v2::secapi::pay::profitsharingreturn::post::Response {
    type Found = crate::v2::pay::profitsharingreturnquery::post::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(all(feature = "v2-secapi", feature = "v2-pay"))]
impl super::settle::Settles for crate::v2::secapi::pay::refund::post::Response {
    type Found = crate::v2::pay::refundquery::post::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(all(feature = "v2-secapi", feature = "v2-pay"))]
impl super::settle::Settles for crate::v2::secapi::pay::refundv2::post::Response {
    type Found = crate::v2::pay::refundqueryv2::post::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "brand")]
impl super::settle::Settles for crate::v3::brand::profitsharing::finish_order::post::Response {
    type Found = crate::v3::brand::profitsharing::orders::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "brand")]
impl super::settle::Settles for crate::v3::brand::profitsharing::orders::post::Response {
    type Found = crate::v3::brand::profitsharing::orders::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "brand")]
impl super::settle::Settles for crate::v3::brand::profitsharing::returnorders::post::Response {
    type Found = crate::v3::brand::profitsharing::returnorders::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "combine-transactions")]
impl super::settle::Settles for crate::v3::combine_transactions::app::post::Response {
    type Found = crate::v3::combine_transactions::out_trade_no::combine_out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "combine-transactions")]
impl super::settle::Settles for crate::v3::combine_transactions::h5::post::Response {
    type Found = crate::v3::combine_transactions::out_trade_no::combine_out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "combine-transactions")]
impl super::settle::Settles for crate::v3::combine_transactions::jsapi::post::Response {
    type Found = crate::v3::combine_transactions::out_trade_no::combine_out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "combine-transactions")]
impl super::settle::Settles for crate::v3::combine_transactions::miniprogram::post::Response {
    type Found = crate::v3::combine_transactions::out_trade_no::combine_out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "combine-transactions")]
impl super::settle::Settles for crate::v3::combine_transactions::native::post::Response {
    type Found = crate::v3::combine_transactions::out_trade_no::combine_out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "credit-repayment")]
impl super::settle::Settles
    for crate::v3::credit_repayment::partner::deduct_orders::post::Response
{
    type Found = crate::v3::credit_repayment::partner::deduct_orders::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "ebike")]
impl super::settle::Settles for crate::v3::ebike::charge::transactions::post::Response {
    type Found = crate::v3::ebike::charge::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "ecommerce")]
impl super::settle::Settles for crate::v3::ecommerce::combine_papay::transactions::post::Response {
    type Found =
        crate::v3::ecommerce::combine_papay::transactions::combine_out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "ecommerce")]
impl super::settle::Settles for crate::v3::ecommerce::fund::withdraw::post::Response {
    type Found =
        crate::v3::ecommerce::fund::withdraw::out_request_no::out_request_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "ecommerce")]
impl super::settle::Settles for crate::v3::ecommerce::mch_transfer::transfer_bills::post::Response {
    type Found =
        crate::v3::ecommerce::mch_transfer::transfer_bills::out_bill_no::out_bill_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "ecommerce")]
impl super::settle::Settles for crate::v3::ecommerce::profitsharing::finish_order::post::Response {
    type Found = crate::v3::ecommerce::profitsharing::orders::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "ecommerce")]
impl super::settle::Settles for crate::v3::ecommerce::profitsharing::orders::post::Response {
    type Found = crate::v3::ecommerce::profitsharing::orders::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "ecommerce")]
impl super::settle::Settles for crate::v3::ecommerce::profitsharing::returnorders::post::Response {
    type Found = crate::v3::ecommerce::profitsharing::returnorders::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "ecommerce")]
impl super::settle::Settles for crate::v3::ecommerce::refunds::apply::post::Response {
    type Found = crate::v3::ecommerce::refunds::out_refund_no::out_refund_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "eduschoolpay")]
impl super::settle::Settles for crate::v3::eduschoolpay::transactions::post::Response {
    type Found = crate::v3::eduschoolpay::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "fund-app")]
impl super::settle::Settles
    for crate::v3::fund_app::brand_redpacket::brand_merchant_batches::post::Response
{
    type Found = crate::v3::fund_app::brand_redpacket::brand_merchant_out_batches::out_batch_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "fund-app")]
impl super::settle::Settles
    for crate::v3::fund_app::mch_transfer::partner::charity_transfer_bills::post::Response
{
    type Found = crate::v3::fund_app::mch_transfer::partner::charity_transfer_bills::out_transfer_no::out_transfer_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "fund-app")]
impl super::settle::Settles
    for crate::v3::fund_app::mch_transfer::partner::transfer_bills::post::Response
{
    type Found = crate::v3::fund_app::mch_transfer::partner::transfer_bills::out_bill_no::out_bill_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "fund-app")]
impl super::settle::Settles for crate::v3::fund_app::mch_transfer::partner::transfer_bills::pre_transfer_with_authorization::post::Response {
type Found = crate::v3::fund_app::mch_transfer::partner::transfer_bills::out_bill_no::out_bill_no::get::Response;

fn reading() -> super::settle::Reading<Self::Found> {
super::settle::Reading::of()
}
}

#[cfg(feature = "fund-app")]
impl super::settle::Settles
    for crate::v3::fund_app::mch_transfer::partner::transfer_bills::transfer::post::Response
{
    type Found = crate::v3::fund_app::mch_transfer::partner::transfer_bills::out_bill_no::out_bill_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "fund-app")]
impl super::settle::Settles for crate::v3::fund_app::mch_transfer::transfer_bills::post::Response {
    type Found =
        crate::v3::fund_app::mch_transfer::transfer_bills::out_bill_no::out_bill_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "fund-app")]
impl super::settle::Settles for crate::v3::fund_app::mch_transfer::transfer_bills::pre_transfer_with_authorization::post::Response {
type Found = crate::v3::fund_app::mch_transfer::transfer_bills::out_bill_no::out_bill_no::get::Response;

fn reading() -> super::settle::Reading<Self::Found> {
super::settle::Reading::of()
}
}

#[cfg(feature = "fund-app")]
impl super::settle::Settles
    for crate::v3::fund_app::mch_transfer::transfer_bills::transfer::post::Response
{
    type Found =
        crate::v3::fund_app::mch_transfer::transfer_bills::out_bill_no::out_bill_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "fund-app")]
impl super::settle::Settles
    for crate::v3::fund_app::mch_transfer::transfer_to_qq_wallet_bills::post::Response
{
    type Found =
        crate::v3::fund_app::mch_transfer::transfer_to_qq_wallet_bills::out_bill_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "global")]
impl super::settle::Settles for crate::v3::global::micropay::transactions::pay::post::Response {
    type Found = crate::v3::global::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "global")]
impl super::settle::Settles for crate::v3::global::papay::transactions::post::Response {
    type Found = crate::v3::global::papay::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "global")]
impl super::settle::Settles for crate::v3::global::profit_sharing::orders::post::Response {
    type Found = crate::v3::global::profit_sharing::orders::out_order_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "global")]
impl super::settle::Settles for crate::v3::global::refunds::post::Response {
    type Found = crate::v3::global::refunds::out_refund_no::out_refund_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "global")]
impl super::settle::Settles for crate::v3::global::transactions::app::post::Response {
    type Found = crate::v3::global::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "global")]
impl super::settle::Settles for crate::v3::global::transactions::jsapi::post::Response {
    type Found = crate::v3::global::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "global")]
impl super::settle::Settles for crate::v3::global::transactions::mweb::post::Response {
    type Found = crate::v3::global::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "global")]
impl super::settle::Settles for crate::v3::global::transactions::native::post::Response {
    type Found = crate::v3::global::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "merchant")]
impl super::settle::Settles for crate::v3::merchant::fund::withdraw::post::Response {
    type Found = crate::v3::merchant::fund::withdraw::out_request_no::out_request_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(all(feature = "papay", feature = "pay"))]
impl super::settle::Settles
    for crate::v3::papay::insurance_pay::transactions::apply::post::Response
{
    type Found = crate::v3::pay::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(all(feature = "papay", feature = "pay"))]
impl super::settle::Settles
    for crate::v3::papay::pay::harmony::transactions::apply::post::Response
{
    type Found = crate::v3::pay::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(all(feature = "papay", feature = "pay"))]
impl super::settle::Settles
    for crate::v3::papay::pay::partner::transactions::apply::post::Response
{
    type Found = crate::v3::pay::partner::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(all(feature = "papay", feature = "pay"))]
impl super::settle::Settles for crate::v3::papay::pay::transactions::apply::post::Response {
    type Found = crate::v3::pay::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "partner-transfer")]
impl super::settle::Settles for crate::v3::partner_transfer::batches::post::Response {
    type Found = crate::v3::partner_transfer::batches::out_batch_no::out_batch_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::partner::transactions::app::post::Response {
    type Found = crate::v3::pay::partner::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "pay")]
impl super::settle::Settles
    for crate::v3::pay::partner::transactions::app_with_contract::post::Response
{
    type Found = crate::v3::pay::partner::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::partner::transactions::codepay::post::Response {
    type Found = crate::v3::pay::partner::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::partner::transactions::h5::post::Response {
    type Found = crate::v3::pay::partner::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::partner::transactions::jsapi::post::Response {
    type Found = crate::v3::pay::partner::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "pay")]
impl super::settle::Settles
    for crate::v3::pay::partner::transactions::jsapi_with_contract::post::Response
{
    type Found = crate::v3::pay::partner::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::partner::transactions::miniprogram::post::Response {
    type Found = crate::v3::pay::partner::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::partner::transactions::native::post::Response {
    type Found = crate::v3::pay::partner::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::transactions::app::post::Response {
    type Found = crate::v3::pay::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::transactions::app_with_contract::post::Response {
    type Found = crate::v3::pay::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::transactions::codepay::post::Response {
    type Found = crate::v3::pay::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::transactions::h5::post::Response {
    type Found = crate::v3::pay::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::transactions::jsapi::post::Response {
    type Found = crate::v3::pay::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::transactions::jsapi_with_contract::post::Response {
    type Found = crate::v3::pay::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::transactions::native::post::Response {
    type Found = crate::v3::pay::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "platsolution")]
impl super::settle::Settles
    for crate::v3::platsolution::mch_transfer::batches::apply::post::Response
{
    type Found =
        crate::v3::platsolution::mch_transfer::batches::out_batch_no::out_batch_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "profitsharing")]
impl super::settle::Settles for crate::v3::profitsharing::orders::post::Response {
    type Found = crate::v3::profitsharing::orders::out_order_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "profitsharing")]
impl super::settle::Settles for crate::v3::profitsharing::orders::unfreeze::post::Response {
    type Found = crate::v3::profitsharing::orders::out_order_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "profitsharing")]
impl super::settle::Settles for crate::v3::profitsharing::return_orders::post::Response {
    type Found = crate::v3::profitsharing::return_orders::out_return_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "qrcode")]
impl super::settle::Settles for crate::v3::qrcode::transactions::post::Response {
    type Found = crate::v3::qrcode::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "refund")]
impl super::settle::Settles for crate::v3::refund::domestic::refunds::post::Response {
    type Found = crate::v3::refund::domestic::refunds::out_refund_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "refunds")]
impl super::settle::Settles for crate::v3::refunds::post::Response {
    type Found = crate::v3::refunds::out_refund_no::out_refund_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "transactions")]
impl super::settle::Settles for crate::v3::transactions::app::post::Response {
    type Found = crate::v3::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "transactions")]
impl super::settle::Settles for crate::v3::transactions::jsapi::post::Response {
    type Found = crate::v3::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "transactions")]
impl super::settle::Settles for crate::v3::transactions::micropay::post::Response {
    type Found = crate::v3::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "transactions")]
impl super::settle::Settles for crate::v3::transactions::mweb::post::Response {
    type Found = crate::v3::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "transactions")]
impl super::settle::Settles for crate::v3::transactions::native::post::Response {
    type Found = crate::v3::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "transfer")]
impl super::settle::Settles for crate::v3::transfer::batches::post::Response {
    type Found = crate::v3::transfer::batches::out_batch_no::out_batch_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "vehicle")]
impl super::settle::Settles for crate::v3::vehicle::etc::transactions::highway::post::Response {
    type Found = crate::v3::vehicle::etc::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}

#[cfg(feature = "vehicle")]
impl super::settle::Settles for crate::v3::vehicle::transactions::parking::post::Response {
    type Found = crate::v3::vehicle::transactions::out_trade_no::out_trade_no::get::Response;

    fn reading() -> super::settle::Reading<Self::Found> {
        super::settle::Reading::of()
    }
}
