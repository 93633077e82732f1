//! 上传保单 · Upload a policy
//!
//! `/v3/inspolicymgr/deduct/policies`

pub mod out_insurance_no;

/// 上传保单 · Upload a policy
///
/// `/v3/inspolicymgr/deduct/policies`
#[derive(Clone)]
pub struct Policies {
    pub(crate) node: crate::chain::Node,
}

impl Policies {
    /// `/{out_insurance_no}`: 商户保险编号 · Merchant insurance number
    pub fn out_insurance_no(&self, value: impl Into<String>) -> out_insurance_no::OutInsuranceNo {
        out_insurance_no::OutInsuranceNo { node: self.node.bind("out_insurance_no", value) }
    }

    /// 上传保单 · Upload a policy
    ///
    /// `POST /v3/inspolicymgr/deduct/policies`
    ///
    /// 商户上传用户的保单，包括被保险人、承保公司、有效期和保障详情，返回保单信息。模式：普通商户。
    ///
    /// Uploads the policy of a user with the insured persons, insurer, validity and coverage and returns the policy. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::inspolicymgr::deduct::policies::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_insurance_no("Auisihsiahishishi4hihsid123418id")
    ///     .insured_name_list(["tCk1JSUV2QUlCQURBTkJna3Foa2lHOXc"])
    ///     .insurance_company_code("1001")
    ///     .effective_time("2039-09-21T17:11:12+08:00")
    ///     .expired_time("2039-09-21T17:11:12+08:00")
    ///     .coverage_detail("可保190种疾病，确诊一次性赔付")
    ///     .support_renewal(true)
    ///     .policy_type(post::PolicyType::POLICY_TYPE_OTHER)
    ///     .policy_state(post::PolicyState::POLICY_STATE_ISSUING)
    ///     .plan_id("12535")
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .policy_periods([1])
    ///     .appid("wx8888888888888888")
    ///     .openid("oYobu0MVnQfWpSMOYJz2AHPG_gQw")
    ///     .free_insurance(true);
    /// let answer = client.v3().inspolicymgr().deduct().policies().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4016617421](https://pay.weixin.qq.com/doc/v3/merchant/4016617421)
    #[doc(alias("上传保单", "Upload a policy", "微信保单服务", "policies", "deduct/policies"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/inspolicymgr/deduct/policies", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/inspolicymgr/deduct/policies")
    }
}

/// 上传保单 · Upload a policy
pub mod post {

    enumeration! {
        /// 保单类型 · Policy type
        PolicyType {
            /// `POLICY_TYPE_OTHER`: 其他 · Other
            POLICY_TYPE_OTHER = "POLICY_TYPE_OTHER",
            /// `POLICY_TYPE_MEDICAL`: 医疗险 · Medical
            POLICY_TYPE_MEDICAL = "POLICY_TYPE_MEDICAL",
            /// `POLICY_TYPE_ACCIDENT`: 意外险 · Accident
            POLICY_TYPE_ACCIDENT = "POLICY_TYPE_ACCIDENT",
            /// `POLICY_TYPE_CRITICAL`: 重疾险 · Critical illness
            POLICY_TYPE_CRITICAL = "POLICY_TYPE_CRITICAL",
            /// `POLICY_TYPE_CAR`: 车险 · Car
            POLICY_TYPE_CAR = "POLICY_TYPE_CAR",
            /// `POLICY_TYPE_LIFE`: 寿险 · Life
            POLICY_TYPE_LIFE = "POLICY_TYPE_LIFE",
            /// `POLICY_TYPE_PROPERTY`: 财产险 · Property
            POLICY_TYPE_PROPERTY = "POLICY_TYPE_PROPERTY",
            /// `POLICY_TYPE_PET`: 宠物险 · Pet
            POLICY_TYPE_PET = "POLICY_TYPE_PET",
            /// `POLICY_TYPE_ANNUITY`: 年金险 · Annuity
            POLICY_TYPE_ANNUITY = "POLICY_TYPE_ANNUITY",
        }
    }

