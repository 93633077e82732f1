//! `/v3/inspolicymgr/deduct/policies/{out_insurance_no}`

use crate::chain::{Members, Method};

/// `/v3/inspolicymgr/deduct/policies/{out_insurance_no}`
pub struct OutInsuranceNo {
    pub(crate) node: crate::chain::Node,
}

impl OutInsuranceNo {
    /// 查询保单 (direct)
    ///
    /// `GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .inspolicymgr()
    ///     .deduct()
    ///     .policies()
    ///     .out_insurance_no("Auisihsiahishishi4hihsid123418id")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617422)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/inspolicymgr/deduct/policies/{out_insurance_no}")
    }

    /// 更新保单信息 (direct)
    ///
    /// `PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::inspolicymgr::deduct::policies::out_insurance_no::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .insured_name_list(vec!["tCk1JSUV2QUlCQURBTkJna3Foa2lHOXc".to_owned()])
    ///     .insurance_name("微医保·百万医疗险")
    ///     .effective_time("2025-09-21T17:11:12+08:00")
    ///     .expired_time("2025-09-21T17:11:12+08:00")
    ///     .coverage_detail("可保190种疾病，确诊一次性赔付")
    ///     .support_renewal(true)
    ///     .start_renewal_time("2025-09-21T17:11:12+08:00")
    ///     .end_renewal_time("2025-09-21T17:11:12+08:00")
    ///     .policy_type(patch::PolicyType::POLICY_TYPE_OTHER)
    ///     .car_number("粤B·AB123")
    ///     .pet_name("小狗")
    ///     .address("上海市浦东新区晨晖路1001号")
    ///     .policy_state(patch::PolicyState::POLICY_STATE_ISSUING)
    ///     .policy_code("Coisihsiaxishishi4hihsid1ii411co")
    ///     .plan_id("12535")
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .policy_periods(vec![1])
    ///     .free_insurance(true)
    ///     .combined_payment(true)
    ///     .payment_method(patch::PaymentMethod::PAYMENT_METHOD_OTHER)
    ///     .period_premium_mode(patch::PeriodPremiumMode::PERIOD_PREMIUM_MODE_EQUAL)
    ///     .payment_period(patch::PaymentPeriod::PAYMENT_PERIOD_DAY)
    ///     .first_period_amount(8000)
    ///     .subsequent_period_amount(5000)
    ///     .coverage_term_type(patch::CoverageTermType::COVERAGE_TERM_TYPE_FIXED_DATE);
    /// let answer = client
    ///     .v3()
    ///     .inspolicymgr()
    ///     .deduct()
    ///     .policies()
    ///     .out_insurance_no("Auisihsiahishishi4hihsid123418id")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617424)
    #[inline]
    pub fn patch(self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/inspolicymgr/deduct/policies/{out_insurance_no}",
            Members::Body(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/inspolicymgr/deduct/policies/{out_insurance_no}")
    }
}

/// 查询保单
pub mod get {

    enumeration! {
        /// 保单类型
        PolicyType {
            POLICY_TYPE_OTHER = "POLICY_TYPE_OTHER",
            POLICY_TYPE_MEDICAL = "POLICY_TYPE_MEDICAL",
            POLICY_TYPE_ACCIDENT = "POLICY_TYPE_ACCIDENT",
            POLICY_TYPE_CRITICAL = "POLICY_TYPE_CRITICAL",
            POLICY_TYPE_CAR = "POLICY_TYPE_CAR",
            POLICY_TYPE_LIFE = "POLICY_TYPE_LIFE",
            POLICY_TYPE_PROPERTY = "POLICY_TYPE_PROPERTY",
            POLICY_TYPE_PET = "POLICY_TYPE_PET",
            POLICY_TYPE_ANNUITY = "POLICY_TYPE_ANNUITY",
        }
    }

    enumeration! {
        /// 保单状态
        PolicyState {
            POLICY_STATE_ISSUING = "POLICY_STATE_ISSUING",
            POLICY_STATE_APPROVED = "POLICY_STATE_APPROVED",
            POLICY_STATE_DECLINED = "POLICY_STATE_DECLINED",
            POLICY_STATE_INACTIVE = "POLICY_STATE_INACTIVE",
        }
    }

    enumeration! {
        /// 缴费方式
        PaymentMethod {
            PAYMENT_METHOD_OTHER = "PAYMENT_METHOD_OTHER",
            PAYMENT_METHOD_PERIOD = "PAYMENT_METHOD_PERIOD",
            PAYMENT_METHOD_LUMP_SUM = "PAYMENT_METHOD_LUMP_SUM",
        }
    }

    enumeration! {
        /// 期交保费模式
        PeriodPremiumMode {
            PERIOD_PREMIUM_MODE_EQUAL = "PERIOD_PREMIUM_MODE_EQUAL",
            PERIOD_PREMIUM_MODE_FIRST_DIFF = "PERIOD_PREMIUM_MODE_FIRST_DIFF",
            PERIOD_PREMIUM_MODE_MULTI_DIFF = "PERIOD_PREMIUM_MODE_MULTI_DIFF",
        }
    }

