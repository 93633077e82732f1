//! Every operation by its typed chain. Written by `cargo xtask codegen`.

mod abnormal_fund_processing;
mod aggracct_bc;
mod apply4sub;
mod apply4subject;
mod applyment4sub;
mod bank_batch_transfer;
mod bank_transfer;
mod bill;
mod billdownload;
mod brand;
mod brand_basic;
mod brand_card_member;
mod brand_marketing_delivery_plan;
mod brand_marketing_product_coupon;
mod brand_store;
mod businesscircle;
mod capital;
mod catering;
mod certificates;
mod combine_transactions;
mod compliance;
mod credit_repayment;
mod customs;
mod discount_card;
mod ebike;
mod ecommerce;
mod edu_papay;
mod edu_star;
mod eduschoolpay;
mod express;
mod facemch;
mod fund_app;
mod funds_to_oversea;
mod global;
mod goldplan;
mod gov;
mod hire_power_bank;
mod industry_coupon;
mod industry_rebate;
mod inspolicymgr;
mod iotmanage;
mod lovefeast;
mod marketing_bank;
mod marketing_bank_favor;
mod marketing_busifavor;
mod marketing_favor;
mod marketing_goods_subsidy_activity;
mod marketing_membercard_activity;
mod marketing_membercard_open;
mod marketing_partner;
mod marketing_partnerships;
mod marketing_paygiftactivity;
mod marketing_shopping_receipt;
mod marketing_weekly_discount;
mod marketing_withdraw_favor;
mod mch_manage;
mod mch_operate;
mod mch_operation_manage;
mod mchalterapply;
mod med_ins;
mod merchant;
mod merchant_risk_manage;
mod merchant_service;
mod merchant_settlement;
mod merchant_store;
mod merchantfund;
mod merchants;
mod multiuse;
mod new_tax_control_fapiao;
pub(crate) mod notifications;
mod offlineface;
mod offlinefacemch;
mod palmservice;
mod papay;
mod parking;
mod partner_papay;
mod partner_transfer;
mod password_exempt_contract;
mod pay;
mod pay_devices;
mod payroll_card;
mod payscore;
mod platsolution;
mod profitsharing;
mod qrcode;
mod rate_activity;
mod realname;
mod recharge;
mod refund;
mod refunds;
mod repayment;
mod security;
mod settle;
mod smartguide;
mod statements;
mod taxi_invoice;
mod transaction_block;
mod transactions;
mod transfer;
mod transfer_detail;
mod transferdownload;
mod v2_appauth;
mod v2_applyment;
mod v2_billcommentsp;
mod v2_cgi_bin;
mod v2_deposit;
mod v2_face;
mod v2_fund;
mod v2_mchrisk;
mod v2_mmpaymkttransfers;
mod v2_mmpaysptrans;
mod v2_papay;
mod v2_pay;
mod v2_payitil;
mod v2_risk;
mod v2_secapi;
mod v2_secsvc;
mod v2_tools;
mod v2_transit;
mod v2_vehicle;
mod v2_wxv;
mod v2_xdc;
mod vehicle;
mod webizpay;

use crate::case::Case;

pub(crate) const AREAS: &[&[Case]] = &[
    abnormal_fund_processing::CASES,
    aggracct_bc::CASES,
    apply4sub::CASES,
    apply4subject::CASES,
    applyment4sub::CASES,
    bank_batch_transfer::CASES,
    bank_transfer::CASES,
    bill::CASES,
    billdownload::CASES,
    brand::CASES,
    brand_basic::CASES,
    brand_card_member::CASES,
    brand_marketing_delivery_plan::CASES,
    brand_marketing_product_coupon::CASES,
    brand_store::CASES,
    businesscircle::CASES,
    capital::CASES,
    catering::CASES,
    certificates::CASES,
    combine_transactions::CASES,
    compliance::CASES,
    credit_repayment::CASES,
    customs::CASES,
    discount_card::CASES,
    ebike::CASES,
    ecommerce::CASES,
    edu_papay::CASES,
    edu_star::CASES,
    eduschoolpay::CASES,
    express::CASES,
    facemch::CASES,
    fund_app::CASES,
    funds_to_oversea::CASES,
    global::CASES,
    goldplan::CASES,
    gov::CASES,
    hire_power_bank::CASES,
    industry_coupon::CASES,
    industry_rebate::CASES,
    inspolicymgr::CASES,
    iotmanage::CASES,
    lovefeast::CASES,
    marketing_bank::CASES,
    marketing_bank_favor::CASES,
    marketing_busifavor::CASES,
    marketing_favor::CASES,
    marketing_goods_subsidy_activity::CASES,
    marketing_membercard_activity::CASES,
    marketing_membercard_open::CASES,
    marketing_partner::CASES,
    marketing_partnerships::CASES,
    marketing_paygiftactivity::CASES,
    marketing_shopping_receipt::CASES,
    marketing_weekly_discount::CASES,
    marketing_withdraw_favor::CASES,
    mch_manage::CASES,
    mch_operation_manage::CASES,
    mch_operate::CASES,
    mchalterapply::CASES,
    med_ins::CASES,
    merchant::CASES,
    merchant_risk_manage::CASES,
    merchant_service::CASES,
    merchant_settlement::CASES,
    merchant_store::CASES,
    merchantfund::CASES,
    merchants::CASES,
    multiuse::CASES,
    new_tax_control_fapiao::CASES,
    offlineface::CASES,
    offlinefacemch::CASES,
    palmservice::CASES,
    papay::CASES,
    parking::CASES,
    partner_papay::CASES,
    partner_transfer::CASES,
    password_exempt_contract::CASES,
    pay::CASES,
    pay_devices::CASES,
    payroll_card::CASES,
    payscore::CASES,
    platsolution::CASES,
    profitsharing::CASES,
    qrcode::CASES,
    rate_activity::CASES,
    realname::CASES,
    recharge::CASES,
    refund::CASES,
    refunds::CASES,
    repayment::CASES,
    security::CASES,
    settle::CASES,
    smartguide::CASES,
    statements::CASES,
    taxi_invoice::CASES,
    transaction_block::CASES,
    transactions::CASES,
    transfer::CASES,
    transfer_detail::CASES,
    transferdownload::CASES,
    v2_appauth::CASES,
    v2_applyment::CASES,
    v2_billcommentsp::CASES,
    v2_cgi_bin::CASES,
    v2_deposit::CASES,
    v2_face::CASES,
    v2_fund::CASES,
    v2_mchrisk::CASES,
    v2_mmpaymkttransfers::CASES,
    v2_mmpaysptrans::CASES,
    v2_papay::CASES,
    v2_pay::CASES,
    v2_payitil::CASES,
    v2_risk::CASES,
    v2_secapi::CASES,
    v2_secsvc::CASES,
    v2_tools::CASES,
    v2_transit::CASES,
    v2_vehicle::CASES,
    v2_wxv::CASES,
    v2_xdc::CASES,
    vehicle::CASES,
    webizpay::CASES,
];
