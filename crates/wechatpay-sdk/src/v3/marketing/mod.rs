//! 营销 · Marketing
//!
//! `/v3/marketing`

#[cfg(feature = "marketing-bank")]
pub mod bank;
#[cfg(feature = "marketing-bank-favor")]
pub mod bank_favor;
#[cfg(feature = "marketing-busifavor")]
pub mod busifavor;
#[cfg(feature = "marketing-favor")]
pub mod favor;
#[cfg(feature = "marketing-goods-subsidy-activity")]
pub mod goods_subsidy_activity;
#[cfg(feature = "marketing-membercard-activity")]
pub mod membercard_activity;
#[cfg(feature = "marketing-membercard-open")]
pub mod membercard_open;
#[cfg(feature = "marketing-partner")]
pub mod partner;
#[cfg(feature = "marketing-partnerships")]
pub mod partnerships;
#[cfg(feature = "marketing-paygiftactivity")]
pub mod paygiftactivity;
#[cfg(feature = "marketing-shopping-receipt")]
pub mod shopping_receipt;
#[cfg(feature = "marketing-weekly-discount")]
pub mod weekly_discount;
#[cfg(feature = "marketing-withdraw-favor")]
pub mod withdraw_favor;

/// 营销 · Marketing
///
/// `/v3/marketing`
#[derive(Clone)]
pub struct Marketing {
    pub(crate) node: crate::chain::Node,
}

impl Marketing {
    /// `/bank`: 银行活动 · Bank campaigns
    #[cfg(feature = "marketing-bank")]
    #[inline]
    pub fn bank(&self) -> bank::Bank {
        bank::Bank { node: self.node.clone() }
    }