    enumeration! {
        /// 缴费周期
        PaymentPeriod {
            PAYMENT_PERIOD_DAY = "PAYMENT_PERIOD_DAY",
            PAYMENT_PERIOD_WEEK = "PAYMENT_PERIOD_WEEK",
            PAYMENT_PERIOD_BIWEEKLY = "PAYMENT_PERIOD_BIWEEKLY",
            PAYMENT_PERIOD_MONTH = "PAYMENT_PERIOD_MONTH",
            PAYMENT_PERIOD_QUARTER = "PAYMENT_PERIOD_QUARTER",
            PAYMENT_PERIOD_HALF_YEAR = "PAYMENT_PERIOD_HALF_YEAR",
            PAYMENT_PERIOD_YEAR = "PAYMENT_PERIOD_YEAR",
        }
    }

    enumeration! {
        /// 保障期限类型
        CoverageTermType {
            COVERAGE_TERM_TYPE_FIXED_DATE = "COVERAGE_TERM_TYPE_FIXED_DATE",
            COVERAGE_TERM_TYPE_LIFETIME = "COVERAGE_TERM_TYPE_LIFETIME",
        }
    }

    /// 查询保单：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 商户保险编号
        pub out_insurance_no: Option<String>,
        /// 保险名称
        pub insurance_name: Option<String>,
        /// 被保险人姓名列表
        pub insured_name_list: Option<Vec<String>>,
        /// 承保公司代码
        pub insurance_company_code: Option<String>,
        /// 保单生效时间
        pub effective_time: Option<crate::Time>,
        /// 保单失效时间
        pub expired_time: Option<crate::Time>,
        /// 保障详情
        pub coverage_detail: Option<String>,
        /// 是否支持续保
        pub support_renewal: Option<bool>,
        /// 可续保开始时间
        pub start_renewal_time: Option<crate::Time>,
        /// 可续保结束时间
        pub end_renewal_time: Option<crate::Time>,
        /// 保单类型
        pub policy_type: Option<crate::Enumeration<PolicyType>>,
        /// 车牌信息
        pub car_number: Option<String>,
        /// 宠物名称
        pub pet_name: Option<String>,
        /// 地址信息
        pub address: Option<String>,
        /// 保单状态
        pub policy_state: Option<crate::Enumeration<PolicyState>>,
        /// 保司保单号
        pub policy_code: Option<String>,
        /// 委托代扣模板ID
        pub plan_id: Option<String>,
        /// 商户签约协议号
        pub out_contract_code: Option<String>,
        /// 保单的扣费周期列表
        pub policy_periods: Option<Vec<i64>>,
        /// 是否为赠险
        pub free_insurance: Option<bool>,
        /// 是否与其它保单合并扣费
        pub combined_payment: Option<bool>,
        /// 缴费方式
        pub payment_method: Option<crate::Enumeration<PaymentMethod>>,
        /// 期交保费模式
        pub period_premium_mode: Option<crate::Enumeration<PeriodPremiumMode>>,
        /// 缴费周期
        pub payment_period: Option<crate::Enumeration<PaymentPeriod>>,
        /// 首期保费金额，单位为分
        pub first_period_amount: Option<crate::Fen>,
        /// 后续每期保费金额，单位为分
        pub subsequent_period_amount: Option<crate::Fen>,
        /// 保障期限类型
        pub coverage_term_type: Option<crate::Enumeration<CoverageTermType>>,
    }

    message! {
        Response {
            0 => out_insurance_no: "out_insurance_no",
            1 => insurance_name: "insurance_name",
            2 => insured_name_list: "insured_name_list",
            3 => insurance_company_code: "insurance_company_code",
            4 => effective_time: "effective_time",
            5 => expired_time: "expired_time",
            6 => coverage_detail: "coverage_detail",
            7 => support_renewal: "support_renewal",
            8 => start_renewal_time: "start_renewal_time",
            9 => end_renewal_time: "end_renewal_time",
            10 => policy_type: "policy_type",
            11 => car_number: "car_number",
            12 => pet_name: "pet_name",
            13 => address: "address",
            14 => policy_state: "policy_state",
            15 => policy_code: "policy_code",
            16 => plan_id: "plan_id",
            17 => out_contract_code: "out_contract_code",
            18 => policy_periods: "policy_periods",
            19 => free_insurance: "free_insurance",
            20 => combined_payment: "combined_payment",
            21 => payment_method: "payment_method",
            22 => period_premium_mode: "period_premium_mode",
            23 => payment_period: "payment_period",
            24 => first_period_amount: "first_period_amount",
            25 => subsequent_period_amount: "subsequent_period_amount",
            26 => coverage_term_type: "coverage_term_type",
        }
    }
}

/// 更新保单信息
pub mod patch {
    use crate::message;

