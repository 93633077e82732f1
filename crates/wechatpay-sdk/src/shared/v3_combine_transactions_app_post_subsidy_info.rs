//! What `POST /v3/combine-transactions/app` has in common with other areas.

use crate::message;

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
pub struct SubsidyInfo(pub(crate) message::Object);

impl SubsidyInfo {
    const MEMBERS: &'static [message::Listed] =
        &[message::optional::<Vec<SubsidyDetail>>("subsidy_detail")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 贴息详情列表
    #[inline]
    pub fn subsidy_detail(self, value: Vec<SubsidyDetail>) -> Self {
        Self(self.0.with("subsidy_detail", value))
    }
}

/// 实名支付
pub struct Identity(pub(crate) message::Object);

impl Identity {
    const MEMBERS: &'static [message::Listed] = &[
        message::required::<crate::Enumeration<Type>>("type"),
        message::required::<crate::Sensitive>("number"),
        message::required::<crate::Sensitive>("name"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 证件类型（必填）
    pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
        Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
    }

    /// 加密后的证件号，加密传输（必填）
    pub fn number(self, value: impl Into<crate::Sensitive>) -> Self {
        Self(self.0.with_some::<crate::Sensitive>("number", value))
    }

    /// 加密后的姓名，加密传输（必填）
    pub fn name(self, value: impl Into<crate::Sensitive>) -> Self {
        Self(self.0.with_some::<crate::Sensitive>("name", value))
    }
}

/// 贴息详情列表
pub struct SubsidyDetail(pub(crate) message::Object);

impl SubsidyDetail {
    const MEMBERS: &'static [message::Listed] = &[
        message::required::<crate::Enumeration<SubsidyPeriodType>>("subsidy_period_type"),
        message::required::<Vec<SubsidyPlan>>("subsidy_plan"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 贴息方案类型（必填）
    pub fn subsidy_period_type(
        self,
        value: impl Into<crate::Enumeration<SubsidyPeriodType>>,
    ) -> Self {
        Self(
            self.0.with_some::<crate::Enumeration<SubsidyPeriodType>>("subsidy_period_type", value),
        )
    }

    /// 贴息方案列表（必填）
    #[inline]
    pub fn subsidy_plan(self, value: Vec<SubsidyPlan>) -> Self {
        Self(self.0.with("subsidy_plan", value))
    }
}

/// 贴息方案列表
pub struct SubsidyPlan(pub(crate) message::Object);

impl SubsidyPlan {
    const MEMBERS: &'static [message::Listed] = &[
        message::required::<i64>("subsidy_installment_num"),
        message::required::<i64>("subsidy_percent"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
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
