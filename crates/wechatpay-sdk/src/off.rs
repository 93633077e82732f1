//! Areas of the API whose feature is off. A step into one of them does not compile, and the
//! compiler's message names the feature. Written by `cargo xtask codegen`.

/// The type behind such a step.
#[derive(Debug)]
pub struct Off;

#[cfg(not(feature = "abnormal-fund-processing"))]
#[diagnostic::on_unimplemented(
    message = "the feature `abnormal-fund-processing` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features abnormal-fund-processing`"
)]
pub trait AbnormalFundProcessing {}

#[cfg(not(feature = "aggracct-bc"))]
#[diagnostic::on_unimplemented(
    message = "the feature `aggracct-bc` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features aggracct-bc`"
)]
pub trait AggracctBc {}

#[cfg(not(feature = "apply4sub"))]
#[diagnostic::on_unimplemented(
    message = "the feature `apply4sub` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features apply4sub`"
)]
pub trait Apply4sub {}

#[cfg(not(feature = "apply4subject"))]
#[diagnostic::on_unimplemented(
    message = "the feature `apply4subject` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features apply4subject`"
)]
pub trait Apply4subject {}

#[cfg(not(feature = "applyment4sub"))]
#[diagnostic::on_unimplemented(
    message = "the feature `applyment4sub` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features applyment4sub`"
)]
pub trait Applyment4sub {}

#[cfg(not(feature = "bank-batch-transfer"))]
#[diagnostic::on_unimplemented(
    message = "the feature `bank-batch-transfer` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features bank-batch-transfer`"
)]
pub trait BankBatchTransfer {}

#[cfg(not(feature = "bank-transfer"))]
#[diagnostic::on_unimplemented(
    message = "the feature `bank-transfer` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features bank-transfer`"
)]
pub trait BankTransfer {}

#[cfg(not(feature = "bill"))]
#[diagnostic::on_unimplemented(
    message = "the feature `bill` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features bill`"
)]
pub trait Bill {}

#[cfg(not(feature = "billdownload"))]
#[diagnostic::on_unimplemented(
    message = "the feature `billdownload` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features billdownload`"
)]
pub trait Billdownload {}

#[cfg(not(feature = "brand"))]
#[diagnostic::on_unimplemented(
    message = "the feature `brand` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features brand`"
)]
pub trait Brand {}

#[cfg(not(feature = "brand-basic"))]
#[diagnostic::on_unimplemented(
    message = "the feature `brand-basic` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features brand-basic`"
)]
pub trait BrandBasic {}

#[cfg(not(feature = "brand-card-member"))]
#[diagnostic::on_unimplemented(
    message = "the feature `brand-card-member` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features brand-card-member`"
)]
pub trait BrandCardMember {}

#[cfg(not(feature = "brand-marketing-delivery-plan"))]
#[diagnostic::on_unimplemented(
    message = "the feature `brand-marketing-delivery-plan` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features brand-marketing-delivery-plan`"
)]
pub trait BrandMarketingDeliveryPlan {}

#[cfg(not(feature = "brand-marketing-product-coupon"))]
#[diagnostic::on_unimplemented(
    message = "the feature `brand-marketing-product-coupon` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features brand-marketing-product-coupon`"
)]
pub trait BrandMarketingProductCoupon {}

#[cfg(not(feature = "brand-store"))]
#[diagnostic::on_unimplemented(
    message = "the feature `brand-store` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features brand-store`"
)]
pub trait BrandStore {}

#[cfg(not(feature = "businesscircle"))]
#[diagnostic::on_unimplemented(
    message = "the feature `businesscircle` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features businesscircle`"
)]
pub trait Businesscircle {}

#[cfg(not(feature = "capital"))]
#[diagnostic::on_unimplemented(
    message = "the feature `capital` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features capital`"
)]
pub trait Capital {}

#[cfg(not(feature = "catering"))]
#[diagnostic::on_unimplemented(
    message = "the feature `catering` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features catering`"
)]
pub trait Catering {}

#[cfg(not(feature = "certificates"))]
#[diagnostic::on_unimplemented(
    message = "the feature `certificates` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features certificates`"
)]
pub trait Certificates {}