    enumeration! {
        /// 保单状态 · Policy status
        PolicyState {
            /// `POLICY_STATE_ISSUING`: 承保中 · Being issued
            POLICY_STATE_ISSUING = "POLICY_STATE_ISSUING",
            /// `POLICY_STATE_APPROVED`: 承保成功 · Issued
            POLICY_STATE_APPROVED = "POLICY_STATE_APPROVED",
            /// `POLICY_STATE_DECLINED`: 拒保 · Declined
            POLICY_STATE_DECLINED = "POLICY_STATE_DECLINED",
            /// `POLICY_STATE_INACTIVE`: 已失效 · No longer in force
            POLICY_STATE_INACTIVE = "POLICY_STATE_INACTIVE",
        }
    }

    enumeration! {
        /// 缴费方式 · Premium payment method
        PaymentMethod {
            /// `PAYMENT_METHOD_OTHER`: 其他 · Other
            PAYMENT_METHOD_OTHER = "PAYMENT_METHOD_OTHER",
            /// `PAYMENT_METHOD_PERIOD`: 期缴 · Paid in instalments
            PAYMENT_METHOD_PERIOD = "PAYMENT_METHOD_PERIOD",
            /// `PAYMENT_METHOD_LUMP_SUM`: 趸缴 · Paid at once
            PAYMENT_METHOD_LUMP_SUM = "PAYMENT_METHOD_LUMP_SUM",
        }
    }

    enumeration! {
        /// 期交保费模式 · Periodic premium mode
        PeriodPremiumMode {
            /// `PERIOD_PREMIUM_MODE_EQUAL`: 每期保费相同 · The same premium in each period
            PERIOD_PREMIUM_MODE_EQUAL = "PERIOD_PREMIUM_MODE_EQUAL",
            /// `PERIOD_PREMIUM_MODE_FIRST_DIFF`: 首期保费不同 · Another premium in the first period
            PERIOD_PREMIUM_MODE_FIRST_DIFF = "PERIOD_PREMIUM_MODE_FIRST_DIFF",
            /// `PERIOD_PREMIUM_MODE_MULTI_DIFF`: 各期保费不同 · Several different premiums
            PERIOD_PREMIUM_MODE_MULTI_DIFF = "PERIOD_PREMIUM_MODE_MULTI_DIFF",
        }
    }

    enumeration! {
        /// 缴费周期 · Premium payment period
        PaymentPeriod {
            /// `PAYMENT_PERIOD_DAY`: 每日 · Daily
            PAYMENT_PERIOD_DAY = "PAYMENT_PERIOD_DAY",
            /// `PAYMENT_PERIOD_WEEK`: 每周 · Weekly
            PAYMENT_PERIOD_WEEK = "PAYMENT_PERIOD_WEEK",
            /// `PAYMENT_PERIOD_BIWEEKLY`: 每两周 · Every two weeks
            PAYMENT_PERIOD_BIWEEKLY = "PAYMENT_PERIOD_BIWEEKLY",
            /// `PAYMENT_PERIOD_MONTH`: 每月 · Monthly
            PAYMENT_PERIOD_MONTH = "PAYMENT_PERIOD_MONTH",
            /// `PAYMENT_PERIOD_QUARTER`: 每季度 · Quarterly
            PAYMENT_PERIOD_QUARTER = "PAYMENT_PERIOD_QUARTER",
            /// `PAYMENT_PERIOD_HALF_YEAR`: 每半年 · Half-yearly
            PAYMENT_PERIOD_HALF_YEAR = "PAYMENT_PERIOD_HALF_YEAR",
            /// `PAYMENT_PERIOD_YEAR`: 每年 · Yearly
            PAYMENT_PERIOD_YEAR = "PAYMENT_PERIOD_YEAR",
        }
    }

    enumeration! {
        /// 保障期限类型 · Coverage term type
        CoverageTermType {
            /// `COVERAGE_TERM_TYPE_FIXED_DATE`: 固定日期 · Until a fixed date
            COVERAGE_TERM_TYPE_FIXED_DATE = "COVERAGE_TERM_TYPE_FIXED_DATE",
            /// `COVERAGE_TERM_TYPE_LIFETIME`: 终身 · For life
            COVERAGE_TERM_TYPE_LIFETIME = "COVERAGE_TERM_TYPE_LIFETIME",
        }
    }

