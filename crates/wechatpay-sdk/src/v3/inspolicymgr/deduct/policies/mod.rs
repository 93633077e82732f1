//! `/v3/inspolicymgr/deduct/policies`

pub mod out_insurance_no;

/// `/v3/inspolicymgr/deduct/policies`
pub struct Policies {
    pub(crate) node: crate::chain::Node,
}

impl Policies {
    /// `/{out_insurance_no}`: 商户保险编号
    pub fn out_insurance_no(self, value: impl Into<String>) -> out_insurance_no::OutInsuranceNo {
        out_insurance_no::OutInsuranceNo { node: self.node.bind("out_insurance_no", value) }
    }

    /// 上传保单 (direct)
    ///
    /// `POST /v3/inspolicymgr/deduct/policies`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::inspolicymgr::deduct::policies::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_insurance_no("Auisihsiahishishi4hihsid123418id")
    ///     .insured_name_list(vec!["tCk1JSUV2QUlCQURBTkJna3Foa2lHOXc".to_owned()])
    ///     .insurance_company_code("1001")
    ///     .effective_time("2025-09-21T17:11:12+08:00")
    ///     .expired_time("2025-09-21T17:11:12+08:00")
    ///     .coverage_detail("可保190种疾病，确诊一次性赔付")
    ///     .support_renewal(true)
    ///     .start_renewal_time("2025-09-21T17:11:12+08:00")
    ///     .end_renewal_time("2025-09-21T17:11:12+08:00")
    ///     .policy_type(post::PolicyType::POLICY_TYPE_OTHER)
    ///     .car_number("粤B·AB123")
    ///     .pet_name("小狗")
    ///     .address("上海市浦东新区晨晖路1001号")
    ///     .policy_state(post::PolicyState::POLICY_STATE_ISSUING)
    ///     .policy_code("Coisihsiaxishishi4hihsid1ii411co")
    ///     .plan_id("12535")
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .policy_periods(vec![1])
    ///     .appid("wxd678efh567hg6787")
    ///     .openid("oYobu0MVnQfWpSMOYJz2AHPG_gQw")
    ///     .free_insurance(true)
    ///     .combined_payment(true)
    ///     .payment_method(post::PaymentMethod::PAYMENT_METHOD_OTHER)
    ///     .period_premium_mode(post::PeriodPremiumMode::PERIOD_PREMIUM_MODE_EQUAL)
    ///     .payment_period(post::PaymentPeriod::PAYMENT_PERIOD_DAY)
    ///     .first_period_amount(8000)
    ///     .subsequent_period_amount(5000)
    ///     .coverage_term_type(post::CoverageTermType::COVERAGE_TERM_TYPE_FIXED_DATE)
    ///     .payee_mchid("1900000109")
    ///     .payee_appid("wx7f3f0032b6e6f0cc")
    ///     .payee_openid("oYobu0MVnQfWpSMOYJz2AHPG_gQw");
    /// let answer = client.v3().inspolicymgr().deduct().policies().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617421)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/inspolicymgr/deduct/policies", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/inspolicymgr/deduct/policies")
    }
}

/// 上传保单
pub mod post {
    use crate::message;

    pub use crate::v3::inspolicymgr::deduct::policies::out_insurance_no::get::{
        CoverageTermType, PaymentMethod, PaymentPeriod, PeriodPremiumMode, PolicyState, PolicyType,
        Response,
    };

    /// 上传保单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_insurance_no"),
            message::required::<Vec<String>>("insured_name_list"),
            message::required::<String>("insurance_company_code"),
            message::required::<crate::Time>("effective_time"),
            message::required::<crate::Time>("expired_time"),
            message::required::<String>("coverage_detail"),
            message::required::<bool>("support_renewal"),
            message::optional::<crate::Time>("start_renewal_time"),
            message::optional::<crate::Time>("end_renewal_time"),
            message::required::<crate::Enumeration<PolicyType>>("policy_type"),
            message::optional::<String>("car_number"),
            message::optional::<String>("pet_name"),
            message::optional::<String>("address"),
            message::required::<crate::Enumeration<PolicyState>>("policy_state"),
            message::optional::<String>("policy_code"),
            message::required::<String>("plan_id"),
            message::required::<String>("out_contract_code"),
            message::required::<Vec<i64>>("policy_periods"),
            message::required::<String>("appid"),
            message::required::<String>("openid"),
            message::required::<bool>("free_insurance"),
            message::optional::<bool>("combined_payment"),
            message::optional::<crate::Enumeration<PaymentMethod>>("payment_method"),
            message::optional::<crate::Enumeration<PeriodPremiumMode>>("period_premium_mode"),
            message::optional::<crate::Enumeration<PaymentPeriod>>("payment_period"),
            message::optional::<crate::Fen>("first_period_amount"),
            message::optional::<crate::Fen>("subsequent_period_amount"),
            message::optional::<crate::Enumeration<CoverageTermType>>("coverage_term_type"),
            message::optional::<String>("payee_mchid"),
            message::optional::<String>("payee_appid"),
            message::optional::<String>("payee_openid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户保险编号（必填）
        pub fn out_insurance_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_insurance_no", value))
        }

        /// 被保险人姓名列表（必填）
        #[inline]
        pub fn insured_name_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("insured_name_list", value))
        }

        /// 承保公司代码（必填）
        pub fn insurance_company_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("insurance_company_code", value))
        }

        /// 保单生效时间（必填）
        pub fn effective_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("effective_time", value))
        }

        /// 保单失效时间（必填）
        pub fn expired_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("expired_time", value))
        }

        /// 保障详情（必填）
        pub fn coverage_detail(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("coverage_detail", value))
        }

        /// 是否支持续保（必填）
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

        /// 保单类型（必填）
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

        /// 保单状态（必填）
        pub fn policy_state(self, value: impl Into<crate::Enumeration<PolicyState>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PolicyState>>("policy_state", value))
        }

        /// 保司保单号
        pub fn policy_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("policy_code", value))
        }

        /// 委托代扣模板ID（必填）
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plan_id", value))
        }

        /// 商户签约协议号（必填）
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_contract_code", value))
        }

        /// 保单的扣费周期列表（必填）
        #[inline]
        pub fn policy_periods(self, value: Vec<i64>) -> Self {
            Self(self.0.with("policy_periods", value))
        }

        /// 商户APPID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 用户在商户公众号内的身份标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 是否为赠险（必填）
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

        /// 收款方商户号
        pub fn payee_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("payee_mchid", value))
        }

        /// 收款方公众账号ID
        pub fn payee_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("payee_appid", value))
        }

        /// 收款方用户标识
        pub fn payee_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("payee_openid", value))
        }
    }

    request!(Request);
}