#[cfg(not(feature = "combine-transactions"))]
#[diagnostic::on_unimplemented(
    message = "the feature `combine-transactions` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features combine-transactions`"
)]
pub trait CombineTransactions {}

#[cfg(not(feature = "compliance"))]
#[diagnostic::on_unimplemented(
    message = "the feature `compliance` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features compliance`"
)]
pub trait Compliance {}

#[cfg(not(feature = "credit-repayment"))]
#[diagnostic::on_unimplemented(
    message = "the feature `credit-repayment` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features credit-repayment`"
)]
pub trait CreditRepayment {}

#[cfg(not(feature = "customs"))]
#[diagnostic::on_unimplemented(
    message = "the feature `customs` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features customs`"
)]
pub trait Customs {}

#[cfg(not(feature = "discount-card"))]
#[diagnostic::on_unimplemented(
    message = "the feature `discount-card` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features discount-card`"
)]
pub trait DiscountCard {}

#[cfg(not(feature = "ebike"))]
#[diagnostic::on_unimplemented(
    message = "the feature `ebike` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features ebike`"
)]
pub trait Ebike {}

#[cfg(not(feature = "ecommerce"))]
#[diagnostic::on_unimplemented(
    message = "the feature `ecommerce` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features ecommerce`"
)]
pub trait Ecommerce {}

#[cfg(not(feature = "edu-papay"))]
#[diagnostic::on_unimplemented(
    message = "the feature `edu-papay` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features edu-papay`"
)]
pub trait EduPapay {}

#[cfg(not(feature = "edu-star"))]
#[diagnostic::on_unimplemented(
    message = "the feature `edu-star` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features edu-star`"
)]
pub trait EduStar {}

#[cfg(not(feature = "eduschoolpay"))]
#[diagnostic::on_unimplemented(
    message = "the feature `eduschoolpay` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features eduschoolpay`"
)]
pub trait Eduschoolpay {}

#[cfg(not(feature = "express"))]
#[diagnostic::on_unimplemented(
    message = "the feature `express` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features express`"
)]
pub trait Express {}

#[cfg(not(feature = "facemch"))]
#[diagnostic::on_unimplemented(
    message = "the feature `facemch` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features facemch`"
)]
pub trait Facemch {}

#[cfg(not(feature = "fund-app"))]
#[diagnostic::on_unimplemented(
    message = "the feature `fund-app` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features fund-app`"
)]
pub trait FundApp {}

#[cfg(not(feature = "funds-to-oversea"))]
#[diagnostic::on_unimplemented(
    message = "the feature `funds-to-oversea` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features funds-to-oversea`"
)]
pub trait FundsToOversea {}

#[cfg(not(feature = "global"))]
#[diagnostic::on_unimplemented(
    message = "the feature `global` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features global`"
)]
pub trait Global {}

#[cfg(not(feature = "goldplan"))]
#[diagnostic::on_unimplemented(
    message = "the feature `goldplan` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features goldplan`"
)]
pub trait Goldplan {}

#[cfg(not(feature = "gov"))]
#[diagnostic::on_unimplemented(
    message = "the feature `gov` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features gov`"
)]
pub trait Gov {}

#[cfg(not(feature = "hire-power-bank"))]
#[diagnostic::on_unimplemented(
    message = "the feature `hire-power-bank` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features hire-power-bank`"
)]
pub trait HirePowerBank {}

#[cfg(not(feature = "industry-coupon"))]
#[diagnostic::on_unimplemented(
    message = "the feature `industry-coupon` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features industry-coupon`"
)]
pub trait IndustryCoupon {}

#[cfg(not(feature = "industry-rebate"))]
#[diagnostic::on_unimplemented(
    message = "the feature `industry-rebate` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features industry-rebate`"
)]
pub trait IndustryRebate {}

#[cfg(not(feature = "inspolicymgr"))]
#[diagnostic::on_unimplemented(
    message = "the feature `inspolicymgr` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features inspolicymgr`"
)]
pub trait Inspolicymgr {}

#[cfg(not(feature = "iotmanage"))]
#[diagnostic::on_unimplemented(
    message = "the feature `iotmanage` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features iotmanage`"
)]
pub trait Iotmanage {}

