//! APIv3 的接口 · Operations of APIv3
//!
//! `/v3`

#[cfg(feature = "abnormal-fund-processing")]
pub mod abnormal_fund_processing;
#[cfg(feature = "aggracct-bc")]
pub mod aggracct_bc;
#[cfg(feature = "apply4sub")]
pub mod apply4sub;
#[cfg(feature = "apply4subject")]
pub mod apply4subject;
#[cfg(feature = "applyment4sub")]
pub mod applyment4sub;
#[cfg(feature = "bank-batch-transfer")]
pub mod bank_batch_transfer;
#[cfg(feature = "bank-transfer")]
pub mod bank_transfer;
#[cfg(feature = "bill")]
pub mod bill;
#[cfg(feature = "billdownload")]
pub mod billdownload;
#[cfg(feature = "brand")]
pub mod brand;
#[cfg(feature = "brand-basic")]
pub mod brand_basic;
#[cfg(feature = "businesscircle")]
pub mod businesscircle;
#[cfg(feature = "capital")]
pub mod capital;
#[cfg(feature = "catering")]
pub mod catering;
#[cfg(feature = "certificates")]
pub mod certificates;
#[cfg(feature = "combine-transactions")]
pub mod combine_transactions;
#[cfg(feature = "compliance")]
pub mod compliance;
#[cfg(feature = "credit-repayment")]
pub mod credit_repayment;
#[cfg(feature = "customs")]
pub mod customs;
#[cfg(feature = "discount-card")]
pub mod discount_card;
#[cfg(feature = "ebike")]
pub mod ebike;
#[cfg(feature = "ecommerce")]
pub mod ecommerce;
#[cfg(feature = "edu-papay")]
pub mod edu_papay;
#[cfg(feature = "edu-star")]
pub mod edu_star;
#[cfg(feature = "eduschoolpay")]
pub mod eduschoolpay;
#[cfg(feature = "express")]
pub mod express;
#[cfg(feature = "facemch")]
pub mod facemch;
#[cfg(feature = "fund-app")]
pub mod fund_app;
#[cfg(feature = "funds-to-oversea")]
pub mod funds_to_oversea;
#[cfg(feature = "global")]
pub mod global;
#[cfg(feature = "goldplan")]
pub mod goldplan;
#[cfg(feature = "gov")]
pub mod gov;
#[cfg(feature = "hire-power-bank")]
pub mod hire_power_bank;
#[cfg(feature = "industry-coupon")]
pub mod industry_coupon;
#[cfg(feature = "industry-rebate")]
pub mod industry_rebate;
#[cfg(feature = "inspolicymgr")]
pub mod inspolicymgr;
#[cfg(feature = "iotmanage")]
pub mod iotmanage;
#[cfg(feature = "lovefeast")]
pub mod lovefeast;
pub mod marketing;
#[cfg(feature = "mch-manage")]
pub mod mch_manage;
#[cfg(feature = "mch_operate")]
pub mod mch_operate;
#[cfg(feature = "mch-operation-manage")]
pub mod mch_operation_manage;
#[cfg(feature = "mchalterapply")]
pub mod mchalterapply;
#[cfg(feature = "med-ins")]
pub mod med_ins;
#[cfg(feature = "merchant")]
pub mod merchant;
#[cfg(feature = "merchant-risk-manage")]
pub mod merchant_risk_manage;
#[cfg(feature = "merchant-service")]
pub mod merchant_service;
#[cfg(feature = "merchant-settlement")]
pub mod merchant_settlement;
#[cfg(feature = "merchant-store")]
pub mod merchant_store;
#[cfg(feature = "merchantfund")]
pub mod merchantfund;
#[cfg(feature = "merchants")]
pub mod merchants;
#[cfg(feature = "multiuse")]
pub mod multiuse;
#[cfg(feature = "new-tax-control-fapiao")]
pub mod new_tax_control_fapiao;
#[cfg(feature = "offlineface")]
pub mod offlineface;
#[cfg(feature = "offlinefacemch")]
pub mod offlinefacemch;
#[cfg(feature = "palmservice")]
pub mod palmservice;
#[cfg(feature = "papay")]
pub mod papay;
#[cfg(feature = "parking")]
pub mod parking;
#[cfg(feature = "partner-papay")]
pub mod partner_papay;
#[cfg(feature = "partner-transfer")]
pub mod partner_transfer;
#[cfg(feature = "password-exempt-contract")]
pub mod password_exempt_contract;
#[cfg(feature = "pay")]
pub mod pay;
#[cfg(feature = "pay-devices")]
pub mod pay_devices;
#[cfg(feature = "payroll-card")]
pub mod payroll_card;
#[cfg(feature = "payscore")]
pub mod payscore;
#[cfg(feature = "platsolution")]
pub mod platsolution;
#[cfg(feature = "profitsharing")]
pub mod profitsharing;
#[cfg(feature = "qrcode")]
pub mod qrcode;
#[cfg(feature = "rate-activity")]
pub mod rate_activity;
#[cfg(feature = "realname")]
pub mod realname;
#[cfg(feature = "recharge")]
pub mod recharge;
#[cfg(feature = "refund")]
pub mod refund;
#[cfg(feature = "refunds")]
pub mod refunds;
#[cfg(feature = "repayment")]
pub mod repayment;
#[cfg(feature = "security")]
pub mod security;
#[cfg(feature = "settle")]
pub mod settle;
#[cfg(feature = "smartguide")]
pub mod smartguide;
#[cfg(feature = "statements")]
pub mod statements;
#[cfg(feature = "taxi-invoice")]
pub mod taxi_invoice;
#[cfg(feature = "transaction-block")]
pub mod transaction_block;
#[cfg(feature = "transactions")]
pub mod transactions;
#[cfg(feature = "transfer")]
pub mod transfer;
#[cfg(feature = "transfer-detail")]
pub mod transfer_detail;
#[cfg(feature = "transferdownload")]
pub mod transferdownload;
#[cfg(feature = "vehicle")]
pub mod vehicle;
#[cfg(feature = "webizpay")]
pub mod webizpay;

