//! `/v3/inspolicymgr/deduct/policies/{out_insurance_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/inspolicymgr/deduct/policies/{out_insurance_no}`
pub struct OutInsuranceNo(pub(crate) Node);

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
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
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
    pub fn patch(self, request: patch::Request) -> Call<patch::Response> {
        self.0.call(&patch::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/inspolicymgr/deduct/policies/{out_insurance_no}", rest)
    }
}

/// 查询保单
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Message, Named, Time, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/inspolicymgr/deduct/policies/{out_insurance_no}");

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
    #[derive(Clone, Default)]
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
        pub effective_time: Option<Time>,
        /// 保单失效时间
        pub expired_time: Option<Time>,
        /// 保障详情
        pub coverage_detail: Option<String>,
        /// 是否支持续保
        pub support_renewal: Option<bool>,
        /// 可续保开始时间
        pub start_renewal_time: Option<Time>,
        /// 可续保结束时间
        pub end_renewal_time: Option<Time>,
        /// 保单类型
        pub policy_type: Option<Enumeration<PolicyType>>,
        /// 车牌信息
        pub car_number: Option<String>,
        /// 宠物名称
        pub pet_name: Option<String>,
        /// 地址信息
        pub address: Option<String>,
        /// 保单状态
        pub policy_state: Option<Enumeration<PolicyState>>,
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
        pub payment_method: Option<Enumeration<PaymentMethod>>,
        /// 期交保费模式
        pub period_premium_mode: Option<Enumeration<PeriodPremiumMode>>,
        /// 缴费周期
        pub payment_period: Option<Enumeration<PaymentPeriod>>,
        /// 首期保费金额，单位为分
        pub first_period_amount: Option<Fen>,
        /// 后续每期保费金额，单位为分
        pub subsequent_period_amount: Option<Fen>,
        /// 保障期限类型
        pub coverage_term_type: Option<Enumeration<CoverageTermType>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_insurance_no", &mut self.out_insurance_no),
                1 => Named("insurance_name", &mut self.insurance_name),
                2 => Named("insured_name_list", &mut self.insured_name_list),
                3 => Named("insurance_company_code", &mut self.insurance_company_code),
                4 => Named("effective_time", &mut self.effective_time),
                5 => Named("expired_time", &mut self.expired_time),
                6 => Named("coverage_detail", &mut self.coverage_detail),
                7 => Named("support_renewal", &mut self.support_renewal),
                8 => Named("start_renewal_time", &mut self.start_renewal_time),
                9 => Named("end_renewal_time", &mut self.end_renewal_time),
                10 => Named("policy_type", &mut self.policy_type),
                11 => Named("car_number", &mut self.car_number),
                12 => Named("pet_name", &mut self.pet_name),
                13 => Named("address", &mut self.address),
                14 => Named("policy_state", &mut self.policy_state),
                15 => Named("policy_code", &mut self.policy_code),
                16 => Named("plan_id", &mut self.plan_id),
                17 => Named("out_contract_code", &mut self.out_contract_code),
                18 => Named("policy_periods", &mut self.policy_periods),
                19 => Named("free_insurance", &mut self.free_insurance),
                20 => Named("combined_payment", &mut self.combined_payment),
                21 => Named("payment_method", &mut self.payment_method),
                22 => Named("period_premium_mode", &mut self.period_premium_mode),
                23 => Named("payment_period", &mut self.payment_period),
                24 => Named("first_period_amount", &mut self.first_period_amount),
                25 => Named("subsequent_period_amount", &mut self.subsequent_period_amount),
                26 => Named("coverage_term_type", &mut self.coverage_term_type),
                _ => return None,
            })
        }
    }

    message!(Response);
}

/// 更新保单信息
pub mod patch {
    use http::Method;

    use crate::message::{Enumeration, Fen, Listed, Object, Time, optional, request};
    use crate::operation::Operation;

    pub use crate::v3::inspolicymgr::deduct::policies::out_insurance_no::get::{
        CoverageTermType, PaymentMethod, PaymentPeriod, PeriodPremiumMode, PolicyState, PolicyType,
        Response,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::PATCH, "/v3/inspolicymgr/deduct/policies/{out_insurance_no}");