#[cfg(not(feature = "lovefeast"))]
#[diagnostic::on_unimplemented(
    message = "the feature `lovefeast` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features lovefeast`"
)]
pub trait Lovefeast {}

#[cfg(not(feature = "marketing-bank"))]
#[diagnostic::on_unimplemented(
    message = "the feature `marketing-bank` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features marketing-bank`"
)]
pub trait MarketingBank {}

#[cfg(not(feature = "marketing-bank-favor"))]
#[diagnostic::on_unimplemented(
    message = "the feature `marketing-bank-favor` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features marketing-bank-favor`"
)]
pub trait MarketingBankFavor {}

#[cfg(not(feature = "marketing-busifavor"))]
#[diagnostic::on_unimplemented(
    message = "the feature `marketing-busifavor` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features marketing-busifavor`"
)]
pub trait MarketingBusifavor {}

#[cfg(not(feature = "marketing-favor"))]
#[diagnostic::on_unimplemented(
    message = "the feature `marketing-favor` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features marketing-favor`"
)]
pub trait MarketingFavor {}

#[cfg(not(feature = "marketing-goods-subsidy-activity"))]
#[diagnostic::on_unimplemented(
    message = "the feature `marketing-goods-subsidy-activity` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features marketing-goods-subsidy-activity`"
)]
pub trait MarketingGoodsSubsidyActivity {}

#[cfg(not(feature = "marketing-membercard-activity"))]
#[diagnostic::on_unimplemented(
    message = "the feature `marketing-membercard-activity` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features marketing-membercard-activity`"
)]
pub trait MarketingMembercardActivity {}

#[cfg(not(feature = "marketing-membercard-open"))]
#[diagnostic::on_unimplemented(
    message = "the feature `marketing-membercard-open` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features marketing-membercard-open`"
)]
pub trait MarketingMembercardOpen {}

#[cfg(not(feature = "marketing-partner"))]
#[diagnostic::on_unimplemented(
    message = "the feature `marketing-partner` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features marketing-partner`"
)]
pub trait MarketingPartner {}

#[cfg(not(feature = "marketing-partnerships"))]
#[diagnostic::on_unimplemented(
    message = "the feature `marketing-partnerships` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features marketing-partnerships`"
)]
pub trait MarketingPartnerships {}

#[cfg(not(feature = "marketing-paygiftactivity"))]
#[diagnostic::on_unimplemented(
    message = "the feature `marketing-paygiftactivity` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features marketing-paygiftactivity`"
)]
pub trait MarketingPaygiftactivity {}

#[cfg(not(feature = "marketing-shopping-receipt"))]
#[diagnostic::on_unimplemented(
    message = "the feature `marketing-shopping-receipt` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features marketing-shopping-receipt`"
)]
pub trait MarketingShoppingReceipt {}

#[cfg(not(feature = "marketing-weekly-discount"))]
#[diagnostic::on_unimplemented(
    message = "the feature `marketing-weekly-discount` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features marketing-weekly-discount`"
)]
pub trait MarketingWeeklyDiscount {}

#[cfg(not(feature = "marketing-withdraw-favor"))]
#[diagnostic::on_unimplemented(
    message = "the feature `marketing-withdraw-favor` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features marketing-withdraw-favor`"
)]
pub trait MarketingWithdrawFavor {}

#[cfg(not(feature = "mch-manage"))]
#[diagnostic::on_unimplemented(
    message = "the feature `mch-manage` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features mch-manage`"
)]
pub trait MchManage {}

#[cfg(not(feature = "mch-operation-manage"))]
#[diagnostic::on_unimplemented(
    message = "the feature `mch-operation-manage` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features mch-operation-manage`"
)]
pub trait MchOperationManage {}

#[cfg(not(feature = "mch_operate"))]
#[diagnostic::on_unimplemented(
    message = "the feature `mch_operate` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features mch_operate`"
)]
pub trait MchOperate {}

#[cfg(not(feature = "mchalterapply"))]
#[diagnostic::on_unimplemented(
    message = "the feature `mchalterapply` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features mchalterapply`"
)]
pub trait Mchalterapply {}

#[cfg(not(feature = "med-ins"))]
#[diagnostic::on_unimplemented(
    message = "the feature `med-ins` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features med-ins`"
)]
pub trait MedIns {}