/// APIv3 的接口 · Operations of APIv3
///
/// `/v3`
#[derive(Clone)]
pub struct V3 {
    pub(crate) node: crate::chain::Node,
}

impl crate::Client {
    /// Begins the chain of an operation: `/v3`.
    #[inline]
    pub fn v3(&self) -> V3 {
        V3 { node: crate::chain::Node::new(self) }
    }
}

impl V3 {
    /// `/abnormal-fund-processing`: 在途异常资金付款 · Abnormal in-transit funds
    #[cfg(feature = "abnormal-fund-processing")]
    #[inline]
    pub fn abnormal_fund_processing(&self) -> abnormal_fund_processing::AbnormalFundProcessing {
        abnormal_fund_processing::AbnormalFundProcessing { node: self.node.clone() }
    }

    #[cfg(not(feature = "abnormal-fund-processing"))]
    #[doc(hidden)]
    pub fn abnormal_fund_processing(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::AbnormalFundProcessing,
    {
        crate::off::Off
    }

    /// `/aggracct-bc`: 银行渠道账户 · Bank channel accounts
    #[cfg(feature = "aggracct-bc")]
    #[inline]
    pub fn aggracct_bc(&self) -> aggracct_bc::AggracctBc {
        aggracct_bc::AggracctBc { node: self.node.clone() }
    }

    #[cfg(not(feature = "aggracct-bc"))]
    #[doc(hidden)]
    pub fn aggracct_bc(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::AggracctBc,
    {
        crate::off::Off
    }

    /// `/apply4sub`: 结算账户 · Settlement accounts
    #[cfg(feature = "apply4sub")]
    #[inline]
    pub fn apply4sub(&self) -> apply4sub::Apply4sub {
        apply4sub::Apply4sub { node: self.node.clone() }
    }

    #[cfg(not(feature = "apply4sub"))]
    #[doc(hidden)]
    pub fn apply4sub(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Apply4sub,
    {
        crate::off::Off
    }

    /// `/apply4subject`: 确认开户意愿 · Account opening confirmation
    #[cfg(feature = "apply4subject")]
    #[inline]
    pub fn apply4subject(&self) -> apply4subject::Apply4subject {
        apply4subject::Apply4subject { node: self.node.clone() }
    }

    #[cfg(not(feature = "apply4subject"))]
    #[doc(hidden)]
    pub fn apply4subject(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Apply4subject,
    {
        crate::off::Off
    }

    /// `/applyment4sub`: 商户进件 · Merchant onboarding
    #[cfg(feature = "applyment4sub")]
    #[inline]
    pub fn applyment4sub(&self) -> applyment4sub::Applyment4sub {
        applyment4sub::Applyment4sub { node: self.node.clone() }
    }

    #[cfg(not(feature = "applyment4sub"))]
    #[doc(hidden)]
    pub fn applyment4sub(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Applyment4sub,
    {
        crate::off::Off
    }

    /// `/bank-batch-transfer`: 批量转账到银行账户 · Batch transfers to bank accounts
    #[cfg(feature = "bank-batch-transfer")]
    #[inline]
    pub fn bank_batch_transfer(&self) -> bank_batch_transfer::BankBatchTransfer {
        bank_batch_transfer::BankBatchTransfer { node: self.node.clone() }
    }

    #[cfg(not(feature = "bank-batch-transfer"))]
    #[doc(hidden)]
    pub fn bank_batch_transfer(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::BankBatchTransfer,
    {
        crate::off::Off
    }

    /// `/bank-transfer`: 转账到银行账户 · Transfers to bank accounts
    #[cfg(feature = "bank-transfer")]
    #[inline]
    pub fn bank_transfer(&self) -> bank_transfer::BankTransfer {
        bank_transfer::BankTransfer { node: self.node.clone() }
    }

    #[cfg(not(feature = "bank-transfer"))]
    #[doc(hidden)]
    pub fn bank_transfer(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::BankTransfer,
    {
        crate::off::Off
    }

    /// `/bill`: 账单 · Bills
    #[cfg(feature = "bill")]
    #[inline]
    pub fn bill(&self) -> bill::Bill {
        bill::Bill { node: self.node.clone() }
    }

    #[cfg(not(feature = "bill"))]
    #[doc(hidden)]
    pub fn bill(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Bill,
    {
        crate::off::Off
    }

    /// `/billdownload`: 账单下载 · Bill downloads
    #[cfg(feature = "billdownload")]
    #[inline]
    pub fn billdownload(&self) -> billdownload::Billdownload {
        billdownload::Billdownload { node: self.node.clone() }
    }

    #[cfg(not(feature = "billdownload"))]
    #[doc(hidden)]
    pub fn billdownload(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Billdownload,
    {
        crate::off::Off
    }

    /// `/brand`: 品牌 · Brands
    #[cfg(feature = "brand")]
    #[inline]
    pub fn brand(&self) -> brand::Brand {
        brand::Brand { node: self.node.clone() }
    }

    #[cfg(not(feature = "brand"))]
    #[doc(hidden)]
    pub fn brand(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Brand,
    {
        crate::off::Off
    }

    /// `/brand-basic`: 品牌授权 · Brand authorisation
    #[cfg(feature = "brand-basic")]
    #[inline]
    pub fn brand_basic(&self) -> brand_basic::BrandBasic {
        brand_basic::BrandBasic { node: self.node.clone() }
    }

    #[cfg(not(feature = "brand-basic"))]
    #[doc(hidden)]
    pub fn brand_basic(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::BrandBasic,
    {
        crate::off::Off
    }

    /// `/businesscircle`: 智慧商圈 · Smart business district
    #[cfg(feature = "businesscircle")]
    #[inline]
    pub fn businesscircle(&self) -> businesscircle::Businesscircle {
        businesscircle::Businesscircle { node: self.node.clone() }
    }

    #[cfg(not(feature = "businesscircle"))]
    #[doc(hidden)]
    pub fn businesscircle(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Businesscircle,
    {
        crate::off::Off
    }

    /// `/capital`: 银行组件 · Bank component
    #[cfg(feature = "capital")]
    #[inline]
    pub fn capital(&self) -> capital::Capital {
        capital::Capital { node: self.node.clone() }
    }

    #[cfg(not(feature = "capital"))]
    #[doc(hidden)]
    pub fn capital(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Capital,
    {
        crate::off::Off
    }

    /// `/catering`: 扫码点餐 · Scan-to-order dining
    #[cfg(feature = "catering")]
    #[inline]
    pub fn catering(&self) -> catering::Catering {
        catering::Catering { node: self.node.clone() }
    }

    #[cfg(not(feature = "catering"))]
    #[doc(hidden)]
    pub fn catering(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Catering,
    {
        crate::off::Off
    }

    /// `/certificates`: 平台证书 · Platform certificates
    #[cfg(feature = "certificates")]
    #[inline]
    pub fn certificates(&self) -> certificates::Certificates {
        certificates::Certificates { node: self.node.clone() }
    }

    #[cfg(not(feature = "certificates"))]
    #[doc(hidden)]
    pub fn certificates(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Certificates,
    {
        crate::off::Off
    }

    /// `/combine-transactions`: 合单支付 · Combined orders
    #[cfg(feature = "combine-transactions")]
    #[inline]
    pub fn combine_transactions(&self) -> combine_transactions::CombineTransactions {
        combine_transactions::CombineTransactions { node: self.node.clone() }
    }

    #[cfg(not(feature = "combine-transactions"))]
    #[doc(hidden)]
    pub fn combine_transactions(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::CombineTransactions,
    {
        crate::off::Off
    }

    /// `/compliance`: 商户身份核实 · Merchant identity verification
    #[cfg(feature = "compliance")]
    #[inline]
    pub fn compliance(&self) -> compliance::Compliance {
        compliance::Compliance { node: self.node.clone() }
    }

    #[cfg(not(feature = "compliance"))]
    #[doc(hidden)]
    pub fn compliance(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Compliance,
    {
        crate::off::Off
    }

    /// `/credit-repayment`: 自动还款 · Automatic repayment
    #[cfg(feature = "credit-repayment")]
    #[inline]
    pub fn credit_repayment(&self) -> credit_repayment::CreditRepayment {
        credit_repayment::CreditRepayment { node: self.node.clone() }
    }

    #[cfg(not(feature = "credit-repayment"))]
    #[doc(hidden)]
    pub fn credit_repayment(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::CreditRepayment,
    {
        crate::off::Off
    }

    /// `/customs`: 报关 · Customs declaration
    #[cfg(feature = "customs")]
    #[inline]
    pub fn customs(&self) -> customs::Customs {
        customs::Customs { node: self.node.clone() }
    }

    #[cfg(not(feature = "customs"))]
    #[doc(hidden)]
    pub fn customs(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Customs,
    {
        crate::off::Off
    }

    /// `/discount-card`: 先享卡 · Discount card
    #[cfg(feature = "discount-card")]
    #[inline]
    pub fn discount_card(&self) -> discount_card::DiscountCard {
        discount_card::DiscountCard { node: self.node.clone() }
    }

    #[cfg(not(feature = "discount-card"))]
    #[doc(hidden)]
    pub fn discount_card(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::DiscountCard,
    {
        crate::off::Off
    }

    /// `/ebike`: 电动自行车充电 · E-bike charging
    #[cfg(feature = "ebike")]
    #[inline]
    pub fn ebike(&self) -> ebike::Ebike {
        ebike::Ebike { node: self.node.clone() }
    }

    #[cfg(not(feature = "ebike"))]
    #[doc(hidden)]
    pub fn ebike(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Ebike,
    {
        crate::off::Off
    }

    /// `/ecommerce`: 平台收付通 · E-commerce payments
    #[cfg(feature = "ecommerce")]
    #[inline]
    pub fn ecommerce(&self) -> ecommerce::Ecommerce {
        ecommerce::Ecommerce { node: self.node.clone() }
    }

    #[cfg(not(feature = "ecommerce"))]
    #[doc(hidden)]
    pub fn ecommerce(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Ecommerce,
    {
        crate::off::Off
    }

    /// `/edu-papay`: 教育续费通 · Education renewal payments
    #[cfg(feature = "edu-papay")]
    #[inline]
    pub fn edu_papay(&self) -> edu_papay::EduPapay {
        edu_papay::EduPapay { node: self.node.clone() }
    }

    #[cfg(not(feature = "edu-papay"))]
    #[doc(hidden)]
    pub fn edu_papay(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::EduPapay,
    {
        crate::off::Off
    }

    /// `/edu-star`: 教育权益 · Education benefits
    #[cfg(feature = "edu-star")]
    #[inline]
    pub fn edu_star(&self) -> edu_star::EduStar {
        edu_star::EduStar { node: self.node.clone() }
    }

    #[cfg(not(feature = "edu-star"))]
    #[doc(hidden)]
    pub fn edu_star(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::EduStar,
    {
        crate::off::Off
    }

    /// `/eduschoolpay`: 校园轻松付 · Campus easy pay
    #[cfg(feature = "eduschoolpay")]
    #[inline]
    pub fn eduschoolpay(&self) -> eduschoolpay::Eduschoolpay {
        eduschoolpay::Eduschoolpay { node: self.node.clone() }
    }

    #[cfg(not(feature = "eduschoolpay"))]
    #[doc(hidden)]
    pub fn eduschoolpay(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Eduschoolpay,
    {
        crate::off::Off
    }

    /// `/express`: 微信寄快递 · WeChat express delivery
    #[cfg(feature = "express")]
    #[inline]
    pub fn express(&self) -> express::Express {
        express::Express { node: self.node.clone() }
    }

    #[cfg(not(feature = "express"))]
    #[doc(hidden)]
    pub fn express(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Express,
    {
        crate::off::Off
    }

    /// `/facemch`: 刷脸用户信息 · Face payment users
    #[cfg(feature = "facemch")]
    #[inline]
    pub fn facemch(&self) -> facemch::Facemch {
        facemch::Facemch { node: self.node.clone() }
    }

    #[cfg(not(feature = "facemch"))]
    #[doc(hidden)]
    pub fn facemch(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Facemch,
    {
        crate::off::Off
    }

    /// `/fund-app`: 商家转账与品牌红包 · Merchant transfers and brand red packets
    #[cfg(feature = "fund-app")]
    #[inline]
    pub fn fund_app(&self) -> fund_app::FundApp {
        fund_app::FundApp { node: self.node.clone() }
    }

    #[cfg(not(feature = "fund-app"))]
    #[doc(hidden)]
    pub fn fund_app(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::FundApp,
    {
        crate::off::Off
    }

    /// `/funds-to-oversea`: 跨境付款 · Cross-border payment
    #[cfg(feature = "funds-to-oversea")]
    #[inline]
    pub fn funds_to_oversea(&self) -> funds_to_oversea::FundsToOversea {
        funds_to_oversea::FundsToOversea { node: self.node.clone() }
    }

    #[cfg(not(feature = "funds-to-oversea"))]
    #[doc(hidden)]
    pub fn funds_to_oversea(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::FundsToOversea,
    {
        crate::off::Off
    }

    /// `/global`: 境外支付 · Global payments
    #[cfg(feature = "global")]
    #[inline]
    pub fn global(&self) -> global::Global {
        global::Global { node: self.node.clone() }
    }

    #[cfg(not(feature = "global"))]
    #[doc(hidden)]
    pub fn global(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Global,
    {
        crate::off::Off
    }

    /// `/goldplan`: 点金计划 · Gold Plan
    #[cfg(feature = "goldplan")]
    #[inline]
    pub fn goldplan(&self) -> goldplan::Goldplan {
        goldplan::Goldplan { node: self.node.clone() }
    }

    #[cfg(not(feature = "goldplan"))]
    #[doc(hidden)]
    pub fn goldplan(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Goldplan,
    {
        crate::off::Off
    }

    /// `/gov`: 政府补贴 · Government subsidies
    #[cfg(feature = "gov")]
    #[inline]
    pub fn gov(&self) -> gov::Gov {
        gov::Gov { node: self.node.clone() }
    }

    #[cfg(not(feature = "gov"))]
    #[doc(hidden)]
    pub fn gov(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Gov,
    {
        crate::off::Off
    }

    /// `/hire-power-bank`: 充电宝隔夜归还 · Overnight power-bank return
    #[cfg(feature = "hire-power-bank")]
    #[inline]
    pub fn hire_power_bank(&self) -> hire_power_bank::HirePowerBank {
        hire_power_bank::HirePowerBank { node: self.node.clone() }
    }

    #[cfg(not(feature = "hire-power-bank"))]
    #[doc(hidden)]
    pub fn hire_power_bank(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::HirePowerBank,
    {
        crate::off::Off
    }

    /// `/industry-coupon`: 出行券 · Travel coupons
    #[cfg(feature = "industry-coupon")]
    #[inline]
    pub fn industry_coupon(&self) -> industry_coupon::IndustryCoupon {
        industry_coupon::IndustryCoupon { node: self.node.clone() }
    }

    #[cfg(not(feature = "industry-coupon"))]
    #[doc(hidden)]
    pub fn industry_coupon(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::IndustryCoupon,
    {
        crate::off::Off
    }

    /// `/industry-rebate`: 行业返佣 · Industry rebates
    #[cfg(feature = "industry-rebate")]
    #[inline]
    pub fn industry_rebate(&self) -> industry_rebate::IndustryRebate {
        industry_rebate::IndustryRebate { node: self.node.clone() }
    }

    #[cfg(not(feature = "industry-rebate"))]
    #[doc(hidden)]
    pub fn industry_rebate(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::IndustryRebate,
    {
        crate::off::Off
    }

    /// `/inspolicymgr`: 微信保单服务 · WeChat insurance policy service
    #[cfg(feature = "inspolicymgr")]
    #[inline]
    pub fn inspolicymgr(&self) -> inspolicymgr::Inspolicymgr {
        inspolicymgr::Inspolicymgr { node: self.node.clone() }
    }

    #[cfg(not(feature = "inspolicymgr"))]
    #[doc(hidden)]
    pub fn inspolicymgr(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Inspolicymgr,
    {
        crate::off::Off
    }

    /// `/iotmanage`: 智能设备管理 · Device management
    #[cfg(feature = "iotmanage")]
    #[inline]
    pub fn iotmanage(&self) -> iotmanage::Iotmanage {
        iotmanage::Iotmanage { node: self.node.clone() }
    }

    #[cfg(not(feature = "iotmanage"))]
    #[doc(hidden)]
    pub fn iotmanage(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Iotmanage,
    {
        crate::off::Off
    }

    /// `/lovefeast`: 爱心餐 · Charity meals
    #[cfg(feature = "lovefeast")]
    #[inline]
    pub fn lovefeast(&self) -> lovefeast::Lovefeast {
        lovefeast::Lovefeast { node: self.node.clone() }
    }

    #[cfg(not(feature = "lovefeast"))]
    #[doc(hidden)]
    pub fn lovefeast(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Lovefeast,
    {
        crate::off::Off
    }

    /// `/marketing`: 营销 · Marketing
    #[inline]
    pub fn marketing(&self) -> marketing::Marketing {
        marketing::Marketing { node: self.node.clone() }
    }

    /// `/mch-manage`: 商户管理记录 · Merchant management records
    #[cfg(feature = "mch-manage")]
    #[inline]
    pub fn mch_manage(&self) -> mch_manage::MchManage {
        mch_manage::MchManage { node: self.node.clone() }
    }

    #[cfg(not(feature = "mch-manage"))]
    #[doc(hidden)]
    pub fn mch_manage(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::MchManage,
    {
        crate::off::Off
    }

    /// `/mch-operation-manage`: 商户尽职调查 · Merchant due diligence
    #[cfg(feature = "mch-operation-manage")]
    #[inline]
    pub fn mch_operation_manage(&self) -> mch_operation_manage::MchOperationManage {
        mch_operation_manage::MchOperationManage { node: self.node.clone() }
    }

    #[cfg(not(feature = "mch-operation-manage"))]
    #[doc(hidden)]
    pub fn mch_operation_manage(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::MchOperationManage,
    {
        crate::off::Off
    }

    /// `/mch_operate`: 二级商户注销 · Sub-merchant account closure
    #[cfg(feature = "mch_operate")]
    #[inline]
    pub fn mch_operate(&self) -> mch_operate::MchOperate {
        mch_operate::MchOperate { node: self.node.clone() }
    }

    #[cfg(not(feature = "mch_operate"))]
    #[doc(hidden)]
    pub fn mch_operate(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::MchOperate,
    {
        crate::off::Off
    }

    /// `/mchalterapply`: 商户资料变更 · Merchant data changes
    #[cfg(feature = "mchalterapply")]
    #[inline]
    pub fn mchalterapply(&self) -> mchalterapply::Mchalterapply {
        mchalterapply::Mchalterapply { node: self.node.clone() }
    }

    #[cfg(not(feature = "mchalterapply"))]
    #[doc(hidden)]
    pub fn mchalterapply(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Mchalterapply,
    {
        crate::off::Off
    }

    /// `/med-ins`: 医保支付 · Medical insurance payments
    #[cfg(feature = "med-ins")]
    #[inline]
    pub fn med_ins(&self) -> med_ins::MedIns {
        med_ins::MedIns { node: self.node.clone() }
    }

    #[cfg(not(feature = "med-ins"))]
    #[doc(hidden)]
    pub fn med_ins(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::MedIns,
    {
        crate::off::Off
    }

    /// `/merchant`: 商户提现与文件上传 · Merchant withdrawals and file uploads
    #[cfg(feature = "merchant")]
    #[inline]
    pub fn merchant(&self) -> merchant::Merchant {
        merchant::Merchant { node: self.node.clone() }
    }

    #[cfg(not(feature = "merchant"))]
    #[doc(hidden)]
    pub fn merchant(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Merchant,
    {
        crate::off::Off
    }

    /// `/merchant-risk-manage`: 商户风险管理 · Merchant risk management
    #[cfg(feature = "merchant-risk-manage")]
    #[inline]
    pub fn merchant_risk_manage(&self) -> merchant_risk_manage::MerchantRiskManage {
        merchant_risk_manage::MerchantRiskManage { node: self.node.clone() }
    }

    #[cfg(not(feature = "merchant-risk-manage"))]
    #[doc(hidden)]
    pub fn merchant_risk_manage(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::MerchantRiskManage,
    {
        crate::off::Off
    }

    /// `/merchant-service`: 消费者投诉 · Consumer complaints
    #[cfg(feature = "merchant-service")]
    #[inline]
    pub fn merchant_service(&self) -> merchant_service::MerchantService {
        merchant_service::MerchantService { node: self.node.clone() }
    }

    #[cfg(not(feature = "merchant-service"))]
    #[doc(hidden)]
    pub fn merchant_service(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::MerchantService,
    {
        crate::off::Off
    }

    /// `/merchant-settlement`: 结算规则 · Settlement rules
    #[cfg(feature = "merchant-settlement")]
    #[inline]
    pub fn merchant_settlement(&self) -> merchant_settlement::MerchantSettlement {
        merchant_settlement::MerchantSettlement { node: self.node.clone() }
    }

    #[cfg(not(feature = "merchant-settlement"))]
    #[doc(hidden)]
    pub fn merchant_settlement(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::MerchantSettlement,
    {
        crate::off::Off
    }

    /// `/merchant-store`: 连锁品牌门店 · Chain-brand stores
    #[cfg(feature = "merchant-store")]
    #[inline]
    pub fn merchant_store(&self) -> merchant_store::MerchantStore {
        merchant_store::MerchantStore { node: self.node.clone() }
    }

    #[cfg(not(feature = "merchant-store"))]
    #[doc(hidden)]
    pub fn merchant_store(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::MerchantStore,
    {
        crate::off::Off
    }

    /// `/merchantfund`: 来账识别 · Incoming payment matching
    #[cfg(feature = "merchantfund")]
    #[inline]
    pub fn merchantfund(&self) -> merchantfund::Merchantfund {
        merchantfund::Merchantfund { node: self.node.clone() }
    }

    #[cfg(not(feature = "merchantfund"))]
    #[doc(hidden)]
    pub fn merchantfund(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Merchantfund,
    {
        crate::off::Off
    }

    /// `/merchants`: 商户信息 · Merchant information
    #[cfg(feature = "merchants")]
    #[inline]
    pub fn merchants(&self) -> merchants::Merchants {
        merchants::Merchants { node: self.node.clone() }
    }

    #[cfg(not(feature = "merchants"))]
    #[doc(hidden)]
    pub fn merchants(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Merchants,
    {
        crate::off::Off
    }

    /// `/multiuse`: 消费金 · Spending credit
    #[cfg(feature = "multiuse")]
    #[inline]
    pub fn multiuse(&self) -> multiuse::Multiuse {
        multiuse::Multiuse { node: self.node.clone() }
    }

    #[cfg(not(feature = "multiuse"))]
    #[doc(hidden)]
    pub fn multiuse(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Multiuse,
    {
        crate::off::Off
    }

    /// `/new-tax-control-fapiao`: 电子发票 · E-fapiao
    #[cfg(feature = "new-tax-control-fapiao")]
    #[inline]
    pub fn new_tax_control_fapiao(&self) -> new_tax_control_fapiao::NewTaxControlFapiao {
        new_tax_control_fapiao::NewTaxControlFapiao { node: self.node.clone() }
    }

    #[cfg(not(feature = "new-tax-control-fapiao"))]
    #[doc(hidden)]
    pub fn new_tax_control_fapiao(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::NewTaxControlFapiao,
    {
        crate::off::Off
    }

    /// `/offlineface`: 线下刷脸 · In-store face payment
    #[cfg(feature = "offlineface")]
    #[inline]
    pub fn offlineface(&self) -> offlineface::Offlineface {
        offlineface::Offlineface { node: self.node.clone() }
    }

    #[cfg(not(feature = "offlineface"))]
    #[doc(hidden)]
    pub fn offlineface(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Offlineface,
    {
        crate::off::Off
    }

    /// `/offlinefacemch`: 线下刷脸商户 · In-store face payment for merchants
    #[cfg(feature = "offlinefacemch")]
    #[inline]
    pub fn offlinefacemch(&self) -> offlinefacemch::Offlinefacemch {
        offlinefacemch::Offlinefacemch { node: self.node.clone() }
    }

    #[cfg(not(feature = "offlinefacemch"))]
    #[doc(hidden)]
    pub fn offlinefacemch(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Offlinefacemch,
    {
        crate::off::Off
    }

    /// `/palmservice`: 刷掌服务 · Palm payment service
    #[cfg(feature = "palmservice")]
    #[inline]
    pub fn palmservice(&self) -> palmservice::Palmservice {
        palmservice::Palmservice { node: self.node.clone() }
    }

    #[cfg(not(feature = "palmservice"))]
    #[doc(hidden)]
    pub fn palmservice(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Palmservice,
    {
        crate::off::Off
    }

    /// `/papay`: 委托代扣 · Auto-debit
    #[cfg(feature = "papay")]
    #[inline]
    pub fn papay(&self) -> papay::Papay {
        papay::Papay { node: self.node.clone() }
    }

    #[cfg(not(feature = "papay"))]
    #[doc(hidden)]
    pub fn papay(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Papay,
    {
        crate::off::Off
    }

    /// `/parking`: 停车缴费 · Parking payment
    #[cfg(feature = "parking")]
    #[inline]
    pub fn parking(&self) -> parking::Parking {
        parking::Parking { node: self.node.clone() }
    }

    #[cfg(not(feature = "parking"))]
    #[doc(hidden)]
    pub fn parking(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Parking,
    {
        crate::off::Off
    }

    /// `/partner-papay`: 服务商委托代扣 · Auto-debit for partners
    #[cfg(feature = "partner-papay")]
    #[inline]
    pub fn partner_papay(&self) -> partner_papay::PartnerPapay {
        partner_papay::PartnerPapay { node: self.node.clone() }
    }

    #[cfg(not(feature = "partner-papay"))]
    #[doc(hidden)]
    pub fn partner_papay(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::PartnerPapay,
    {
        crate::off::Off
    }

    /// `/partner-transfer`: 服务商商家转账 · Merchant transfers for partners
    #[cfg(feature = "partner-transfer")]
    #[inline]
    pub fn partner_transfer(&self) -> partner_transfer::PartnerTransfer {
        partner_transfer::PartnerTransfer { node: self.node.clone() }
    }

    #[cfg(not(feature = "partner-transfer"))]
    #[doc(hidden)]
    pub fn partner_transfer(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::PartnerTransfer,
    {
        crate::off::Off
    }

    /// `/password-exempt-contract`: 免密支付 · Password-free payment
    #[cfg(feature = "password-exempt-contract")]
    #[inline]
    pub fn password_exempt_contract(&self) -> password_exempt_contract::PasswordExemptContract {
        password_exempt_contract::PasswordExemptContract { node: self.node.clone() }
    }

    #[cfg(not(feature = "password-exempt-contract"))]
    #[doc(hidden)]
    pub fn password_exempt_contract(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::PasswordExemptContract,
    {
        crate::off::Off
    }

    /// `/pay`: 基础支付 · Payments
    #[cfg(feature = "pay")]
    #[inline]
    pub fn pay(&self) -> pay::Pay {
        pay::Pay { node: self.node.clone() }
    }

    #[cfg(not(feature = "pay"))]
    #[doc(hidden)]
    pub fn pay(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Pay,
    {
        crate::off::Off
    }

    /// `/pay-devices`: 码牌音箱与小票打印 · Speakers and receipt printers
    #[cfg(feature = "pay-devices")]
    #[inline]
    pub fn pay_devices(&self) -> pay_devices::PayDevices {
        pay_devices::PayDevices { node: self.node.clone() }
    }

    #[cfg(not(feature = "pay-devices"))]
    #[doc(hidden)]
    pub fn pay_devices(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::PayDevices,
    {
        crate::off::Off
    }

    /// `/payroll-card`: 微工卡 · Payroll card
    #[cfg(feature = "payroll-card")]
    #[inline]
    pub fn payroll_card(&self) -> payroll_card::PayrollCard {
        payroll_card::PayrollCard { node: self.node.clone() }
    }

    #[cfg(not(feature = "payroll-card"))]
    #[doc(hidden)]
    pub fn payroll_card(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::PayrollCard,
    {
        crate::off::Off
    }

    /// `/payscore`: 微信支付分 · WeChat Pay Score
    #[cfg(feature = "payscore")]
    #[inline]
    pub fn payscore(&self) -> payscore::Payscore {
        payscore::Payscore { node: self.node.clone() }
    }

    #[cfg(not(feature = "payscore"))]
    #[doc(hidden)]
    pub fn payscore(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Payscore,
    {
        crate::off::Off
    }

    /// `/platsolution`: 平台解决方案 · Platform solutions
    #[cfg(feature = "platsolution")]
    #[inline]
    pub fn platsolution(&self) -> platsolution::Platsolution {
        platsolution::Platsolution { node: self.node.clone() }
    }

    #[cfg(not(feature = "platsolution"))]
    #[doc(hidden)]
    pub fn platsolution(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Platsolution,
    {
        crate::off::Off
    }

    /// `/profitsharing`: 分账 · Profit sharing
    #[cfg(feature = "profitsharing")]
    #[inline]
    pub fn profitsharing(&self) -> profitsharing::Profitsharing {
        profitsharing::Profitsharing { node: self.node.clone() }
    }

    #[cfg(not(feature = "profitsharing"))]
    #[doc(hidden)]
    pub fn profitsharing(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Profitsharing,
    {
        crate::off::Off
    }

    /// `/qrcode`: 刷码乘车 · Scan to ride
    #[cfg(feature = "qrcode")]
    #[inline]
    pub fn qrcode(&self) -> qrcode::Qrcode {
        qrcode::Qrcode { node: self.node.clone() }
    }

    #[cfg(not(feature = "qrcode"))]
    #[doc(hidden)]
    pub fn qrcode(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Qrcode,
    {
        crate::off::Off
    }

    /// `/rate-activity`: 费率活动 · Rate campaigns
    #[cfg(feature = "rate-activity")]
    #[inline]
    pub fn rate_activity(&self) -> rate_activity::RateActivity {
        rate_activity::RateActivity { node: self.node.clone() }
    }

    #[cfg(not(feature = "rate-activity"))]
    #[doc(hidden)]
    pub fn rate_activity(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::RateActivity,
    {
        crate::off::Off
    }

    /// `/realname`: 实名信息 · Real-name information
    #[cfg(feature = "realname")]
    #[inline]
    pub fn realname(&self) -> realname::Realname {
        realname::Realname { node: self.node.clone() }
    }

    #[cfg(not(feature = "realname"))]
    #[doc(hidden)]
    pub fn realname(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Realname,
    {
        crate::off::Off
    }

    /// `/recharge`: 商家充值 · Merchant top-up
    #[cfg(feature = "recharge")]
    #[inline]
    pub fn recharge(&self) -> recharge::Recharge {
        recharge::Recharge { node: self.node.clone() }
    }

    #[cfg(not(feature = "recharge"))]
    #[doc(hidden)]
    pub fn recharge(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Recharge,
    {
        crate::off::Off
    }

    /// `/refund`: 退款 · Refunds
    #[cfg(feature = "refund")]
    #[inline]
    pub fn refund(&self) -> refund::Refund {
        refund::Refund { node: self.node.clone() }
    }

    #[cfg(not(feature = "refund"))]
    #[doc(hidden)]
    pub fn refund(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Refund,
    {
        crate::off::Off
    }

    /// `/refunds`: 境外退款 · Global refunds
    #[cfg(feature = "refunds")]
    #[inline]
    pub fn refunds(&self) -> refunds::Refunds {
        refunds::Refunds { node: self.node.clone() }
    }

    #[cfg(not(feature = "refunds"))]
    #[doc(hidden)]
    pub fn refunds(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Refunds,
    {
        crate::off::Off
    }

    /// `/repayment`: 还款支付 · Repayment
    #[cfg(feature = "repayment")]
    #[inline]
    pub fn repayment(&self) -> repayment::Repayment {
        repayment::Repayment { node: self.node.clone() }
    }

    #[cfg(not(feature = "repayment"))]
    #[doc(hidden)]
    pub fn repayment(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Repayment,
    {
        crate::off::Off
    }

    /// `/security`: 商户测试 · Merchant tests
    #[cfg(feature = "security")]
    #[inline]
    pub fn security(&self) -> security::Security {
        security::Security { node: self.node.clone() }
    }

    #[cfg(not(feature = "security"))]
    #[doc(hidden)]
    pub fn security(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Security,
    {
        crate::off::Off
    }

    /// `/settle`: 境外资金结算 · Global settlement
    #[cfg(feature = "settle")]
    #[inline]
    pub fn settle(&self) -> settle::Settle {
        settle::Settle { node: self.node.clone() }
    }

    #[cfg(not(feature = "settle"))]
    #[doc(hidden)]
    pub fn settle(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Settle,
    {
        crate::off::Off
    }

    /// `/smartguide`: 支付即服务 · Payment as a service
    #[cfg(feature = "smartguide")]
    #[inline]
    pub fn smartguide(&self) -> smartguide::Smartguide {
        smartguide::Smartguide { node: self.node.clone() }
    }

    #[cfg(not(feature = "smartguide"))]
    #[doc(hidden)]
    pub fn smartguide(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Smartguide,
    {
        crate::off::Off
    }

    /// `/statements`: 境外对账单 · Global statements
    #[cfg(feature = "statements")]
    #[inline]
    pub fn statements(&self) -> statements::Statements {
        statements::Statements { node: self.node.clone() }
    }

    #[cfg(not(feature = "statements"))]
    #[doc(hidden)]
    pub fn statements(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Statements,
    {
        crate::off::Off
    }

    /// `/taxi-invoice`: 出租车电子发票 · Taxi e-fapiao
    #[cfg(feature = "taxi-invoice")]
    #[inline]
    pub fn taxi_invoice(&self) -> taxi_invoice::TaxiInvoice {
        taxi_invoice::TaxiInvoice { node: self.node.clone() }
    }

    #[cfg(not(feature = "taxi-invoice"))]
    #[doc(hidden)]
    pub fn taxi_invoice(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::TaxiInvoice,
    {
        crate::off::Off
    }

    /// `/transaction-block`: 交易拦截 · Transaction blocks
    #[cfg(feature = "transaction-block")]
    #[inline]
    pub fn transaction_block(&self) -> transaction_block::TransactionBlock {
        transaction_block::TransactionBlock { node: self.node.clone() }
    }

    #[cfg(not(feature = "transaction-block"))]
    #[doc(hidden)]
    pub fn transaction_block(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::TransactionBlock,
    {
        crate::off::Off
    }

    /// `/transactions`: 境外支付订单 · Global orders
    #[cfg(feature = "transactions")]
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    #[cfg(not(feature = "transactions"))]
    #[doc(hidden)]
    pub fn transactions(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Transactions,
    {
        crate::off::Off
    }

    /// `/transfer`: 批量商家转账 · Batch merchant transfers
    #[cfg(feature = "transfer")]
    #[inline]
    pub fn transfer(&self) -> transfer::Transfer {
        transfer::Transfer { node: self.node.clone() }
    }

    #[cfg(not(feature = "transfer"))]
    #[doc(hidden)]
    pub fn transfer(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Transfer,
    {
        crate::off::Off
    }

    /// `/transfer-detail`: 转账明细回单 · Transfer detail receipts
    #[cfg(feature = "transfer-detail")]
    #[inline]
    pub fn transfer_detail(&self) -> transfer_detail::TransferDetail {
        transfer_detail::TransferDetail { node: self.node.clone() }
    }

    #[cfg(not(feature = "transfer-detail"))]
    #[doc(hidden)]
    pub fn transfer_detail(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::TransferDetail,
    {
        crate::off::Off
    }

    /// `/transferdownload`: 转账回单下载 · Transfer receipt downloads
    #[cfg(feature = "transferdownload")]
    #[inline]
    pub fn transferdownload(&self) -> transferdownload::Transferdownload {
        transferdownload::Transferdownload { node: self.node.clone() }
    }

    #[cfg(not(feature = "transferdownload"))]
    #[doc(hidden)]
    pub fn transferdownload(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Transferdownload,
    {
        crate::off::Off
    }

    /// `/vehicle`: ETC授权与停车服务 · ETC authorisation and parking services
    #[cfg(feature = "vehicle")]
    #[inline]
    pub fn vehicle(&self) -> vehicle::Vehicle {
        vehicle::Vehicle { node: self.node.clone() }
    }

    #[cfg(not(feature = "vehicle"))]
    #[doc(hidden)]
    pub fn vehicle(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Vehicle,
    {
        crate::off::Off
    }

    /// `/webizpay`: 企业支付 · Business payments
    #[cfg(feature = "webizpay")]
    #[inline]
    pub fn webizpay(&self) -> webizpay::Webizpay {
        webizpay::Webizpay { node: self.node.clone() }
    }

    #[cfg(not(feature = "webizpay"))]
    #[doc(hidden)]
    pub fn webizpay(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::Webizpay,
    {
        crate::off::Off
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3")
    }
}