    enumeration! {
        /// 保单类型 · Policy type
        ResponsePolicyType {
            /// `POLICY_TYPE_OTHER`: 其他 · Other
            POLICY_TYPE_OTHER = "POLICY_TYPE_OTHER",
            /// `POLICY_TYPE_MEDICAL`: 医疗险 · Medical
            POLICY_TYPE_MEDICAL = "POLICY_TYPE_MEDICAL",
            /// `POLICY_TYPE_ACCIDENT`: 意外险 · Accident
            POLICY_TYPE_ACCIDENT = "POLICY_TYPE_ACCIDENT",
            /// `POLICY_TYPE_CRITICAL`: 重疾险 · Critical illness
            POLICY_TYPE_CRITICAL = "POLICY_TYPE_CRITICAL",
            /// `POLICY_TYPE_CAR`: 车险 · Car
            POLICY_TYPE_CAR = "POLICY_TYPE_CAR",
            /// `POLICY_TYPE_LIFE`: 寿险 · Life
            POLICY_TYPE_LIFE = "POLICY_TYPE_LIFE",
            /// `POLICY_TYPE_PROPERTY`: 财产险 · Property
            POLICY_TYPE_PROPERTY = "POLICY_TYPE_PROPERTY",
            /// `POLICY_TYPE_PET`: 宠物险 · Pet
            POLICY_TYPE_PET = "POLICY_TYPE_PET",
            /// `POLICY_TYPE_ANNUITY`: 年金险 · Annuity
            POLICY_TYPE_ANNUITY = "POLICY_TYPE_ANNUITY",
        }
    }

    enumeration! {
        /// 保单状态 · Policy status
        ResponsePolicyState {
            /// `POLICY_STATE_ISSUING`: 承保中 · Being issued
            POLICY_STATE_ISSUING = "POLICY_STATE_ISSUING",
            /// `POLICY_STATE_APPROVED`: 承保成功 · Issued
            POLICY_STATE_APPROVED = "POLICY_STATE_APPROVED",
            /// `POLICY_STATE_DECLINED`: 拒保 · Declined
            POLICY_STATE_DECLINED = "POLICY_STATE_DECLINED",
            /// `POLICY_STATE_INACTIVE`: 已失效 · No longer in force
            POLICY_STATE_INACTIVE = "POLICY_STATE_INACTIVE",
        }
    }

    enumeration! {
        /// 缴费方式 · Premium payment method
        ResponsePaymentMethod {
            /// `PAYMENT_METHOD_OTHER`: 其他 · Other
            PAYMENT_METHOD_OTHER = "PAYMENT_METHOD_OTHER",
            /// `PAYMENT_METHOD_PERIOD`: 期缴 · Paid in instalments
            PAYMENT_METHOD_PERIOD = "PAYMENT_METHOD_PERIOD",
            /// `PAYMENT_METHOD_LUMP_SUM`: 趸缴 · Paid at once
            PAYMENT_METHOD_LUMP_SUM = "PAYMENT_METHOD_LUMP_SUM",
        }
    }

    enumeration! {
        /// 期交保费模式 · Periodic premium mode
        ResponsePeriodPremiumMode {
            /// `PERIOD_PREMIUM_MODE_EQUAL`: 每期保费相同 · The same premium in each period
            PERIOD_PREMIUM_MODE_EQUAL = "PERIOD_PREMIUM_MODE_EQUAL",
            /// `PERIOD_PREMIUM_MODE_FIRST_DIFF`: 首期保费不同 · Another premium in the first period
            PERIOD_PREMIUM_MODE_FIRST_DIFF = "PERIOD_PREMIUM_MODE_FIRST_DIFF",
            /// `PERIOD_PREMIUM_MODE_MULTI_DIFF`: 各期保费不同 · Several different premiums
            PERIOD_PREMIUM_MODE_MULTI_DIFF = "PERIOD_PREMIUM_MODE_MULTI_DIFF",
        }
    }