#[cfg(not(feature = "merchant"))]
#[diagnostic::on_unimplemented(
    message = "the feature `merchant` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features merchant`"
)]
pub trait Merchant {}

#[cfg(not(feature = "merchant-risk-manage"))]
#[diagnostic::on_unimplemented(
    message = "the feature `merchant-risk-manage` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features merchant-risk-manage`"
)]
pub trait MerchantRiskManage {}

#[cfg(not(feature = "merchant-service"))]
#[diagnostic::on_unimplemented(
    message = "the feature `merchant-service` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features merchant-service`"
)]
pub trait MerchantService {}

#[cfg(not(feature = "merchant-settlement"))]
#[diagnostic::on_unimplemented(
    message = "the feature `merchant-settlement` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features merchant-settlement`"
)]
pub trait MerchantSettlement {}

#[cfg(not(feature = "merchant-store"))]
#[diagnostic::on_unimplemented(
    message = "the feature `merchant-store` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features merchant-store`"
)]
pub trait MerchantStore {}

#[cfg(not(feature = "merchantfund"))]
#[diagnostic::on_unimplemented(
    message = "the feature `merchantfund` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features merchantfund`"
)]
pub trait Merchantfund {}

#[cfg(not(feature = "merchants"))]
#[diagnostic::on_unimplemented(
    message = "the feature `merchants` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features merchants`"
)]
pub trait Merchants {}

#[cfg(not(feature = "multiuse"))]
#[diagnostic::on_unimplemented(
    message = "the feature `multiuse` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features multiuse`"
)]
pub trait Multiuse {}

#[cfg(not(feature = "new-tax-control-fapiao"))]
#[diagnostic::on_unimplemented(
    message = "the feature `new-tax-control-fapiao` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features new-tax-control-fapiao`"
)]
pub trait NewTaxControlFapiao {}

#[cfg(not(feature = "offlineface"))]
#[diagnostic::on_unimplemented(
    message = "the feature `offlineface` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features offlineface`"
)]
pub trait Offlineface {}

#[cfg(not(feature = "offlinefacemch"))]
#[diagnostic::on_unimplemented(
    message = "the feature `offlinefacemch` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features offlinefacemch`"
)]
pub trait Offlinefacemch {}

#[cfg(not(feature = "palmservice"))]
#[diagnostic::on_unimplemented(
    message = "the feature `palmservice` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features palmservice`"
)]
pub trait Palmservice {}

#[cfg(not(feature = "papay"))]
#[diagnostic::on_unimplemented(
    message = "the feature `papay` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features papay`"
)]
pub trait Papay {}

#[cfg(not(feature = "parking"))]
#[diagnostic::on_unimplemented(
    message = "the feature `parking` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features parking`"
)]
pub trait Parking {}

#[cfg(not(feature = "partner-papay"))]
#[diagnostic::on_unimplemented(
    message = "the feature `partner-papay` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features partner-papay`"
)]
pub trait PartnerPapay {}

#[cfg(not(feature = "partner-transfer"))]
#[diagnostic::on_unimplemented(
    message = "the feature `partner-transfer` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features partner-transfer`"
)]
pub trait PartnerTransfer {}

#[cfg(not(feature = "password-exempt-contract"))]
#[diagnostic::on_unimplemented(
    message = "the feature `password-exempt-contract` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features password-exempt-contract`"
)]
pub trait PasswordExemptContract {}

#[cfg(not(feature = "pay"))]
#[diagnostic::on_unimplemented(
    message = "the feature `pay` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features pay`"
)]
pub trait Pay {}

#[cfg(not(feature = "pay-devices"))]
#[diagnostic::on_unimplemented(
    message = "the feature `pay-devices` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features pay-devices`"
)]
pub trait PayDevices {}

#[cfg(not(feature = "payroll-card"))]
#[diagnostic::on_unimplemented(
    message = "the feature `payroll-card` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features payroll-card`"
)]
pub trait PayrollCard {}

#[cfg(not(feature = "payscore"))]
#[diagnostic::on_unimplemented(
    message = "the feature `payscore` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features payscore`"
)]
pub trait Payscore {}

