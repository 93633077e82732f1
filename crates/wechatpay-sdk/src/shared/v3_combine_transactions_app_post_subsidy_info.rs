//! What `POST /v3/combine-transactions/app` has in common with other areas.

use crate::message::{Enumeration, Listed, Object, optional, required};
use crate::sensitive::Sensitive;

enumeration! {
    /// 证件类型
    Type {
        IDCARD = "IDCARD",
        HONGKONG_MACAO = "HONGKONG_MACAO",
        HONGKONG_MACAO_RESIDENT = "HONGKONG_MACAO_RESIDENT",
        TAIWAN_RESIDENT = "TAIWAN_RESIDENT",
        FOREIGN_RESIDENT = "FOREIGN_RESIDENT",
        OVERSEA_PASSPORT = "OVERSEA_PASSPORT",
        PHONE_NUMBER = "PHONE_NUMBER",
    }
}

enumeration! {
    /// 贴息方案类型
    SubsidyPeriodType {
        DAILY = "DAILY",
        PERIOD = "PERIOD",
    }
}

/// 贴息信息
pub struct SubsidyInfo(pub(crate) Object);

impl SubsidyInfo {
    const MEMBERS: &'static [Listed] = &[optional::<Vec<SubsidyDetail>>("subsidy_detail")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new(Self::MEMBERS))
    }

    /// 贴息详情列表
    #[inline]
    pub fn subsidy_detail(self, value: Vec<SubsidyDetail>) -> Self {
        Self(self.0.with("subsidy_detail", value))
    }
}

/// 实名支付
pub struct Identity(pub(crate) Object);

impl Identity {
    const MEMBERS: &'static [Listed] = &[
        required::<Enumeration<Type>>("type"),
        required::<Sensitive>("number"),
        required::<Sensitive>("name"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new(Self::MEMBERS))
    }

    /// 证件类型（必填）
    pub fn r#type(self, value: impl Into<Enumeration<Type>>) -> Self {
        Self(self.0.with_some::<Enumeration<Type>>("type", value))
    }

    /// 加密后的证件号，加密传输（必填）
    pub fn number(self, value: impl Into<Sensitive>) -> Self {
        Self(self.0.with_some::<Sensitive>("number", value))
    }

    /// 加密后的姓名，加密传输（必填）
    pub fn name(self, value: impl Into<Sensitive>) -> Self {
        Self(self.0.with_some::<Sensitive>("name", value))
    }
}

/// 贴息详情列表
pub struct SubsidyDetail(pub(crate) Object);

impl SubsidyDetail {
    const MEMBERS: &'static [Listed] = &[
        required::<Enumeration<SubsidyPeriodType>>("subsidy_period_type"),
        required::<Vec<SubsidyPlan>>("subsidy_plan"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new(Self::MEMBERS))
    }

    /// 贴息方案类型（必填）
    pub fn subsidy_period_type(self, value: impl Into<Enumeration<SubsidyPeriodType>>) -> Self {
        Self(self.0.with_some::<Enumeration<SubsidyPeriodType>>("subsidy_period_type", value))
    }

    /// 贴息方案列表（必填）
    #[inline]
    pub fn subsidy_plan(self, value: Vec<SubsidyPlan>) -> Self {
        Self(self.0.with("subsidy_plan", value))
    }
}

/// 贴息方案列表
pub struct SubsidyPlan(pub(crate) Object);

impl SubsidyPlan {
    const MEMBERS: &'static [Listed] =
        &[required::<i64>("subsidy_installment_num"), required::<i64>("subsidy_percent")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new(Self::MEMBERS))
    }

    /// 贴息期数，已知取值：`3`、`6`、`12`（必填）
    #[inline]
    pub fn subsidy_installment_num(self, value: i64) -> Self {
        Self(self.0.with("subsidy_installment_num", value))
    }

    /// 贴息比例，已知取值：`0`、`100`（必填）
    #[inline]
    pub fn subsidy_percent(self, value: i64) -> Self {
        Self(self.0.with("subsidy_percent", value))
    }
}

request!(SubsidyInfo, Identity, SubsidyDetail, SubsidyPlan);

held!(SubsidyInfo, Identity, SubsidyDetail, SubsidyPlan);
