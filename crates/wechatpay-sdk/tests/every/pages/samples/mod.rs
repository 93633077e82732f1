//! The samples of the documentation site's pages, with the numbers of the simulator's merchant in place of the documented ones.
//! Written by `UPDATE_TABLE=1 cargo test -p xtask executed`.

mod post_v3_pay_transactions_jsapi;
mod post_v3_pay_transactions_native;
mod post_v3_pay_transactions_app;
mod post_v3_pay_partner_transactions_jsapi;
mod post_v3_pay_partner_transactions_native;
mod get_v3_pay_transactions_out_trade_no_out_trade_no;
mod post_v3_pay_transactions_out_trade_no_out_trade_no_close;
mod get_v3_pay_partner_transactions_out_trade_no_out_trade_no;
mod post_v3_refund_domestic_refunds;
mod get_v3_refund_domestic_refunds_out_refund_no;
mod post_v3_refund_domestic_refunds_refund_id_apply_abnormal_refund;
mod post_v3_profitsharing_orders;
mod get_v3_profitsharing_orders_out_order_no;
mod post_v3_profitsharing_receivers_add;
mod post_v3_fund_app_mch_transfer_transfer_bills;
mod get_v3_fund_app_mch_transfer_transfer_bills_out_bill_no_out_bill_no;
mod post_v3_combine_transactions_jsapi;
mod get_v3_bill_tradebill;
mod post_v3_marketing_busifavor_coupons_use;
mod get_v3_merchant_service_complaints_v2_complaint_id;
mod post_v2_pay_unifiedorder;
mod post_v2_pay_orderquery;

use super::Sample;

pub(crate) const SAMPLES: &[&[Sample]] = &[
    post_v3_pay_transactions_jsapi::SAMPLES,
    post_v3_pay_transactions_native::SAMPLES,
    post_v3_pay_transactions_app::SAMPLES,
    post_v3_pay_partner_transactions_jsapi::SAMPLES,
    post_v3_pay_partner_transactions_native::SAMPLES,
    get_v3_pay_transactions_out_trade_no_out_trade_no::SAMPLES,
    post_v3_pay_transactions_out_trade_no_out_trade_no_close::SAMPLES,
    get_v3_pay_partner_transactions_out_trade_no_out_trade_no::SAMPLES,
    post_v3_refund_domestic_refunds::SAMPLES,
    get_v3_refund_domestic_refunds_out_refund_no::SAMPLES,
    post_v3_refund_domestic_refunds_refund_id_apply_abnormal_refund::SAMPLES,
    post_v3_profitsharing_orders::SAMPLES,
    get_v3_profitsharing_orders_out_order_no::SAMPLES,
    post_v3_profitsharing_receivers_add::SAMPLES,
    post_v3_fund_app_mch_transfer_transfer_bills::SAMPLES,
    get_v3_fund_app_mch_transfer_transfer_bills_out_bill_no_out_bill_no::SAMPLES,
    post_v3_combine_transactions_jsapi::SAMPLES,
    get_v3_bill_tradebill::SAMPLES,
    post_v3_marketing_busifavor_coupons_use::SAMPLES,
    get_v3_merchant_service_complaints_v2_complaint_id::SAMPLES,
    post_v2_pay_unifiedorder::SAMPLES,
    post_v2_pay_orderquery::SAMPLES,
];