    enumeration! {
        /// 缴费周期 · Premium payment period
        ResponsePaymentPeriod {
            /// `PAYMENT_PERIOD_DAY`: 每日 · Daily
            PAYMENT_PERIOD_DAY = "PAYMENT_PERIOD_DAY",
            /// `PAYMENT_PERIOD_WEEK`: 每周 · Weekly
            PAYMENT_PERIOD_WEEK = "PAYMENT_PERIOD_WEEK",
            /// `PAYMENT_PERIOD_BIWEEKLY`: 每两周 · Every two weeks
            PAYMENT_PERIOD_BIWEEKLY = "PAYMENT_PERIOD_BIWEEKLY",
            /// `PAYMENT_PERIOD_MONTH`: 每月 · Monthly
            PAYMENT_PERIOD_MONTH = "PAYMENT_PERIOD_MONTH",
            /// `PAYMENT_PERIOD_QUARTER`: 每季度 · Quarterly
            PAYMENT_PERIOD_QUARTER = "PAYMENT_PERIOD_QUARTER",
            /// `PAYMENT_PERIOD_HALF_YEAR`: 每半年 · Half-yearly
            PAYMENT_PERIOD_HALF_YEAR = "PAYMENT_PERIOD_HALF_YEAR",
            /// `PAYMENT_PERIOD_YEAR`: 每年 · Yearly
            PAYMENT_PERIOD_YEAR = "PAYMENT_PERIOD_YEAR",
        }
    }

    enumeration! {
        /// 保障期限类型 · Coverage term type
        ResponseCoverageTermType {
            /// `COVERAGE_TERM_TYPE_FIXED_DATE`: 固定日期 · Until a fixed date
            COVERAGE_TERM_TYPE_FIXED_DATE = "COVERAGE_TERM_TYPE_FIXED_DATE",
            /// `COVERAGE_TERM_TYPE_LIFETIME`: 终身 · For life
            COVERAGE_TERM_TYPE_LIFETIME = "COVERAGE_TERM_TYPE_LIFETIME",
        }
    }

    /// 上传保单：请求 · Upload a policy: request
    pub struct Request {
        /// 商户保险编号（必填） · Merchant insurance number (required)
        pub out_insurance_no: Option<String>,
        /// 被保险人姓名列表（必填） · Names of the insured (required)
        pub insured_name_list: Option<Vec<String>>,
        /// 承保公司代码（必填） · Insurance company code (required)
        pub insurance_company_code: Option<String>,
        /// 保单生效时间（必填） · Policy effective time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub effective_time: Option<crate::Time>,
        /// 保单失效时间（必填） · Policy expiry time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub expired_time: Option<crate::Time>,
        /// 保障详情（必填） · Coverage details (required)
        pub coverage_detail: Option<String>,
        /// 是否支持续保（必填） · Whether renewal is supported (required)
        pub support_renewal: Option<bool>,
        /// 可续保开始时间 · Renewal start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub start_renewal_time: Option<crate::Time>,
        /// 可续保结束时间 · Renewal end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_renewal_time: Option<crate::Time>,
        /// 保单类型（必填） · Policy type (required)
        pub policy_type: PolicyType,
        /// 车牌信息 · Licence plate information
        pub car_number: Option<String>,
        /// 宠物名称 · Pet name
        pub pet_name: Option<String>,
        /// 地址信息 · Address
        pub address: Option<String>,
        /// 保单状态（必填） · Policy status (required)
        pub policy_state: PolicyState,
        /// 保司保单号 · Insurer policy number
        pub policy_code: Option<String>,
        /// 委托代扣模板ID（必填） · Auto-debit template ID (required)
        pub plan_id: Option<String>,
        /// 商户签约协议号（必填） · Merchant contract number (required)
        pub out_contract_code: Option<String>,
        /// 保单的扣费周期列表（必填） · Policy debit periods (required)
        pub policy_periods: Option<Vec<i64>>,
        /// 商户APPID（必填） · Merchant app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 用户在商户公众号内的身份标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 是否为赠险（必填） · Whether complimentary insurance (required)
        pub free_insurance: Option<bool>,
        /// 是否与其它保单合并扣费 · Whether debited with other policies
        pub combined_payment: Option<bool>,
        /// 缴费方式 · Premium payment method
        pub payment_method: PaymentMethod,
        /// 期交保费模式 · Periodic premium mode
        pub period_premium_mode: PeriodPremiumMode,
        /// 缴费周期 · Premium payment period
        pub payment_period: PaymentPeriod,
        /// 首期保费金额 · First premium amount
        ///
        /// 单位为分。In fen.
        pub first_period_amount: Option<crate::Fen>,
        /// 后续每期保费金额 · Subsequent premium amount
        ///
        /// 单位为分。In fen.
        pub subsequent_period_amount: Option<crate::Fen>,
        /// 保障期限类型 · Coverage term type
        pub coverage_term_type: CoverageTermType,
        /// 收款方商户号 · Payee merchant ID
        pub payee_mchid: Option<String>,
        /// 收款方公众账号ID · Payee app ID
        pub payee_appid: Option<String>,
        /// 收款方用户标识 · Payee openid
        pub payee_openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户保险编号（必填） · Merchant insurance number (required)
        pub fn out_insurance_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_insurance_no = value.into_member();
            self
        }

