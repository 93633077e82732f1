//! 查询保单、更新保单信息 · Query a policy; Update a policy
//!
//! `/v3/inspolicymgr/deduct/policies/{out_insurance_no}`

use crate::chain::{Members, Method};

/// 查询保单、更新保单信息 · Query a policy; Update a policy
///
/// `/v3/inspolicymgr/deduct/policies/{out_insurance_no}`
#[derive(Clone)]
pub struct OutInsuranceNo {
    pub(crate) node: crate::chain::Node,
}

impl OutInsuranceNo {
    /// 查询保单 · Query a policy
    ///
    /// `GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}`
    ///
    /// 商户按保险编号查询已上传的保单，返回被保险人、有效期和保障详情。模式：普通商户。
    ///
    /// Queries an uploaded policy by merchant insurance number and returns the insured persons, validity and coverage. Mode: direct merchant.
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
    /// 官方文档 · Official pages: [merchant/4016617422](https://pay.weixin.qq.com/doc/v3/merchant/4016617422)
    #[doc(alias("查询保单", "Query a policy", "微信保单服务", "policies", "deduct/policies"))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/inspolicymgr/deduct/policies/{out_insurance_no}")
    }

    /// 更新保单信息 · Update a policy
    ///
    /// `PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}`
    ///
    /// 商户按保险编号更新已上传的保单，如有效期、保障详情和续保设置，返回更新后的保单。模式：普通商户。
    ///
    /// Changes an uploaded policy, for example its validity, coverage or renewal, and returns the updated policy. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::inspolicymgr::deduct::policies::out_insurance_no::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new();
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
    /// 官方文档 · Official pages: [merchant/4016617424](https://pay.weixin.qq.com/doc/v3/merchant/4016617424)
    #[doc(alias("更新保单信息", "Update a policy", "微信保单服务", "policies", "deduct/policies"))]
    #[inline]
    pub fn patch(&self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/inspolicymgr/deduct/policies/{out_insurance_no}",
            Members::Body(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/inspolicymgr/deduct/policies/{out_insurance_no}")
    }
}

/// 查询保单 · Query a policy
pub mod get {

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

    /// 查询保单：应答 · Query a policy: answer
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
        pub policy_type: PolicyType,
        /// 车牌信息 · Licence plate information
        pub car_number: Option<String>,
        /// 宠物名称 · Pet name
        pub pet_name: Option<String>,
        /// 地址信息 · Address
        pub address: Option<String>,
        /// 保单状态 · Policy status
        pub policy_state: PolicyState,
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
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
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

/// 更新保单信息 · Update a policy
pub mod patch {

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

    /// 更新保单信息：请求 · Update a policy: request
    pub struct Request {
        /// 被保险人姓名列表 · Names of the insured
        pub insured_name_list: Option<Vec<String>>,
        /// 保险名称 · Insurance name
        pub insurance_name: Option<String>,
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
        pub policy_type: PolicyType,
        /// 车牌信息 · Licence plate information
        pub car_number: Option<String>,
        /// 宠物名称 · Pet name
        pub pet_name: Option<String>,
        /// 地址信息 · Address
        pub address: Option<String>,
        /// 保单状态 · Policy status
        pub policy_state: PolicyState,
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
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 被保险人姓名列表 · Names of the insured
        pub fn insured_name_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.insured_name_list = value.into_list();
            self
        }

        /// 保险名称 · Insurance name
        pub fn insurance_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.insurance_name = value.into_member();
            self
        }

        /// 保单生效时间 · Policy effective time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn effective_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.effective_time = value.into_member();
            self
        }

        /// 保单失效时间 · Policy expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn expired_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.expired_time = value.into_member();
            self
        }

        /// 保障详情 · Coverage details
        pub fn coverage_detail<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.coverage_detail = value.into_member();
            self
        }

        /// 是否支持续保 · Whether renewal is supported
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

        /// 保单类型 · Policy type
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

        /// 保单状态 · Policy status
        pub fn policy_state<M>(mut self, value: impl crate::IntoMember<PolicyState, M>) -> Self {
            self.policy_state = value.into_member().unwrap_or_default();
            self
        }

        /// 保司保单号 · Insurer policy number
        pub fn policy_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.policy_code = value.into_member();
            self
        }

        /// 委托代扣模板ID · Auto-debit template ID
        pub fn plan_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plan_id = value.into_member();
            self
        }

        /// 商户签约协议号 · Merchant contract number
        pub fn out_contract_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_contract_code = value.into_member();
            self
        }

        /// 保单的扣费周期列表 · Policy debit periods
        pub fn policy_periods<M>(mut self, value: impl crate::IntoList<i64, M>) -> Self {
            self.policy_periods = value.into_list();
            self
        }

        /// 是否为赠险 · Whether complimentary insurance
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
    }

    /// 更新保单信息：应答 · Update a policy: answer
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
            0 => insured_name_list: Optional "insured_name_list",
            1 => insurance_name: Optional "insurance_name",
            2 => effective_time: Optional "effective_time",
            3 => expired_time: Optional "expired_time",
            4 => coverage_detail: Optional "coverage_detail",
            5 => support_renewal: Optional "support_renewal",
            6 => start_renewal_time: Optional "start_renewal_time",
            7 => end_renewal_time: Optional "end_renewal_time",
            8 => policy_type: Optional "policy_type",
            9 => car_number: Optional "car_number",
            10 => pet_name: Optional "pet_name",
            11 => address: Optional "address",
            12 => policy_state: Optional "policy_state",
            13 => policy_code: Optional "policy_code",
            14 => plan_id: Optional "plan_id",
            15 => out_contract_code: Optional "out_contract_code",
            16 => policy_periods: Optional "policy_periods",
            17 => free_insurance: Optional "free_insurance",
            18 => combined_payment: Optional "combined_payment",
            19 => payment_method: Optional "payment_method",
            20 => period_premium_mode: Optional "period_premium_mode",
            21 => payment_period: Optional "payment_period",
            22 => first_period_amount: Optional "first_period_amount",
            23 => subsequent_period_amount: Optional "subsequent_period_amount",
            24 => coverage_term_type: Optional "coverage_term_type",
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