#[cfg(not(feature = "platsolution"))]
#[diagnostic::on_unimplemented(
    message = "the feature `platsolution` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features platsolution`"
)]
pub trait Platsolution {}

#[cfg(not(feature = "profitsharing"))]
#[diagnostic::on_unimplemented(
    message = "the feature `profitsharing` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features profitsharing`"
)]
pub trait Profitsharing {}

#[cfg(not(feature = "qrcode"))]
#[diagnostic::on_unimplemented(
    message = "the feature `qrcode` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features qrcode`"
)]
pub trait Qrcode {}

#[cfg(not(feature = "rate-activity"))]
#[diagnostic::on_unimplemented(
    message = "the feature `rate-activity` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features rate-activity`"
)]
pub trait RateActivity {}

#[cfg(not(feature = "realname"))]
#[diagnostic::on_unimplemented(
    message = "the feature `realname` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features realname`"
)]
pub trait Realname {}

#[cfg(not(feature = "recharge"))]
#[diagnostic::on_unimplemented(
    message = "the feature `recharge` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features recharge`"
)]
pub trait Recharge {}

#[cfg(not(feature = "refund"))]
#[diagnostic::on_unimplemented(
    message = "the feature `refund` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features refund`"
)]
pub trait Refund {}

#[cfg(not(feature = "refunds"))]
#[diagnostic::on_unimplemented(
    message = "the feature `refunds` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features refunds`"
)]
pub trait Refunds {}

#[cfg(not(feature = "repayment"))]
#[diagnostic::on_unimplemented(
    message = "the feature `repayment` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features repayment`"
)]
pub trait Repayment {}

#[cfg(not(feature = "security"))]
#[diagnostic::on_unimplemented(
    message = "the feature `security` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features security`"
)]
pub trait Security {}

#[cfg(not(feature = "settle"))]
#[diagnostic::on_unimplemented(
    message = "the feature `settle` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features settle`"
)]
pub trait Settle {}

#[cfg(not(feature = "smartguide"))]
#[diagnostic::on_unimplemented(
    message = "the feature `smartguide` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features smartguide`"
)]
pub trait Smartguide {}

#[cfg(not(feature = "statements"))]
#[diagnostic::on_unimplemented(
    message = "the feature `statements` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features statements`"
)]
pub trait Statements {}

#[cfg(not(feature = "taxi-invoice"))]
#[diagnostic::on_unimplemented(
    message = "the feature `taxi-invoice` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features taxi-invoice`"
)]
pub trait TaxiInvoice {}

#[cfg(not(feature = "transaction-block"))]
#[diagnostic::on_unimplemented(
    message = "the feature `transaction-block` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features transaction-block`"
)]
pub trait TransactionBlock {}

#[cfg(not(feature = "transactions"))]
#[diagnostic::on_unimplemented(
    message = "the feature `transactions` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features transactions`"
)]
pub trait Transactions {}

#[cfg(not(feature = "transfer"))]
#[diagnostic::on_unimplemented(
    message = "the feature `transfer` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features transfer`"
)]
pub trait Transfer {}

#[cfg(not(feature = "transfer-detail"))]
#[diagnostic::on_unimplemented(
    message = "the feature `transfer-detail` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features transfer-detail`"
)]
pub trait TransferDetail {}

#[cfg(not(feature = "transferdownload"))]
#[diagnostic::on_unimplemented(
    message = "the feature `transferdownload` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features transferdownload`"
)]
pub trait Transferdownload {}

#[cfg(not(feature = "v2-appauth"))]
#[diagnostic::on_unimplemented(
    message = "the feature `v2-appauth` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features v2-appauth`"
)]
pub trait V2Appauth {}

#[cfg(not(feature = "v2-applyment"))]
#[diagnostic::on_unimplemented(
    message = "the feature `v2-applyment` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features v2-applyment`"
)]
pub trait V2Applyment {}

#[cfg(not(feature = "v2-billcommentsp"))]
#[diagnostic::on_unimplemented(
    message = "the feature `v2-billcommentsp` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features v2-billcommentsp`"
)]
pub trait V2Billcommentsp {}