        /// 被保险人姓名列表（必填） · Names of the insured (required)
        pub fn insured_name_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.insured_name_list = value.into_list();
            self
        }

        /// 承保公司代码（必填） · Insurance company code (required)
        pub fn insurance_company_code<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.insurance_company_code = value.into_member();
            self
        }

        /// 保单生效时间（必填） · Policy effective time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn effective_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.effective_time = value.into_member();
            self
        }

        /// 保单失效时间（必填） · Policy expiry time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn expired_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.expired_time = value.into_member();
            self
        }

        /// 保障详情（必填） · Coverage details (required)
        pub fn coverage_detail<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.coverage_detail = value.into_member();
            self
        }

        /// 是否支持续保（必填） · Whether renewal is supported (required)
        pub fn support_renewal<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.support_renewal = value.into_member();
            self
        }

        /// 可续保开始时间 · Renewal start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn start_renewal_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.start_renewal_time = value.into_member();
            self
        }

        /// 可续保结束时间 · Renewal end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn end_renewal_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.end_renewal_time = value.into_member();
            self
        }

        /// 保单类型（必填） · Policy type (required)
        pub fn policy_type<M>(mut self, value: impl crate::IntoMember<PolicyType, M>) -> Self {
            self.policy_type = value.into_member().unwrap_or_default();
            self
        }

        /// 车牌信息 · Licence plate information
        pub fn car_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.car_number = value.into_member();
            self
        }

        /// 宠物名称 · Pet name
        pub fn pet_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.pet_name = value.into_member();
            self
        }

        /// 地址信息 · Address
        pub fn address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.address = value.into_member();
            self
        }

        /// 保单状态（必填） · Policy status (required)
        pub fn policy_state<M>(mut self, value: impl crate::IntoMember<PolicyState, M>) -> Self {
            self.policy_state = value.into_member().unwrap_or_default();
            self
        }

        /// 保司保单号 · Insurer policy number
        pub fn policy_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.policy_code = value.into_member();
            self
        }

        /// 委托代扣模板ID（必填） · Auto-debit template ID (required)
        pub fn plan_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plan_id = value.into_member();
            self
        }

        /// 商户签约协议号（必填） · Merchant contract number (required)
        pub fn out_contract_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_contract_code = value.into_member();
            self
        }

        /// 保单的扣费周期列表（必填） · Policy debit periods (required)
        pub fn policy_periods<M>(mut self, value: impl crate::IntoList<i64, M>) -> Self {
            self.policy_periods = value.into_list();
            self
        }

        /// 商户APPID（必填） · Merchant app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 用户在商户公众号内的身份标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 是否为赠险（必填） · Whether complimentary insurance (required)
        pub fn free_insurance<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.free_insurance = value.into_member();
            self
        }

        /// 是否与其它保单合并扣费 · Whether debited with other policies
        pub fn combined_payment<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.combined_payment = value.into_member();
            self
        }

        /// 缴费方式 · Premium payment method
        pub fn payment_method<M>(
            mut self,
            value: impl crate::IntoMember<PaymentMethod, M>,
        ) -> Self {
            self.payment_method = value.into_member().unwrap_or_default();
            self
        }

        /// 期交保费模式 · Periodic premium mode
        pub fn period_premium_mode<M>(
            mut self,
            value: impl crate::IntoMember<PeriodPremiumMode, M>,
        ) -> Self {
            self.period_premium_mode = value.into_member().unwrap_or_default();
            self
        }

        /// 缴费周期 · Premium payment period
        pub fn payment_period<M>(
            mut self,
            value: impl crate::IntoMember<PaymentPeriod, M>,
        ) -> Self {
            self.payment_period = value.into_member().unwrap_or_default();
            self
        }

        /// 首期保费金额 · First premium amount
        ///
        /// 单位为分。In fen.
        pub fn first_period_amount<M>(
            mut self,
            value: impl crate::IntoMember<crate::Fen, M>,
        ) -> Self {
            self.first_period_amount = value.into_member();
            self
        }

        /// 后续每期保费金额 · Subsequent premium amount
        ///
        /// 单位为分。In fen.
        pub fn subsequent_period_amount<M>(
            mut self,
            value: impl crate::IntoMember<crate::Fen, M>,
        ) -> Self {
            self.subsequent_period_amount = value.into_member();
            self
        }

        /// 保障期限类型 · Coverage term type
        pub fn coverage_term_type<M>(
            mut self,
            value: impl crate::IntoMember<CoverageTermType, M>,
        ) -> Self {
            self.coverage_term_type = value.into_member().unwrap_or_default();
            self
        }

        /// 收款方商户号 · Payee merchant ID
        pub fn payee_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.payee_mchid = value.into_member();
            self
        }

        /// 收款方公众账号ID · Payee app ID
        pub fn payee_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.payee_appid = value.into_member();
            self
        }

        /// 收款方用户标识 · Payee openid
        pub fn payee_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.payee_openid = value.into_member();
            self
        }
    }

    /// 上传保单：应答 · Upload a policy: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户保险编号 · Merchant insurance number
        pub out_insurance_no: Option<String>,
        /// 保险名称 · Insurance name
        pub insurance_name: Option<String>,
        /// 被保险人姓名列表 · Names of the insured
        pub insured_name_list: Option<Vec<String>>,
        /// 承保公司代码 · Insurance company code
        pub insurance_company_code: Option<String>,
        /// 保单生效时间 · Policy effective time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub effective_time: Option<crate::Time>,
        /// 保单失效时间 · Policy expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub expired_time: Option<crate::Time>,
        /// 保障详情 · Coverage details
        pub coverage_detail: Option<String>,
        /// 是否支持续保 · Whether renewal is supported
        pub support_renewal: Option<bool>,
        /// 可续保开始时间 · Renewal start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub start_renewal_time: Option<crate::Time>,
        /// 可续保结束时间 · Renewal end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_renewal_time: Option<crate::Time>,
        /// 保单类型 · Policy type
        pub policy_type: ResponsePolicyType,
        /// 车牌信息 · Licence plate information
        pub car_number: Option<String>,
        /// 宠物名称 · Pet name
        pub pet_name: Option<String>,
        /// 地址信息 · Address
        pub address: Option<String>,
        /// 保单状态 · Policy status
        pub policy_state: ResponsePolicyState,
        /// 保司保单号 · Insurer policy number
        pub policy_code: Option<String>,
        /// 委托代扣模板ID · Auto-debit template ID
        pub plan_id: Option<String>,
        /// 商户签约协议号 · Merchant contract number
        pub out_contract_code: Option<String>,
        /// 保单的扣费周期列表 · Policy debit periods
        pub policy_periods: Option<Vec<i64>>,
        /// 是否为赠险 · Whether complimentary insurance
        pub free_insurance: Option<bool>,
        /// 是否与其它保单合并扣费 · Whether debited with other policies
        pub combined_payment: Option<bool>,
        /// 缴费方式 · Premium payment method
        pub payment_method: ResponsePaymentMethod,
        /// 期交保费模式 · Periodic premium mode
        pub period_premium_mode: ResponsePeriodPremiumMode,
        /// 缴费周期 · Premium payment period
        pub payment_period: ResponsePaymentPeriod,
        /// 首期保费金额 · First premium amount
        ///
        /// 单位为分。In fen.
        pub first_period_amount: Option<crate::Fen>,
        /// 后续每期保费金额 · Subsequent premium amount
        ///
        /// 单位为分。In fen.
        pub subsequent_period_amount: Option<crate::Fen>,
        /// 保障期限类型 · Coverage term type
        pub coverage_term_type: ResponseCoverageTermType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => out_insurance_no: Required "out_insurance_no",
            1 => insured_name_list: Required "insured_name_list",
            2 => insurance_company_code: Required "insurance_company_code",
            3 => effective_time: Required "effective_time",
            4 => expired_time: Required "expired_time",
            5 => coverage_detail: Required "coverage_detail",
            6 => support_renewal: Required "support_renewal",
            7 => start_renewal_time: Optional "start_renewal_time",
            8 => end_renewal_time: Optional "end_renewal_time",
            9 => policy_type: Required "policy_type",
            10 => car_number: Optional "car_number",
            11 => pet_name: Optional "pet_name",
            12 => address: Optional "address",
            13 => policy_state: Required "policy_state",
            14 => policy_code: Optional "policy_code",
            15 => plan_id: Required "plan_id",
            16 => out_contract_code: Required "out_contract_code",
            17 => policy_periods: Required "policy_periods",
            18 => appid: Required "appid",
            19 => openid: Required "openid",
            20 => free_insurance: Required "free_insurance",
            21 => combined_payment: Optional "combined_payment",
            22 => payment_method: Optional "payment_method",
            23 => period_premium_mode: Optional "period_premium_mode",
            24 => payment_period: Optional "payment_period",
            25 => first_period_amount: Optional "first_period_amount",
            26 => subsequent_period_amount: Optional "subsequent_period_amount",
            27 => coverage_term_type: Optional "coverage_term_type",
            28 => payee_mchid: Optional "payee_mchid",
            29 => payee_appid: Optional "payee_appid",
            30 => payee_openid: Optional "payee_openid",
        }
        Response {
            0 => out_insurance_no: Optional "out_insurance_no",
            1 => insurance_name: Optional "insurance_name",
            2 => insured_name_list: Optional "insured_name_list",
            3 => insurance_company_code: Optional "insurance_company_code",
            4 => effective_time: Optional "effective_time",
            5 => expired_time: Optional "expired_time",
            6 => coverage_detail: Optional "coverage_detail",
            7 => support_renewal: Optional "support_renewal",
            8 => start_renewal_time: Optional "start_renewal_time",
            9 => end_renewal_time: Optional "end_renewal_time",
            10 => policy_type: Optional "policy_type",
            11 => car_number: Optional "car_number",
            12 => pet_name: Optional "pet_name",
            13 => address: Optional "address",
            14 => policy_state: Optional "policy_state",
            15 => policy_code: Optional "policy_code",
            16 => plan_id: Optional "plan_id",
            17 => out_contract_code: Optional "out_contract_code",
            18 => policy_periods: Optional "policy_periods",
            19 => free_insurance: Optional "free_insurance",
            20 => combined_payment: Optional "combined_payment",
            21 => payment_method: Optional "payment_method",
            22 => period_premium_mode: Optional "period_premium_mode",
            23 => payment_period: Optional "payment_period",
            24 => first_period_amount: Optional "first_period_amount",
            25 => subsequent_period_amount: Optional "subsequent_period_amount",
            26 => coverage_term_type: Optional "coverage_term_type",
        }
    }
}