    pub use crate::v3::inspolicymgr::deduct::policies::out_insurance_no::get::{
        CoverageTermType, PaymentMethod, PaymentPeriod, PeriodPremiumMode, PolicyState, PolicyType,
        Response,
    };

    /// 更新保单信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<Vec<String>>("insured_name_list"),
            message::optional::<String>("insurance_name"),
            message::optional::<crate::Time>("effective_time"),
            message::optional::<crate::Time>("expired_time"),
            message::optional::<String>("coverage_detail"),
            message::optional::<bool>("support_renewal"),
            message::optional::<crate::Time>("start_renewal_time"),
            message::optional::<crate::Time>("end_renewal_time"),
            message::optional::<crate::Enumeration<PolicyType>>("policy_type"),
            message::optional::<String>("car_number"),
            message::optional::<String>("pet_name"),
            message::optional::<String>("address"),
            message::optional::<crate::Enumeration<PolicyState>>("policy_state"),
            message::optional::<String>("policy_code"),
            message::optional::<String>("plan_id"),
            message::optional::<String>("out_contract_code"),
            message::optional::<Vec<i64>>("policy_periods"),
            message::optional::<bool>("free_insurance"),
            message::optional::<bool>("combined_payment"),
            message::optional::<crate::Enumeration<PaymentMethod>>("payment_method"),
            message::optional::<crate::Enumeration<PeriodPremiumMode>>("period_premium_mode"),
            message::optional::<crate::Enumeration<PaymentPeriod>>("payment_period"),
            message::optional::<crate::Fen>("first_period_amount"),
            message::optional::<crate::Fen>("subsequent_period_amount"),
            message::optional::<crate::Enumeration<CoverageTermType>>("coverage_term_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 被保险人姓名列表
        #[inline]
        pub fn insured_name_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("insured_name_list", value))
        }

        /// 保险名称
        pub fn insurance_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("insurance_name", value))
        }

        /// 保单生效时间
        pub fn effective_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("effective_time", value))
        }

        /// 保单失效时间
        pub fn expired_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("expired_time", value))
        }

        /// 保障详情
        pub fn coverage_detail(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("coverage_detail", value))
        }

        /// 是否支持续保
        #[inline]
        pub fn support_renewal(self, value: bool) -> Self {
            Self(self.0.with("support_renewal", value))
        }

        /// 可续保开始时间
        pub fn start_renewal_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("start_renewal_time", value))
        }

        /// 可续保结束时间
        pub fn end_renewal_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("end_renewal_time", value))
        }

        /// 保单类型
        pub fn policy_type(self, value: impl Into<crate::Enumeration<PolicyType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PolicyType>>("policy_type", value))
        }

        /// 车牌信息
        pub fn car_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("car_number", value))
        }

        /// 宠物名称
        pub fn pet_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("pet_name", value))
        }

        /// 地址信息
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("address", value))
        }

        /// 保单状态
        pub fn policy_state(self, value: impl Into<crate::Enumeration<PolicyState>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PolicyState>>("policy_state", value))
        }

        /// 保司保单号
        pub fn policy_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("policy_code", value))
        }

        /// 委托代扣模板ID
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plan_id", value))
        }

        /// 商户签约协议号
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_contract_code", value))
        }

        /// 保单的扣费周期列表
        #[inline]
        pub fn policy_periods(self, value: Vec<i64>) -> Self {
            Self(self.0.with("policy_periods", value))
        }

        /// 是否为赠险
        #[inline]
        pub fn free_insurance(self, value: bool) -> Self {
            Self(self.0.with("free_insurance", value))
        }

        /// 是否与其它保单合并扣费
        #[inline]
        pub fn combined_payment(self, value: bool) -> Self {
            Self(self.0.with("combined_payment", value))
        }

        /// 缴费方式
        pub fn payment_method(self, value: impl Into<crate::Enumeration<PaymentMethod>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PaymentMethod>>("payment_method", value))
        }

        /// 期交保费模式
        pub fn period_premium_mode(
            self,
            value: impl Into<crate::Enumeration<PeriodPremiumMode>>,
        ) -> Self {
            Self(
                self.0.with_some::<crate::Enumeration<PeriodPremiumMode>>(
                    "period_premium_mode",
                    value,
                ),
            )
        }

        /// 缴费周期
        pub fn payment_period(self, value: impl Into<crate::Enumeration<PaymentPeriod>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PaymentPeriod>>("payment_period", value))
        }

        /// 首期保费金额，单位为分
        pub fn first_period_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("first_period_amount", value))
        }

        /// 后续每期保费金额，单位为分
        pub fn subsequent_period_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("subsequent_period_amount", value))
        }

        /// 保障期限类型
        pub fn coverage_term_type(
            self,
            value: impl Into<crate::Enumeration<CoverageTermType>>,
        ) -> Self {
            Self(
                self.0
                    .with_some::<crate::Enumeration<CoverageTermType>>("coverage_term_type", value),
            )
        }
    }

    request!(Request);
}