#[cfg(not(feature = "v2-cgi-bin"))]
#[diagnostic::on_unimplemented(
    message = "the feature `v2-cgi-bin` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features v2-cgi-bin`"
)]
pub trait V2CgiBin {}

#[cfg(not(feature = "v2-deposit"))]
#[diagnostic::on_unimplemented(
    message = "the feature `v2-deposit` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features v2-deposit`"
)]
pub trait V2Deposit {}

#[cfg(not(feature = "v2-face"))]
#[diagnostic::on_unimplemented(
    message = "the feature `v2-face` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features v2-face`"
)]
pub trait V2Face {}

#[cfg(not(feature = "v2-fund"))]
#[diagnostic::on_unimplemented(
    message = "the feature `v2-fund` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features v2-fund`"
)]
pub trait V2Fund {}

#[cfg(not(feature = "v2-mchrisk"))]
#[diagnostic::on_unimplemented(
    message = "the feature `v2-mchrisk` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features v2-mchrisk`"
)]
pub trait V2Mchrisk {}

#[cfg(not(feature = "v2-mmpaymkttransfers"))]
#[diagnostic::on_unimplemented(
    message = "the feature `v2-mmpaymkttransfers` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features v2-mmpaymkttransfers`"
)]
pub trait V2Mmpaymkttransfers {}

#[cfg(not(feature = "v2-mmpaysptrans"))]
#[diagnostic::on_unimplemented(
    message = "the feature `v2-mmpaysptrans` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features v2-mmpaysptrans`"
)]
pub trait V2Mmpaysptrans {}

#[cfg(not(feature = "v2-papay"))]
#[diagnostic::on_unimplemented(
    message = "the feature `v2-papay` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features v2-papay`"
)]
pub trait V2Papay {}

#[cfg(not(feature = "v2-pay"))]
#[diagnostic::on_unimplemented(
    message = "the feature `v2-pay` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features v2-pay`"
)]
pub trait V2Pay {}

#[cfg(not(feature = "v2-payitil"))]
#[diagnostic::on_unimplemented(
    message = "the feature `v2-payitil` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features v2-payitil`"
)]
pub trait V2Payitil {}

#[cfg(not(feature = "v2-risk"))]
#[diagnostic::on_unimplemented(
    message = "the feature `v2-risk` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features v2-risk`"
)]
pub trait V2Risk {}

#[cfg(not(feature = "v2-secapi"))]
#[diagnostic::on_unimplemented(
    message = "the feature `v2-secapi` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features v2-secapi`"
)]
pub trait V2Secapi {}

#[cfg(not(feature = "v2-secsvc"))]
#[diagnostic::on_unimplemented(
    message = "the feature `v2-secsvc` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features v2-secsvc`"
)]
pub trait V2Secsvc {}

#[cfg(not(feature = "v2-tools"))]
#[diagnostic::on_unimplemented(
    message = "the feature `v2-tools` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features v2-tools`"
)]
pub trait V2Tools {}

#[cfg(not(feature = "v2-transit"))]
#[diagnostic::on_unimplemented(
    message = "the feature `v2-transit` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features v2-transit`"
)]
pub trait V2Transit {}

#[cfg(not(feature = "v2-vehicle"))]
#[diagnostic::on_unimplemented(
    message = "the feature `v2-vehicle` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features v2-vehicle`"
)]
pub trait V2Vehicle {}

#[cfg(not(feature = "v2-wxv"))]
#[diagnostic::on_unimplemented(
    message = "the feature `v2-wxv` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features v2-wxv`"
)]
pub trait V2Wxv {}

#[cfg(not(feature = "v2-xdc"))]
#[diagnostic::on_unimplemented(
    message = "the feature `v2-xdc` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features v2-xdc`"
)]
pub trait V2Xdc {}

#[cfg(not(feature = "vehicle"))]
#[diagnostic::on_unimplemented(
    message = "the feature `vehicle` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features vehicle`"
)]
pub trait Vehicle {}

#[cfg(not(feature = "webizpay"))]
#[diagnostic::on_unimplemented(
    message = "the feature `webizpay` of `wechatpay-sdk` is off",
    label = "this area of the API needs the feature",
    note = "turn it on: `cargo add wechatpay-sdk --features webizpay`"
)]
pub trait Webizpay {}