    #[cfg(not(feature = "marketing-bank"))]
    #[doc(hidden)]
    pub fn bank(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::MarketingBank,
    {
        crate::off::Off
    }

    /// `/bank-favor`: 银行优惠 · Bank offers
    #[cfg(feature = "marketing-bank-favor")]
    #[inline]
    pub fn bank_favor(&self) -> bank_favor::BankFavor {
        bank_favor::BankFavor { node: self.node.clone() }
    }

    #[cfg(not(feature = "marketing-bank-favor"))]
    #[doc(hidden)]
    pub fn bank_favor(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::MarketingBankFavor,
    {
        crate::off::Off
    }

    /// `/busifavor`: 商家券 · Merchant coupons
    #[cfg(feature = "marketing-busifavor")]
    #[inline]
    pub fn busifavor(&self) -> busifavor::Busifavor {
        busifavor::Busifavor { node: self.node.clone() }
    }

    #[cfg(not(feature = "marketing-busifavor"))]
    #[doc(hidden)]
    pub fn busifavor(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::MarketingBusifavor,
    {
        crate::off::Off
    }

    /// `/favor`: 代金券 · Cash coupons
    #[cfg(feature = "marketing-favor")]
    #[inline]
    pub fn favor(&self) -> favor::Favor {
        favor::Favor { node: self.node.clone() }
    }

    #[cfg(not(feature = "marketing-favor"))]
    #[doc(hidden)]
    pub fn favor(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::MarketingFavor,
    {
        crate::off::Off
    }

    /// `/goods-subsidy-activity`: 品牌小店营销 · Brand shop marketing
    #[cfg(feature = "marketing-goods-subsidy-activity")]
    #[inline]
    pub fn goods_subsidy_activity(&self) -> goods_subsidy_activity::GoodsSubsidyActivity {
        goods_subsidy_activity::GoodsSubsidyActivity { node: self.node.clone() }
    }

    #[cfg(not(feature = "marketing-goods-subsidy-activity"))]
    #[doc(hidden)]
    pub fn goods_subsidy_activity(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::MarketingGoodsSubsidyActivity,
    {
        crate::off::Off
    }

    /// `/membercard-activity`: 会员卡活动 · Membership card campaigns
    #[cfg(feature = "marketing-membercard-activity")]
    #[inline]
    pub fn membercard_activity(&self) -> membercard_activity::MembercardActivity {
        membercard_activity::MembercardActivity { node: self.node.clone() }
    }

    #[cfg(not(feature = "marketing-membercard-activity"))]
    #[doc(hidden)]
    pub fn membercard_activity(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::MarketingMembercardActivity,
    {
        crate::off::Off
    }

    /// `/membercard-open`: 会员卡 · Membership cards
    #[cfg(feature = "marketing-membercard-open")]
    #[inline]
    pub fn membercard_open(&self) -> membercard_open::MembercardOpen {
        membercard_open::MembercardOpen { node: self.node.clone() }
    }

    #[cfg(not(feature = "marketing-membercard-open"))]
    #[doc(hidden)]
    pub fn membercard_open(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::MarketingMembercardOpen,
    {
        crate::off::Off
    }

    /// `/partner`: 商品券与摇优惠 · Product coupons and Shake for discounts
    #[cfg(feature = "marketing-partner")]
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    #[cfg(not(feature = "marketing-partner"))]
    #[doc(hidden)]
    pub fn partner(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::MarketingPartner,
    {
        crate::off::Off
    }

    /// `/partnerships`: 委托营销 · Marketing partnerships
    #[cfg(feature = "marketing-partnerships")]
    #[inline]
    pub fn partnerships(&self) -> partnerships::Partnerships {
        partnerships::Partnerships { node: self.node.clone() }
    }

    #[cfg(not(feature = "marketing-partnerships"))]
    #[doc(hidden)]
    pub fn partnerships(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::MarketingPartnerships,
    {
        crate::off::Off
    }

    /// `/paygiftactivity`: 支付有礼 · Payment gifts
    #[cfg(feature = "marketing-paygiftactivity")]
    #[inline]
    pub fn paygiftactivity(&self) -> paygiftactivity::Paygiftactivity {
        paygiftactivity::Paygiftactivity { node: self.node.clone() }
    }

    #[cfg(not(feature = "marketing-paygiftactivity"))]
    #[doc(hidden)]
    pub fn paygiftactivity(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::MarketingPaygiftactivity,
    {
        crate::off::Off
    }

    /// `/shopping-receipt`: 电子小票 · Electronic receipts
    #[cfg(feature = "marketing-shopping-receipt")]
    #[inline]
    pub fn shopping_receipt(&self) -> shopping_receipt::ShoppingReceipt {
        shopping_receipt::ShoppingReceipt { node: self.node.clone() }
    }

    #[cfg(not(feature = "marketing-shopping-receipt"))]
    #[doc(hidden)]
    pub fn shopping_receipt(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::MarketingShoppingReceipt,
    {
        crate::off::Off
    }

    /// `/weekly-discount`: 周周优惠 · Weekly discounts
    #[cfg(feature = "marketing-weekly-discount")]
    #[inline]
    pub fn weekly_discount(&self) -> weekly_discount::WeeklyDiscount {
        weekly_discount::WeeklyDiscount { node: self.node.clone() }
    }

    #[cfg(not(feature = "marketing-weekly-discount"))]
    #[doc(hidden)]
    pub fn weekly_discount(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::MarketingWeeklyDiscount,
    {
        crate::off::Off
    }

    /// `/withdraw-favor`: 提现免费券 · Free-withdrawal coupons
    #[cfg(feature = "marketing-withdraw-favor")]
    #[inline]
    pub fn withdraw_favor(&self) -> withdraw_favor::WithdrawFavor {
        withdraw_favor::WithdrawFavor { node: self.node.clone() }
    }

    #[cfg(not(feature = "marketing-withdraw-favor"))]
    #[doc(hidden)]
    pub fn withdraw_favor(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::MarketingWithdrawFavor,
    {
        crate::off::Off
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing")
    }
}