    /// 更新保单信息：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<Vec<String>>("insured_name_list"),
            optional::<String>("insurance_name"),
            optional::<Time>("effective_time"),
            optional::<Time>("expired_time"),
            optional::<String>("coverage_detail"),
            optional::<bool>("support_renewal"),
            optional::<Time>("start_renewal_time"),
            optional::<Time>("end_renewal_time"),
            optional::<Enumeration<PolicyType>>("policy_type"),
            optional::<String>("car_number"),
            optional::<String>("pet_name"),
            optional::<String>("address"),
            optional::<Enumeration<PolicyState>>("policy_state"),
            optional::<String>("policy_code"),
            optional::<String>("plan_id"),
            optional::<String>("out_contract_code"),
            optional::<Vec<i64>>("policy_periods"),
            optional::<bool>("free_insurance"),
            optional::<bool>("combined_payment"),
            optional::<Enumeration<PaymentMethod>>("payment_method"),
            optional::<Enumeration<PeriodPremiumMode>>("period_premium_mode"),
            optional::<Enumeration<PaymentPeriod>>("payment_period"),
            optional::<Fen>("first_period_amount"),
            optional::<Fen>("subsequent_period_amount"),
            optional::<Enumeration<CoverageTermType>>("coverage_term_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 被保险人姓名列表
        #[inline]
        pub fn insured_name_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("insured_name_list", value))
        }

        /// 保险名称
        pub fn insurance_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("insurance_name", value.into()))
        }

        /// 保单生效时间
        pub fn effective_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("effective_time", value.into()))
        }

        /// 保单失效时间
        pub fn expired_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("expired_time", value.into()))
        }

        /// 保障详情
        pub fn coverage_detail(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("coverage_detail", value.into()))
        }

        /// 是否支持续保
        #[inline]
        pub fn support_renewal(self, value: bool) -> Self {
            Self(self.0.with("support_renewal", value))
        }

        /// 可续保开始时间
        pub fn start_renewal_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("start_renewal_time", value.into()))
        }

        /// 可续保结束时间
        pub fn end_renewal_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("end_renewal_time", value.into()))
        }

        /// 保单类型
        pub fn policy_type(self, value: impl Into<Enumeration<PolicyType>>) -> Self {
            Self(self.0.with::<Enumeration<PolicyType>>("policy_type", value.into()))
        }

        /// 车牌信息
        pub fn car_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("car_number", value.into()))
        }

        /// 宠物名称
        pub fn pet_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("pet_name", value.into()))
        }

        /// 地址信息
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("address", value.into()))
        }

        /// 保单状态
        pub fn policy_state(self, value: impl Into<Enumeration<PolicyState>>) -> Self {
            Self(self.0.with::<Enumeration<PolicyState>>("policy_state", value.into()))
        }

        /// 保司保单号
        pub fn policy_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("policy_code", value.into()))
        }

        /// 委托代扣模板ID
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("plan_id", value.into()))
        }

        /// 商户签约协议号
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_contract_code", value.into()))
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
        pub fn payment_method(self, value: impl Into<Enumeration<PaymentMethod>>) -> Self {
            Self(self.0.with::<Enumeration<PaymentMethod>>("payment_method", value.into()))
        }

        /// 期交保费模式
        pub fn period_premium_mode(self, value: impl Into<Enumeration<PeriodPremiumMode>>) -> Self {
            Self(self.0.with::<Enumeration<PeriodPremiumMode>>("period_premium_mode", value.into()))
        }

        /// 缴费周期
        pub fn payment_period(self, value: impl Into<Enumeration<PaymentPeriod>>) -> Self {
            Self(self.0.with::<Enumeration<PaymentPeriod>>("payment_period", value.into()))
        }

        /// 首期保费金额，单位为分
        pub fn first_period_amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("first_period_amount", value.into()))
        }

        /// 后续每期保费金额，单位为分
        pub fn subsequent_period_amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("subsequent_period_amount", value.into()))
        }

        /// 保障期限类型
        pub fn coverage_term_type(self, value: impl Into<Enumeration<CoverageTermType>>) -> Self {
            Self(self.0.with::<Enumeration<CoverageTermType>>("coverage_term_type", value.into()))
        }
    }

    request!(Request);
}
